package org.gongkai.review.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that are looked up once within a transaction, so that all of an act goes by the
 * same answer; outside a transaction each time anew. For what the act itself does not
 * change.
 *
 * @param <K> what is asked
 * @param <V> what the answer is
 */
public final class TransactionMemory<K, V> {

	private final Function<K, V> lookUp;

	/**
	 * An empty memory.
	 * @param lookUp finds the answer
	 */
	public TransactionMemory(Function<K, V> lookUp) {
		this.lookUp = lookUp;
	}

	/** The answer of this transaction. */
	public V of(K question) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return this.lookUp.apply(question);
		}
		Map<K, V> answers = answers();
		V known = answers.get(question);
		if (known == null) {
			known = this.lookUp.apply(question);
			answers.put(question, known);
		}
		return known;
	}

	@SuppressWarnings("unchecked")
	private Map<K, V> answers() {
		if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> bound) {
			return (Map<K, V>) bound;
		}
		Map<K, V> answers = new HashMap<>();
		TransactionSynchronizationManager.bindResource(this, answers);
		TransactionSynchronizationManager.registerSynchronization(new Forgetting(answers));
		return answers;
	}

	/** A transaction within a transaction has a memory of its own. */
	private final class Forgetting implements TransactionSynchronization {

		private final Map<K, V> answers;

		Forgetting(Map<K, V> answers) {
			this.answers = answers;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TransactionMemory.this, this.answers);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
		}

	}

}
