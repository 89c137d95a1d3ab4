package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What a row has to have more of than nothing to be told of so: of 低于90分 by how much it
 * has less.
 *
 * @param name the column, for those that are asked
 * @param beyond by row how far it is beyond the limit; not a number where it is unknown
 */
record RowTest(String name, IntToDoubleFunction beyond) {

	private static final double UNSURE = 1e-9;

	static RowTest of(Measure measure, double limit, boolean above) {
		double unsure = UNSURE * Math.max(1, Math.abs(limit));
		return new RowTest(measure.name(), (row) -> {
			double off = measure.values()[row] - limit;
			return (Math.abs(off) < unsure) ? 0 : above ? off : -off;
		});
	}

	/** The same where it is sure whether what is at the limit is meant. */
	RowTest with(boolean limit) {
		return new RowTest(this.name, (row) -> {
			double beyond = this.beyond.applyAsDouble(row);
			return (beyond != 0) ? beyond : limit ? 1 : -1;
		});
	}

	/** The rows that are beyond the limit, or at it as well. */
	List<Integer> rows(List<Integer> all, boolean atLimit) {
		List<Integer> rows = new ArrayList<>();
		for (int row : all) {
			double beyond = this.beyond.applyAsDouble(row);
			if (beyond > 0 || atLimit && beyond == 0) {
				rows.add(row);
			}
		}
		return rows;
	}

	boolean isKnown(List<Integer> rows) {
		return rows.stream().noneMatch((row) -> Double.isNaN(this.beyond.applyAsDouble(row)));
	}

}
