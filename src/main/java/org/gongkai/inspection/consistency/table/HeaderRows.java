package org.gongkai.inspection.consistency.table;

import java.util.function.Predicate;

import org.gongkai.inspection.consistency.figures.Sentence;

/** How many rows on top hold no number: a table without marked headers begins so. */
final class HeaderRows {

	private static final int LONGEST = 8;

	private HeaderRows() {
	}

	static int of(TableGrid grid) {
		int plain = without(grid, (cell) -> cell.value() != null);
		if (plain > 0 || holds(grid, (cell) -> cell.value() != null)) {
			return plain;
		}
		// in some tables each number has its unit: 4小时, 8:00至12:00
		int measured = without(grid, (cell) -> Sentence.hasDigit(cell.compact(), 0, 1));
		return (measured == 0 && grid.rows() > 2 && !grid.holds(0, HeaderRows::isLong)) ? 1 : measured;
	}

	/** What stands above a column is short and tells no number. */
	private static boolean isLong(TableText.Placed cell) {
		return cell.compact().length() > LONGEST || Sentence.hasDigit(cell.compact(), 0, cell.compact().length());
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
