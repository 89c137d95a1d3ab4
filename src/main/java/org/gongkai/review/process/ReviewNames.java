package org.gongkai.review.process;

import java.util.List;
import java.util.Map;

import org.gongkai.review.Stage;

/** Names that the model {@code bpmn/document-review.bpmn} and the code share. */
final class ReviewNames {

	/** The process; its file has the same name. */
	static final String PROCESS = "document-review";

	/** The decision table that gives the route. */
	static final String ROUTE = "review-route";

	/** Property of a user task: the {@link Stage} it stands for. */
	static final String STAGE = "stage";

	/** Property of a user task: the variable that says whether it has to be done. */
	static final String NEED = "need";

	static final String DOCUMENT_ID = "documentId";

	static final String PUBLISH_AT = "publishAt";

	static final String URGENT_ROUND = "urgentRound";

	/** What was last decided: {@link #PASS}, {@code REFER}, {@code GO_BACK} or an end. */
	static final String DECISION = "decision";

	static final String PASS = "PASS";

	static final String STOPPED_BECAUSE = "stoppedBecause";

	/** Code of the error that ends a round. */
	static final String PUBLICATION_STOPPED = "PUBLICATION_STOPPED";

	/** The reading aloud is a second person's part of the final proof. */
	static final String NEEDS_READ_ALOUD = "needsReadAloud";

	/** The variables that say which stages have to be done. */
	static final Map<Stage, String> NEEDS = Map.of(Stage.FIRST_PROOF, "needsFirstProof", Stage.FIRST_REVIEW,
			"needsFirstReview", Stage.SECOND_PROOF, "needsSecondProof", Stage.SECOND_REVIEW, "needsSecondReview",
			Stage.SECRECY_REVIEW, "needsSecrecyReview", Stage.FINAL_PROOF, "needsFinalProof", Stage.FINAL_REVIEW,
			"needsFinalReview");

	/** A user task's identifier begins so. */
	static final String USER_TASK = "UserTask_";

	/** A reminding task's identifier begins so and goes on like its user task's. */
	static final String REMIND = "ServiceTask_Remind";

	/** A user task's timers' identifiers begin so and go on like the task's. */
	static final String TIMER = "Timer_";

	private ReviewNames() {
	}

	/** The names of all variables that say what has to be done. */
	static List<String> needs() {
		return java.util.stream.Stream.concat(NEEDS.values().stream(), java.util.stream.Stream.of(NEEDS_READ_ALOUD))
			.toList();
	}

}
