package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 开班日期, 结业日期, 天数: how many days lie between two days of a row, both counted or one; and
 * no end before its beginning.
 */
final class RowPeriods {

	private static final Pattern DAY = Pattern
		.compile("(?:((?:19|20)[0-9]{2})[年.\\-/])?(1[0-2]|0?[1-9])[月.\\-/]([12][0-9]|3[01]|0?[1-9])日?");

	/** The end of 7月7日至18日. */
	private static final Pattern SAME_MONTH = Pattern.compile("[日0-9][至到\\-—~]([12][0-9]|3[01]|0?[1-9])日$");

	private static final WordSet LENGTH = WordSet.of("天|工期|时长|日数|历时");

	private static final WordSet OTHER_LENGTH = WordSet.of("工作日|学时|小时|月|分钟|周|计划|合同|实际|累计|逾期|超期|剩余|平均|优良");

	private static final WordSet BEGIN = WordSet.of("开始|起始|开工|开班|开幕|开学|启动|报到|入住|起|出发|自");

	private static final WordSet END = WordSet.of("结束|截止|终止|完工|竣工|结业|闭幕|离|止|返回|至|到期|完成");

	/** 工期 and the like, in months or years. */
	private static final Pattern TERM = Pattern.compile("([0-9]{1,3})(个月|月|年)?");

	private static final WordSet TERMED = WordSet.of("工期|期限|时长|历时|服务期|租期|租赁期|合同期|周期|任期|月数|月份数|年限");

	private static final WordSet OTHER_TERM = WordSet.of("工作日|学时|小时|天|分钟|周岁|计划|实际|累计|逾期|超期|剩余|平均|保修|质保");

	private static final Pattern MONTH = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[年.\\-/](1[0-2]|0?[1-9])月?");

	private static final int YEAR_MONTHS = 12;

	private static final double MONTH_DAYS = 30.5;

	/** Some year; one that has no 29 February. */
	private static final int YEAR = 2026;

	private static final int FEBRUARY = 2;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowPeriods(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || this.table.columns() < 3 || this.table.rows() - this.table.headerRows() < 2
				|| !LENGTH.in(this.piece.text()) && !BEGIN.in(this.piece.text())) {
			return;
		}
		terms();
		List<Integer> lengths = new ArrayList<>();
		List<Integer> dated = new ArrayList<>();
		for (int column = 0; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (this.table.figures(column) > 1) {
				if (LENGTH.in(header) && !OTHER_LENGTH.in(header)) {
					lengths.add(column);
				}
			}
			else if (isDay(this.table.headerRows(), column)) {
				dated.add(column);
			}
		}
		boolean pair = dated.size() == 2;
		if (lengths.size() == 1 && (pair || dated.size() == 1)) {
			lengths(dated.get(0), pair ? dated.get(1) : dated.get(0), lengths.get(0));
		}
		if (pair && BEGIN.in(this.table.header(dated.get(0))) && END.in(this.table.header(dated.get(1)))) {
			order(dated.get(0), dated.get(1));
		}
	}

	/** 开工日期, 竣工日期, 工期: how many months, or years, lie between. */
	private void terms() {
		List<Integer> terms = new ArrayList<>();
		List<Integer> dated = new ArrayList<>();
		for (int column = 1; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (TERMED.in(header) && !OTHER_TERM.in(header) && isTerm(this.table.headerRows(), column)) {
				terms.add(column);
			}
			else if (MONTH.matcher(text(this.table.headerRows(), column)).lookingAt()) {
				dated.add(column);
			}
		}
		if (terms.size() != 1 || dated.isEmpty() || dated.size() > 2) {
			return;
		}
		int right = 0;
		int wrong = -1;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			long told = term(row, terms.get(0));
			long months = months(row, dated.get(0), dated.get(dated.size() - 1));
			if (told > 0 && months > 0) {
				if (told != months && wrong >= 0) {
					return;
				}
				wrong = (told == months) ? wrong : row;
				right += (told == months) ? 1 : 0;
			}
		}
		TableText.Placed cell = (wrong >= 0 && right > 1) ? this.table.at(wrong, terms.get(0)).orElse(null) : null;
		if (cell != null) {
			long months = months(wrong, dated.get(0), dated.get(dated.size() - 1));
			this.hits.accept(TableTotals.hit(this.piece, cell,
					"按这一行的起止日期算是%d个月，表中写%s。请核对日期和期限。".formatted(months, cell.compact())));
		}
	}

	private boolean isTerm(int row, int column) {
		return term(row, column) > 0;
	}

	/** A term in months; 0 where it is not told in months or years. */
	private long term(int row, int column) {
		Matcher term = TERM.matcher(text(row, column));
		if (!term.matches()) {
			return 0;
		}
		String unit = (term.group(2) != null) ? term.group(2) : this.table.header(column);
		long number = Long.parseLong(term.group(1));
		return unit.contains("月") ? number : unit.contains("年)") || unit.equals("年") ? number * YEAR_MONTHS : 0;
	}

	/** How many whole months, rounded to the nearest; 0 where they are not known. */
	private long months(int row, int begin, int end) {
		String first = text(row, begin);
		Matcher from = MONTH.matcher(first);
		if (!from.lookingAt()) {
			return 0;
		}
		String second = (begin == end) ? first.substring(from.end()) : text(row, end);
		Matcher to = MONTH.matcher(second);
		if (!to.find()) {
			return 0;
		}
		LocalDate one = LocalDate.of(Integer.parseInt(from.group(1)), Integer.parseInt(from.group(2)), 1);
		LocalDate other = LocalDate.of(Integer.parseInt(to.group(1)), Integer.parseInt(to.group(2)), 1).plusMonths(1);
		Matcher day = DAY.matcher(first);
		Matcher last = DAY.matcher(second);
		LocalDate begins = day.lookingAt() ? day(day, null) : null;
		LocalDate ends = last.find(to.start()) ? day(last, begins) : null;
		Period period = (begins != null && ends != null) ? Period.between(begins, ends.plusDays(1))
				: Period.between(one, other);
		return Math.max(0, Math.round(period.toTotalMonths() + period.getDays() / MONTH_DAYS));
	}

	private boolean isDay(int row, int column) {
		return this.table.at(row, column)
			.filter((cell) -> Sentence.hasDigit(cell.compact(), 0, 1) && DAY.matcher(cell.compact()).lookingAt())
			.isPresent();
	}

	private void lengths(int begin, int end, int length) {
		int both = 0;
		int one = 0;
		int seen = 0;
		List<Integer> bothWrong = new ArrayList<>();
		List<Integer> oneWrong = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			Long days = days(row, begin, end);
			BigDecimal told = this.table.figure(row, length);
			if (days == null || told == null) {
				continue;
			}
			seen++;
			boolean withBoth = told.doubleValue() == days + 1;
			boolean withOne = told.doubleValue() == days;
			both += withBoth ? 1 : 0;
			one += withOne ? 1 : 0;
			bothWrong.addAll(withBoth ? List.of() : List.of(row));
			oneWrong.addAll(withOne ? List.of() : List.of(row));
		}
		int fits = Math.max(both, one);
		List<Integer> wrongs = (both > one) ? bothWrong : oneWrong;
		if (seen < 3 || fits < 2 || wrongs.size() != 1) {
			return;
		}
		int wrong = wrongs.get(0);
		Long days = days(wrong, begin, end);
		TableText.Placed cell = this.table.at(wrong, length).orElse(null);
		if (days != null && cell != null) {
			this.hits.accept(TableTotals.hit(this.piece, cell,
					"按这一行的起止日期算是%d天，表中写%s。请核对日期和天数。".formatted((both > one) ? days + 1 : days, cell.compact())));
		}
	}

	private @Nullable Long days(int row, int begin, int end) {
		String first = text(row, begin);
		Matcher from = DAY.matcher(first);
		if (!from.lookingAt()) {
			return null;
		}
		String second = (begin == end) ? first.substring(from.end()) : text(row, end);
		LocalDate one = day(from, null);
		Matcher to = DAY.matcher(second);
		Matcher same = SAME_MONTH.matcher(first);
		LocalDate other = null;
		if (to.find()) {
			other = day(to, one);
		}
		else if (begin == end && one != null && same.find()) {
			other = withDay(one, Integer.parseInt(same.group(1)));
		}
		boolean leap = from.group(1) == null && one != null && other != null && one.getMonthValue() <= FEBRUARY
				&& other.getMonthValue() > FEBRUARY;
		return (one == null || other == null || leap || other.isBefore(one)) ? null
				: Long.valueOf(ChronoUnit.DAYS.between(one, other));
	}

	private String text(int row, int column) {
		return this.table.at(row, column).filter((cell) -> cell.row() == row).map(TableText.Placed::compact).orElse("");
	}

	/** A day, in the year of another where its own is not written. */
	private static @Nullable LocalDate day(Matcher day, @Nullable LocalDate other) {
		int year = (day.group(1) != null) ? Integer.parseInt(day.group(1)) : (other != null) ? other.getYear() : YEAR;
		try {
			return LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
		}
		catch (DateTimeException ex) {
			// such a day is another rule's to find
			return null;
		}
	}

	private static @Nullable LocalDate withDay(LocalDate month, int day) {
		return (day <= month.lengthOfMonth()) ? month.withDayOfMonth(day) : null;
	}

	private void order(int begin, int end) {
		int right = 0;
		TableText.Placed wrong = null;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			Matcher from = DAY.matcher(text(row, begin));
			Matcher to = DAY.matcher(text(row, end));
			LocalDate one = from.lookingAt() ? day(from, null) : null;
			LocalDate other = to.lookingAt() ? day(to, one) : null;
			if (one == null || other == null || (from.group(1) == null) != (to.group(1) == null)) {
				continue;
			}
			if (!other.isBefore(one)) {
				right++;
			}
			else if (wrong != null) {
				return;
			}
			else {
				wrong = this.table.at(row, end).orElse(null);
			}
		}
		if (wrong != null && right > 1) {
			this.hits.accept(TableTotals.hit(this.piece, wrong, "这一行结束的日期（%s）早于开始的日期。请核对。".formatted(wrong.compact())));
		}
	}

}
