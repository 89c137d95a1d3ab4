package org.gongkai.inspection.consistency.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year or whole months of one as a text tells it: 2026年第一季度, 上半年, 1—4月, 2025年度.
 *
 * @param from first character
 * @param to behind the last
 * @param year the year; 0 when the text leaves it to what stands before
 * @param first the first month
 * @param last the last month
 * @param kind how it is told
 */
public record Period(int from, int to, int year, int first, int last, Kind kind) {

	/** How a period is told. */
	public enum Kind {

		YEAR, HALF, QUARTER, QUARTERS, MONTHS, MONTH, DAYS

	}

	private static final String THROUGH = "(?:至|到|-{1,2}|~)";

	private static final Pattern ANY = Pattern.compile(
			"(?<![0-9])(?:((?:19|20)[0-9]{2})年度?的?)?(?:第?([一二三四1-4])季度|前([二两三23])个?季度|前(?<sofar>[二两三四五六七八九十]|1[01]|[2-9])个月"
					+ "|(上|下)半年|(1[0-2]|[1-9])月(?:份|底)?" + THROUGH
					+ "(1[0-2]|[1-9])月(?![0-9]{1,2}日)|(1[0-2]|[1-9])-{1,2}(1[0-2]|[1-9])月(?![0-9]{1,2}日)"
					+ "|(1[0-2]|[1-9])[至到~](1[0-2]|[1-9])月(?![0-9]{1,2}日)|(1[0-2]|[1-9])月[0-9]{1,2}日起?" + THROUGH
					+ "(?:((?:19|20)[0-9]{2})年)?(1[0-2]|[1-9])月[0-9]{1,2}日|(1[0-2]|[1-9])月(?![0-9至到~-]|[上中下]旬|初|末|底))"
					+ "|(?<![0-9])((?:19|20)[0-9]{2})年(?:度(?!假))?(?!代|[0-9]{1,2}[月-]|[至到~-]|底|末|初)");

	private static final String NUMERALS = "一二两三四五六七八九十";

	private static final String QUARTERS = "一二三四";

	private static final int YEAR_MONTHS = 12;

	private static final int QUARTER_MONTHS = 3;

	/** The periods of a stretch, in their order. */
	public static List<Period> in(String text, int from, int to) {
		List<Period> periods = new ArrayList<>();
		int end = Math.min(to, text.length());
		Matcher any = null;
		int at = from;
		while (at < end) {
			if (mayBegin(text, at, end)) {
				any = (any != null) ? any.region(at, end) : matcher(text, at, end);
				if (any.lookingAt()) {
					of(any).ifPresent(periods::add);
					at = any.end();
					continue;
				}
			}
			at++;
		}
		return periods;
	}

	/** Whether so much stands there, which is mostly told by two characters. */
	private static boolean mayBegin(String text, int at, int end) {
		char c = text.charAt(at);
		if (c <= '9') {
			return Sentence.isDigit(c) && (at == 0 || !Sentence.isDigit(text.charAt(at - 1)));
		}
		char next = (at + 1 < end) ? text.charAt(at + 1) : 0;
		return switch (c) {
			case '上', '下' -> next == '半';
			case '前' -> Sentence.isDigit(next) || NUMERALS.indexOf(next) >= 0;
			case '第' -> Sentence.isDigit(next) || QUARTERS.indexOf(next) >= 0;
			case '一', '二', '三', '四' -> next == '季';
			default -> false;
		};
	}

	/** The period that begins there. */
	public static Optional<Period> at(String text, int from, int to) {
		Matcher any = matcher(text, from, to);
		return any.lookingAt() ? of(any) : Optional.empty();
	}

	private static Matcher matcher(String text, int from, int to) {
		return ANY.matcher(text).region(from, Math.min(to, text.length())).useTransparentBounds(true);
	}

	private static Optional<Period> of(Matcher any) {
		int year = number(any, 1);
		if (any.group(2) != null) {
			int quarter = numeral(any.group(2));
			return period(any, year, (quarter - 1) * QUARTER_MONTHS + 1, quarter * QUARTER_MONTHS, Kind.QUARTER);
		}
		if (any.group(3) != null) {
			return period(any, year, 1, numeral(any.group(3)) * QUARTER_MONTHS, Kind.QUARTERS);
		}
		if (any.group("sofar") != null) {
			return period(any, year, 1, numeral(any.group("sofar")), Kind.MONTHS);
		}
		if (any.group(5) != null) {
			int half = YEAR_MONTHS / 2;
			return any.group(5).equals("上") ? period(any, year, 1, half, Kind.HALF)
					: period(any, year, half + 1, YEAR_MONTHS, Kind.HALF);
		}
		for (int group = 6; group < 12; group += 2) {
			if (any.group(group) != null) {
				return period(any, year, number(any, group), number(any, group + 1), Kind.MONTHS);
			}
		}
		if (any.group(12) != null) {
			// what reaches into another year is no part of one
			boolean across = any.group(13) != null && number(any, 13) != year;
			return across ? Optional.empty() : period(any, year, number(any, 12), number(any, 14), Kind.DAYS);
		}
		if (any.group(15) != null) {
			return period(any, year, number(any, 15), number(any, 15), Kind.MONTH);
		}
		return period(any, number(any, 16), 1, YEAR_MONTHS, Kind.YEAR);
	}

	private static Optional<Period> period(Matcher any, int year, int first, int last, Kind kind) {
		return (first <= last) ? Optional.of(new Period(any.start(), any.end(), year, first, last, kind))
				: Optional.empty();
	}

	private static int number(Matcher any, int group) {
		return (any.group(group) != null) ? Integer.parseInt(any.group(group)) : 0;
	}

	private static int numeral(String numeral) {
		return numeral.equals("两") ? 2 : SpelledNumbers.count(numeral);
	}

	/** Whether both tell a year and another one. */
	public boolean isOfAnotherYear(Period other) {
		return this.year > 0 && other.year > 0 && this.year != other.year;
	}

	/** Whether both are of the same months. */
	public boolean hasMonthsOf(Period other) {
		return this.first == other.first && this.last == other.last;
	}

	/** Whether one of the two lies within the other, as a quarter does in its half. */
	public boolean isPartOrWhole(Period other) {
		return this.first >= other.first && this.last <= other.last
				|| other.first >= this.first && other.last <= this.last;
	}

	/** Whether both are counted from one month and told alike, but to different ends. */
	public boolean endsElsewhere(Period other) {
		return this.first == other.first && this.last != other.last && this.kind == other.kind
				&& (this.kind == Kind.MONTHS || this.kind == Kind.QUARTERS);
	}

	/** Whether they cannot be one period. */
	public boolean contradicts(Period other) {
		return isOfAnotherYear(other) || endsElsewhere(other) || !isPartOrWhole(other);
	}

	public String words(String text) {
		return text.substring(this.from, this.to);
	}

}
