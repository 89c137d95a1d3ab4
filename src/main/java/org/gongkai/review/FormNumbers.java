package org.gongkai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers of the forms, {@code BMSC-2026-0001}: counted by year, never given twice; gaps
 * may stay.
 */
@Repository
class FormNumbers {

	/** 政府信息公开保密审查表. */
	static final String SECRECY = "BMSC";

	/** 信息发布审批单. */
	static final String APPROVAL = "FBSP";

	private final JdbcClient jdbc;

	private final Clock clock;

	FormNumbers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Gives the document its two numbers when it is handed in for the first time. */
	void assign(long documentId) {
		if (find(documentId, APPROVAL).isEmpty()) {
			assign(documentId, APPROVAL);
			assign(documentId, SECRECY);
		}
	}

	Optional<FormNumber> find(long documentId, String kind) {
		return this.jdbc.sql("select form_number, filled_on from review_form where document_id = ? and kind = ?")
			.params(documentId, kind)
			.query((row, number) -> new FormNumber(row.getString("form_number"),
					row.getObject("filled_on", LocalDate.class)))
			.optional();
	}

	private void assign(long documentId, String kind) {
		LocalDate today = LocalDate.now(this.clock);
		// the update's lock lasts until the end of the transaction: nobody gets the same
		this.jdbc.sql("""
				update review_form_counter
				set serial = case when number_year = ? then serial + 1 else 1 end, number_year = ?
				where kind = ?""").params(today.getYear(), today.getYear(), kind).update();
		int serial = this.jdbc.sql("select serial from review_form_counter where kind = ?")
			.param(kind)
			.query(Integer.class)
			.single();
		this.jdbc.sql("insert into review_form (document_id, kind, form_number, filled_on) values (?, ?, ?, ?)")
			.params(documentId, kind, "%s-%d-%04d".formatted(kind, today.getYear(), serial), today)
			.update();
	}

	/**
	 * A form's number.
	 *
	 * @param number the number
	 * @param filledOn the day on which it was given
	 */
	record FormNumber(String number, LocalDate filledOn) {
	}

}
