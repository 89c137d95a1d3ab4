package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The withdrawals as they stand in the database. */
@Component
class WithdrawalTable {

	private final JdbcClient jdbc;

	WithdrawalTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insert(PublishedPage page, WithdrawalReason reasonClass, String reason, String foundBy, Instant foundAt,
			Member member, String post, Instant now, LocalDate reportDue) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into withdrawal (document_id, title, address, published_at, reason_class, reason, found_by,
				found_at, decided_by_id, decided_by, decided_as, withdrawn_at, report_due, step)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(page.documentId(), page.title(), page.address(), PageTable.utc(page.publishedAt()),
					reasonClass.name(), reason, foundBy, PageTable.utc(foundAt), member.id(), member.name(), post,
					PageTable.utc(now), reportDue, Withdrawal.Step.REPORT.name())
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	Optional<Withdrawal> find(long id) {
		return this.jdbc.sql("select * from withdrawal where id = ?").param(id).query(WithdrawalTable::row).optional();
	}

	/** The record, its row locked until the transaction ends. */
	Optional<Withdrawal> lock(long id) {
		return this.jdbc.sql("select * from withdrawal where id = ? for update")
			.param(id)
			.query(WithdrawalTable::row)
			.optional();
	}

	Optional<Withdrawal> of(long documentId) {
		return this.jdbc.sql("select * from withdrawal where document_id = ?")
			.param(documentId)
			.query(WithdrawalTable::row)
			.optional();
	}

	List<Withdrawal> list() {
		return this.jdbc.sql("""
				select * from withdrawal order by case when step = 'CLOSED' then 1 else 0 end, id desc limit 200""")
			.query(WithdrawalTable::row)
			.list();
	}

	void report(long id, String measures, String lesson, Member member, Instant now) {
		this.jdbc.sql("""
				update withdrawal set measures = ?, lesson = ?, reported_by_id = ?, reported_by = ?, reported_at = ?,
				step = 'CONFIRM' where id = ?""")
			.params(measures, lesson, member.id(), member.name(), PageTable.utc(now), id)
			.update();
	}

	void confirm(long id, String opinion, Member member, Instant now) {
		this.jdbc.sql("""
				update withdrawal set opinion = ?, confirmed_by = ?, confirmed_at = ?, step = 'CLOSED' where id = ?""")
			.params(opinion, member.name(), PageTable.utc(now), id)
			.update();
	}

	void remind(long id, Instant now) {
		this.jdbc.sql("update withdrawal set reminded_at = ? where id = ?").params(PageTable.utc(now), id).update();
	}

	private static Withdrawal row(ResultSet row, int number) throws SQLException {
		return new Withdrawal(row.getLong("id"), row.getLong("document_id"), row.getString("title"),
				row.getString("address"), PageTable.instant(row, "published_at"),
				WithdrawalReason.valueOf(row.getString("reason_class")), row.getString("reason"),
				row.getString("found_by"), PageTable.instant(row, "found_at"), row.getLong("decided_by_id"),
				row.getString("decided_by"), row.getString("decided_as"), PageTable.instant(row, "withdrawn_at"),
				row.getObject("report_due", LocalDate.class), Withdrawal.Step.valueOf(row.getString("step")),
				row.getString("measures"), row.getString("lesson"), nullableLong(row, "reported_by_id"),
				row.getString("reported_by"), PageTable.nullableInstant(row, "reported_at"),
				row.getString("confirmed_by"), PageTable.nullableInstant(row, "confirmed_at"), row.getString("opinion"),
				PageTable.nullableInstant(row, "reminded_at"));
	}

	private static @Nullable Long nullableLong(ResultSet row, String name) throws SQLException {
		long value = row.getLong(name);
		return row.wasNull() ? null : value;
	}

}
