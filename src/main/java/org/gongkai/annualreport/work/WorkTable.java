package org.gongkai.annualreport.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years' work in the database, written with the engine's moves. */
@Repository
class WorkTable {

	private final JdbcClient jdbc;

	private final WorkDates dates;

	WorkTable(JdbcClient jdbc, WorkDates dates) {
		this.jdbc = jdbc;
		this.dates = dates;
	}

	Optional<ReportWork> find(int year) {
		return this.jdbc.sql("select * from annual_report_work where report_year = ?")
			.param(year)
			.query(this::read)
			.optional();
	}

	/** The year's work, its row locked until the transaction ends. */
	Optional<ReportWork> lock(int year) {
		return this.jdbc.sql("select * from annual_report_work where report_year = ? for update")
			.param(year)
			.query(this::read)
			.optional();
	}

	/** What has not ended, earliest year first. */
	List<ReportWork> running() {
		return this.jdbc.sql("select * from annual_report_work where step <> 'DONE' order by report_year")
			.query(this::read)
			.list();
	}

	/**
	 * Adds a year.
	 * @throws org.springframework.dao.DuplicateKeyException when it was started already
	 */
	void add(int year, String startedBy, Instant at) {
		this.jdbc.sql("""
				insert into annual_report_work (report_year, step, started_by, started_at, reminded)
				values (?, 'PLAN', ?, ?, -1)""").params(year, startedBy, utc(at)).update();
	}

	void step(int year, WorkStep step) {
		this.jdbc.sql("update annual_report_work set step = ? where report_year = ?")
			.params(step.name(), year)
			.update();
	}

	void document(int year, long documentId) {
		this.jdbc.sql("update annual_report_work set document_id = ?, returned = '' where report_year = ?")
			.params(documentId, year)
			.update();
	}

	void callSent(int year, String by, Instant at) {
		this.jdbc.sql("update annual_report_work set call_sent_by = ?, call_sent_at = ? where report_year = ?")
			.params(by, utc(at), year)
			.update();
	}

	/** The call is over; nothing happens when it already was. */
	void callEnded(int year, Instant at) {
		this.jdbc.sql("""
				update annual_report_work set call_closed_at = ?
				where report_year = ? and call_sent_at is not null and call_closed_at is null""")
			.params(utc(at), year)
			.update();
	}

	void callClosed(int year, String by, Instant at, String because, String missing) {
		this.jdbc.sql("""
				update annual_report_work set call_closed_by = ?, call_closed_at = ?, call_closed_because = ?,
				call_missing = ? where report_year = ?""").params(by, utc(at), because, missing, year).update();
	}

	void returned(int year, String reasons) {
		this.jdbc.sql("update annual_report_work set returned = ? where report_year = ?")
			.params(reasons.substring(0, Math.min(reasons.length(), 4000)), year)
			.update();
	}

	/** Which reminder of the statutory day was sent last, -1 for none. */
	int reminded(int year) {
		return this.jdbc.sql("select reminded from annual_report_work where report_year = ?")
			.param(year)
			.query(Integer.class)
			.single();
	}

	void reminded(int year, int which) {
		this.jdbc.sql("update annual_report_work set reminded = ? where report_year = ?").params(which, year).update();
	}

	void add(int year, long documentId, ReportWorks.Form form, String by, Instant at) {
		this.jdbc.sql("""
				insert into annual_report_submission (report_year, document_id, authority, submitted_on, way, receipt,
				recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(year, documentId, form.authority(), form.submittedOn(), Objects.requireNonNull(form.way()).name(),
					form.receipt(), by, utc(at))
			.update();
	}

	/** What was submitted, latest first. */
	List<Submission> submissions(int year) {
		return this.jdbc.sql("select * from annual_report_submission where report_year = ? order by id desc")
			.param(year)
			.query((row, number) -> new Submission(row.getLong("id"), year, row.getLong("document_id"),
					row.getString("authority"), row.getObject("submitted_on", LocalDate.class),
					Submission.Way.valueOf(row.getString("way")), row.getString("receipt"),
					row.getString("recorded_by"), instant(row, "recorded_at")))
			.list();
	}

	private ReportWork read(ResultSet row, int number) throws SQLException {
		int year = row.getInt("report_year");
		String sentBy = row.getString("call_sent_by");
		ReportWork.Call call = (sentBy == null) ? null
				: new ReportWork.Call(sentBy, instant(row, "call_sent_at"), row.getString("call_closed_by"),
						nullableInstant(row, "call_closed_at"), row.getString("call_closed_because"),
						row.getString("call_missing"));
		return new ReportWork(year, WorkStep.valueOf(row.getString("step")), this.dates.deadline(year),
				row.getObject("document_id", Long.class), row.getString("started_by"), instant(row, "started_at"), call,
				row.getString("returned"));
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
