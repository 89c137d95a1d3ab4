package org.gongkai.publication;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.gongkai.OfficeTest;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.review.Decision;
import org.gongkai.review.Outcome;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is off the site is not patrolled any more. */
@OfficeTest
class PatrolAfterWithdrawalTests {

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	Reviews reviews;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ReviewWalk walk;

	@Test
	void theOpenPatrolEndsWithThePage() {
		Document document = published();
		ReviewTask patrol = this.walk.task(document.id());

		withdraw(document);

		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.WITHDRAWN);
		assertThat(this.tasks.openTasks(document.id())).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("document-review")
			.processInstanceBusinessKey("" + document.id())
			.count()).isZero();
		assertThat(this.trail.of(Act.document(document.id()))).extracting((entry) -> entry.act().action())
			.endsWith("WITHDRAW", "END_PATROL");
		assertThat(this.trail.of(Act.document(document.id()))).last()
			.extracting((entry) -> entry.act().comment())
			.isEqualTo("已撤稿，巡查终止");
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.reviews.decide(patrol.id(),
					new Decision(Outcome.PASS, "", null, document.contentHash(), Map.of()),
					this.walk.person("patrol-reader")))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining("撤稿");
	}

	@Test
	void aPatrolThatWasDoneIsNotEndedAgain() {
		Document document = published();
		this.walk.pass(document.id());

		withdraw(document);

		assertThat(this.trail.of(Act.document(document.id()))).extracting((entry) -> entry.act().action())
			.endsWith("WITHDRAW")
			.doesNotContainAnyElementsOf(List.of("END_PATROL"));
	}

	@Test
	void nothingEndsByItself() {
		Document document = published();

		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.reviews.endAfterWithdrawal(document.id()));
		assertThat(this.walk.task(document.id()).stage()).isEqualTo(Stage.PATROL);
	}

	private Document published() {
		return this.walk.upTo(Stage.PATROL,
				DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents));
	}

	private void withdraw(Document document) {
		this.withdrawals.withdraw(document.id(), new Withdrawals.Order("FACTUAL_ERROR", "金额有误", "", null),
				this.walk.person("publisher"));
	}

}
