package org.gongkai.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts failed sign-ins by the name that was typed and locks it for a while. Unknown
 * names are counted like known ones, so that a lock does not tell which names exist.
 */
@Component
class SignInFailures {

	/** So many failures in a row lock the name. */
	static final int ALLOWED = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	/** After so long without another failure the earlier ones are forgotten. */
	private static final Duration MEMORY = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	SignInFailures(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
		this.jdbc = jdbc;
		this.ownTransaction = new TransactionTemplate(transactionManager);
		// the count stays even if what was going on around it is rolled back
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Until when the name is locked, if it is locked now. */
	Optional<Instant> lockedUntil(String username) {
		List<OffsetDateTime> found = this.jdbc
			.sql("select locked_until from sign_in_failure where username = :username and locked_until > :now")
			.param("username", username)
			.param("now", now())
			.query(OffsetDateTime.class)
			.list();
		return found.stream().map(OffsetDateTime::toInstant).findFirst();
	}

	/** Which of the names are locked now. */
	Set<String> locked(Collection<String> usernames) {
		if (usernames.isEmpty()) {
			return Set.of();
		}
		return this.jdbc
			.sql("select username from sign_in_failure where username in (:usernames) and locked_until > :now")
			.param("usernames", usernames)
			.param("now", now())
			.query(String.class)
			.set();
	}

	/** Counts a failure and tells until when the name is locked now, if it is. */
	Optional<Instant> failed(String username) {
		try {
			this.ownTransaction.executeWithoutResult((status) -> count(username));
		}
		catch (DuplicateKeyException ex) {
			// another request counted the first failure of this name in between
			this.ownTransaction.executeWithoutResult((status) -> count(username));
		}
		return lockedUntil(username);
	}

	/** Forgets the failures: signed in, or unlocked by an administrator. */
	void forget(String username) {
		this.jdbc.sql("delete from sign_in_failure where username = :username").param("username", username).update();
	}

	private void count(String username) {
		this.jdbc.sql("delete from sign_in_failure where last_failed_at < :forgotten")
			.param("forgotten", now().minus(MEMORY))
			.update();
		int counted = this.jdbc.sql("""
				update sign_in_failure set last_failed_at = :now,
					attempts = case when locked_until <= :now then 1 else attempts + 1 end,
					locked_until = case when locked_until > :now then locked_until
						when locked_until is null and attempts + 1 >= :allowed then :until end
				where username = :username
				""")
			.param("now", now())
			.param("until", now().plus(LOCK))
			.param("allowed", ALLOWED)
			.param("username", username)
			.update();
		if (counted == 0) {
			this.jdbc
				.sql("insert into sign_in_failure (username, attempts, last_failed_at) values (:username, 1, :now)")
				.param("username", username)
				.param("now", now())
				.update();
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
