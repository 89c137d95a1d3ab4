package org.gongkai.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Verification.Broken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is done to the tables behind the application's back is named. Each blow is
 * dealt in a transaction that is rolled back afterwards, as the tests share a database.
 */
@OfficeTest
class TamperingTests {

	private final String subject = "tampered:" + UUID.randomUUID();

	private List<AuditEntry> chain = List.of();

	@Autowired
	AuditTrail trail;

	@Autowired
	StoredSeals seals;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void fiveEntries() {
		for (int number = 1; number <= 5; number++) {
			Act act = new Act(this.subject, 7L, "人" + number, "校对人", "FIRST_PROOF", "PASS", "意见" + number, 1,
					"cd".repeat(32), Map.of("number", "n" + number));
			this.transaction.executeWithoutResult((status) -> this.trail.append(act));
		}
		this.chain = this.trail.of(this.subject);
		assertThat(this.trail.verify().firstBroken()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id = id + 1000000", "chain_position = 33", "happened_at = happened_at + interval '1' day",
			"actor_id = 8", "actor_id = null", "actor_name = '他人'", "post = '签发人'", "stage = 'SIGN_OFF'",
			"act = 'REJECT'", "opinion = '不同意'", "document_version = 2", "document_version = null",
			"content_hash = null", "content_hash = 'ab'", "details = '{}'", "previous_hash = 'ab'", "hash = 'ab'",
			"subject = 'tampered:other'" })
	void namesAnEntryOfWhichAnyColumnWasChanged(String change) {
		Broken broken = after("update audit_entry set " + change + " where id = " + id(3));

		if (change.startsWith("subject")) {
			assertThat(broken.subject()).isIn(this.subject, "tampered:other");
		}
		else if (change.startsWith("chain_position")) {
			assertBroken(broken, null, 3);
		}
		else {
			assertBroken(broken, id(3) + (change.startsWith("id") ? 1000000 : 0), 3);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void namesARemovedEntry(int position) {
		assertBroken(after("delete from audit_entry where id = " + id(position)), null, position);
	}

	@Test
	void namesARemovedLastEntryThoughTheEndWasMovedOnceItIsSealed() {
		this.seals.seal();

		assertBroken(after("delete from audit_entry where id = " + id(5),
				"update audit_head set last_position = 4, last_hash = '%s' where subject = '%s'"
					.formatted(this.chain.get(3).hash(), this.subject)),
				null, 5);
	}

	@Test
	void namesAChainThatWasEmptied() {
		assertBroken(after("delete from audit_entry where subject = '" + this.subject + "'"), null, 1);
	}

	@Test
	void noticesAChainThatIsGoneWithItsEnd() {
		String[] removal = { "delete from audit_entry where subject = '" + this.subject + "'",
				"delete from audit_head where subject = '" + this.subject + "'" };

		assertThat(after(removal).reason()).contains("整条删除");

		this.seals.seal();
		assertBroken(after(removal), null, 1);
	}

	@Test
	void namesAChainWhoseEndIsGone() {
		assertBroken(after("delete from audit_head where subject = '" + this.subject + "'"), id(5), 5);
		assertBroken(after("update audit_head set last_hash = 'ab' where subject = '" + this.subject + "'"), id(5), 5);
	}

	@Test
	void namesAnInsertedEntry() {
		assertBroken(after("""
				insert into audit_entry (id, subject, chain_position, happened_at, actor_id, actor_name, post, stage,
					act, opinion, document_version, content_hash, details, previous_hash, hash)
				select id + 1000000, subject, 6, happened_at, actor_id, actor_name, post, stage,
					act, opinion, document_version, content_hash, details, hash, hash from audit_entry
				where id =\s""" + id(5)), id(5) + 1000000, 6);
	}

	@Test
	void namesAnEntryInsertedWithARightHash() {
		EntryRow forged = EntryRow.of(id(5) + 1000000, 6, this.chain.get(4).at(), this.chain.get(4).act(),
				this.chain.get(4).hash());

		assertBroken(after("""
				insert into audit_entry (id, subject, chain_position, happened_at, actor_id, actor_name, post, stage,
					act, opinion, document_version, content_hash, details, previous_hash, hash)
				select %d, subject, 6, happened_at, actor_id, actor_name, post, stage, act, opinion,
					document_version, content_hash, details, '%s', '%s' from audit_entry where id = %d"""
			.formatted(forged.id(), forged.previousHash(), forged.hash(), id(5))), forged.id(), 6);
	}

	@Test
	void namesSwappedContents() {
		assertBroken(after(swap("opinion"), swap("actor_name")), id(2), 2);
		assertBroken(after(swap("hash")), id(2), 2);
	}

	@Test
	void namesSwappedNumbers() {
		assertBroken(after("update audit_entry set id = -1 where id = " + id(2),
				"update audit_entry set id = %d where id = %d".formatted(id(2), id(4)),
				"update audit_entry set id = %d where id = -1".formatted(id(4))), id(4), 2);
	}

	@Test
	void namesSwappedPlaces() {
		assertBroken(after("update audit_entry set chain_position = -1 where id = " + id(2),
				"update audit_entry set chain_position = 2 where id = " + id(4),
				"update audit_entry set chain_position = 4 where id = " + id(2)), id(4), 2);
	}

	@Test
	void namesASealedEntryThoughItsWholeChainWasForgedAnew() {
		this.seals.seal();

		assertBroken(this.transaction.execute((status) -> {
			String previous = EntryHash.NONE;
			for (AuditEntry entry : this.chain) {
				Act act = (entry.sequence() != 2) ? entry.act() : new Act(this.subject, 7L, "人2", "校对人", "FIRST_PROOF",
						"PASS", "另一意见", 1, "cd".repeat(32), entry.act().details());
				EntryRow forged = EntryRow.of(entry.id(), entry.sequence(), entry.at(), act, previous);
				this.jdbc.update("update audit_entry set opinion = ?, previous_hash = ?, hash = ? where id = ?",
						forged.opinion(), forged.previousHash(), forged.hash(), forged.id());
				previous = forged.hash();
			}
			this.jdbc.update("update audit_head set last_hash = ? where subject = ?", previous, this.subject);
			status.setRollbackOnly();
			return this.trail.verify().firstBroken();
		}), id(2), 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sealed_at = sealed_at + interval '1' day", "sealed_on = date '2001-01-01'",
			"first_entry = 0", "last_entry = last_entry + 1", "entry_count = entry_count + 1", "merkle_root = 'ab'",
			"previous_seal = 'ab'", "signer = 'ab'", "signature = 'ab'" })
	void namesAChangedSeal(String change) {
		Seal seal = this.seals.seal().orElseThrow();

		Broken broken = after("update audit_seal set " + change + " where seal_number = " + seal.number());

		assertThat(broken).extracting(Broken::subject, Broken::sequence).containsExactly("seal", seal.number());
	}

	@Test
	void namesARemovedSeal() {
		Seal seal = this.seals.seal().orElseThrow();
		assertThat(after("delete from audit_seal where seal_number = " + seal.number()).reason())
			.isEqualTo("第%d次封存已被删除".formatted(seal.number()));
		fiveEntries();
		this.seals.seal();

		Broken broken = after("delete from audit_seal where seal_number = " + seal.number(),
				"delete from audit_seal_leaf where seal_number = " + seal.number());

		assertThat(broken).extracting(Broken::subject, Broken::sequence).containsExactly("seal", seal.number());
	}

	@Test
	void namesAnEntryRemovedWithItsLeaf() {
		Seal seal = this.seals.seal().orElseThrow();

		Broken broken = after("delete from audit_seal_leaf where entry_id = " + id(5),
				"delete from audit_entry where id = " + id(5),
				"update audit_head set last_position = 4, last_hash = '%s' where subject = '%s'"
					.formatted(this.chain.get(3).hash(), this.subject));

		assertThat(broken).extracting(Broken::subject, Broken::sequence).containsExactly("seal", seal.number());
	}

	@Test
	void namesANewChainSlippedInUnderOldNumbers() {
		this.seals.seal();
		Act act = new Act("forged:" + this.subject, null, "系统", "", "", "TEST", "", null, null, Map.of());
		EntryRow forged = EntryRow.of(-7, 1, this.chain.get(0).at(), act, EntryHash.NONE);
		try {
			this.clock.advance(Duration.ofDays(2));

			Broken broken = after("""
					insert into audit_entry (id, subject, chain_position, happened_at, actor_name, post, stage, act,
						opinion, details, previous_hash, hash)
					select -7, '%s', 1, happened_at, '系统', '', '', 'TEST', '', '{}', '%s', '%s' from audit_entry
					where id = %d""".formatted(act.subject(), forged.previousHash(), forged.hash(), id(1)),
					"insert into audit_head (subject, last_position, last_hash, shelf) values ('%s', 1, '%s', 3)"
						.formatted(act.subject(), forged.hash()),
					"update audit_shelf set chains = chains + 1 where shelf = 3");

			assertThat(broken).extracting(Broken::subject, Broken::entryId).containsExactly(act.subject(), -7L);
		}
		finally {
			this.clock.set(TestClock.START);
		}
	}

	private String swap(String column) {
		return """
				update audit_entry set %1$s = case id
					when %2$d then (select o.%1$s from audit_entry o where o.id = %3$d)
					else (select o.%1$s from audit_entry o where o.id = %2$d) end
				where id in (%2$d, %3$d)""".formatted(column, id(2), id(4));
	}

	private long id(int position) {
		return this.chain.get(position - 1).id();
	}

	/** The first broken place after those statements. */
	private Broken after(String... statements) {
		Verification verification = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			for (String statement : statements) {
				assertThat(this.jdbc.update(statement)).isPositive();
			}
			return this.trail.verify();
		});
		assertThat(verification).isNotNull();
		assertThat(verification.valid()).isFalse();
		assertThat(verification.firstBroken()).isNotNull();
		return verification.firstBroken();
	}

	private void assertBroken(Broken broken, Long id, long position) {
		assertThat(broken).extracting(Broken::subject, Broken::entryId, Broken::sequence)
			.containsExactly(this.subject, id, position);
	}

}
