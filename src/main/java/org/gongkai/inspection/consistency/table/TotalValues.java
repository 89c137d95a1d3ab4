package org.gongkai.inspection.consistency.table;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.KinDigits;

/**
 * 全县应检200家 beside a table whose last row has 400 in all: an amount that is told of no row
 * is told of all of them, and is what another row has, or the total but for a slip.
 */
final class TotalValues {

	private static final WordSet WHOLE = WordSet.of("全省|全市|全县|全区|全镇|全乡|全校|全局|总体|整体|合计|总计|共");

	/** A column of shares comes to that, and nothing is told of it. */
	private static final int ALL = 100;

	private final TableText table;

	private final RowReckoning rows;

	private final ColumnWords columns;

	private final int last;

	private final Contradictions found;

	TotalValues(TableText table, RowReckoning rows, ColumnWords columns, Contradictions found) {
		this.table = table;
		this.rows = rows;
		this.columns = columns;
		this.found = found;
		this.last = table.totalRow();
	}

	/**
	 * Looks at an amount in whose sentence no row is named before it.
	 * @param words what stands between the amount before and this one
	 * @param isFirst whether no row is named before in the paragraph either
	 */
	void check(Figures figures, Amount amount, String words, boolean isFirst) {
		if (this.last < 0 || !isFirst && !WHOLE.in(words) || this.columns.areOther(words)) {
			return;
		}
		String text = figures.text();
		List<Integer> counting = this.rows.columns(this.last, amount, text);
		int column = counting.isEmpty() ? -1 : this.columns.only(counting, words, text, amount);
		if (column < 0 || amount.isPercentage() && this.rows.figure(this.last, column).intValue() == ALL
				|| this.rows.explains(this.last, amount, false) || this.columns.areTold(text, amount)
				|| this.columns.times(amount.inOwnScale(this.rows.figure(this.last, column))) > 0
				|| !this.columns.areOfYear(column, text, amount.from())) {
			return;
		}
		boolean kin = amount.digits() > 1 && KinDigits.areKin(amount.value(), this.rows.figure(this.last, column));
		boolean another = this.rows.isOfAnother(this.last, column, amount);
		if (kin || another || WHOLE.in(words) && this.columns.endWith(column, words)) {
			this.found.report(amount.from(), amount.to(),
					"表格中合计的%s是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(this.table.header(column).strip(),
							this.table.cellWords(this.last, column), text.substring(amount.from(), amount.to())));
		}
	}

}
