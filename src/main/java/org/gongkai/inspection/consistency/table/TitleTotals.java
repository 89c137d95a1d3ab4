package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.KinDigits;

/**
 * 关于下达补助资金1250万元的通知 above a table whose total is 1205: the only amount of the title,
 * which stands nowhere in the table but is one of its totals with a slip.
 */
final class TitleTotals {

	/** Of fewer digits one figure is another's but for a slip by chance. */
	private static final int MANY_DIGITS = 3;

	private final TableText table;

	private final RowFigures rows;

	TitleTotals(TableText table, RowFigures rows) {
		this.table = table;
		this.rows = rows;
	}

	void check(Piece title, Consumer<Hit> hits) {
		List<Amount> all = (title.normalized().digits() > 0) ? Figures.of(title).all() : List.of();
		if (all.size() != 1 || all.get(0).vague() || all.get(0).isPercentage() || all.get(0).digits() < MANY_DIGITS
				|| this.rows.hold(all.get(0))) {
			return;
		}
		Amount amount = all.get(0);
		int total = this.table.rows() - 1;
		BigDecimal written = new BigDecimal(amount.inOwnScale(amount.value()).replaceAll("[^0-9.]", ""));
		for (int column = 1; column < this.table.columns(); column++) {
			BigDecimal figure = this.table.figure(total, column);
			if (figure != null && figure.precision() >= MANY_DIGITS && KinDigits.areKin(figure, written)) {
				hits.accept(title.hit(Severity.CONFIRM, amount.from(), amount.to(),
						"标题写%s，表格中“%s”的合计是%s。请核对后统一。".formatted(title.text().substring(amount.from(), amount.to()),
								this.table.header(column).strip(), Amount.plain(figure)),
						null));
				return;
			}
		}
	}

}
