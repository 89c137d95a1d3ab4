package org.gongkai.inspection.consistency.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text states it, in the common calendar and in Arabic digits. Days of the 农历
 * are none: its second month has a thirtieth.
 *
 * @param from first character
 * @param to behind the last
 * @param year the year, or null when the text leaves it to what stands before
 * @param month the month as written, which need not exist
 * @param dayOfMonth the day as written, which need not exist
 */
public record StatedDate(int from, int to, @Nullable Integer year, int month, int dayOfMonth) {

	/**
	 * 2024-02-30, as registers write it; what cannot be meant as a day is some number.
	 */
	private static final Pattern SHORT = Pattern
		.compile("(?<![0-9A-Za-z-])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9A-Za-z-])");

	private static final WordSet LUNAR = WordSet.of("农历|阴历|旧历|夏历");

	/** How far before a date the words stand that make it one of the 农历. */
	private static final int LUNAR_REACH = 8;

	private static final int YEAR_DIGITS = 4;

	/** All dates of a text in their order. */
	public static List<StatedDate> in(String text) {
		List<StatedDate> dates = new ArrayList<>();
		int done = 0;
		for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
			done = around(text, month, done, dates);
		}
		int ordered = dates.size();
		for (int mark = text.indexOf('-', YEAR_DIGITS); mark >= 0; mark = text.indexOf('-', mark + 1)) {
			Matcher matcher = isYear(text, mark - YEAR_DIGITS) ? SHORT.matcher(text) : null;
			if (matcher != null
					&& matcher.region(mark - YEAR_DIGITS, text.length()).useTransparentBounds(true).lookingAt()) {
				int month = Integer.parseInt(matcher.group(2));
				int day = Integer.parseInt(matcher.group(3));
				if (month <= 12 && day <= 31) {
					add(text, new StatedDate(matcher.start(), matcher.end(), Integer.valueOf(matcher.group(1)), month,
							day), dates);
				}
			}
		}
		if (dates.size() > ordered) {
			dates.sort(Comparator.comparingInt(StatedDate::from));
		}
		return dates;
	}

	/**
	 * Looks around a 月: 2024 年 12 月 31 日, a blank at most between two of these. Much
	 * faster than a pattern, since texts are full of dates.
	 * @return behind the date found, or where the search began
	 */
	private static int around(String text, int month, int begin, List<StatedDate> dates) {
		int dayBegin = behindBlank(text, month + 1);
		int dayEnd = digitsBehind(text, dayBegin);
		if (dayBegin == dayEnd) {
			return begin;
		}
		int day = behindBlank(text, dayEnd);
		int monthEnd = beforeBlank(text, month, begin);
		int monthBegin = digitsBefore(text, monthEnd, begin);
		boolean longer = monthBegin > 0 && isDigit(text.charAt(monthBegin - 1));
		if (monthBegin == monthEnd || longer || day >= text.length() || text.charAt(day) != '日') {
			return begin;
		}
		int yearEnd = yearEnd(text, monthBegin, begin);
		boolean dated = yearEnd - YEAR_DIGITS >= begin && isYear(text, yearEnd - YEAR_DIGITS);
		add(text,
				new StatedDate(dated ? yearEnd - YEAR_DIGITS : monthBegin, day + 1,
						dated ? Integer.valueOf(number(text, yearEnd - YEAR_DIGITS, yearEnd)) : null,
						number(text, monthBegin, monthEnd), number(text, dayBegin, dayEnd)),
				dates);
		return day + 1;
	}

	/** Behind the digits that stand before 年 in front of a month; -1 without 年. */
	private static int yearEnd(String text, int monthBegin, int begin) {
		int year = beforeBlank(text, monthBegin, begin) - 1;
		return (year >= begin && text.charAt(year) == '年') ? beforeBlank(text, year, begin) : -1;
	}

	/** Whether four digits stand there that are a year of this century or the last. */
	private static boolean isYear(String text, int at) {
		return (text.startsWith("19", at) || text.startsWith("20", at)) && isDigit(text.charAt(at + 2))
				&& isDigit(text.charAt(at + 3));
	}

	private static int beforeBlank(String text, int end, int begin) {
		return (end > begin && text.charAt(end - 1) == ' ') ? end - 1 : end;
	}

	private static int behindBlank(String text, int at) {
		return (at < text.length() && text.charAt(at) == ' ') ? at + 1 : at;
	}

	/** Where the digits begin that end there, at most two. */
	private static int digitsBefore(String text, int end, int begin) {
		int at = end;
		while (at > begin && end - at < 2 && isDigit(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static int digitsBehind(String text, int begin) {
		int at = begin;
		while (at < text.length() && at - begin < 2 && isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static void add(String text, StatedDate date, List<StatedDate> dates) {
		if (!LUNAR.in(text, Math.max(0, date.from - LUNAR_REACH), date.from)) {
			dates.add(date);
		}
	}

	/** Whether there is such a day in that year, or in any when no year is stated. */
	public boolean exists() {
		if (this.month < 1 || this.month > 12 || this.dayOfMonth < 1) {
			return false;
		}
		int length = (this.year != null) ? YearMonth.of(this.year, this.month).lengthOfMonth()
				: Month.of(this.month).maxLength();
		return this.dayOfMonth <= length;
	}

	/** The day, if its year is stated and it exists. */
	public Optional<LocalDate> day() {
		return (this.year != null) ? in(this.year) : Optional.empty();
	}

	/** The day as one of that year, if it has such a day. */
	public Optional<LocalDate> in(int year) {
		StatedDate dated = new StatedDate(this.from, this.to, year, this.month, this.dayOfMonth);
		return dated.exists() ? Optional.of(LocalDate.of(year, this.month, this.dayOfMonth)) : Optional.empty();
	}

}
