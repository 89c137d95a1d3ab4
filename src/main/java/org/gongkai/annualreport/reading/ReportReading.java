package org.gongkai.annualreport.reading;

import java.util.List;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.inspection.Spot;

/**
 * What was read from a text.
 *
 * @param report the report
 * @param remarks rows and tables that could not be placed, and what was placed on a guess
 */
public record ReportReading(AnnualReport report, List<Remark> remarks) {

	public ReportReading {
		remarks = List.copyOf(remarks);
	}

	/**
	 * Something that a person has to look at; a finding of rule {@code IMPORT}.
	 *
	 * @param spot where in the text
	 * @param excerpt the row or table as it stands there
	 * @param message what could not be placed and what to do, for a clerk
	 * @param cells the cells that are concerned
	 * @param candidates where it may belong, each as the identifiers of the cells in the
	 * order of the values; empty when nothing comes close
	 * @param superseded whether it is a table in a form that no longer holds
	 */
	public record Remark(Spot spot, String excerpt, String message, List<CellId> cells, List<List<CellId>> candidates,
			boolean superseded) {

		public Remark {
			cells = List.copyOf(cells);
			candidates = List.copyOf(candidates);
		}

		/** A remark on rows of the form that holds. */
		public Remark(Spot spot, String excerpt, String message, List<CellId> cells, List<List<CellId>> candidates) {
			this(spot, excerpt, message, cells, candidates, false);
		}

	}

}
