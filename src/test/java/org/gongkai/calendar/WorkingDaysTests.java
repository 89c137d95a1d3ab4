package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;

import org.gongkai.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OfficeTest
@DisplayName("工作日（国务院办公厅节假日安排通知）")
class WorkingDaysTests {

	/**
	 * Off on a weekday, or worked (+) on a weekend, in the four notices: the same facts
	 * as the seed, from the other published form of the list.
	 */
	private static final String DEVIATIONS = """
			2023-01-02 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-01-27 +2023-01-28 +2023-01-29 2023-04-05 +2023-04-23
			2023-05-01 2023-05-02 2023-05-03 +2023-05-06 2023-06-22 2023-06-23 +2023-06-25 2023-09-29 2023-10-02 2023-10-03
			2023-10-04 2023-10-05 2023-10-06 +2023-10-07 +2023-10-08
			2024-01-01 +2024-02-04 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 +2024-02-18 2024-04-04 2024-04-05
			+2024-04-07 +2024-04-28 2024-05-01 2024-05-02 2024-05-03 +2024-05-11 2024-06-10 +2024-09-14 2024-09-16 2024-09-17
			+2024-09-29 2024-10-01 2024-10-02 2024-10-03 2024-10-04 2024-10-07 +2024-10-12
			2025-01-01 +2025-01-26 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04 +2025-02-08 2025-04-04
			+2025-04-27 2025-05-01 2025-05-02 2025-05-05 2025-06-02 +2025-09-28 2025-10-01 2025-10-02 2025-10-03 2025-10-06
			2025-10-07 2025-10-08 +2025-10-11
			2026-01-01 2026-01-02 +2026-01-04 +2026-02-14 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23
			+2026-02-28 2026-04-06 2026-05-01 2026-05-04 2026-05-05 +2026-05-09 2026-06-19 +2026-09-20 2026-09-25 2026-10-01
			2026-10-02 2026-10-05 2026-10-06 2026-10-07 +2026-10-10
			""";

	@Autowired
	WorkingDays workingDays;

	@Autowired
	HolidayNotices notices;

	@ParameterizedTest
	@CsvSource({ "2023, 249", "2024, 251", "2025, 248", "2026, 248" })
	void yearHasAsManyWorkingDaysAsTheNoticeLeaves(int year, int days) {
		long counted = LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.filter(this.workingDays::isWorkingDay)
			.count();

		assertThat(counted).isEqualTo(days);
		assertThat(this.workingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
			.isEqualTo(days);
	}

	@Test
	void everyDayIsWhatItsNoticeSays() {
		Set<String> found = new TreeSet<>();
		LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach((date) -> {
			boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
			boolean works = this.workingDays.isWorkingDay(date);
			if (weekday != works) {
				found.add((works ? "+" : "") + date);
			}
		});

		assertThat(found).containsExactlyInAnyOrder(DEVIATIONS.strip().split("\\s+"));
	}

	@Test
	void addingAndCountingAgreeOnEveryDay() {
		LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2026, 11, 1)).forEach((from) -> {
			DueDate due = this.workingDays.after(from, 20);

			assertThat(due.provisional()).isFalse();
			assertThat(this.workingDays.isWorkingDay(due.date())).isTrue();
			assertThat(this.workingDays.between(from, due.date())).isEqualTo(20);
			assertThat(this.workingDays.between(due.date(), from)).isEqualTo(-20);
		});
	}

	@Test
	void doesNotCountTheDayItself() {
		LocalDate wednesday = LocalDate.of(2026, 6, 10);

		assertThat(this.workingDays.after(wednesday, 0)).isEqualTo(new DueDate(wednesday, false));
		assertThat(this.workingDays.after(wednesday, 1)).isEqualTo(new DueDate(LocalDate.of(2026, 6, 11), false));
		assertThat(this.workingDays.between(wednesday, wednesday)).isZero();
		assertThatIllegalArgumentException().isThrownBy(() -> this.workingDays.after(wednesday, -1));
	}

	@Test
	void newYearOf2023BeginsInTheYearBefore() {
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2022, 12, 31))).isFalse();
		assertThatExceptionOfType(CalendarYearMissing.class)
			.isThrownBy(() -> this.workingDays.isWorkingDay(LocalDate.of(2022, 12, 30)))
			.satisfies((ex) -> assertThat(ex.year()).isEqualTo(Year.of(2022)));
	}

	@Test
	void dueDateBeyondTheLastNoticeIsProvisional() {
		assertThat(this.workingDays.after(LocalDate.of(2031, 12, 30), 3))
			.isEqualTo(new DueDate(LocalDate.of(2032, 1, 2), true));
		assertThat(this.workingDays.between(LocalDate.of(2031, 12, 30), LocalDate.of(2032, 1, 2))).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "2023, 国办发明电〔2022〕16号, 2022-12-31", "2024, 国办发明电〔2023〕7号, 2024-01-01",
			"2025, 国办发明电〔2024〕12号, 2025-01-01", "2026, 国办发明电〔2025〕7号, 2026-01-01" })
	void everyYearNamesItsNotice(int year, String title, LocalDate first) {
		HolidayNotices.Notice notice = this.notices.of(year).orElseThrow();

		assertThat(notice.title()).isEqualTo(title);
		assertThat(notice.address()).contains("gov.cn/zhengce/");
		assertThat(notice.entries()).first().isEqualTo(new HolidayNotices.Entry(first, HolidayNotices.Kind.OFF, "元旦"));
	}

}
