package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.jspecify.annotations.Nullable;

/** 占比 columns: the shares of all rows make a hundred. */
final class ShareColumns {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,4})?%?");

	private static final Pattern SHARE = Pattern.compile("^(?:所?占.{0,8}比[例重]?|比重|构成|构成比)(?:\\(%\\)|%)?$");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal NEAR = BigDecimal.TEN;

	/** What a row's share may be rounded by. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.1");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	ShareColumns(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		int heads = Math.max(1, this.table.headerRows());
		for (int column = 1; column < this.table.columns() && heads < this.table.rows(); column++) {
			String head = this.table.cellWords(heads - 1, column);
			if (SHARE.matcher(head).matches()) {
				check(column, heads, head);
			}
		}
	}

	private void check(int column, int heads, String head) {
		BigDecimal sum = BigDecimal.ZERO;
		int rows = 0;
		TableText.Placed last = null;
		for (int row = heads; row < this.table.rows(); row++) {
			String label = this.table.cellWords(row, 0);
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			BigDecimal value = share(cell);
			if (label.startsWith("其中") || label.contains("小计") || value == null || cell == null || cell.row() != row) {
				return;
			}
			if (!TableTotals.TOTAL.matcher(label).matches()) {
				sum = sum.add(value);
				rows++;
				last = cell;
			}
		}
		BigDecimal off = sum.subtract(HUNDRED).abs();
		if (last != null && rows > 1 && off.compareTo(NEAR) <= 0
				&& off.compareTo(ROUNDING.multiply(BigDecimal.valueOf(rows))) > 0) {
			this.hits.accept(TableTotals.hit(this.piece, last,
					"表中“%s”这一列各行相加是%s%%，不是100%%。请核对；没有列全的，请说明后确认。".formatted(head, Amount.plain(sum))));
		}
	}

	private static @Nullable BigDecimal share(TableText.@Nullable Placed cell) {
		String text = (cell != null) ? cell.compact() : "";
		return NUMBER.matcher(text).matches() ? new BigDecimal(text.replace("%", "")) : null;
	}

}
