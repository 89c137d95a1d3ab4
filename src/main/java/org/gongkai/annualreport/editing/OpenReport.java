package org.gongkai.annualreport.editing;

import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody looks at.
 *
 * @param document its document
 * @param version the version that is looked at
 * @param text its text
 * @param editable whether the person may change it now
 * @param last the report of the year before, or null when it is not known
 * @param origins where its figures come from
 */
public record OpenReport(Document document, int version, ReportText text, boolean editable, @Nullable AnnualReport last,
		Origins.Known origins) {

	/** What stands in a cell. */
	public CellValue value(CellId cell) {
		return this.text.report().value(cell);
	}

	/** What stood in the cell last year, if that is known and the form had it. */
	public Optional<String> lastValue(CellId cell) {
		return Optional.ofNullable(this.last)
			.filter((report) -> report.cells().containsKey(cell))
			.map((report) -> report.value(cell).written());
	}

}
