package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a text works out of the table beside it: 青山镇比白石镇多18公里, 道路改造占总投资的46%, 超过20公里的有2个.
 */
final class TableClaims {

	private static final Pattern MORE = Pattern.compile("多|高|大|长|增|升");

	private static final Pattern LESS = Pattern.compile("少|低|小|短|减|降|回落");

	private static final Pattern OTHER = Pattern.compile("上年|去年|同期|同比|环比|计划|目标|平均|人均|户均|累计|增长|倍|每|力争|预计|确保|争取|明年");

	/** 占总投资的: a share in all there is. */
	private static final Pattern OF_ALL = Pattern
		.compile("占(?:[\\p{IsHan}]{0,6}(?:总|全部|合计)[\\p{IsHan}]{0,6})?(?:的|比重?|比例)?(?:为|达|是)?$");

	private static final Pattern BOUND = Pattern
		.compile("(不超过|未超过|不高于|没有达到|未达到?|达不到|超过|高于|大于|多于|达到?|不低于|不少于|低于|不足|少于|小于|不到)$");

	private static final Set<String> ABOVE = Set.of("超过", "高于", "大于", "多于", "达到", "达", "不低于", "不少于");

	/** 以上 and the like, behind a limit. */
	private static final Pattern BEHIND = Pattern.compile(
			"^(?:/[\\p{IsHan}]{1,3}?(?=以|的))?(?:及|含|\\(含\\))?以([上下])(?:\\(含\\)|\\(不含\\))?|^/[\\p{IsHan}]{1,3}?(?=的)");

	/**
	 * What stands between a limit and how many keep it, but for the name of what is
	 * counted.
	 */
	private static final Pattern COUNTING = Pattern.compile("有|共|仅|只|为|是|达");

	private static final CharacterSet NOT_ALL = CharacterSet.of("前后第各另");

	private static final Pattern NOT_ADDED = Pattern.compile("%|率|占|比|增|减|均|价|得分|标准|序号|名次|排名|位次");

	private static final int REACH = 14;

	private static final int LONGEST_LABEL = 20;

	private static final int LIKELY = 3;

	private final TableText table;

	private final RowLabels labels;

	private final Contradictions found;

	TableClaims(TableText table, RowLabels labels, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.found = found;
	}

	void compare(Figures figures) {
		boolean differences = figures.first('比') >= 0;
		boolean shares = figures.first('占') >= 0 && figures.first('%') >= 0;
		List<Amount> all = figures.all();
		for (int at = 0; at < all.size() && (differences || shares); at++) {
			Amount amount = all.get(at);
			if (differences && !amount.vague()) {
				difference(figures.text(), amount);
			}
			if (shares && !amount.vague() && amount.isPercentage()) {
				share(figures.text(), amount);
			}
		}
		bounds(figures);
	}

	private void bounds(Figures figures) {
		List<Amount> all = figures.all();
		for (int at = 1; at < all.size(); at++) {
			Amount one = all.get(at - 1);
			Amount other = all.get(at);
			if (isCount(other) && !one.unit().equals(other.unit())) {
				bound(figures.text(), one, other);
			}
			if (isCount(one) && !one.unit().equals(other.unit())) {
				boundBehind(figures.text(), one, other);
			}
		}
	}

	private static boolean isCount(Amount amount) {
		return !amount.vague() && "个家户人名条项所座处站".contains(amount.unit());
	}

	/** 青山镇比白石镇多完成18公里 */
	private void difference(String text, Amount amount) {
		int begin = Sentence.begin(text, amount.from());
		int than = text.lastIndexOf('比', amount.from());
		Optional<RowLabels.Named> one = (than > begin + 1) ? this.labels.last(text, begin, than) : Optional.empty();
		if (one.isEmpty() || amount.from() - than > LONGEST_LABEL + REACH) {
			return;
		}
		Optional<RowLabels.Named> other = this.labels.beginningAt(text, than + 1, amount.from());
		String words = other.map((named) -> text.substring(named.to(), amount.from())).orElse("");
		boolean more = MORE.matcher(words).find();
		if (more == LESS.matcher(words).find() || OTHER.matcher(words).find() || words.indexOf(',') >= 0) {
			return;
		}
		Optional<Integer> column = column(amount);
		BigDecimal first = column.map((chosen) -> figure(one.get().label(), chosen)).orElse(null);
		BigDecimal second = column.map((chosen) -> figure(other.get().label(), chosen)).orElse(null);
		if (first != null && second != null) {
			BigDecimal is = first.subtract(second);
			boolean fits = (more ? is : is.negate()).subtract(amount.value()).abs().compareTo(amount.half()) <= 0;
			if (!fits) {
				this.found.report(one.get().from(), amount.to(),
						"按表格，“%s”是%s，“%s”是%s，相差%s，与文中所写不一致。请核对后统一。".formatted(one.get().label().words(),
								plain(first, column.get()), other.get().label().words(), plain(second, column.get()),
								plain(is.abs(), column.get())));
			}
		}
	}

	/** The only column of figures that counts in that unit. */
	private Optional<Integer> column(Amount amount) {
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1 && TableUnits.counts(this.table.header(column), amount))
			.boxed()
			.toList();
		return (columns.size() == 1) ? Optional.of(columns.get(0)) : Optional.empty();
	}

	private @Nullable BigDecimal figure(RowLabels.Label label, int column) {
		BigDecimal figure = (label.rows().size() == 1) ? this.table.figure(label.rows().get(0), column) : null;
		return (figure != null) ? figure.movePointRight(TableUnits.tens(this.table.header(column))) : null;
	}

	private String plain(BigDecimal value, int column) {
		return Amount.plain(value.movePointLeft(TableUnits.tens(this.table.header(column))));
	}

	/** 道路改造占总投资的46.0%, in a table that has one column to be added up, and no shares. */
	private void share(String text, Amount amount) {
		int begin = Math.max(Sentence.begin(text, amount.from()), amount.from() - LONGEST_LABEL - REACH);
		Optional<RowLabels.Named> named = this.labels.last(text, begin, amount.from());
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1)
			.boxed()
			.toList();
		if (named.isEmpty() || columns.size() != 1 || NOT_ADDED.matcher(this.table.header(columns.get(0))).find()
				|| this.labels.isBehindAnother(text, named.get())
				|| !OF_ALL.matcher(text).region(named.get().to(), amount.from()).lookingAt()) {
			return;
		}
		int column = columns.get(0);
		BigDecimal part = (named.get().label().rows().size() == 1)
				? this.table.figure(named.get().label().rows().get(0), column) : null;
		BigDecimal whole = this.table.total(column).orElse(BigDecimal.ZERO);
		if (part == null || whole.signum() <= 0 || part.signum() <= 0) {
			return;
		}
		BigDecimal right = part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
		boolean fits = right.subtract(amount.value()).abs().compareTo(amount.step()) <= 0;
		boolean likely = amount.number() < right.doubleValue() * LIKELY
				&& amount.number() > right.doubleValue() / LIKELY;
		if (!fits && likely) {
			this.found.report(named.get().from(), amount.to(),
					"按表格，“%s”占总数的%s%%，文中写%s。请核对后统一。".formatted(named.get().label().words(),
							Amount.plain(right.setScale(2, RoundingMode.HALF_UP)),
							text.substring(amount.from(), amount.to())));
		}
	}

	/** 超过20公里的乡镇有2个, 达到95%以上的有青山镇等2个乡镇 */
	private void bound(String text, Amount limit, Amount count) {
		int gap = count.from() - limit.to();
		if (gap < 1 || gap > REACH * 4) {
			return;
		}
		String between = text.substring(limit.to(), count.from());
		Matcher behind = BEHIND.matcher(between);
		String words = behind.find() ? between.substring(behind.end()) : between;
		boolean listed = words.endsWith("等") && words.startsWith("的有");
		boolean counted = !words.isEmpty() && COUNTING.matcher(words.substring(words.length() - 1)).matches()
				|| words.endsWith(counted());
		if (words.startsWith("的") && (listed || counted && gap <= REACH)) {
			bound(text, limit, count, count.from());
		}
	}

	/** 有2个乡镇超过20公里 */
	private void boundBehind(String text, Amount count, Amount limit) {
		String between = text.substring(count.to(), limit.from());
		boolean all = count.from() == 0 || !NOT_ALL.has(text.charAt(count.from() - 1));
		if (all && between.length() <= REACH && between.startsWith(counted()) && between.indexOf(',') < 0
				&& between.indexOf(';') < 0 && between.indexOf('。') < 0) {
			bound(text, limit, count, limit.from());
		}
	}

	/** What the rows are, as their header says. */
	private String counted() {
		int column = (this.table.columns() > 1 && this.table.header(0).startsWith("序号")) ? 1 : 0;
		String header = this.table.header(column).strip().replaceFirst("(?:名称|全称)$", "");
		return header.isEmpty() ? "\n" : header;
	}

	/** Counts the rows beyond a limit, as the words before and behind it say. */
	private void bound(String text, Amount limit, Amount count, int to) {
		Matcher told = BOUND.matcher(text).region(Math.max(0, limit.from() - 4), limit.from());
		Matcher behind = BEHIND.matcher(text.substring(limit.to(), Math.min(text.length(), limit.to() + 9)));
		String word = told.find() ? told.group(1) : "";
		String side = (behind.find() && behind.group(1) != null) ? behind.group(1) : "";
		// 达到95%以上 says the same twice
		boolean both = side.equals("上") && (word.equals("达到") || word.equals("达"));
		int clause = Sentence.clause(text, Sentence.begin(text, Math.min(limit.from(), count.from())),
				Math.min(limit.from(), count.from()), ",;:(");
		if (word.isEmpty() == side.isEmpty() && !both || OTHER.matcher(text).region(clause, to).find()) {
			return;
		}
		boolean above = side.isEmpty() ? ABOVE.contains(word) : side.equals("上");
		column(limit, text.substring(clause, limit.from()))
			.ifPresent((column) -> bound(limit, count, column, above, text.substring(count.from(), count.to())));
	}

	/** The only column of figures in that unit, or the only one that the words name. */
	private Optional<Integer> column(Amount amount, String words) {
		Optional<Integer> only = column(amount);
		if (only.isPresent()) {
			return only;
		}
		List<Integer> named = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1 && TableUnits.counts(this.table.header(column), amount)
					&& words.contains(TableUnits.BRACKETED.matcher(this.table.header(column)).replaceAll("").strip()))
			.boxed()
			.toList();
		return (named.size() == 1) ? Optional.of(named.get(0)) : Optional.empty();
	}

	/** A row that has just so much may be meant or not. */
	private void bound(Amount limit, Amount count, int column, boolean above, String words) {
		int least = 0;
		int most = 0;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal figure = this.table.isSummary(row) ? null : this.table.figure(row, column);
			if (figure != null) {
				int order = figure.movePointRight(TableUnits.tens(this.table.header(column))).compareTo(limit.value());
				most += (order == 0 || order > 0 == above) ? 1 : 0;
				least += (order != 0 && order > 0 == above) ? 1 : 0;
			}
		}
		int rows = this.table.rows() - this.table.headerRows();
		boolean fits = count.number() >= least && count.number() <= most;
		if (!fits && count.number() <= rows) {
			this.found.report(Math.min(limit.from(), count.from()), Math.max(limit.to(), count.to()),
					"按表格的“%s”，这样的有%d行，文中写%s。请核对后统一。".formatted(this.table.header(column).strip(), most, words));
		}
	}

}
