package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Explained;
import org.gongkai.inspection.consistency.figures.KinDigits;

/**
 * 抽检, 合格, 不合格: a column that is the sum of those right beside it though it is not called
 * so. That it is, is known by the other rows.
 */
final class ColumnSums {

	private static final Pattern NOT_ADDED = Pattern
		.compile("%|率|占|比|增|减|均|价|序号|编号|名次|排名|位次|年份|累计|差|得分|标准|电话|日期|上年|去年|同期");

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private static final int MOST_COLUMNS = 10;

	private static final int MOST_PARTS = 5;

	/** Rows after which a sum that fits nowhere is given up. */
	private static final int TRIED = 3;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	ColumnSums(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		int rows = this.table.rows() - this.table.headerRows();
		if (this.table.headerRows() == 0 || rows < TRIED || this.table.columns() < TRIED + 1) {
			return;
		}
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) >= TRIED
					&& !NOT_ADDED.matcher(this.table.header(column)).find())
			.boxed()
			.toList();
		if (columns.size() < TRIED || columns.size() > MOST_COLUMNS) {
			return;
		}
		for (int at = 0; at < columns.size(); at++) {
			for (int parts = 2; parts <= MOST_PARTS && parts < columns.size(); parts++) {
				boolean done = at + parts < columns.size()
						&& check(columns.get(at), columns.subList(at + 1, at + parts + 1))
						|| at - parts >= 0 && check(columns.get(at), columns.subList(at - parts, at));
				if (done) {
					return;
				}
			}
		}
	}

	private String unit(int column) {
		return TableUnits.bracketed(this.table.header(column));
	}

	private boolean check(int whole, List<Integer> parts) {
		int fits = 0;
		int seen = 0;
		int wrong = -1;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal written = this.table.figure(row, whole);
			BigDecimal sum = (written != null) ? sum(row, parts) : BigDecimal.ZERO;
			if (written == null || sum.signum() <= 0) {
				continue;
			}
			seen++;
			boolean fit = TableTotals.fits(written, sum);
			if (!fit && wrong >= 0 || seen >= TRIED && fits == 0) {
				return false;
			}
			wrong = fit ? wrong : row;
			fits += (fit && isTelling(row, parts)) ? 1 : 0;
		}
		if (wrong < 0 || fits < 2) {
			return false;
		}
		String unit = unit(whole);
		if (unit.equals("分") && !RowTotals.isTotal(this.table.header(whole))) {
			return false;
		}
		return parts.stream().allMatch((part) -> unit(part).equals(unit)) && report(wrong, whole, parts);
	}

	/** Whether two of the parts are there: one alone is like the whole by itself. */
	private boolean isTelling(int row, List<Integer> parts) {
		int some = 0;
		for (int part : parts) {
			BigDecimal value = this.table.figure(row, part);
			some += (value != null && value.signum() > 0) ? 1 : 0;
		}
		return some > 1;
	}

	/** Reports the number that looks mistyped, or else the last. */
	private boolean report(int row, int whole, List<Integer> parts) {
		BigDecimal written = this.table.figure(row, whole);
		BigDecimal sum = sum(row, parts);
		if (written == null || written.subtract(sum).abs().compareTo(written.multiply(NEAR)) > 0
				|| Explained.is(this.piece, Amount.plain(written.subtract(sum).abs()))) {
			return false;
		}
		int told = parts.get(parts.size() - 1);
		for (int part : parts) {
			BigDecimal value = this.table.figure(row, part);
			told = (value != null && KinDigits.areKin(value, value.add(written).subtract(sum))) ? part : told;
		}
		told = KinDigits.areReordered(written, sum) || RowTotals.isTotal(this.table.header(whole)) ? whole : told;
		this.table.at(row, told)
			.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
					"其他各行里“%s”都是旁边%d列的和，这一行%d列相加是%s，“%s”写%s。请核对这几个数。".formatted(this.table.header(whole).strip(),
							parts.size(), parts.size(), Amount.plain(sum), this.table.header(whole).strip(),
							Amount.plain(written)))));
		return true;
	}

	private BigDecimal sum(int row, List<Integer> parts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int part : parts) {
			BigDecimal value = this.table.figure(row, part);
			if (value == null || value.signum() < 0) {
				return BigDecimal.ZERO;
			}
			sum = sum.add(value);
		}
		return sum;
	}

}
