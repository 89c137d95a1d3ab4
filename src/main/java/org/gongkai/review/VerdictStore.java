package org.gongkai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The verdicts in the database; a row is only ever added, or marked void. */
@Repository
class VerdictStore {

	private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	VerdictStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<Verdict> of(long documentId) {
		return this.jdbc.sql("select * from review_verdict where document_id = ? order by id")
			.param(documentId)
			.query(this::read)
			.list();
	}

	Optional<Verdict> onTask(long taskId) {
		return this.jdbc.sql("select * from review_verdict where task_id = ?")
			.param(taskId)
			.query(this::read)
			.optional();
	}

	/** Adds the verdict; the number it carries is not used. */
	Verdict add(long taskId, Verdict verdict) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into review_verdict (task_id, document_id, stage, outcome, person_id, person_name, post,
					on_behalf_of_id, opinion, return_to, version, content_hash, decided_at, fields)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(taskId, verdict.documentId(), verdict.stage().name(), verdict.outcome().name(), verdict.personId(),
					verdict.personName(), verdict.post(), verdict.onBehalfOfId(), verdict.comment(),
					name(verdict.returnTo()), verdict.version(), verdict.contentHash(), at(verdict.at()),
					this.json.writeValueAsString(verdict.fields()))
			.update(key, "id");
		return onTask(taskId).orElseThrow();
	}

	void voidIt(long id, Instant when, String reason) {
		this.jdbc.sql("update review_verdict set voided_at = ?, void_reason = ? where id = ? and voided_at is null")
			.params(at(when), reason, id)
			.update();
	}

	private Verdict read(ResultSet row, int number) throws SQLException {
		Map<String, String> fields = this.json.readValue(row.getString("fields"), FIELDS);
		String returnTo = row.getString("return_to");
		OffsetDateTime voidedAt = row.getObject("voided_at", OffsetDateTime.class);
		return new Verdict(row.getLong("id"), row.getLong("document_id"), Stage.valueOf(row.getString("stage")),
				Outcome.valueOf(row.getString("outcome")), row.getLong("person_id"), row.getString("person_name"),
				row.getString("post"), row.getObject("on_behalf_of_id", Long.class), row.getString("opinion"),
				(returnTo != null) ? Stage.valueOf(returnTo) : null, row.getInt("version"),
				row.getString("content_hash"), row.getObject("decided_at", OffsetDateTime.class).toInstant(), fields,
				(voidedAt != null) ? voidedAt.toInstant() : null, row.getString("void_reason"));
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable String name(@Nullable Stage stage) {
		return (stage != null) ? stage.name() : null;
	}

}
