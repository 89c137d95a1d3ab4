package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;

/** The State Council's yearly notices on days off, as the office has entered them. */
public interface HolidayNotices {

	/** The years whose notice is entered, oldest first. */
	List<Integer> years();

	/** The notice of a year, if it is entered. */
	Optional<Notice> of(int year);

	/**
	 * Enters the notice of a year, or enters it anew after the State Council has changed
	 * it; in one transaction with the entry in the trail ({@code settings}).
	 * @param notice the notice; its days lie in its year or in the December before
	 * @param actorId who enters it; that person's name is in the notice
	 * @throws CalendarRefused with everything that is wrong with it
	 */
	void enter(Notice notice, long actorId);

	/**
	 * A notice as it stands in the calendar.
	 *
	 * @param year the year it arranges
	 * @param title number of the notice, 国办发明电〔2025〕7号
	 * @param address where it is published, may be blank
	 * @param enteredBy who entered it
	 * @param entries the days off and make-up days in order; some may lie in the year
	 * before
	 */
	record Notice(int year, String title, String address, String enteredBy, List<Entry> entries) {

		public Notice {
			entries = List.copyOf(entries);
		}

	}

	/**
	 * A day that differs from Monday to Friday, or lies within a holiday.
	 *
	 * @param date the day
	 * @param kind whether it is off or worked
	 * @param holiday for which holiday
	 */
	record Entry(LocalDate date, Kind kind, String holiday) {

		static final RowMapper<Entry> ROW_MAPPER = (row, number) -> new Entry(
				row.getObject("the_date", LocalDate.class), Kind.valueOf(row.getString("kind")),
				row.getString("holiday"));

	}

	/** What a notice makes of a day. */
	enum Kind {

		/** 放假. */
		OFF,
		/** 调休上班. */
		WORK

	}

}
