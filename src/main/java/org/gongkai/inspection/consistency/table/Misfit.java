package org.gongkai.inspection.consistency.table;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** The one row of a table that does not keep what all others do. */
final class Misfit {

	private Misfit() {
	}

	/**
	 * Its number; -1 when none or several break the rule, or too few keep it.
	 * @param kept whether a row keeps the rule; null when nothing can be said of it
	 * @param fewest how many must keep it
	 */
	static int of(TableText table, IntFunction<@Nullable Boolean> kept, int fewest) {
		int fits = 0;
		int wrong = -1;
		for (int row = table.headerRows(); row < table.rows(); row++) {
			Boolean fit = kept.apply(row);
			if (Boolean.FALSE.equals(fit)) {
				if (wrong >= 0) {
					return -1;
				}
				wrong = row;
			}
			fits += Boolean.TRUE.equals(fit) ? 1 : 0;
		}
		return (fits >= fewest) ? wrong : -1;
	}

	/** Where one column has more than the other, which it has in no other row. */
	static int above(TableText table, int more, int less) {
		return of(table, (row) -> {
			var much = table.figure(row, more);
			var little = table.figure(row, less);
			return (much != null && little != null) ? little.compareTo(much) <= 0 : null;
		}, 2);
	}

}
