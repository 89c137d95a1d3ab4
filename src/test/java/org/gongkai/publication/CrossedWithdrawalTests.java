package org.gongkai.publication;

import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.process.CrossingTimers;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("撤稿时恰逢定时事项")
@OfficeTest
class CrossedWithdrawalTests {

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	Documents documents;

	@Autowired
	TaskList tasks;

	@Autowired
	ReviewWalk walk;

	@Autowired
	CrossingTimers timers;

	@AfterEach
	void noMoreCrossing() {
		this.timers.cross(0);
	}

	@Test
	void thePageIsDownAlthoughATimerOfThePatrolWasTakenUp() {
		Document document = published();
		this.timers.cross(1);

		withdraw(document);

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.WITHDRAWN);
		assertThat(this.tasks.openTasks(document.id())).isEmpty();
	}

	@Test
	void theWrittenFileIsKeptAlthoughItsReminderWasTakenUp() {
		Withdrawal withdrawal = withdraw(published());
		this.timers.cross(1);

		Withdrawal reported = report(withdrawal);

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(reported.step()).isEqualTo(Withdrawal.Step.CONFIRM);
	}

	@Test
	void whatAColleagueHasReportedMeanwhileIsNotReportedAgain() {
		Withdrawal withdrawal = withdraw(published());
		this.timers.cross(1, () -> this.withdrawals.report(withdrawal.id(), "同事已更正", "加强校对",
				this.walk.person("disclosure-officer")));

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> report(withdrawal))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining(Withdrawal.Step.CONFIRM.label());
		assertThat(this.withdrawals.of(withdrawal.documentId()).orElseThrow().measures()).isEqualTo("同事已更正");
	}

	@Test
	void whoIsCrossedEachTimeIsToldInWords() {
		Withdrawal withdrawal = withdraw(published());
		this.timers.cross(99);

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> report(withdrawal))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining("没有生效");
		assertThat(this.timers.crossed()).isEqualTo(4);
	}

	private Document published() {
		return this.walk.upTo(Stage.PATROL,
				DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents));
	}

	private Withdrawal withdraw(Document document) {
		return this.withdrawals.withdraw(document.id(), new Withdrawals.Order("FACTUAL_ERROR", "金额有误", "", null),
				this.walk.person("publisher"));
	}

	private Withdrawal report(Withdrawal withdrawal) {
		return this.withdrawals.report(withdrawal.id(), "已更正", "加强校对", this.walk.person("disclosure-officer"));
	}

}
