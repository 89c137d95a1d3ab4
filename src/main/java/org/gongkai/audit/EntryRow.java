package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.digest.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_entry}, column by column. */
record EntryRow(long id, String subject, long position, Instant at, @Nullable Long actorId, String actorName,
		String post, String stage, String act, String opinion, @Nullable Integer version, @Nullable String contentHash,
		String details, String previousHash, String hash) {

	static final String COLUMNS = "e.id, e.subject, e.chain_position, e.happened_at, e.actor_id, e.actor_name, e.post, "
			+ "e.stage, e.act, e.opinion, e.document_version, e.content_hash, e.details, e.previous_hash, e.hash";

	static EntryRow of(long id, long position, Instant at, Act act, String previousHash) {
		return new EntryRow(id, act.subject(), position, at, act.actorId(), act.actorName(), act.post(), act.stage(),
				act.action(), act.comment(), act.version(), act.contentHash(),
				CanonicalJson.write(new TreeMap<>(act.details())), previousHash, "")
			.sealed();
	}

	static EntryRow read(ResultSet row, int number) throws SQLException {
		return new EntryRow(row.getLong("id"), row.getString("subject"), row.getLong("chain_position"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getObject("actor_id", Long.class),
				row.getString("actor_name"), row.getString("post"), row.getString("stage"), row.getString("act"),
				row.getString("opinion"), row.getObject("document_version", Integer.class),
				row.getString("content_hash"), row.getString("details"), row.getString("previous_hash"),
				row.getString("hash"));
	}

	AuditEntry entry() {
		Map<String, String> facts = new TreeMap<>();
		Map<?, ?> names = CanonicalJson.read(this.details, Map.class);
		names.forEach((name, value) -> facts.put(String.valueOf(name), String.valueOf(value)));
		Act kept = new Act(this.subject, this.actorId, this.actorName, this.post, this.stage, this.act, this.opinion,
				this.version, this.contentHash, facts);
		return new AuditEntry(this.id, this.position, this.at, kept, this.previousHash, this.hash);
	}

	private EntryRow sealed() {
		return new EntryRow(this.id, this.subject, this.position, this.at, this.actorId, this.actorName, this.post,
				this.stage, this.act, this.opinion, this.version, this.contentHash, this.details, this.previousHash,
				EntryHash.of(this));
	}

}
