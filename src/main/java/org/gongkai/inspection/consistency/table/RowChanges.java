package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Contradictions;

/**
 * 公务接待费比上年减少0.6万元, 鸡蛋价格上涨5.0%: a change that is told of a row and is neither that of its
 * cells nor a cell of its own, or goes the other way.
 */
final class RowChanges {

	/** Before a change that is one of what the row is about. */
	private static final Pattern PLAIN = Pattern.compile(
			"[是为,]?(?:数|额|总额|数量|人数|价格|支出|收入|产量|产值|总量|决算|预算|参保|面积|投资|金额)?(?:(?:同比|环比)|(?:比|较|与)[^,;:]{1,12}?)?(?:又|也|均|共|略有|小幅|大幅|明显|实际|实现)?");

	/** What something is compared with, which the table has to have as well. */
	private static final List<String> BASES = List.of("预算", "计划", "目标", "任务", "年初", "季", "月", "环比", "期");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private static final WordSet CHANGE = WordSet.of("增|减|变化|变动|同比|环比|涨|幅|差|比上|较上|降|升|±");

	/** What is told without a minus. */
	private static final WordSet LESS = WordSet.of("减|降|跌|少");

	private static final WordSet MORE = WordSet.of("增|涨|升|变|同比|环比|±");

	private final TableText table;

	private final YearColumns years;

	private final RowFigures rows;

	private final Contradictions found;

	RowChanges(TableText table, RowFigures rows, Contradictions found) {
		this.table = table;
		this.years = new YearColumns(table);
		this.rows = rows;
		this.found = found;
	}

	/**
	 * Looks at a change.
	 * @param told the only row that it is told of
	 * @param words what stands before it in its clause, behind the row's name
	 */
	void check(String text, Amount change, NamedRows told, String words) {
		int claim = ChangeWords.claim(words);
		if (claim < 0 || change.vague() || change.number() == 0) {
			return;
		}
		int row = told.rows().get(0);
		boolean up = ChangeWords.isUp(words, claim);
		List<Integer> changes = this.rows.columns(row, change)
			.stream()
			.filter((column) -> isChange(this.table.header(column)))
			.toList();
		double since = changes.isEmpty() ? since(row, change) : Double.NaN;
		boolean turned = change.isPercentage() && !RowFigures.is(change, since)
				&& RowFigures.is(change, (1 / (1 + since / 100) - 1) * 100);
		if (!turned && this.rows.explains(row, change)) {
			if (changes.size() == 1) {
				direction(text, change, told, changes.get(0), up);
			}
			else if (RowFigures.is(change, since) && since > 0 != up) {
				this.found.report(told.from(), change.to(), "按表格，%s%s了%s，与文中所写的增减方向相反。请核对后统一。".formatted(told.words(),
						(since > 0) ? "增加" : "减少", text.substring(change.from(), change.to())));
			}
			return;
		}
		if (!isPlain(words)) {
			return;
		}
		double right = Double.isNaN(since) ? right(row, change, changes) : since;
		if (Double.isFinite(right) && right != 0) {
			this.found.report(told.from(), change.to(),
					"按表格，%s相差%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(told.words(),
							change.inOwnScale(rounded(Math.abs(right), change)),
							text.substring(change.from(), change.to())));
		}
	}

	/** Whether a change is told of what the row itself is about. */
	boolean isPlain(String words) {
		int claim = ChangeWords.claim(words);
		return claim >= 0 && PLAIN.matcher(words.substring(0, claim)).matches()
				&& !isOfOtherBase(words.substring(0, claim));
	}

	/** Whether a header is that of changes. */
	static boolean isChange(String header) {
		return CHANGE.in(header);
	}

	private static BigDecimal rounded(double right, Amount change) {
		return BigDecimal.valueOf(right)
			.setScale(Math.max(1, change.step().stripTrailingZeros().scale()), RoundingMode.HALF_UP);
	}

	/** 上涨5.0% while the table has -5.0. */
	private void direction(String text, Amount change, NamedRows told, int column, boolean up) {
		double cell = this.rows.at(told.rows().get(0), column);
		String header = this.table.header(column);
		boolean open = this.table.isSigned(column) && (MORE.in(header) || !LESS.in(header));
		if (open && RowFigures.is(change, cell) && cell != 0 && cell > 0 != up) {
			this.found.report(told.from(), change.to(), "表格中%s的“%s”是%s，与文中所写的增减方向相反。请核对后统一。".formatted(told.words(),
					header.strip(), this.table.cellWords(told.rows().get(0), column)));
		}
	}

	/** What the change is from the earlier of two years to the later one. */
	private double since(int row, Amount change) {
		List<Integer> years = IntStream.range(1, this.table.columns())
			.filter((column) -> this.years.isYear(column) && !Double.isNaN(this.rows.at(row, column)))
			.boxed()
			.toList();
		if (years.size() != 2 || change.unit().startsWith("个百")
				|| !change.isPercentage() && !this.rows.counts(row, years.get(0), change)) {
			return Double.NaN;
		}
		boolean falling = this.years.isLast(years.get(0));
		double later = this.rows.at(row, years.get(falling ? 0 : 1));
		double earlier = this.rows.at(row, years.get(falling ? 1 : 0));
		return change.isPercentage() ? (later / earlier - 1) * 100 : later - earlier;
	}

	/** What the change is by the only cell of a change, or by the only two of values. */
	private double right(int row, Amount change, List<Integer> changes) {
		if (!changes.isEmpty()) {
			return (changes.size() == 1) ? this.rows.at(row, changes.get(0)) : Double.NaN;
		}
		if (change.isPercentage()) {
			return Double.NaN;
		}
		List<Integer> values = this.rows.columns(row, change);
		return (values.size() == 2) ? this.rows.at(row, values.get(0)) - this.rows.at(row, values.get(1)) : Double.NaN;
	}

	/** Whether it is compared with what no column is about. */
	private boolean isOfOtherBase(String words) {
		StringBuilder headers = new StringBuilder();
		for (int column = 1; column < this.table.columns(); column++) {
			headers.append(this.table.header(column));
		}
		for (String base : BASES) {
			if (words.contains(base) && headers.indexOf(base) < 0 && !words.contains("上年同期")) {
				return true;
			}
		}
		Matcher year = YEAR.matcher(words);
		return year.find() && headers.indexOf(year.group()) < 0;
	}

}
