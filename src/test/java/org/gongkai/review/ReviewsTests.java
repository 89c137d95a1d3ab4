package org.gongkai.review;

import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The acts of people in a review, against the whole office. */
@OfficeTest
class ReviewsTests {

	@Autowired
	Reviews reviews;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	ReviewWalk walk;

	@Test
	void aDocumentPassesAllStagesAndIsPublished() {
		Document draft = draft();

		this.walk.upTo(Stage.PATROL, draft);

		assertThat(this.documents.get(draft.id()).state()).isEqualTo(DocumentState.PUBLISHED);
		this.walk.pass(draft.id());
		assertThat(this.tasks.openTasks(draft.id())).isEmpty();
		assertThat(this.reviews.currentStage(draft.id())).isNull();
		assertThat(this.reviews.verdicts(draft.id())).allMatch(Verdict::holds)
			.extracting(Verdict::stage)
			.containsExactlyElementsOf(List.of(Stage.values()).subList(1, 11));
	}

	private Document draft() {
		return DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents);
	}

}
