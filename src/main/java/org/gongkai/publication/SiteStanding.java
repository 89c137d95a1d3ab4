package org.gongkai.publication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

import org.gongkai.organization.Agency;
import org.gongkai.organization.Organization;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How the site stands: what all of its pages have in common, and how many were taken
 * down. A page that was made while it stood so and stands so still may be shown as it is.
 * <p>
 * Each node asks the database again when its answer is older than {@link #TRUSTED}. Who
 * takes a page down waits for longer than that after his transaction: when he is told
 * that it is done, no answer from before is trusted by any node. No clock is compared
 * with another, only the time that passes on each.
 */
@Component
public class SiteStanding {

	/** How long an answer of the database is trusted, from before it was asked. */
	static final Duration TRUSTED = Duration.ofMillis(250);

	/** Longer, as two machines' seconds are not quite the same. */
	private static final Duration UNTIL_NOBODY_TRUSTS = Duration.ofMillis(300);

	/** While one asks, the others wait; but not for a database that is away. */
	private static final long PATIENCE = 500;

	private final JdbcClient jdbc;

	private final Organization organization;

	private final Columns columns;

	/** The time that passes, in nanoseconds from anywhen. */
	private final LongSupplier ticks;

	private final ReentrantLock asking = new ReentrantLock();

	private volatile @Nullable Answer last;

	@Autowired
	SiteStanding(JdbcClient jdbc, Organization organization, Columns columns) {
		this(jdbc, organization, columns, System::nanoTime);
	}

	SiteStanding(JdbcClient jdbc, Organization organization, Columns columns, LongSupplier ticks) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.columns = columns;
		this.ticks = ticks;
	}

	/** How it stands now; empty when that cannot be known at once. */
	public Optional<Standing> now() {
		Answer known = this.last;
		if (isTrusted(known)) {
			return Optional.of(known.standing());
		}
		try {
			if (!this.asking.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
				return Optional.empty();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		try {
			known = this.last;
			if (!isTrusted(known)) {
				known = ask(known);
				this.last = known;
			}
			return Optional.of(known.standing());
		}
		catch (DataAccessException | TransactionException ex) {
			// what goes on behind says so to whoever asked
			return Optional.empty();
		}
		finally {
			this.asking.unlock();
		}
	}

	/** To be called in the transaction that takes a page down. */
	void takenDown() {
		this.jdbc.sql("update site_standing set taken_down = taken_down + 1").update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				long end = System.nanoTime() + UNTIL_NOBODY_TRUSTS.toNanos();
				while (System.nanoTime() - end < 0) {
					LockSupport.parkNanos(end - System.nanoTime());
				}
			}
		});
	}

	private boolean isTrusted(@Nullable Answer answer) {
		return answer != null && this.ticks.getAsLong() - answer.asked() < TRUSTED.toNanos();
	}

	private Answer ask(@Nullable Answer before) {
		long asked = this.ticks.getAsLong();
		long takenDown = this.jdbc.sql("select taken_down from site_standing").query(Long.class).single();
		Standing standing = new Standing(takenDown, this.organization.agency(), this.columns.all());
		// the same object as long as nothing changed: pages are compared with it often
		boolean same = before != null && before.standing().equals(standing);
		return new Answer(same ? before.standing() : standing, asked);
	}

	/**
	 * How the site stands.
	 *
	 * @param takenDown how many pages were taken down
	 * @param agency whose site it is
	 * @param columns its columns
	 */
	public record Standing(long takenDown, Agency agency, List<SiteColumn> columns) {
	}

	/**
	 * What the database said.
	 *
	 * @param asked when it was asked, in the nanoseconds of this machine
	 */
	private record Answer(Standing standing, long asked) {
	}

}
