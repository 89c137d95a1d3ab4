package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The notices as they were read at one time.
 *
 * @param revision which state of the notices this is
 * @param years the years whose notice is entered
 * @param entries the days that differ from Monday to Friday
 */
record CalendarBook(long revision, Set<Integer> years, Map<LocalDate, HolidayNotices.Entry> entries) {

	/** Whether a notice says what the day is, and not just its name in the week. */
	boolean knows(LocalDate date) {
		return this.years.contains(date.getYear()) || this.entries.containsKey(date);
	}

	boolean isWorkingDay(LocalDate date) {
		HolidayNotices.@Nullable Entry entry = this.entries.get(date);
		if (entry != null) {
			return entry.kind() == HolidayNotices.Kind.WORK;
		}
		return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
