package org.gongkai.inspection.consistency.table;

import java.util.function.Predicate;

import org.gongkai.inspection.consistency.figures.Sentence;

/** How many rows on top hold no number: a table without marked headers begins so. */
final class HeaderRows {

	private HeaderRows() {
	}

	static int of(TableGrid grid) {
		int plain = without(grid, (cell) -> cell.value() != null);
		// in some tables each number has its unit: 4小时, 8:00至12:00
		return (plain == 0 && !holds(grid, (cell) -> cell.value() != null))
				? without(grid, (cell) -> Sentence.hasDigit(cell.compact(), 0, 1)) : plain;
	}

	private static int without(TableGrid grid, Predicate<TableText.Placed> number) {
		int count = 0;
		while (count < grid.rows() && !grid.holds(count, number)) {
			count++;
		}
		return (count < grid.rows()) ? count : 0;
	}

	private static boolean holds(TableGrid grid, Predicate<TableText.Placed> number) {
		for (int row = 0; row < grid.rows(); row++) {
			if (grid.holds(row, number)) {
				return true;
			}
		}
		return false;
	}

}
