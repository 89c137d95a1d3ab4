package org.gongkai.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Kind;

/**
 * A notice as a clerk writes it down, a day or a span of days a line:
 * {@code OFF 2027-01-01 元旦}, {@code OFF 2027-02-05..2027-02-11 春节},
 * {@code WORK 2027-02-14 春节}; 放假 and 上班 do as well. Blank lines and lines beginning with
 * {@code #} mean nothing.
 */
public final class NoticeText {

	private static final Pattern LINE = Pattern.compile(
			"(OFF|WORK|放假|上班)\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:\\.\\.|…|至|~)\\s*(\\d{4}-\\d{2}-\\d{2}))?\\s+(\\S.*)",
			Pattern.CASE_INSENSITIVE);

	private static final long LONGEST_SPAN = 31;

	private NoticeText() {
	}

	/**
	 * Reads the lines.
	 * @throws CalendarRefused with every line that cannot be read
	 */
	public static List<Entry> parse(String text) {
		List<Entry> entries = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		int number = 0;
		for (String line : text.lines().map(String::strip).toList()) {
			number++;
			if (!line.isEmpty() && !line.startsWith("#")) {
				parse(line, number, entries, reasons);
			}
		}
		if (!reasons.isEmpty()) {
			throw new CalendarRefused(reasons);
		}
		return entries;
	}

	/** The lines of a notice, a day each, as {@link #parse} reads them. */
	public static String write(List<Entry> entries) {
		return entries.stream()
			.map((entry) -> entry.kind() + " " + entry.date() + " " + entry.holiday())
			.collect(Collectors.joining("\n"));
	}

	private static void parse(String line, int number, List<Entry> entries, List<String> reasons) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			reasons.add("第%d行看不懂，应写成“OFF 2027-01-01 元旦”或“WORK 2027-02-14 春节”".formatted(number));
			return;
		}
		try {
			LocalDate first = LocalDate.parse(matcher.group(2));
			LocalDate last = (matcher.group(3) != null) ? LocalDate.parse(matcher.group(3)) : first;
			long days = ChronoUnit.DAYS.between(first, last);
			if (days < 0 || days > LONGEST_SPAN) {
				reasons.add("第%d行的起止日期不对".formatted(number));
				return;
			}
			Kind kind = matcher.group(1).equalsIgnoreCase("OFF") || matcher.group(1).equals("放假") ? Kind.OFF
					: Kind.WORK;
			first.datesUntil(last.plusDays(1))
				.forEach((date) -> entries.add(new Entry(date, kind, matcher.group(4).strip())));
		}
		catch (DateTimeException ex) {
			reasons.add("第%d行的日期不存在".formatted(number));
		}
	}

}
