package org.gongkai.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.LockTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("他人先办时，重新办理")
class ActAgainTests {

	private final ActAgain again = new ActAgain(TransactionOperations.withoutTransaction());

	private final List<String> tries = new ArrayList<>();

	@Test
	void whatOthersHinderedTwiceIsDoneTheThirdTime() {
		assertThat(run(hindered(2, new CannotAcquireLockException("deadlock")))).isEqualTo("办结");
		assertThat(this.tries).hasSize(3);
	}

	@Test
	void whatOthersHinderEachTimeIsRefusedInWordsForPeople() {
		assertThatThrownBy(() -> run(hindered(99, new OptimisticLockingFailureException("second"))))
			.isInstanceOf(Refused.class)
			.hasMessageContainingAll("没有生效", "请稍后再试");
		assertThat(this.tries).hasSize(4);
	}

	@Test
	void aRowThatSomebodyHeldIsAskedForAgain() {
		assertThat(run(hindered(1, new LockTimeoutException("held")))).isEqualTo("办结");
		assertThat(this.tries).hasSize(2);
	}

	@Test
	void whatTheOfficeRefusesIsNotTriedAgain() {
		Refused refusal = new Refused("任务已由他人领取");

		assertThatThrownBy(() -> run(hindered(1, refusal))).isSameAs(refusal);
		assertThat(this.tries).hasSize(1);
	}

	@Test
	void withinATransactionOfOthersItIsLeftToThemToBeginAnew() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatThrownBy(() -> run(hindered(1, new CannotAcquireLockException("deadlock"))))
				.isInstanceOf(CannotAcquireLockException.class);
			assertThat(this.tries).hasSize(1);
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
	}

	private String run(Supplier<String> act) {
		return this.again.run(act, Refused::new);
	}

	private Supplier<String> hindered(int times, RuntimeException hindrance) {
		return () -> {
			this.tries.add("");
			if (this.tries.size() <= times) {
				throw hindrance;
			}
			return "办结";
		};
	}

	/** How a module refuses. */
	private static final class Refused extends RuntimeException {

		Refused(String words) {
			super(words);
		}

	}

}
