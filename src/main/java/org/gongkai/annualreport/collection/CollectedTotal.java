package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;

/**
 * The total of an agency for a year as it is now.
 *
 * @param unit whose total
 * @param year year Y that is reported
 * @param basis which reports count
 * @param sums the exact sums in the order of {@link CellId#all()}
 * @param gaps how many of the reports have no number, in the same order
 * @param submissions what was added, submission by agency; the unit's own among them
 * @param ownCounts whether the unit's own report is in it
 * @param missing the agencies of which nothing counts
 * @param fingerprint the same for the same submissions
 */
public record CollectedTotal(SupervisedAgency unit, int year, Basis basis, List<BigDecimal> sums, List<Integer> gaps,
		Map<Long, Long> submissions, boolean ownCounts, List<SupervisedAgency> missing, String fingerprint) {

	public CollectedTotal {
		sums = List.copyOf(sums);
		gaps = List.copyOf(gaps);
		missing = List.copyOf(missing);
	}

	/** How many reports were added. */
	public int summands() {
		return this.submissions.size();
	}

	/** The sum in a cell. */
	public CellTotal cell(CellId cell) {
		return new CellTotal(cell, this.sums.get(cell.ordinal()), this.gaps.get(cell.ordinal()));
	}

	/** The cells in which some report has no number. */
	public List<CellTotal> cellsWithGaps() {
		List<CellTotal> cells = new ArrayList<>();
		for (CellId cell : CellId.all()) {
			if (this.gaps.get(cell.ordinal()) > 0) {
				cells.add(cell(cell));
			}
		}
		return cells;
	}

	/** The sums as a report of mere figures. */
	public AnnualReport report() {
		return figures().report(this.unit.name(), this.year, this.unit.scope());
	}

	Figures figures() {
		return Figures.of(this.sums);
	}

}
