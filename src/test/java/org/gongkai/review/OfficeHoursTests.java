package org.gongkai.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.gongkai.calendar.DueDate;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.review.process.ReviewCourse.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders go out in office hours of working days. */
class OfficeHoursTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final OfficeHours hours = new OfficeHours(new WeekdaysOnly(), SHANGHAI);

	@Test
	void oneWorkingDayEndsWithTheNextWorkingDay() {
		Term term = this.hours.term(at("2026-06-10T10:00"), 1);

		assertThat(term.due().date()).isEqualTo(LocalDate.of(2026, 6, 11));
		assertThat(term.over()).isEqualTo(at("2026-06-12T00:00"));
		assertThat(term.halfGone()).isEqualTo(at("2026-06-11T09:30"));
		assertThat(term.nearlyGone()).isEqualTo(at("2026-06-11T14:36"));
	}

	@Test
	void aWeekendDoesNotCount() {
		Term term = this.hours.term(at("2026-06-12T18:30"), 1);

		assertThat(term.due().date()).isEqualTo(LocalDate.of(2026, 6, 15));
		assertThat(term.halfGone()).isEqualTo(at("2026-06-15T13:30"));
	}

	@Test
	void whereNoOfficeHourIsLeftNobodyIsRemindedBeforeTheEnd() {
		Term term = this.hours.term(at("2026-06-10T19:00"), 0);

		assertThat(term.due().date()).isEqualTo(LocalDate.of(2026, 6, 10));
		assertThat(term.halfGone()).isEqualTo(term.over()).isEqualTo(at("2026-06-11T00:00"));
		assertThat(term.nearlyGone()).isEqualTo(term.over());
	}

	@Test
	void remindersNeverFallOutsideOfficeHours() {
		for (Instant from = at("2026-01-01T00:15"); from
			.isBefore(at("2027-01-01T00:00")); from = from.plusSeconds(7 * 3600)) {
			Term term = this.hours.term(from, 2);
			for (Instant moment : new Instant[] { term.halfGone(), term.nearlyGone() }) {
				assertThat(moment).isBetween(from, term.over());
				assertThat(moment.atZone(SHANGHAI).getHour()).isBetween(9, 18);
				assertThat(moment.atZone(SHANGHAI).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
			}
			assertThat(term.halfGone()).isBefore(term.nearlyGone());
		}
	}

	private static Instant at(String local) {
		return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
	}

	/** A calendar without holidays. */
	private static final class WeekdaysOnly implements WorkingDays {

		@Override
		public boolean isWorkingDay(LocalDate date) {
			return date.getDayOfWeek().getValue() < 6;
		}

		@Override
		public DueDate after(LocalDate from, int workingDays) {
			LocalDate date = from;
			for (int left = workingDays; left > 0;) {
				date = date.plusDays(1);
				left -= isWorkingDay(date) ? 1 : 0;
			}
			return new DueDate(date, false);
		}

		@Override
		public int between(LocalDate from, LocalDate until) {
			return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
		}

	}

}
