package org.gongkai.review;

import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.process.CrossingTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("审校时恰逢定时事项")
@OfficeTest
class CrossedReviewTests {

	@Autowired
	Reviews reviews;

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
	void theDecisionIsKeptOnceAlthoughATimerWasTakenUp() {
		Document document = inReview();
		this.timers.cross(1);

		this.walk.pass(document.id());

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(this.reviews.verdicts(document.id())).extracting(Verdict::stage).containsExactly(Stage.FIRST_PROOF);
		assertThat(this.walk.task(document.id()).stage()).isEqualTo(Stage.FIRST_REVIEW);
	}

	@Test
	void whatAColleagueHasDecidedMeanwhileIsNotDecidedAgain() {
		Document document = inReview();
		ReviewTask task = this.walk.task(document.id());
		this.timers.cross(1, () -> this.walk.pass(task, this.walk.person("proofreader-2")));

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.walk.pass(task, this.walk.person("proofreader-1")))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining(this.walk.person("proofreader-2").name());
		assertThat(this.reviews.verdicts(document.id())).hasSize(1);
	}

	@Test
	void anotherTextIsSavedOnceAlthoughATimerWasTakenUp() {
		Document document = inReview();
		this.timers.cross(1);

		Document after = revise(document, "改过的正文。");

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(after.state()).isEqualTo(DocumentState.RETURNED);
		assertThat(this.documents.versions(document.id())).hasSize(2);
		assertThat(this.tasks.openTasks(document.id())).isEmpty();
	}

	@Test
	void whoIsCrossedEachTimeIsToldThatNothingWasSaved() {
		Document document = inReview();
		this.timers.cross(99);

		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> revise(document, "改过的正文。"))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(DocumentRefused.Kind.NOT_NOW))
			.withMessageContaining("没有生效");
		assertThat(this.documents.versions(document.id())).hasSize(1);
		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.IN_REVIEW);
	}

	private Document inReview() {
		return this.walk.upTo(Stage.FIRST_PROOF,
				DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents));
	}

	private Document revise(Document document, String text) {
		Content content = this.documents.version(document.id(), document.version()).content();
		return this.documents.revise(document.id(), document.version(),
				new Content(content.title(), List.of(Block.Paragraph.of(text)), content.catalogue(),
						content.attribute(), content.attributeReason(), content.column(), content.attachments()),
				"", this.walk.person("drafter"));
	}

}
