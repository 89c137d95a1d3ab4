package org.gongkai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.gongkai.review.ReviewRefused.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("他人先办时，重新办理")
class ActAgainTests {

	private final ActAgain again = new ActAgain(TransactionOperations.withoutTransaction());

	private final List<String> tries = new ArrayList<>();

	@Test
	void whatOthersHinderedTwiceIsDoneTheThirdTime() {
		assertThat(this.again.run(hindered(2, new CannotAcquireLockException("deadlock")))).isEqualTo("办结");
		assertThat(this.tries).hasSize(3);
	}

	@Test
	void whatOthersHinderEachTimeIsRefusedInWordsForPeople() {
		ReviewRefused refused = catchThrowableOfType(ReviewRefused.class,
				() -> this.again.run(hindered(99, new OptimisticLockingFailureException("second"))));

		assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
		assertThat(refused.reasons()).singleElement().asString().contains("没有生效", "请刷新后再试");
		assertThat(this.tries).hasSize(4);
	}

	@Test
	void whatTheOfficeRefusesIsNotTriedAgain() {
		ReviewRefused refusal = new ReviewRefused(Kind.FORBIDDEN, List.of("任务已由他人领取"));

		assertThatThrownBy(() -> this.again.run(hindered(1, refusal))).isSameAs(refusal);
		assertThat(this.tries).hasSize(1);
	}

	@Test
	void withinATransactionOfOthersNothingIsTriedAgain() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatThrownBy(() -> this.again.run(hindered(1, new CannotAcquireLockException("deadlock"))))
				.isInstanceOf(ReviewRefused.class);
			assertThat(this.tries).hasSize(1);
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
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

}
