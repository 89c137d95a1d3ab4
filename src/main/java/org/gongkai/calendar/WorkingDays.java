package org.gongkai.calendar;

import java.time.LocalDate;

/**
 * Working days by the State Council's yearly notices: Monday to Friday without the
 * official days off, plus the declared make-up days (调休上班).
 */
public interface WorkingDays {

	/**
	 * Whether the day is a working day.
	 * @throws CalendarYearMissing when the notice of that year has not been entered
	 */
	boolean isWorkingDay(LocalDate day);

	/**
	 * The day that lies a number of working days after another, the first not counted.
	 * Never fails: reaching a year without notice makes the result provisional.
	 * @param from the day that is itself not counted
	 * @param workingDays 0 or more; 0 gives the day itself
	 */
	DueDate after(LocalDate from, int workingDays);

	/**
	 * Working days later than {@code from}, up to and with {@code until}; negative when
	 * {@code until} lies before. Years without notice count Monday to Friday.
	 */
	int between(LocalDate from, LocalDate until);

}
