package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;

/**
 * What an amount that is told of a row may be: one of its figures, or what figures of its
 * unit come to, or as a share or a mean what one is of another.
 */
final class RowReckoning {

	private static final double UNSURE = 1e-7;

	/** 元 for what is counted in 万元 without saying so. */
	private static final double WAN = 1e4;

	/** Words that stand above what counts, and not above what measures. */
	private static final String COUNTED = "数量";

	private final TableText table;

	private final RowFigures rows;

	RowReckoning(TableText table, RowFigures rows) {
		this.table = table;
		this.rows = rows;
	}

	/** The columns that count in an amount's unit, as their header or the text says. */
	List<Integer> columns(int row, Amount amount, String text) {
		List<Integer> columns = this.rows.columns(row, amount);
		if (!columns.isEmpty() || amount.isPercentage() || amount.unit().equals("元")) {
			return columns;
		}
		List<Integer> named = new ArrayList<>();
		for (int column = 1; column < this.table.columns(); column++) {
			if (!Double.isNaN(this.rows.at(row, column)) && isNamed(column, amount, text)) {
				named.add(column);
			}
		}
		return named;
	}

	/** 6个班 of 班数, 建议12件 of 建议. */
	private boolean isNamed(int column, Amount amount, String text) {
		String header = this.table.header(column).strip();
		if (header.indexOf('(') >= 0 || this.table.figures(column) == 0) {
			return false;
		}
		String bare = (header.length() > 1 && COUNTED.indexOf(header.charAt(header.length() - 1)) >= 0)
				? header.substring(0, header.length() - 1) : header;
		return text.startsWith(bare, amount.to())
				|| bare.length() > 1 && text.startsWith(bare, Math.max(0, amount.from() - bare.length()));
	}

	/** Whether an amount is a figure of the row, or what such come to. */
	boolean explains(int row, Amount amount, boolean compared) {
		for (int column = 1; column < this.table.columns(); column++) {
			double one = this.rows.at(row, column);
			if (!Double.isNaN(one)
					&& (is(amount, one) || is(amount, one * WAN) || isOf(row, column, one, amount, compared))) {
				return true;
			}
		}
		return false;
	}

	private boolean isOf(int row, int column, double one, Amount amount, boolean compared) {
		double total = this.rows.total(column);
		boolean counted = !amount.isPercentage() && this.rows.counts(row, column, amount);
		if (counted && is(amount, total - one) || isRatio(amount, one, total)) {
			return true;
		}
		for (int second = 1; second < this.table.columns(); second++) {
			double other = this.rows.at(row, second);
			if (second == column || Double.isNaN(other)) {
				continue;
			}
			boolean sum = is(amount, one - other) || is(amount, one + other);
			if (sum || isRatio(amount, one, other) || isMean(amount, one, other)) {
				return true;
			}
		}
		return counted && compared && isDistance(row, column, one, amount);
	}

	/** Whether it is how far the row is from another one. */
	private boolean isDistance(int own, int column, double one, Amount amount) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			double other = this.rows.at(row, column);
			if (row != own && one != other && is(amount, one - other)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRatio(Amount amount, double one, double other) {
		return amount.isPercentage() && (is(amount, one / other * 100) || is(amount, (one / other - 1) * 100));
	}

	/** 人均3.5亩: neither a count nor a share. */
	private static boolean isMean(Amount amount, double one, double other) {
		return !amount.isPercentage() && amount.digits() > 1
				&& (amount.half().signum() > 0 || amount.unit().equals("元"))
				&& RowFigures.isInAnyScale(amount, one / other);
	}

	/** Exact for what is counted, rounded or cut for what is measured. */
	static boolean is(Amount amount, double value) {
		return (amount.half().signum() == 0)
				? Math.abs(Math.abs(value) - amount.number()) < UNSURE * Math.max(1, amount.number())
				: RowFigures.is(amount, value);
	}

	/**
	 * Whether an amount is what some column comes to, as 核减后招聘19名 behind 核减1名 of one
	 * post.
	 */
	boolean isTotal(Amount amount) {
		for (int column = 1; column < this.table.columns(); column++) {
			if (amount.digits() > 1 && is(amount, this.rows.total(column))) {
				return true;
			}
		}
		return false;
	}

	boolean isAt(int row, int column, Amount amount) {
		return is(amount, this.rows.at(row, column));
	}

	/** Whether an amount is what another row has in a column. */
	boolean isOfAnother(int own, int column, Amount amount) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			if (row != own && isAt(row, column, amount)) {
				return true;
			}
		}
		return false;
	}

	BigDecimal figure(int row, int column) {
		return BigDecimal.valueOf(this.rows.at(row, column));
	}

}
