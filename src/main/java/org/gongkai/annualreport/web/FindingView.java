package org.gongkai.annualreport.web;

import java.util.List;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.rules.Repair;
import org.gongkai.annualreport.rules.ReportFinding;

/**
 * A finding about the figures.
 *
 * @param severity how much it weighs
 * @param severityLabel the same in words
 * @param rule code of the rule
 * @param message what is wrong and what to do
 * @param cells the cells it is about, when they are few
 * @param repairs single cells whose change would mend it
 */
record FindingView(String severity, String severityLabel, String rule, String message, List<Place> cells,
		List<Change> repairs) {

	/** More links than these would hide the message. */
	private static final int MOST_PLACES = 8;

	static FindingView of(ReportFinding finding) {
		return new FindingView(finding.severity().name(), finding.severity().label(), finding.rule(), finding.message(),
				(finding.cells().size() <= MOST_PLACES) ? finding.cells().stream().map(Place::of).toList() : List.of(),
				finding.repairs().stream().map(Change::of).toList());
	}

	/** A cell to go to. */
	record Place(String id, String label) {

		static Place of(CellId cell) {
			return new Place(cell.id(), cell.label());
		}

	}

	/** A change that somebody may take over. */
	record Change(String cell, String becomes, String text) {

		static Change of(Repair repair) {
			return new Change(repair.cell().id(), repair.becomes().toPlainString(), repair.text());
		}

	}

}
