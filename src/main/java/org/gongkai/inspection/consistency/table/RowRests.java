package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;

/**
 * 老粮库片区尚有25户未签约: what is left of a row by the only two columns that count in that unit.
 */
final class RowRests {

	private static final WordSet OPEN = WordSet.of("未|尚|还有|还剩|剩余|还差|待");

	/** How far behind an amount that is told. */
	private static final int BEHIND = 4;

	private final TableText table;

	private final RowReckoning rows;

	private final Contradictions found;

	RowRests(TableText table, RowReckoning rows, Contradictions found) {
		this.table = table;
		this.rows = rows;
		this.found = found;
	}

	/**
	 * Reports what is not left of a row.
	 * @param told the row
	 * @param columns those that count in the amount's unit
	 * @return whether the amount was looked at
	 */
	boolean check(String text, Amount amount, NamedRows told, List<Integer> columns, String words) {
		boolean open = OPEN.in(words) || OPEN.in(text, amount.to(), Math.min(text.length(), amount.to() + BEHIND));
		if (!open || columns.size() != 2 || amount.isPercentage()) {
			return false;
		}
		BigDecimal whole = this.rows.figure(told.rows().get(0), columns.get(0));
		BigDecimal rest = whole.subtract(this.rows.figure(told.rows().get(0), columns.get(1)));
		if (rest.signum() <= 0 || amount.value().compareTo(whole) > 0) {
			return false;
		}
		this.found.report(told.from(), amount.to(),
				"按表格，%s的“%s”比“%s”少%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(told.words(),
						this.table.header(columns.get(1)).strip(), this.table.header(columns.get(0)).strip(),
						amount.inOwnScale(rest), text.substring(amount.from(), amount.to())));
		return true;
	}

}
