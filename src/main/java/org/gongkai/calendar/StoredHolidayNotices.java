package org.gongkai.calendar;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The notices in the database. */
@Service
class StoredHolidayNotices implements HolidayNotices {

	private final JdbcClient jdbc;

	StoredHolidayNotices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Integer> years() {
		return this.jdbc.sql("select notice_year from calendar_notice order by notice_year")
			.query(Integer.class)
			.list();
	}

	@Override
	public Optional<Notice> of(int year) {
		return this.jdbc.sql("select title, address, entered_by from calendar_notice where notice_year = ?")
			.param(year)
			.query((row, number) -> new Notice(year, row.getString("title"), row.getString("address"),
					row.getString("entered_by"), entries(year)))
			.optional();
	}

	private List<Entry> entries(int year) {
		return this.jdbc
			.sql("select the_date, kind, holiday from calendar_entry where notice_year = ? order by the_date")
			.param(year)
			.query(Entry.ROW_MAPPER)
			.list();
	}

}
