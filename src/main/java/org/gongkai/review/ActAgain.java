package org.gongkai.review;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.gongkai.review.ReviewRefused.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs an act in one transaction, and from its beginning again when the database or the
 * engine had let another go first, be it one of its own timers: whether the act is still
 * possible is asked anew, so that nothing is done twice, and whoever acted on another
 * document does not learn of it.
 */
@Component
class ActAgain {

	private static final Logger log = LoggerFactory.getLogger(ActAgain.class);

	private static final int MOST_TIMES_AGAIN = 3;

	private static final Duration PAUSE = Duration.ofMillis(50);

	/** Who has waited longer for a lock does not wait for it a second time. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private final TransactionOperations transaction;

	private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
		.includes(ConcurrencyFailureException.class)
		// within a transaction that somebody else began only he can begin anew
		.predicate((failure) -> !TransactionSynchronizationManager.isActualTransactionActive())
		.maxRetries(MOST_TIMES_AGAIN)
		.delay(PAUSE)
		.jitter(PAUSE)
		.timeout(LONGEST)
		.build());

	ActAgain(TransactionOperations transaction) {
		this.transaction = transaction;
	}

	/**
	 * Runs an act.
	 * @return what the act answers
	 * @throws ReviewRefused what the act refuses, and {@link Kind#CONFLICT} when others
	 * went first each time
	 */
	<T> T run(Supplier<T> act) {
		try {
			return this.again.invoke(() -> Objects.requireNonNull(this.transaction.execute((status) -> act.get())));
		}
		catch (ConcurrencyFailureException ex) {
			log.warn("An act came to nothing because others went first", ex);
			throw new ReviewRefused(Kind.CONFLICT, List.of("系统正在办理别的事项，您的操作没有生效，请刷新后再试"));
		}
	}

}
