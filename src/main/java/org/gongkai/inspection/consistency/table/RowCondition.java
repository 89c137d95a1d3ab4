package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text tells of some rows: 低于90分, 未完成计划.
 *
 * @param from where it begins
 * @param to behind it
 * @param tests the columns by which it may be meant
 * @param cell whether it is a word that stands in the table
 */
record RowCondition(int from, int to, List<RowTest> tests, boolean cell) {

	/** What both tell, by the columns by which either may be meant. */
	RowCondition and(RowCondition other) {
		List<RowTest> both = new ArrayList<>();
		for (RowTest one : this.tests) {
			for (RowTest next : other.tests) {
				if (one.name().equals(next.name())) {
					both.add(new RowTest(one.name(),
							(row) -> Math.min(one.beyond().applyAsDouble(row), next.beyond().applyAsDouble(row))));
				}
			}
		}
		return new RowCondition(this.from, other.to, both, this.cell && other.cell);
	}

}
