package org.gongkai.annualreport.compiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;

/**
 * The cells that add up others of their table (E-03, E-05, E-06 of the form).
 */
final class CellSums {

	private static final Map<CellId, List<CellId>> ALL = sums();

	private CellSums() {
	}

	/** The parts of each sum; sums that are parts of others come before these. */
	static Map<CellId, List<CellId>> all() {
		return ALL;
	}

	private static Map<CellId, List<CellId>> sums() {
		Map<CellId, List<CellId>> sums = new LinkedHashMap<>();
		for (Applicant column : Applicant.parts()) {
			sums.put(CellId.of(ApplicationRow.RESULT_TOTAL, column),
					ApplicationRow.results().stream().map((row) -> CellId.of(row, column)).toList());
		}
		for (ApplicationRow row : ApplicationRow.values()) {
			sums.put(CellId.of(row, Applicant.TOTAL),
					Applicant.parts().stream().map((column) -> CellId.of(row, column)).toList());
		}
		for (RemedyGroup group : RemedyGroup.values()) {
			sums.put(CellId.of(group, RemedyResult.TOTAL),
					Stream.of(RemedyResult.values())
						.filter((column) -> column != RemedyResult.TOTAL)
						.map((column) -> CellId.of(group, column))
						.toList());
		}
		return sums;
	}

}
