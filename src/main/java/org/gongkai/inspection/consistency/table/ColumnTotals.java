package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.Optional;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.KinDigits;

/** What the columns of a table come to, for what a text tells of them. */
final class ColumnTotals {

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	/** 万元 in the table, 元 in the amount, where the header does not say so. */
	private static final int TEN_THOUSAND = 4;

	private static final int MOST_ROWS = 100;

	private final TableText table;

	ColumnTotals(TableText table) {
		this.table = table;
	}

	/** What a column comes to, in bare units; empty where rows are parts of others. */
	Optional<BigDecimal> of(int column) {
		int tens = TableUnits.tens(this.table.header(column));
		return this.table.total(column).map((sum) -> sum.movePointRight(tens));
	}

	/** Whether a row tells what they come to. */
	boolean areStated() {
		return this.table.totalRow() >= 0;
	}

	/** Whether an amount looks like a total that was written or added up wrong. */
	static boolean isMissed(BigDecimal sum, Amount amount) {
		BigDecimal off = sum.subtract(amount.value()).abs();
		boolean likely = off.compareTo(sum.multiply(NEAR)) <= 0 || KinDigits.areKin(sum, amount.value());
		return likely && off.compareTo(amount.half()) > 0;
	}

	/** Whether rows that follow each other come to an amount. */
	boolean areOfRun(int column, Amount amount) {
		int tens = TableUnits.tens(this.table.header(column));
		int end = Math.min(this.table.rows(), this.table.headerRows() + MOST_ROWS);
		for (int first = this.table.headerRows(); first < end; first++) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int row = first; row < end && sum.compareTo(amount.value()) < 0; row++) {
				BigDecimal figure = this.table.figure(row, column);
				sum = (figure != null) ? sum.add(figure.movePointRight(tens)) : sum;
			}
			if (sum.compareTo(amount.value()) == 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether an amount stands in the table, where it may be what one row has. */
	boolean holds(Amount amount) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			for (int column = 0; column < this.table.columns(); column++) {
				String header = this.table.header(column);
				if (header.indexOf('(') >= 0 && !TableUnits.counts(header, amount)) {
					continue;
				}
				BigDecimal value = this.table.at(row, column).map(TableText.Placed::value).orElse(null);
				if (value != null && (value.compareTo(amount.value()) == 0
						|| value.movePointRight(TEN_THOUSAND).compareTo(amount.value()) == 0
						|| value.movePointRight(TableUnits.tens(header)).compareTo(amount.value()) == 0)) {
					return true;
				}
			}
		}
		return false;
	}

}
