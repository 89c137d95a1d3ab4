package org.gongkai.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Working days from the notices in the database. They are kept in memory; at most once a
 * second it is asked whether another node has entered a notice since.
 */
@Service
class StoredWorkingDays implements WorkingDays {

	private static final long RECHECK_NANOS = Duration.ofSeconds(1).toNanos();

	private final JdbcClient jdbc;

	private volatile @Nullable Checked checked;

	StoredWorkingDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		CalendarBook book = book();
		if (!book.knows(day)) {
			throw new CalendarYearMissing(Year.from(day));
		}
		return book.isWorkingDay(day);
	}

	@Override
	public DueDate after(LocalDate from, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are 0 or more, not " + workingDays);
		}
		CalendarBook book = book();
		LocalDate date = from;
		boolean provisional = false;
		for (int left = workingDays; left > 0;) {
			date = date.plusDays(1);
			provisional |= !book.knows(date);
			if (book.isWorkingDay(date)) {
				left--;
			}
		}
		return new DueDate(date, provisional);
	}

	@Override
	public int between(LocalDate from, LocalDate until) {
		if (until.isBefore(from)) {
			return -between(until, from);
		}
		CalendarBook book = book();
		return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(book::isWorkingDay).count();
	}

	/** Makes the next question look into the database again. */
	void forget() {
		this.checked = null;
	}

	CalendarBook book() {
		Checked last = this.checked;
		long now = System.nanoTime();
		if (last != null && now - last.atNanos() < RECHECK_NANOS) {
			return last.book();
		}
		long revision = revision();
		CalendarBook book = (last != null && last.book().revision() == revision) ? last.book() : read(revision);
		this.checked = new Checked(book, now);
		return book;
	}

	private long revision() {
		return this.jdbc.sql("select coalesce(max(id), 0) from calendar_notice").query(Long.class).single();
	}

	private CalendarBook read(long revision) {
		Set<Integer> years = new HashSet<>(
				this.jdbc.sql("select notice_year from calendar_notice").query(Integer.class).list());
		Map<LocalDate, HolidayNotices.Entry> entries = new HashMap<>();
		this.jdbc.sql("select the_date, kind, holiday from calendar_entry")
			.query(HolidayNotices.Entry.ROW_MAPPER)
			.list()
			.forEach((entry) -> entries.put(entry.date(), entry));
		return new CalendarBook(revision, Set.copyOf(years), Map.copyOf(entries));
	}

	private record Checked(CalendarBook book, long atNanos) {
	}

}
