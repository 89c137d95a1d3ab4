package org.gongkai.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class SealsTests {

	@Autowired
	StoredSeals seals;

	@Autowired
	AuditTrail trail;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	TestClock clock;

	@Test
	void sealsWhatIsNotSealedAndNothingTwice() {
		AuditEntry entry = append();

		Seal seal = this.seals.seal().orElseThrow();

		assertThat(seal.lastEntry()).isGreaterThanOrEqualTo(entry.id());
		assertThat(seal.on()).isEqualTo(LocalDate.now(this.clock));
		assertThat(this.seals.latest(1)).containsExactly(seal);
		assertThat(this.seals.find(seal.number())).contains(seal);
		assertThat(this.seals.unsealed()).isZero();
		assertThat(this.seals.seal()).isEmpty();
		assertThat(this.trail.verify().valid()).isTrue();
	}

	@Test
	void sealsEachDayOnce() {
		try {
			append();
			this.seals.seal();
			long number = newest();
			append();

			this.seals.sealOnceADay();
			assertThat(newest()).isEqualTo(number);

			this.clock.advance(Duration.ofDays(1));
			this.seals.sealOnceADay();
			this.seals.sealOnceADay();
			assertThat(newest()).isEqualTo(number + 1);
			assertThat(this.trail.verify().valid()).isTrue();
		}
		finally {
			this.clock.set(TestClock.START);
		}
	}

	@Test
	void ofSeveralNodesOneSeals() throws Exception {
		append();
		long before = newest();
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		long made = 0;
		try {
			Callable<Optional<Seal>> seal = this.seals::seal;
			List<Future<Optional<Seal>>> answers = nodes.invokeAll(Stream.generate(() -> seal).limit(4).toList());
			for (Future<Optional<Seal>> answer : answers) {
				made += answer.get().isPresent() ? 1 : 0;
			}
		}
		finally {
			nodes.shutdownNow();
		}

		assertThat(made).isEqualTo(1);
		assertThat(newest()).isEqualTo(before + 1);
		assertThat(this.trail.verify().valid()).isTrue();
	}

	private long newest() {
		return this.seals.latest(1).stream().mapToLong(Seal::number).findFirst().orElse(0);
	}

	private AuditEntry append() {
		AuditEntry entry = this.transaction.execute(
				(status) -> this.trail.append(new Act("seals", null, "系统", "", "", "TEST", "", null, null, Map.of())));
		assertThat(entry).isNotNull();
		return entry;
	}

}
