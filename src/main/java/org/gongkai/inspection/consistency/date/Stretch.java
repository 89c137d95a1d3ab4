package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * From one day to another as a text tells it, by days, parts of months or months:
 * 3月1日至4月15日, 2026年6月上旬, 5月至8月底.
 *
 * @param from first character
 * @param to behind the last
 * @param begin the first day
 * @param end the last day
 * @param year the year that is told; 0 for none
 */
record Stretch(int from, int to, LocalDate begin, LocalDate end, int year) {

	private static final String PART = "(?:([0-9]{1,2})日|(上旬|中旬|下旬|初|中|底|末))?";

	private static final Pattern ANY = Pattern.compile("(?<![0-9])(?:((?:19|20)[0-9]{2})年)?(1[0-2]|[1-9])月" + PART
			+ "(?:份)?(?:\\([^()]{1,8}\\))?(?:[0-9]{1,2}(?:时|点|:)[0-9]{0,2}分?)?(?:起|开始)?"
			+ "(?:,?(?:至|到|-{1,2}|~)(?:((?:19|20)[0-9]{2})年|同年|当年|(次年))?(?:(1[0-2]|[1-9])月)?" + PART + ")?");

	private static final int DECADE = 10;

	/** The first of a stretch of a text, in that year unless one is told. */
	static Optional<Stretch> in(String text, int from, int to, int year) {
		Matcher any = ANY.matcher(text).region(from, to).useTransparentBounds(true);
		return any.find() ? of(any, year) : Optional.empty();
	}

	private static Optional<Stretch> of(Matcher any, int year) {
		int first = (any.group(1) != null) ? Integer.parseInt(any.group(1)) : year;
		int month = Integer.parseInt(any.group(2));
		YearMonth begins = YearMonth.of(first, month);
		int last = (any.group(5) != null) ? Integer.parseInt(any.group(5)) : first + ((any.group(6) != null) ? 1 : 0);
		boolean through = any.group(7) != null || any.group(8) != null || any.group(9) != null;
		YearMonth ends = through ? YearMonth.of(last, (any.group(7) != null) ? Integer.parseInt(any.group(7)) : month)
				: begins;
		int day = begin(any.group(3), any.group(4));
		int until = through ? end(any.group(8), any.group(9), ends) : end(any.group(3), any.group(4), begins);
		if (day > begins.lengthOfMonth() || until > ends.lengthOfMonth() || day < 1 || until < 1) {
			return Optional.empty();
		}
		return Optional.of(new Stretch(any.start(), any.end(), begins.atDay(day), ends.atDay(until),
				(any.group(1) != null) ? first : 0));
	}

	private static int begin(@Nullable String day, @Nullable String part) {
		if (day != null) {
			return Integer.parseInt(day);
		}
		return (part == null) ? 1 : switch (part) {
			case "中旬", "中" -> DECADE + 1;
			case "下旬", "底", "末" -> 2 * DECADE + 1;
			default -> 1;
		};
	}

	private static int end(@Nullable String day, @Nullable String part, YearMonth month) {
		if (day != null) {
			return Integer.parseInt(day);
		}
		return (part == null) ? month.lengthOfMonth() : switch (part) {
			case "上旬", "初" -> DECADE;
			case "中旬", "中" -> 2 * DECADE;
			default -> month.lengthOfMonth();
		};
	}

	String words(String text) {
		return text.substring(this.from, this.to);
	}

}
