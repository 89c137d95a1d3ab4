package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;

/**
 * Columns of which one cannot have more than the other: 应到 and 实到, 抽检 and 合格, 最高 and 最低;
 * and rates that cannot pass a hundred.
 */
final class RowLimits {

	/** What has the more, and what the less. */
	private static final List<Pattern[]> PAIRS = List.of(pair("应(?:到|出勤|参加|参会|考|检|接种)", "实(?:到|出勤|参加|参会|考|检|接种)|缺"),
			pair("报名", "实考|参考|参加考试|到考|录取|录用"), pair("抽检|抽查|检测|监测|检验|送检|受检", "合格|达标|超标|问题样品"),
			pair("参考|实考|参加考试|参训", "合格|及格|通过"), pair("最高|最大|上限", "最低|最小|下限"));

	private static final Pattern NOT_HELD = Pattern.compile("%|率|比|均|增|减|次数|整改");

	private static final Pattern BOUNDED = Pattern.compile("(?:合格|达标|优良|满意|出勤|及格|通过|覆盖|成活|普及)率");

	private static final Pattern CHANGE = Pattern.compile("增|减|同比|环比|提高|比上|目标");

	/** One of which the headers of such columns have. */
	private static final CharacterSet NAMING = CharacterSet.of("应实检测抽最率参");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal MOST = BigDecimal.valueOf(200);

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowLimits(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	private static Pattern[] pair(String more, String less) {
		return new Pattern[] { Pattern.compile(more), Pattern.compile(less) };
	}

	void run() {
		if (this.table.headerRows() == 0 || !this.piece.mayHoldAny(NAMING)) {
			return;
		}
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1)
			.boxed()
			.toList();
		for (int column : columns) {
			rates(column);
		}
		List<Integer> held = columns.stream()
			.filter((column) -> !NOT_HELD.matcher(this.table.header(column)).find())
			.toList();
		for (Pattern[] pair : (held.size() > 1) ? PAIRS : List.<Pattern[]>of()) {
			int more = only(held, pair[0], pair[1]);
			int less = (more >= 0) ? only(held, pair[1], pair[0]) : -1;
			if (less >= 0) {
				check(more, less);
			}
		}
	}

	/** The only column called so and not otherwise; -1 else. */
	private int only(List<Integer> columns, Pattern name, Pattern other) {
		List<Integer> named = columns.stream()
			.filter((column) -> name.matcher(this.table.header(column)).find()
					&& !other.matcher(this.table.header(column)).find())
			.toList();
		return (named.size() == 1) ? named.get(0) : -1;
	}

	private void rates(int column) {
		String header = this.table.header(column);
		if (!BOUNDED.matcher(header).find() || CHANGE.matcher(header).find()) {
			return;
		}
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal rate = this.table.figure(row, column);
			if (rate != null && rate.compareTo(HUNDRED) > 0 && rate.compareTo(MOST) < 0) {
				this.table.at(row, column)
					.filter((cell) -> cell.compact().endsWith("%") || header.contains("%"))
					.ifPresent((cell) -> this.hits
						.accept(TableTotals.hit(this.piece, cell, "“%s”不会超过100%%。请核对。".formatted(header.strip()))));
			}
		}
	}

	private void check(int more, int less) {
		int wrong = Misfit.above(this.table, more, less);
		if (wrong >= 0) {
			this.table.at(wrong, less)
				.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell, "这一行“%s”（%s）大于“%s”。请核对这两个数。"
					.formatted(this.table.header(less).strip(), cell.compact(), this.table.header(more).strip()))));
		}
	}

}
