package org.gongkai.inspection.consistency;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
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
record StatedDate(int from, int to, @Nullable Integer year, int month, int dayOfMonth) {

	private static final Pattern DATE = Pattern
		.compile("(?:((?:19|20)[0-9]{2}) ?年 ?)?(?<![0-9])([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日");

	/**
	 * 2024-02-30, as registers write it; what cannot be meant as a day is some number.
	 */
	private static final Pattern SHORT = Pattern
		.compile("(?<![0-9A-Za-z-])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9A-Za-z-])");

	private static final WordSet LUNAR = WordSet.of("农历|阴历|旧历|夏历");

	/** How far before a date the words stand that make it one of the 农历. */
	private static final int LUNAR_REACH = 8;

	/** 2024 年 12 before 月. */
	private static final int LONGEST_BEFORE = 10;

	private static final int LONGEST_AFTER = 6;

	/** All dates of a text in their order. */
	static List<StatedDate> in(String text) {
		List<StatedDate> dates = new ArrayList<>();
		int done = 0;
		for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
			done = around(text, month, done, dates);
		}
		if (text.indexOf('-') >= 0) {
			Matcher matcher = SHORT.matcher(text);
			while (matcher.find()) {
				if (Integer.parseInt(matcher.group(2)) <= 12 && Integer.parseInt(matcher.group(3)) <= 31) {
					add(text, matcher, dates);
				}
			}
		}
		return dates;
	}

	/**
	 * Looks around a 月: much faster than trying at each character.
	 * @return behind the date found, or where the search began
	 */
	private static int around(String text, int month, int begin, List<StatedDate> dates) {
		boolean numbered = month > begin && (isDigit(text.charAt(month - 1)) || text.charAt(month - 1) == ' ');
		int from = Math.max(begin, month - LONGEST_BEFORE);
		int to = Math.min(text.length(), month + LONGEST_AFTER);
		if (numbered && Sentence.hasDigit(text, month + 1, to)) {
			Matcher matcher = DATE.matcher(text).useTransparentBounds(true).region(from, to);
			if (matcher.find() && matcher.start() < month) {
				add(text, matcher, dates);
				return matcher.end();
			}
		}
		return begin;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static void add(String text, Matcher matcher, List<StatedDate> dates) {
		int begin = Math.max(0, matcher.start() - LUNAR_REACH);
		if (!LUNAR.in(text, begin, matcher.start())) {
			String year = matcher.group(1);
			dates.add(new StatedDate(matcher.start(), matcher.end(), (year != null) ? Integer.valueOf(year) : null,
					Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
		}
	}

	/** Whether there is such a day in that year, or in any when no year is stated. */
	boolean exists() {
		if (this.month < 1 || this.month > 12 || this.dayOfMonth < 1) {
			return false;
		}
		int length = (this.year != null) ? YearMonth.of(this.year, this.month).lengthOfMonth()
				: Month.of(this.month).maxLength();
		return this.dayOfMonth <= length;
	}

	/** The day, if its year is stated and it exists. */
	Optional<LocalDate> day() {
		return (this.year != null) ? in(this.year) : Optional.empty();
	}

	/** The day as one of that year, if it has such a day. */
	Optional<LocalDate> in(int year) {
		StatedDate dated = new StatedDate(this.from, this.to, year, this.month, this.dayOfMonth);
		return dated.exists() ? Optional.of(LocalDate.of(year, this.month, this.dayOfMonth)) : Optional.empty();
	}

}
