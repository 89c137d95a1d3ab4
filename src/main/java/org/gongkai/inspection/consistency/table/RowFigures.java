package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * What the figures of a row come to in bare units, and what can be worked out of them.
 */
final class RowFigures {

	/** Of binary fractions. */
	private static final double UNSURE = 1e-7;

	private static final double HALF = 0.5;

	/** By how many units of its last place an amount may be rounded or cut. */
	private static final double ROUNDED = 1.01;

	/** In which scales a figure may be told that has no unit in the table. */
	private static final double[] SCALES = { 1, 1e4, 1e8, 1e-4 };

	private final TableText table;

	/** By column, the power of ten by which it counts; -1 until read. */
	private final int[] tens;

	RowFigures(TableText table) {
		this.table = table;
		this.tens = new int[table.columns()];
		Arrays.fill(this.tens, -1);
	}

	/** A row's figure in a column; not a number without one. */
	double at(int row, int column) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		return (cell == null || cell.figure() == null) ? Double.NaN
				: cell.figure().movePointRight(tens(cell, column)).doubleValue();
	}

	/** What several rows come to in a column; not a number where one has no figure. */
	double sum(List<Integer> rows, int column) {
		double sum = 0;
		for (int row : rows) {
			sum += at(row, column);
		}
		return sum;
	}

	private int tens(TableText.Placed cell, int column) {
		String own = cell.unit().isEmpty() ? unit(cell.row()) : cell.unit();
		return own.isEmpty() ? tens(column) : TableUnits.tens(own);
	}

	/** The unit that stands with the name of a row: 公路客运量（万人次）; blank without. */
	private String unit(int row) {
		String name = this.table.cellWords(row, 0);
		int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
		String unit = (open >= 0) ? TableUnits.bracketed(name.substring(open)) : "";
		return Units.is(unit) ? unit : "";
	}

	private int tens(int column) {
		if (this.tens[column] < 0) {
			this.tens[column] = TableUnits.tens(this.table.measure(column));
		}
		return this.tens[column];
	}

	/** The columns in which a row counts in an amount's unit. */
	List<Integer> columns(int row, Amount amount) {
		List<Integer> columns = new ArrayList<>();
		for (int column = 1; column < this.table.columns(); column++) {
			if (counts(row, column, amount)) {
				columns.add(column);
			}
		}
		return columns;
	}

	boolean counts(int row, int column, Amount amount) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		if (cell == null || cell.figure() == null) {
			return false;
		}
		String own = cell.unit().isEmpty() ? unit(row) : cell.unit();
		return own.isEmpty() ? TableUnits.counts(this.table.measure(column), amount) : TableUnits.isUnit(own, amount);
	}

	/** What all rows of a column come to; not a number where parts stand among them. */
	double total(int column) {
		return this.table.total(column)
			.map((total) -> total.movePointRight(tens(column)).doubleValue())
			.orElse(Double.NaN);
	}

	/**
	 * Whether an amount may be a value that is worked out: the same, or rounded or cut
	 * where the value has more places than the amount.
	 */
	static boolean is(Amount amount, double value) {
		double step = amount.step().doubleValue();
		double places = Math.abs(value) / step;
		double off = Math.abs(places - amount.number() / step);
		boolean exact = Math.abs(places - Math.rint(places)) < UNSURE * Math.max(1, places);
		return exact ? off < HALF : off < ROUNDED;
	}

	/** The same in any scale, for what the table may count without saying so. */
	static boolean isInAnyScale(Amount amount, double value) {
		for (double scale : SCALES) {
			if (value != 0 && is(amount, value * scale)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a figure of the row, or what two of them come to, may be told by an amount.
	 */
	boolean explains(int row, Amount amount) {
		DoublePredicate told = (value) -> isInAnyScale(amount, value);
		for (int column = 1; column < this.table.columns(); column++) {
			double one = at(row, column);
			if (Double.isNaN(one)) {
				continue;
			}
			double total = total(column);
			if (told.test(one) || told.test(total - one) || is(amount, one / total * 100)) {
				return true;
			}
			for (int second = 1; second < this.table.columns(); second++) {
				double other = at(row, second);
				if (second != column && !Double.isNaN(other)
						&& (told.test(one - other) || told.test(one + other) || is(amount, one / other * 100)
								|| is(amount, (one / other - 1) * 100) || isInAnyScale(amount, one / other))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether an amount stands in a row. */
	boolean holds(int row, Amount amount) {
		for (int column = 1; column < this.table.columns(); column++) {
			if (isInAnyScale(amount, at(row, column))) {
				return true;
			}
		}
		return false;
	}

	/** Whether an amount stands in some row, or is what a column comes to. */
	boolean hold(Amount amount) {
		for (int column = 1; column < this.table.columns(); column++) {
			if (isInAnyScale(amount, total(column))) {
				return true;
			}
			for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
				if (isInAnyScale(amount, at(row, column))) {
					return true;
				}
			}
		}
		return false;
	}

}
