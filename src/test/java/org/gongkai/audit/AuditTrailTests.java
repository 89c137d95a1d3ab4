package org.gongkai.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.gongkai.OfficeTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class AuditTrailTests {

	private final String subject = "test:" + UUID.randomUUID();

	@Autowired
	AuditTrail trail;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void keepsWhatWasDoneInOrder() {
		AuditEntry first = append("SUBMIT", "请审");
		AuditEntry second = append("PASS", "同意");

		assertThat(first.previousHash()).isEqualTo("0".repeat(64));
		assertThat(second.previousHash()).isEqualTo(first.hash()).hasSize(64);
		assertThat(this.trail.of(this.subject)).containsExactly(first, second);
		assertThat(first.act()).isEqualTo(act("SUBMIT", "请审"));
		assertThat(this.trail.verify().firstBroken()).isNull();
	}

	@Test
	void refusesToAppendOutsideOfTheActsTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.trail.append(act("SUBMIT", "")));
	}

	@Test
	void forgetsWhatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.trail.append(act("SUBMIT", ""));
			status.setRollbackOnly();
		});

		assertThat(this.trail.of(this.subject)).isEmpty();
		assertThat(append("SUBMIT", "").sequence()).isEqualTo(1);
		assertThat(this.trail.verify().valid()).isTrue();
	}

	@Test
	void actsOnOneSubjectAtTheSameTimeMakeOneChain() throws Exception {
		ExecutorService persons = Executors.newFixedThreadPool(8);
		try {
			Callable<AuditEntry> pass = () -> append("PASS", "同意");
			for (var entry : persons.invokeAll(Stream.generate(() -> pass).limit(80).toList())) {
				entry.get();
			}
		}
		finally {
			persons.shutdownNow();
		}

		List<AuditEntry> chain = this.trail.of(this.subject);
		assertThat(chain).extracting(AuditEntry::sequence)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
		assertThat(chain.subList(1, 80)).extracting(AuditEntry::previousHash)
			.containsExactlyElementsOf(chain.subList(0, 79).stream().map(AuditEntry::hash).toList());
		assertThat(this.trail.verify().valid()).isTrue();
	}

	private AuditEntry append(String action, String comment) {
		AuditEntry entry = this.transaction.execute((status) -> this.trail.append(act(action, comment)));
		assertThat(entry).isNotNull();
		return entry;
	}

	private Act act(String action, String comment) {
		return new Act(this.subject, 4L, "周晓燕", "代科室负责人", "FIRST_REVIEW", action, comment, 2, "ab".repeat(32),
				Map.of("returnTo", "DRAFT", "basis", "“请假”"));
	}

}
