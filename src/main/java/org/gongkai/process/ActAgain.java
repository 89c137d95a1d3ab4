package org.gongkai.process;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
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
public class ActAgain {

	/** What is said when it did not help. */
	static final String IN_VAIN = "系统正在办理别的事项，您的操作没有生效，请稍后再试";

	private static final Logger log = LoggerFactory.getLogger(ActAgain.class);

	private static final int MOST_TIMES_AGAIN = 3;

	private static final Duration PAUSE = Duration.ofMillis(50);

	/** Who has waited longer for a lock does not wait for it a second time. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private final TransactionOperations transaction;

	private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
		.includes(ConcurrencyFailureException.class)
		.maxRetries(MOST_TIMES_AGAIN)
		.delay(PAUSE)
		.jitter(PAUSE)
		.timeout(LONGEST)
		.build());

	ActAgain(TransactionOperations transaction) {
		this.transaction = transaction;
	}

	/**
	 * Runs an act. Within a transaction that somebody else began it runs once, and what
	 * went wrong is left to him: only he can begin anew.
	 * @param refusal how the module of the act refuses, for these words, when others went
	 * first each time
	 * @return what the act answers
	 */
	public <T> T run(Supplier<T> act, Function<String, ? extends RuntimeException> refusal) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return once(act);
		}
		try {
			return this.again.invoke(() -> once(act));
		}
		catch (ConcurrencyFailureException ex) {
			log.warn("An act came to nothing because others went first", ex);
			throw refusal.apply(IN_VAIN);
		}
	}

	/** The same for an act that answers nothing. */
	public void run(Runnable act, Function<String, ? extends RuntimeException> refusal) {
		run(() -> {
			act.run();
			return true;
		}, refusal);
	}

	private <T> T once(Supplier<T> act) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> act.get()));
		}
		catch (PersistenceException ex) {
			// a row that somebody holds too long is reported in words of its own
			throw Objects.requireNonNullElse(EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(ex), ex);
		}
	}

}
