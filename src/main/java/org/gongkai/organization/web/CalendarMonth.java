package org.gongkai.organization.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.gongkai.calendar.HolidayNotices.Entry;
import org.gongkai.calendar.HolidayNotices.Kind;
import org.gongkai.calendar.HolidayNotices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A month as a wall calendar shows it.
 *
 * @param number 1 to 12
 * @param weeks its weeks from Monday to Sunday, null where no day of the month is
 */
record CalendarMonth(int number, List<List<@Nullable Day>> weeks) {

	static List<CalendarMonth> of(int year, @Nullable Notice notice) {
		Map<LocalDate, Entry> entries = new HashMap<>();
		if (notice != null) {
			notice.entries().forEach((entry) -> entries.put(entry.date(), entry));
		}
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> of(LocalDate.of(year, month, 1), entries)).toList();
	}

	private static CalendarMonth of(LocalDate first, Map<LocalDate, Entry> entries) {
		List<List<@Nullable Day>> weeks = new ArrayList<>();
		LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
		while (monday.isBefore(first.plusMonths(1))) {
			List<@Nullable Day> week = new ArrayList<>();
			for (int offset = 0; offset < 7; offset++) {
				LocalDate date = monday.plusDays(offset);
				week.add((date.getMonth() == first.getMonth()) ? Day.of(date, entries.get(date)) : null);
			}
			weeks.add(week);
			monday = monday.plusDays(7);
		}
		return new CalendarMonth(first.getMonthValue(), weeks);
	}

	/**
	 * A day.
	 *
	 * @param number day of the month
	 * @param kind {@code work}, {@code weekend}, {@code off} or {@code make-up}
	 * @param mark what is written beside it, blank for an ordinary day
	 * @param holiday for which holiday, blank for an ordinary day
	 */
	record Day(int number, String kind, String mark, String holiday) {

		static Day of(LocalDate date, @Nullable Entry entry) {
			if (entry != null) {
				boolean off = entry.kind() == Kind.OFF;
				return new Day(date.getDayOfMonth(), off ? "off" : "make-up", off ? "休" : "班", entry.holiday());
			}
			boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
			return new Day(date.getDayOfMonth(), weekend ? "weekend" : "work", "", "");
		}

	}

}
