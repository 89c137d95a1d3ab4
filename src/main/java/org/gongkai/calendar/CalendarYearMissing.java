package org.gongkai.calendar;

import java.time.Year;

/** The holiday notice of a year has not been entered, so nothing certain can be said. */
public class CalendarYearMissing extends RuntimeException {

	private final Year year;

	public CalendarYearMissing(Year year) {
		super("尚未录入" + year + "年的放假安排，请在“设置—工作日历”中录入国务院办公厅通知");
		this.year = year;
	}

	public Year year() {
		return this.year;
	}

}
