package org.gongkai.annualreport.work;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.gongkai.annualreport.ReportScope;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its annual report.
 *
 * @param scope as what the office reports, which gives the statutory day
 * @param reminders how many working days before that day it reminds, three numbers, the
 * largest first
 * @param callWorkingDays how many working days the sections are given by default
 * @param callReminder how many working days before a section's day it is reminded
 * @param startsOnItsOwn whether a year's work starts by itself
 * @param startsOn on which day it does: from July on of the year that is reported, before
 * of the next one
 */
@ConfigurationProperties("gongkai.annual-report")
public record AnnualReportProperties(@DefaultValue("DEPARTMENT") ReportScope scope, @DefaultValue( {
		"10", "5", "1" }) List<Integer> reminders, @DefaultValue("10") int callWorkingDays,
		@DefaultValue("2") int callReminder, @DefaultValue("false") boolean startsOnItsOwn,
		@DefaultValue("--12-01") MonthDay startsOn){

	public AnnualReportProperties {
		reminders = List.copyOf(reminders);
		boolean falling = reminders.size() == 3 && reminders.get(0) > reminders.get(1)
				&& reminders.get(1) > reminders.get(2) && reminders.get(2) >= 0;
		if (!falling) {
			throw new IllegalArgumentException(
					"gongkai.annual-report.reminders needs three falling numbers of working days, not " + reminders);
		}
		if (callWorkingDays < 1 || callReminder < 0 || callReminder >= callWorkingDays) {
			throw new IllegalArgumentException(
					"Sections need at least 1 working day and a reminder before its end, not %d and %d"
						.formatted(callWorkingDays, callReminder));
		}
	}

	/** The day on which the work for that year starts by itself. */
	LocalDate startFor(int reportYear) {
		return this.startsOn.atYear((this.startsOn.getMonthValue() >= 7) ? reportYear : reportYear + 1);
	}

}
