package org.gongkai.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals in the database, their key outside of it. */
@Service
class StoredSeals implements Seals {

	/**
	 * Up to which number everything is sealed that ever will be: entries come late when
	 * their transaction was long under way, but none runs for a day.
	 */
	static final String SETTLED = "(select coalesce(max(d.last_entry), 0) from audit_seal d where d.sealed_at < ?)";

	private static final Duration LONGEST_TRANSACTION = Duration.ofDays(1);

	private static final String UNSEALED = "from audit_entry e where e.id > " + SETTLED
			+ " and not exists (select 1 from audit_seal_leaf l where l.entry_id = e.id)";

	private static final Logger logger = LoggerFactory.getLogger(StoredSeals.class);

	private final JdbcClient jdbc;

	private final JdbcTemplate streaming;

	private final TransactionTemplate transaction;

	private final SealKey key;

	private final Clock clock;

	StoredSeals(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions, SealKey key,
			Clock clock) {
		this.jdbc = jdbc;
		this.streaming = AuditConfiguration.streaming(dataSource);
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Looks every hour whether the day has its seal, so that an office whose server rests
	 * at night is sealed in the morning.
	 */
	@Scheduled(cron = "${gongkai.audit.seal-cron:0 10 * * * *}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "seal")
	void sealOnceADay() {
		LocalDate today = LocalDate.now(this.clock);
		Seal last = last();
		if (last == null || last.on().isBefore(today)) {
			seal();
		}
	}

	@Override
	public Optional<Seal> seal() {
		try {
			return Optional.ofNullable(this.transaction.execute((status) -> sealRest()));
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			// number and entries are taken: another node has sealed them just now
			logger.info("Left the seal to another node");
			return Optional.empty();
		}
	}

	@Override
	public List<Seal> latest(int count) {
		return this.jdbc.sql("select " + Seal.COLUMNS + " from audit_seal s order by s.seal_number desc limit ?")
			.param(count)
			.query(Seal::read)
			.list();
	}

	@Override
	public Optional<Seal> find(long number) {
		return this.jdbc.sql("select " + Seal.COLUMNS + " from audit_seal s where s.seal_number = ?")
			.param(number)
			.query(Seal::read)
			.optional();
	}

	@Override
	public long unsealed() {
		return this.jdbc.sql("""
				select count(*) from audit_entry e
				where not exists (select 1 from audit_seal_leaf l where l.entry_id = e.id)""")
			.query(Long.class)
			.single();
	}

	private @Nullable Seal sealRest() {
		Seal last = last();
		long number = (last != null) ? last.number() + 1 : 1;
		// by what is not sealed, not by number or time: a transaction that was long under
		// way brings entries with a lower number and an earlier time than sealed ones
		int taken = this.jdbc
			.sql("insert into audit_seal_leaf (entry_id, seal_number, subject, chain_position, hash) "
					+ "select e.id, cast(? as bigint), e.subject, e.chain_position, e.hash " + UNSEALED)
			.params(number, settledBefore(this.clock))
			.update();
		if (taken == 0) {
			return null;
		}
		Bundle bundle = bundle(number);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Seal seal = new Seal(number, now, LocalDate.ofInstant(now, this.clock.getZone()), bundle.first, bundle.last,
				bundle.tree.leaves(), bundle.tree.root(), (last != null) ? last.digest() : EntryHash.NONE,
				this.key.signer(), "");
		seal = seal.signed(this.key.sign(seal.statement()));
		insert(seal);
		logger.info("Sealed {} entries of the trail under seal {}", seal.entries(), seal.number());
		return seal;
	}

	private Bundle bundle(long number) {
		Bundle bundle = new Bundle();
		this.streaming.query(
				"select " + SealLeaf.COLUMNS + " from audit_seal_leaf l where l.seal_number = ? order by l.entry_id",
				(row) -> {
					bundle.add(SealLeaf.read(row, 0));
				}, number);
		return bundle;
	}

	private void insert(Seal seal) {
		this.jdbc.sql("""
				insert into audit_seal (seal_number, sealed_at, sealed_on, first_entry, last_entry, entry_count,
					merkle_root, previous_seal, signer, signature)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(seal.number(), seal.at().atOffset(ZoneOffset.UTC), seal.on(), seal.firstEntry(), seal.lastEntry(),
					seal.entries(), seal.root(), seal.previousSeal(), seal.signer(), seal.signature())
			.update();
	}

	private @Nullable Seal last() {
		return latest(1).stream().findFirst().orElse(null);
	}

	/** Seals older than this settle their numbers. */
	static OffsetDateTime settledBefore(Clock clock) {
		return clock.instant().minus(LONGEST_TRANSACTION).atOffset(ZoneOffset.UTC);
	}

	/** The leaves of a seal, as they pass by in order. */
	static final class Bundle {

		private final MerkleTree tree = new MerkleTree();

		private long first;

		private long last;

		void add(SealLeaf leaf) {
			if (this.tree.leaves() == 0) {
				this.first = leaf.entryId();
			}
			this.last = leaf.entryId();
			this.tree.add(leaf.text());
		}

		boolean matches(Seal seal) {
			return this.first == seal.firstEntry() && this.last == seal.lastEntry()
					&& this.tree.leaves() == seal.entries() && this.tree.root().equals(seal.root());
		}

	}

}
