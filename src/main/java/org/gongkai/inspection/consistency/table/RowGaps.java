package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Contradictions;

/**
 * 比上年增加16.30万元, 比4月减少0.23亿元: how much more a row has than in an earlier column, or than
 * another row. Told is what no two figures come to, or what they come to the other way
 * round.
 */
final class RowGaps {

	private static final WordSet PLANNED = WordSet.of("预算|计划|目标|任务");

	private static final WordSet LAST_YEAR = WordSet.of("上年|去年|同比");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?=年)");

	/** 分别差140株: how much is lacking of a plan. */
	private static final Pattern SHORT = Pattern.compile("(?:^|[,分别各还尚仍])(?:差|欠|缺口?)$");

	/** 多完成15公里 */
	private static final Pattern DOING = Pattern.compile("(?<=[多少])(?:完成|安排|投入|招收?|建|修|发放|办理|使用|用|收)$");

	/** 尚有25户未签约: what is left. */
	private static final Pattern LEFT = Pattern.compile("(?:尚有|还有|仍有|剩余|还剩)$");

	private static final Pattern UNDONE = Pattern
		.compile("[\\p{IsHan}]{0,4}?(?:未|没有|待)(?:完成)?([\\p{IsHan}]{0,2})|[,。]");

	/** What is told of something else than the row itself. */
	private static final WordSet OTHER = WordSet.of("人均|户均|平均|每|其中|倍|累计|可比|不变价|限值|标准");

	private static final int PLACES = 4;

	private final TableText table;

	private final RowFigures rows;

	private final Contradictions found;

	RowGaps(TableText table, RowFigures rows, Contradictions found) {
		this.table = table;
		this.rows = rows;
		this.found = found;
	}

	/**
	 * Looks at what a row is told to have more than earlier.
	 * @param sure whether it is certain that it is told of the row
	 * @return whether it is told of two columns that are known
	 */
	boolean columns(String text, Amount change, NamedRows told, String words, boolean sure) {
		int row = told.rows().get(0);
		List<Gap> gaps = new ArrayList<>();
		for (int one = 1; one < this.table.columns(); one++) {
			for (int other = 1; other < this.table.columns(); other++) {
				if (one != other && isBase(one, other, words) && counts(row, one, change)
						&& counts(row, other, change)) {
					gaps.add(new Gap(this.table.header(one).strip(), this.table.header(other).strip(),
							this.rows.at(row, one), this.rows.at(row, other), isRate(row, one)));
				}
			}
		}
		check(text, change, words, gaps, told, sure && !this.rows.holds(row, change));
		return !gaps.isEmpty();
	}

	/**
	 * Looks at what all rows are told to have more than earlier, where no row tells what
	 * they come to.
	 */
	void sums(String text, Amount change, List<Amount> before, String words) {
		List<Gap> gaps = new ArrayList<>();
		for (int one = 1; one < this.table.columns(); one++) {
			double sum = this.rows.total(one);
			boolean told = before.stream().anyMatch((amount) -> RowFigures.isInAnyScale(amount, sum));
			for (int other = 1; told && other < this.table.columns(); other++) {
				if (one != other && isBase(one, other, words) && !isRate(this.table.headerRows(), one)) {
					gaps.add(new Gap(this.table.header(one).strip() + "合计", this.table.header(other).strip() + "合计",
							sum, this.rows.total(other), false));
				}
			}
		}
		check(text, change, words, gaps, new NamedRows(List.of(), "", change.from() - words.length(), change.from()),
				true);
	}

	/** Looks at what is told to be left of a row: one of two figures less the other. */
	void left(String text, Amount rest, NamedRows told, String words) {
		int row = told.rows().get(0);
		List<Integer> columns = this.rows.columns(row, rest);
		Matcher undone = UNDONE.matcher(text).region(rest.to(), text.length());
		if (rest.vague() || !LEFT.matcher(words).find() || !undone.lookingAt() || columns.size() != 2
				|| this.rows.holds(row, rest) || undone.group(1) != null && !isHeader(undone.group(1))) {
			return;
		}
		double right = Math.abs(this.rows.at(row, columns.get(0)) - this.rows.at(row, columns.get(1)));
		if (!RowFigures.isInAnyScale(rest, right)) {
			this.found.report(told.from(), rest.to(), "按表格，%s相差%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(told.words(),
					rest.inOwnScale(rounded(right, rest)), text.substring(rest.from(), rest.to())));
		}
	}

	private boolean isHeader(String words) {
		return IntStream.range(1, this.table.columns()).anyMatch((column) -> this.table.header(column).contains(words));
	}

	/** Looks at what one row is told to have more than another. */
	void rows(String text, Amount change, NamedRows one, NamedRows other, String words) {
		List<Gap> gaps = new ArrayList<>();
		int first = one.rows().get(0);
		int second = other.rows().get(0);
		for (int column = 1; column < this.table.columns(); column++) {
			if (counts(first, column, change) && counts(second, column, change)) {
				gaps.add(new Gap(one.words(), other.words(), this.rows.at(first, column), this.rows.at(second, column),
						isRate(first, column)));
			}
		}
		check(text, change, words, gaps, new NamedRows(one.rows(), one.words(), one.from(), other.to()), true);
	}

	/**
	 * Whether a column counts in the unit of a change, or in any where it is one in
	 * percent.
	 */
	private boolean counts(int row, int column, Amount change) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		if (cell == null || cell.figure() == null || RowChanges.isChange(this.table.header(column))) {
			return false;
		}
		return change.isPercentage() || this.rows.counts(row, column, change) || isBare(row, column);
	}

	/** Whether nothing says in what a column counts. */
	private boolean isBare(int row, int column) {
		return TableUnits.bracketed(this.table.header(column)).isEmpty()
				&& this.table.at(row, column).filter((cell) -> cell.unit().isEmpty()).isPresent();
	}

	private boolean isRate(int row, int column) {
		return this.table.header(column).contains("%")
				|| this.table.at(row, column).filter((cell) -> cell.unit().startsWith("%")).isPresent();
	}

	/** Whether a column is the one with which another is compared by some words. */
	private boolean isBase(int one, int other, String words) {
		String header = this.table.header(one);
		String base = this.table.header(other);
		if (PLANNED.in(words) || SHORT.matcher(words).find()) {
			return !PLANNED.in(header) && PLANNED.in(base) && !ColumnTimes.isEarlier(header, base);
		}
		if (PLANNED.in(header) != PLANNED.in(base) || words.contains("决算") && !base.contains("决算")) {
			return false;
		}
		Matcher told = YEAR.matcher(words);
		Matcher year = YEAR.matcher(header);
		Matcher before = YEAR.matcher(base);
		if (LAST_YEAR.in(words) && year.find() && before.find()
				&& Integer.parseInt(year.group()) - Integer.parseInt(before.group()) != 1 || !isLatest(one)) {
			return false;
		}
		return ColumnTimes.are(header, base) && ColumnTimes.isEarlier(base, header)
				&& (!told.find() || base.contains(told.group()));
	}

	/** Whether no column is of a later time. */
	private boolean isLatest(int column) {
		String header = this.table.header(column);
		for (int other = 1; other < this.table.columns(); other++) {
			if (ColumnTimes.are(header, this.table.header(other))
					&& ColumnTimes.isEarlier(header, this.table.header(other))) {
				return false;
			}
		}
		return true;
	}

	private void check(String text, Amount change, String words, List<Gap> gaps, NamedRows told, boolean sure) {
		boolean lacking = SHORT.matcher(words).find();
		int claim = lacking ? 0 : ChangeWords.claim(DOING.matcher(words).replaceFirst(""));
		if (claim < 0 || change.vague() || change.number() == 0 || OTHER.in(words)) {
			return;
		}
		boolean up = !lacking && ChangeWords.isUp(words, claim);
		Gap opposite = null;
		gaps.removeIf((gap) -> !gap.isKnown());
		for (Gap gap : gaps) {
			if (gap.fits(change, up)) {
				return;
			}
			opposite = gap.fits(change, !up) ? gap : opposite;
		}
		if (opposite != null) {
			this.found.report(told.from(), change.to(), "表格中%s是%s，%s是%s，与文中所写的增减方向相反。请核对后统一。".formatted(opposite.one(),
					plain(opposite.more(), change), opposite.other(), plain(opposite.less(), change)));
		}
		else if (sure && gaps.size() == 1) {
			Gap gap = gaps.get(0);
			double right = change.isPercentage() && !gap.rate() ? (gap.more() / gap.less() - 1) * 100
					: gap.more() - gap.less();
			if (!Double.isFinite(right)) {
				return;
			}
			this.found.report(told.from(), change.to(),
					"按表格，%s比%s相差%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(gap.one(), gap.other(),
							change.inOwnScale(rounded(Math.abs(right), change)),
							text.substring(change.from(), change.to())));
		}
	}

	private static String plain(double value, Amount change) {
		return change.isPercentage() ? Amount.plain(rounded(value, change)) : change.inOwnScale(rounded(value, change));
	}

	private static BigDecimal rounded(double value, Amount change) {
		return BigDecimal.valueOf(value)
			.setScale(Math.min(PLACES, Math.max(2, change.step().stripTrailingZeros().scale())), RoundingMode.HALF_UP);
	}

	/**
	 * Two figures that are compared.
	 *
	 * @param one what the first is of
	 * @param other what it is compared with
	 * @param more the first
	 * @param less the other
	 * @param rate whether they are rates
	 */
	private record Gap(String one, String other, double more, double less, boolean rate) {

		boolean isKnown() {
			return Double.isFinite(this.more) && Double.isFinite(this.less) && this.less != 0;
		}

		boolean fits(Amount change, boolean up) {
			double gap = up ? this.more - this.less : this.less - this.more;
			double growth = (up ? this.more / this.less - 1 : 1 - this.more / this.less) * 100;
			return gap > 0
					&& (RowFigures.isInAnyScale(change, gap) || change.isPercentage() && RowFigures.is(change, growth));
		}

	}

}
