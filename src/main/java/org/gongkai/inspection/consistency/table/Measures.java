package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a table measures of its rows, and what of it some words mean. Where they name no
 * column all are meant, so that nothing is asked that any of them answers.
 */
final class Measures {

	private static final WordSet NO_VALUES = WordSet.of("序号|编号|年份|代码|电话");

	/** Behind which a header tells of a rate. */
	private static final Pattern RATE = Pattern.compile("率|比例|比重|占比|进度|%|度$");

	private static final WordSet RATED = WordSet.of("率|比例|比重|占比|进度|均|每");

	/** 户均, 竞争比例: of what one column has for each of another. */
	private static final WordSet EACH = WordSet.of("均|每|竞争");

	private static final WordSet DENIAL = WordSet.of("不|未|无|非");

	private static final WordSet GROWTH = WordSet.of("增量|增速|增幅|涨幅|增长|增加|增收|提升|提高|上升|上涨|进步");

	private static final WordSet FALLING = WordSet.of("降|减|跌|回落");

	private static final WordSet GROWN = WordSet.of("增|增幅|涨幅|涨|升|同比|环比|变化|提");

	/** Which do not say in which direction. */
	private static final WordSet UNSURE = WordSet.of("变化|变动|增减幅");

	/** Of more columns nothing is worked out. */
	private static final int MOST = 6;

	private static final int SHORTEST = 2;

	private static final double HUNDRED = 100;

	/** By how much a rate in percent may be rounded or cut. */
	private static final double ROUNDED = 0.11;

	/** Which are not told of rates. */
	private static final String MANY = "多少";

	private static final String LONG = "长短";

	private static final WordSet LENGTH = WordSet.of("公里|千米|米|里|小时|分钟|天|日|月|年");

	private static final String FAST = "快慢";

	/** With which the name of something that is measured ends. */
	private static final String MEASURED = "率度分额价值比";

	private final TableText table;

	private final RowFigures figures;

	private final List<Integer> rows;

	private final List<Measure> columns = new ArrayList<>();

	private @Nullable List<Measure> rises;

	private @Nullable List<Measure> falls;

	/** By measure of a column its number. */
	private final List<Integer> numbers = new ArrayList<>();

	Measures(TableText table, RowFigures figures) {
		this.table = table;
		this.figures = figures;
		this.rows = table.things();
		for (int column = 1; column < table.columns(); column++) {
			if (table.figures(column) > 1 && !NO_VALUES.in(table.header(column))) {
				this.columns.add(new Measure(TableUnits.bare(table.header(column)), values(column), false));
				this.numbers.add(column);
			}
		}
	}

	/** The rows that tell of one thing each. */
	List<Integer> rows() {
		return this.rows;
	}

	private double[] values(int column) {
		double[] values = new double[this.table.rows()];
		Arrays.fill(values, Double.NaN);
		for (int row : this.rows) {
			values[row] = this.figures.at(row, column);
		}
		return values;
	}

	/** The columns. */
	List<Measure> columns() {
		return this.columns;
	}

	/** The columns in which a row counts in an amount's unit. */
	List<Measure> in(Amount amount) {
		List<Measure> counting = new ArrayList<>();
		for (int at = 0; at < this.columns.size(); at++) {
			int column = this.numbers.get(at);
			if (this.rows.stream().anyMatch((row) -> this.figures.counts(row, column, amount))) {
				counting.add(this.columns.get(at));
			}
		}
		return counting;
	}

	/** The columns in which a row has just what an amount tells. */
	List<Measure> telling(int row, Amount amount) {
		return this.columns.stream()
			.filter((measure) -> RowFigures.isInAnyScale(amount, measure.values()[row]))
			.toList();
	}

	/**
	 * What the words of a clause, or else of its sentence, may mean.
	 * @param superlative what it is told to have most of, as 长; null for places
	 */
	List<Measure> meant(String clause, String sentence, @Nullable String superlative) {
		List<Measure> values = this.columns.stream().filter((measure) -> !measure.isPlace()).toList();
		if (FALLING.in(clause) || GROWTH.in(clause)) {
			List<Measure> changes = changes(values, FALLING.in(clause));
			boolean more = superlative != null && MANY.contains(superlative);
			if (superlative != null && FAST.contains(superlative) && changes.stream().anyMatch(Measure::worked)) {
				return changes.stream().filter((measure) -> measure.name().contains("/")).toList();
			}
			return more ? changes.stream().filter((measure) -> !measure.name().contains("/")).toList() : changes;
		}
		List<Measure> named = named(values, clause);
		if (isDenied(clause, named)) {
			return List.of();
		}
		if (!named.isEmpty() && (!RATED.in(clause) || named.stream().anyMatch(Measures::isRate))) {
			return named;
		}
		if (RATED.in(clause) || superlative != null && FAST.contains(superlative)) {
			return rates(values, clause);
		}
		named = (superlative != null && LONG.contains(superlative)) ? lengths(values) : counted(values, clause);
		if (!named.isEmpty()) {
			return named;
		}
		named = named(values, sentence.substring(sentence.lastIndexOf(';') + 1));
		List<Measure> sums = values.stream().filter((measure) -> TableUnits.isSum(measure.name())).toList();
		List<Measure> chosen = new ArrayList<>(!named.isEmpty() ? named : (sums.size() == 1) ? sums : values);
		if (RATED.in(sentence)) {
			chosen.addAll(rates(values, sentence));
		}
		return isOfOther(clause) ? List.of() : chosen;
	}

	/** What is measured in length or time. */
	private List<Measure> lengths(List<Measure> values) {
		return values.stream().filter((measure) -> {
			String header = this.table.header(this.numbers.get(this.columns.indexOf(measure)));
			return LENGTH.in(TableUnits.bracketed(header)) || header.contains("长") || header.contains("里程");
		}).toList();
	}

	/** 人数 of a column in 人. */
	private List<Measure> counted(List<Measure> values, String words) {
		int end = words.length();
		if (end < 2 || words.charAt(end - 1) != '数') {
			return List.of();
		}
		String unit = words.substring(end - 2, end - 1);
		return values.stream()
			.filter((measure) -> TableUnits
				.bracketed(this.table.header(this.numbers.get(this.columns.indexOf(measure))))
				.equals(unit))
			.toList();
	}

	/** The columns of rates. */
	List<Measure> rates() {
		return this.columns.stream().filter(Measures::isRate).toList();
	}

	private List<Measure> rates(List<Measure> values, String words) {
		List<Measure> rates = values.stream().filter(Measures::isRate).toList();
		return !rates.isEmpty() && !EACH.in(words) ? rates : worked(values, "/", (one, other) -> one / other);
	}

	/** 不合格最多 of a column 合格户数. */
	private static boolean isDenied(String words, List<Measure> named) {
		return DENIAL.in(words) && named.stream().noneMatch((measure) -> DENIAL.in(measure.name()));
	}

	/** 满意度 where no column is one of such a kind. */
	private boolean isOfOther(String words) {
		char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
		return MEASURED.indexOf(last) >= 0
				&& this.columns.stream().allMatch((measure) -> measure.name().indexOf(last) < 0);
	}

	/** The columns that share the longest run of characters with some words. */
	static List<Measure> named(List<Measure> measures, String words) {
		int longest = SHORTEST;
		List<Measure> named = new ArrayList<>();
		for (Measure measure : measures) {
			int shared = shared(measure.name(), words);
			if (shared > longest) {
				named.clear();
				longest = shared;
			}
			if (shared == longest) {
				named.add(measure);
			}
		}
		return named;
	}

	/** How long the longest run of Chinese characters is that stands in both. */
	private static int shared(String name, String words) {
		int longest = 0;
		for (int from = 0; from < name.length(); from++) {
			int to = from + longest + 1;
			while (to <= name.length() && Sentence.isHan(name.charAt(to - 1))
					&& words.contains(name.substring(from, to))) {
				longest = to - from;
				to++;
			}
		}
		return longest;
	}

	/** What tells of changes, or else what one column has more than another. */
	private List<Measure> changes(List<Measure> values, boolean falling) {
		List<Measure> told = new ArrayList<>();
		for (Measure measure : values) {
			boolean grown = GROWN.in(measure.name());
			boolean fallen = FALLING.in(measure.name());
			if (grown || fallen) {
				boolean reversed = falling == (grown || !fallen);
				told.add(reversed ? measure.reversed() : measure);
			}
		}
		if (told.isEmpty()) {
			told.addAll(worked(values, "与", (one, other) -> falling ? other - one : one - other));
			told.addAll(worked(values, "/", (one, other) -> falling ? -one / other : one / other));
		}
		return told;
	}

	/**
	 * What tells of changes, or what a column of one time has more than that of an
	 * earlier one.
	 */
	List<Measure> changes(boolean falling) {
		List<Measure> known = falling ? this.falls : this.rises;
		if (known == null) {
			known = readChanges(falling);
			this.falls = falling ? known : this.falls;
			this.rises = falling ? this.rises : known;
		}
		return known;
	}

	private List<Measure> readChanges(boolean falling) {
		List<Measure> values = this.columns.stream()
			.filter((measure) -> !measure.isPlace() && (!UNSURE.in(measure.name()) || isSigned(measure)))
			.toList();
		List<Measure> told = new ArrayList<>(changes(values, falling));
		if (told.stream().noneMatch(Measure::worked)) {
			return told;
		}
		told.clear();
		for (Measure one : values) {
			for (Measure other : values) {
				if (ColumnTimes.are(one.name(), other.name()) && ColumnTimes.isEarlier(other.name(), one.name())) {
					told.add(falling ? Measure.difference(other, one) : Measure.difference(one, other));
				}
			}
		}
		return told;
	}

	/**
	 * What a column comes to on average, by its rows, as the table says, or as two
	 * columns come to.
	 */
	List<Double> means(Measure measure) {
		List<Double> means = new ArrayList<>();
		means.add(this.rows.stream().mapToDouble((row) -> measure.values()[row]).average().orElse(0));
		int at = this.columns.indexOf(measure);
		for (int row = this.table.headerRows(); row < this.table.rows() && at >= 0; row++) {
			if (this.table.isSummary(row) && this.table.figure(row, this.numbers.get(at)) != null) {
				means.add(this.figures.at(row, this.numbers.get(at)));
			}
		}
		for (int one : this.numbers) {
			for (int other : this.numbers) {
				double of = this.figures.total(one) / this.figures.total(other);
				if (one != other && Double.isFinite(of)) {
					means.add(of);
					means.add(of * 100);
				}
			}
		}
		return means;
	}

	/**
	 * What a column of rates comes to for all rows: as the table says, or as the two
	 * columns do of which each row's rate is.
	 */
	List<Double> wholes(Measure rate) {
		List<Double> wholes = new ArrayList<>();
		int at = this.columns.indexOf(rate);
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			if (this.table.isSummary(row) && this.table.figure(row, this.numbers.get(at)) != null) {
				wholes.add(this.figures.at(row, this.numbers.get(at)));
			}
		}
		for (Measure part : this.columns) {
			for (Measure whole : this.columns) {
				if (part != whole && this.rows.stream().allMatch((row) -> isOf(rate, part, whole, row))) {
					wholes.add(sum(part) / sum(whole) * HUNDRED);
				}
			}
		}
		return wholes;
	}

	private static boolean isOf(Measure rate, Measure part, Measure whole, int row) {
		return Math.abs(part.values()[row] / whole.values()[row] * HUNDRED - rate.values()[row]) < ROUNDED;
	}

	private double sum(Measure measure) {
		return this.rows.stream().mapToDouble((row) -> measure.values()[row]).sum();
	}

	static boolean isRate(Measure measure) {
		return RATE.matcher(measure.name()).find();
	}

	private static boolean isSigned(Measure measure) {
		return Arrays.stream(measure.values()).anyMatch((value) -> value < 0);
	}

	/** What two columns come to, a later one and an earlier one. */
	private List<Measure> worked(List<Measure> values, String joined, DoubleBinaryOperator operator) {
		List<Measure> worked = new ArrayList<>();
		for (Measure one : (values.size() > MOST) ? List.<Measure>of() : values) {
			for (Measure other : values) {
				if (one != other && !ColumnTimes.isEarlier(one.name(), other.name())) {
					worked.add(Measure.of(one, joined, other, operator));
				}
			}
		}
		return worked;
	}

}
