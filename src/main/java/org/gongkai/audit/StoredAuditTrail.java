package org.gongkai.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail in the database. No entity stands for a row: there is no code that could
 * change one.
 */
@Service
class StoredAuditTrail implements AuditTrail {

	private final JdbcClient jdbc;

	private final ChainHeads heads;

	private final DataFieldMaxValueIncrementer numbers;

	private final Verifier verifier;

	private final Clock clock;

	StoredAuditTrail(JdbcClient jdbc, ChainHeads heads, DataFieldMaxValueIncrementer auditEntryNumbers,
			Verifier verifier, Clock clock) {
		this.jdbc = jdbc;
		this.heads = heads;
		this.numbers = auditEntryNumbers;
		this.verifier = verifier;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public AuditEntry append(Act act) {
		ChainHeads.Head head = this.heads.lock(act.subject());
		// both databases keep at least milliseconds, so both give the same hash
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		EntryRow row = EntryRow.of(this.numbers.nextLongValue(), head.position() + 1, now, act, head.hash());
		insert(row);
		this.heads.move(row);
		return row.entry();
	}

	@Override
	@Transactional(readOnly = true)
	public List<AuditEntry> of(String subject) {
		return this.jdbc
			.sql("select " + EntryRow.COLUMNS + " from audit_entry e where e.subject = ? order by e.chain_position")
			.param(subject)
			.query(EntryRow::read)
			.list()
			.stream()
			.map(EntryRow::entry)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Long> actors(String subject, String action) {
		return this.jdbc
			.sql("select distinct actor_id from audit_entry where subject = ? and act = ? and actor_id is not null")
			.params(subject, action)
			.query(Long.class)
			.set();
	}

	@Override
	@Transactional(readOnly = true)
	public Verification verify() {
		return this.verifier.verify();
	}

	private void insert(EntryRow row) {
		this.jdbc.sql("""
				insert into audit_entry (id, subject, chain_position, happened_at, actor_id, actor_name, post, stage,
					act, opinion, document_version, content_hash, details, previous_hash, hash)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(row.id(), row.subject(), row.position(), row.at().atOffset(ZoneOffset.UTC), row.actorId(),
					row.actorName(), row.post(), row.stage(), row.act(), row.opinion(), row.version(),
					row.contentHash(), row.details(), row.previousHash(), row.hash())
			.update();
	}

}
