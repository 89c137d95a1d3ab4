package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.jspecify.annotations.Nullable;

/**
 * 全县 and 总数 rows of tables without a 合计: not every place need be listed, and so a column
 * is wrong only where others add up, or its total looks like the sum mistyped.
 */
final class PlaceTotals {

	private static final Pattern TOTAL = Pattern.compile(
			"全(?:[省市县区镇乡村校院局]|街道)(?:合计|总计|总数)?|总(?:数|量|额|值|人数|户数|面积|投资|产值|收入|支出|成本|里程|长度)|汇总|(?!其中).{1,16}(?:合计|总计)");

	private static final Pattern NOT_ADDED = Pattern
		.compile("%|率|占|比|增|减|均|价|每|指数|水平|密度|浓度|得分|排名|名次|位次|序号|编号|标准|日期|时间|电话|温|最|可支配|工资");

	private static final int FEWEST = 3;

	private PlaceTotals() {
	}

	static void check(Piece piece, TableText table, Consumer<Hit> hits) {
		int first = table.headerRows();
		int last = table.rows() - 1;
		if (first == 0 || last - first < 2 || !piece.mayHold('全') && !piece.mayHold('总') && !piece.mayHold("合计")) {
			return;
		}
		int total = isTotal(table, last) ? last : isTotal(table, first) ? first : -1;
		if (total < 0) {
			return;
		}
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> sums = new ArrayList<>();
		int right = 0;
		for (int column = 1; column < table.columns(); column++) {
			BigDecimal written = table.figure(total, column);
			BigDecimal sum = (written != null && table.figures(column) >= FEWEST
					&& !NOT_ADDED.matcher(table.header(column)).find()) ? sum(table, total, column) : null;
			if (written == null || sum == null) {
				continue;
			}
			boolean fits = TableTotals.fits(written, sum);
			right += fits ? 1 : 0;
			if (!fits) {
				table.at(total, column).ifPresent(wrong::add);
				sums.add(sum);
			}
		}
		BigDecimal written = (wrong.size() == 1) ? wrong.get(0).figure() : null;
		if (written != null && (right > 0 && isNear(written, sums.get(0)) || KinDigits.areKin(written, sums.get(0)))) {
			hits.accept(TableTotals.hit(piece, wrong.get(0), "表中这一列各行相加是%s，“%s”写%s。请核对各行和总数；没有列全的，请说明后确认。"
				.formatted(Amount.plain(sums.get(0)), name(table, total), wrong.get(0).compact())));
		}
	}

	private static boolean isNear(BigDecimal written, BigDecimal sum) {
		return Math.abs(written.doubleValue() - sum.doubleValue()) <= Math.abs(written.doubleValue()) / 3;
	}

	private static String name(TableText table, int row) {
		return table.cellWords(row, 0);
	}

	private static boolean isTotal(TableText table, int row) {
		return TOTAL.matcher(name(table, row)).matches();
	}

	/**
	 * Of all rows but the total; null where one has no figure or is a part of another.
	 */
	private static @Nullable BigDecimal sum(TableText table, int total, int column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int row = table.headerRows(); row < table.rows(); row++) {
			BigDecimal figure = table.figure(row, column);
			if (row != total && (figure == null || table.isSummary(row))) {
				return null;
			}
			sum = (row != total && figure != null) ? sum.add(figure) : sum;
		}
		return sum;
	}

}
