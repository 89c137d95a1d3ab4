package org.gongkai.annualreport.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.calendar.DueDate;
import org.gongkai.calendar.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The days of a year's work; weekends only, no holidays. */
@DisplayName("年报期限（条例第四十九条）")
class WorkDatesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@CsvSource({ "DEPARTMENT, 2025, 2026-01-31", "GOVERNMENT, 2025, 2026-03-31", "TOWNSHIP, 2024, 2025-01-31",
			"AUTHORIZED_ORG, 2023, 2024-01-31" })
	void theStatutoryDayDoesNotRollOver(ReportScope scope, int year, LocalDate deadline) {
		assertThat(dates("2026-01-05", scope).deadline(year)).isEqualTo(deadline);
	}

	/** 31 January 2026 is a Saturday, so that the last working day is the 30th. */
	@ParameterizedTest
	@CsvSource({ "0, 2026-01-16", "1, 2026-01-23", "2, 2026-01-29" })
	void remindersAreCountedBackInWorkingDays(int which, LocalDate day) {
		WorkDates dates = dates("2026-01-05", ReportScope.DEPARTMENT);

		assertThat(LocalDate.ofInstant(dates.reminder(2025, which), ZONE)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-15, -1", "2026-01-16, 0", "2026-01-22, 0", "2026-01-23, 1", "2026-01-28, 1", "2026-01-29, 2",
			"2026-01-31, 2", "2026-02-01, -1" })
	void whoStartsLateSkipsTheRemindersThatWereMissed(String today, int turn) {
		assertThat(dates(today, ReportScope.DEPARTMENT).turn(2025)).isEqualTo(turn);
	}

	@Test
	void sectionsAreGivenTenWorkingDaysButNoneBehindTheStatutoryDay() {
		assertThat(dates("2026-01-05", ReportScope.DEPARTMENT).callDue(2025)).isEqualTo("2026-01-19");
		assertThat(dates("2026-01-26", ReportScope.DEPARTMENT).callDue(2025)).isEqualTo("2026-01-31");
	}

	@Test
	void itIsLateFromTheFirstMomentOfTheNextDay() {
		assertThat(dates("2026-01-05", ReportScope.DEPARTMENT).missed(LocalDate.of(2026, 1, 31)))
			.isEqualTo(LocalDate.of(2026, 2, 1).atStartOfDay(ZONE).toInstant());
	}

	@Test
	void theYearsWorkStartsBeforeOrAfterItsEnd() {
		assertThat(properties(MonthDay.of(12, 1)).startFor(2025)).isEqualTo("2025-12-01");
		assertThat(properties(MonthDay.of(1, 2)).startFor(2025)).isEqualTo("2026-01-02");
	}

	@Test
	void refusesRemindersThatDoNotFall() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new AnnualReportProperties(ReportScope.DEPARTMENT, List.of(1, 5, 10), 10, 2, false,
					MonthDay.of(12, 1)))
			.withMessageContaining("reminders");
		assertThatIllegalArgumentException().isThrownBy(() -> new AnnualReportProperties(ReportScope.DEPARTMENT,
				List.of(10, 5), 10, 2, false, MonthDay.of(12, 1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new AnnualReportProperties(ReportScope.DEPARTMENT,
				List.of(10, 5, 1), 2, 2, false, MonthDay.of(12, 1)));
	}

	private static AnnualReportProperties properties(MonthDay startsOn) {
		return new AnnualReportProperties(ReportScope.DEPARTMENT, List.of(10, 5, 1), 10, 2, true, startsOn);
	}

	private static WorkDates dates(String today, ReportScope scope) {
		Clock clock = Clock.fixed(LocalDate.parse(today).atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
		return new WorkDates(new Weekdays(),
				new AnnualReportProperties(scope, List.of(10, 5, 1), 10, 2, false, MonthDay.of(12, 1)), clock);
	}

	/** Monday to Friday. */
	private static final class Weekdays implements WorkingDays {

		@Override
		public boolean isWorkingDay(LocalDate day) {
			return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
		}

		@Override
		public DueDate after(LocalDate from, int workingDays) {
			LocalDate day = from;
			for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
				day = day.plusDays(1);
			}
			return new DueDate(day, false);
		}

		@Override
		public int between(LocalDate from, LocalDate until) {
			if (until.isBefore(from)) {
				return -between(until, from);
			}
			return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
		}

	}

}
