package org.gongkai.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a person or an address may do something within a while. The counts stand in
 * the database: several nodes count together, and none forgets when it is restarted.
 */
@Component
public class RateLimits {

	private static final int LONGEST_WHO = 100;

	/** No limit looks back further. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	RateLimits(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
		this.jdbc = jdbc;
		this.ownTransaction = new TransactionTemplate(transactionManager);
		// the count stays even if what was going on around it is rolled back
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Counts once more.
	 * @param who the person or the address
	 * @return how long to wait when it was too often
	 */
	public Optional<Duration> count(Limit limit, String who) {
		String key = key(who);
		try {
			this.ownTransaction.executeWithoutResult((status) -> add(limit, key));
		}
		catch (DuplicateKeyException ex) {
			// another request has counted the first one in between
			this.ownTransaction.executeWithoutResult((status) -> add(limit, key));
		}
		return wait(limit, key, limit.allowed());
	}

	/**
	 * How long to wait before it may be done once more, when it was done often enough.
	 */
	public Optional<Duration> reached(Limit limit, String who) {
		return wait(limit, key(who), limit.allowed() - 1);
	}

	/** Addresses are not kept longer than they are counted. */
	@Scheduled(cron = "${gongkai.limits.clearing-cron:0 40 * * * *}", zone = "Asia/Shanghai")
	public void forgetThePast() {
		this.jdbc.sql("delete from rate_limit where begun_at < ?").param(at(now().minus(LONGEST))).update();
	}

	private void add(Limit limit, String who) {
		OffsetDateTime past = at(now().minus(limit.within()));
		int counted = this.jdbc.sql("""
				update rate_limit set used = case when begun_at <= :past then 1 else used + 1 end,
					begun_at = case when begun_at <= :past then :now else begun_at end
				where purpose = :purpose and who = :who
				""")
			.param("past", past)
			.param("now", at(now()))
			.param("purpose", limit.purpose())
			.param("who", who)
			.update();
		if (counted == 0) {
			this.jdbc.sql("insert into rate_limit (purpose, who, begun_at, used) values (?, ?, ?, 1)")
				.params(limit.purpose(), who, at(now()))
				.update();
		}
	}

	private Optional<Duration> wait(Limit limit, String who, int most) {
		Instant past = now().minus(limit.within());
		return this.jdbc
			.sql("select begun_at from rate_limit where purpose = ? and who = ? and used > ? and begun_at > ?")
			.params(limit.purpose(), who, most, at(past))
			.query(OffsetDateTime.class)
			.optional()
			.map((begun) -> Duration.between(past, begun.toInstant()));
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static String key(String who) {
		return (who.length() > LONGEST_WHO) ? who.substring(0, LONGEST_WHO) : who;
	}

	/**
	 * How often something may be done.
	 *
	 * @param purpose what, up to 40 characters
	 * @param allowed how often
	 * @param within in what time, up to a day
	 */
	public record Limit(String purpose, int allowed, Duration within) {

		public Limit {
			if (allowed < 1 || within.isNegative() || within.isZero() || within.compareTo(LONGEST) > 0) {
				throw new IllegalArgumentException(
						"A limit is at least once within at most a day, not " + allowed + " within " + within);
			}
		}

	}

}
