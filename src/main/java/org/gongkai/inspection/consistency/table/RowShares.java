package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;

/**
 * 卫生健康支出1362.15万元，占财政拨款支出的84.2%, 机关幼儿园人数最多，占34.1%: a share that is told of rows and is
 * not what their figures are of all rows.
 */
final class RowShares {

	/** What stands before a share in its clause. */
	private static final Pattern SHARE = Pattern
		.compile("占(?:比|比重|比例)?(?:了|到)?([^,;:。占]{0,14}?)(?:的?(?:比重|比例|份额))?的?(?:为|达到?|是|约|近)?$");

	/** Of all there is. */
	private static final Pattern ALL = Pattern.compile("|[^,;:。]{0,8}(?:总|全部|全[省市县区镇乡年]|合计|各类|所有)[^,;:。]{0,8}");

	private static final Pattern NO_PARTS = Pattern.compile("%|率|占|比|增|减|均|价|得分|标准|序号|名次|排名|位次|年份|编号");

	private static final double LIKELY = 1.5;

	private final TableText table;

	private final RowFigures rows;

	private final Contradictions found;

	RowShares(TableText table, RowFigures rows, Contradictions found) {
		this.table = table;
		this.rows = rows;
		this.found = found;
	}

	/**
	 * Looks at a share.
	 * @param told the rows that it is told of
	 * @param words what stands before it in its clause
	 * @param before the amounts of its sentence before it
	 */
	void check(String text, Amount share, NamedRows told, String words, List<Amount> before) {
		Matcher of = SHARE.matcher(words);
		if (!share.isPercentage() || !of.find() || isExplained(share, told, before)) {
			return;
		}
		boolean all = ALL.matcher(of.group(1)).matches();
		int meant = -1;
		for (int column = 1; column < this.table.columns(); column++) {
			double right = share(told, column);
			if (Double.isNaN(right) || NO_PARTS.matcher(this.table.header(column)).find()) {
				continue;
			}
			boolean cell = isTold(told, column, before);
			if (!cell && !before.isEmpty()) {
				continue;
			}
			boolean slip = OneSlip.is(rounded(right, share), share.number());
			boolean likely = all && share.number() < right * LIKELY && right < share.number() * LIKELY;
			if (slip && share.digits() > 2 || cell && (slip || likely) || likely && isOnly(column)) {
				if (meant >= 0) {
					return;
				}
				meant = column;
			}
		}
		if (meant >= 0) {
			this.found.report(told.from(), share.to(),
					"按表格，%s的“%s”占总数的%s%%，文中写%s。请核对后统一；不是占总数的，请说明后确认。".formatted(told.words(),
							this.table.header(meant).strip(),
							Amount.plain(BigDecimal.valueOf(rounded(share(told, meant), share))),
							text.substring(share.from(), share.to())));
		}
	}

	/** What it would be written as. */
	private static double rounded(double right, Amount share) {
		double places = 1 / share.step().doubleValue();
		return Math.rint(right * places) / places;
	}

	private double share(NamedRows told, int column) {
		return this.rows.sum(told.rows(), column) / this.rows.total(column) * 100;
	}

	/** Whether the amount right before it is what the rows have in a column. */
	private boolean isTold(NamedRows told, int column, List<Amount> before) {
		return !before.isEmpty()
				&& RowFigures.isInAnyScale(before.get(before.size() - 1), this.rows.sum(told.rows(), column));
	}

	private boolean isOnly(int column) {
		for (int other = 1; other < this.table.columns(); other++) {
			if (other != column && this.table.figures(other) > 1) {
				return false;
			}
		}
		return true;
	}

	/** Whether it is a figure of the rows, or what one is of another or of an amount. */
	private boolean isExplained(Amount share, NamedRows told, List<Amount> before) {
		for (int column = 1; column < this.table.columns(); column++) {
			double part = this.rows.sum(told.rows(), column);
			if (RowFigures.is(share, part) || RowFigures.is(share, share(told, column))
					|| isOfAnother(share, part, told, column)
					|| before.stream().anyMatch((whole) -> isOf(share, part, whole.number()))) {
				return true;
			}
		}
		return before.stream()
			.anyMatch((part) -> before.stream()
				.anyMatch((whole) -> whole != part && isOf(share, part.number(), whole.number())));
	}

	/** Whether the whole is another figure of the rows, or another row of the column. */
	private boolean isOfAnother(Amount share, double part, NamedRows told, int column) {
		for (int other = 1; other < this.table.columns(); other++) {
			if (isOf(share, part, this.rows.sum(told.rows(), other))) {
				return true;
			}
		}
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			if (isOf(share, part, this.rows.at(row, column))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOf(Amount share, double part, double whole) {
		return RowFigures.is(share, part / whole * 100);
	}

}
