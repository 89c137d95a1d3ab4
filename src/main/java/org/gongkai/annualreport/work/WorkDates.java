package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.gongkai.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * The days of a year's work. The statutory day is a date of the calendar; everything
 * before it is counted back in working days.
 * <p>
 * 依据：《政府信息公开条例》第四十九条。
 */
@Component
class WorkDates {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final WorkingDays calendar;

	private final AnnualReportProperties properties;

	private final Clock clock;

	WorkDates(WorkingDays calendar, AnnualReportProperties properties, Clock clock) {
		this.calendar = calendar;
		this.properties = properties;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The last day for publishing and submitting. */
	LocalDate deadline(int reportYear) {
		return this.properties.scope().deadline(reportYear);
	}

	/** By when sections are asked to hand in unless another day is set. */
	LocalDate callDue(int reportYear) {
		LocalDate due = this.calendar.after(today(), this.properties.callWorkingDays()).date();
		return due.isAfter(deadline(reportYear)) ? deadline(reportYear) : due;
	}

	/** Working days later than today up to and with that day; negative once it passed. */
	int left(LocalDate until) {
		return this.calendar.between(today(), until);
	}

	/**
	 * The morning of a reminder before the statutory day.
	 * @param which 0 to 2, the earliest first
	 */
	Instant reminder(int reportYear, int which) {
		return morning(before(deadline(reportYear), this.properties.reminders().get(which)));
	}

	/**
	 * Whose turn it is today, 0 to 2; -1 before the first reminder and once the day has
	 * passed. Work that started late skips the reminders it has missed.
	 */
	int turn(int reportYear) {
		if (today().isAfter(deadline(reportYear))) {
			return -1;
		}
		int left = left(deadline(reportYear));
		return (int) this.properties.reminders().stream().filter((reminder) -> left <= reminder).count() - 1;
	}

	/** The moment from which on it is late. */
	Instant missed(LocalDate lastDay) {
		return lastDay.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
	}

	/** The morning on which a section is reminded. */
	Instant dueSoon(LocalDate due) {
		return morning(before(due, this.properties.callReminder()));
	}

	/** The latest working day from which on there are that many more. */
	private LocalDate before(LocalDate day, int workingDays) {
		LocalDate before = day;
		while (this.calendar.between(before, day) < workingDays || !isWorked(before)) {
			before = before.minusDays(1);
		}
		return before;
	}

	/** Asked so that a year without notice counts Monday to Friday. */
	private boolean isWorked(LocalDate day) {
		return this.calendar.between(day.minusDays(1), day) > 0;
	}

	private Instant morning(LocalDate day) {
		return day.atTime(MORNING).atZone(this.clock.getZone()).toInstant();
	}

}
