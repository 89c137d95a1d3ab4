package org.gongkai.annualreport.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.organization.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Batches of files as they stand in the database. */
@Component
class IntakeTable {

	private static final int LONGEST_MESSAGE = 1000;

	private static final int LONGEST_TITLE = 400;

	private final JdbcClient jdbc;

	IntakeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insertBatch(int year, int files, Member member, Instant at) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into intake_batch (report_year, file_count, brought_by_id, brought_by, brought_at)
				values (?, ?, ?, ?, ?)""")
			.params(year, files, member.id(), member.name(), at.atOffset(ZoneOffset.UTC))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	void insert(IntakeItem item) {
		this.jdbc.sql("""
				insert into intake_item (batch_id, file_name, file_digest, state, message, titled_agency)
				values (?, ?, ?, ?, ?, '')""")
			.params(item.batchId(), item.fileName(), item.digest(), item.state().name(),
					cut(item.message(), LONGEST_MESSAGE))
			.update();
	}

	/** Writes what came of a file; false when somebody else was faster. */
	boolean finish(IntakeItem item, IntakeItem.State before) {
		return this.jdbc.sql("""
				update intake_item set state = ?, message = ?, titled_agency = ?, titled_year = ?, submission_id = ?
				where id = ? and state = ?""")
			.params(item.state().name(), cut(item.message(), LONGEST_MESSAGE), cut(item.titledAgency(), LONGEST_TITLE),
					item.titledYear(), item.submissionId(), item.id(), before.name())
			.update() == 1;
	}

	Optional<IntakeItem> next(long batchId) {
		return this.jdbc.sql("select * from intake_item where batch_id = ? and state = 'WAITING' order by id limit 1")
			.param(batchId)
			.query(IntakeTable::item)
			.optional();
	}

	Optional<IntakeItem> item(long id) {
		return this.jdbc.sql("select * from intake_item where id = ?").param(id).query(IntakeTable::item).optional();
	}

	Optional<IntakeBatch> batch(long id) {
		List<IntakeItem> items = this.jdbc.sql("select * from intake_item where batch_id = ? order by id")
			.param(id)
			.query(IntakeTable::item)
			.list();
		return this.jdbc.sql("select * from intake_batch where id = ?")
			.param(id)
			.query((row, number) -> new IntakeBatch(row.getLong("id"), row.getInt("report_year"),
					row.getString("brought_by"), SubmissionTable.instant(row, "brought_at"), items))
			.optional();
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest - 1) + "…" : text;
	}

	private static IntakeItem item(ResultSet row, int number) throws SQLException {
		return new IntakeItem(row.getLong("id"), row.getLong("batch_id"), row.getString("file_name"),
				row.getString("file_digest"), IntakeItem.State.valueOf(row.getString("state")),
				row.getString("message"), row.getString("titled_agency"), row.getObject("titled_year", Integer.class),
				row.getObject("submission_id", Long.class));
	}

}
