package org.gongkai.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.calendar.DueDate;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.review.process.ReviewCourse.Term;

/** Parts of a time that is counted in working days; only office hours count. */
final class OfficeHours {

	private static final LocalTime OPEN = LocalTime.of(9, 0);

	private static final LocalTime CLOSE = LocalTime.of(18, 0);

	private final WorkingDays calendar;

	private final ZoneId zone;

	OfficeHours(WorkingDays calendar, ZoneId zone) {
		this.calendar = calendar;
		this.zone = zone;
	}

	/** The time of a number of working days, the day of the moment not counted. */
	Term term(Instant from, int workingDays) {
		LocalDate first = LocalDate.ofInstant(from, this.zone);
		DueDate due = this.calendar.after(first, workingDays);
		List<Span> hours = hours(from, due.date());
		Instant over = due.date().plusDays(1).atStartOfDay(this.zone).toInstant();
		return new Term(gone(hours, 50, over), gone(hours, 80, over), over, due);
	}

	private List<Span> hours(Instant from, LocalDate last) {
		List<Span> hours = new ArrayList<>();
		LocalDate first = LocalDate.ofInstant(from, this.zone);
		for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
			Instant open = date.atTime(OPEN).atZone(this.zone).toInstant();
			Instant close = date.atTime(CLOSE).atZone(this.zone).toInstant();
			Instant begin = open.isAfter(from) ? open : from;
			if (this.calendar.between(date.minusDays(1), date) > 0 && begin.isBefore(close)) {
				hours.add(new Span(begin, Duration.between(begin, close)));
			}
		}
		return hours;
	}

	/** When no office hour is left, nobody is reminded before the time is over. */
	private static Instant gone(List<Span> hours, int percent, Instant over) {
		Duration left = hours.stream()
			.map(Span::length)
			.reduce(Duration.ZERO, Duration::plus)
			.multipliedBy(percent)
			.dividedBy(100);
		for (Span span : hours) {
			if (left.compareTo(span.length()) <= 0) {
				return span.begin().plus(left);
			}
			left = left.minus(span.length());
		}
		return over;
	}

	/**
	 * The hours of one day.
	 */
	private record Span(Instant begin, Duration length) {
	}

}
