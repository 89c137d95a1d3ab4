package org.gongkai.review;

import java.util.List;
import java.util.Set;

import org.gongkai.review.process.RouteStep;

/**
 * What the separation of duties looks at: one stage of one document.
 *
 * @param step the stage, and what the route asks of it
 * @param drafters who made, saved or handed in any version up to the current one
 * @param lastEditor who saved the current version
 * @param verdicts all verdicts on the document, the void ones too
 * @param signOffIsFinalReview whether the route merges 三审 into 签发
 */
record DutyCase(RouteStep step, Set<Long> drafters, long lastEditor, List<Verdict> verdicts,
		boolean signOffIsFinalReview) {

	DutyCase(RouteStep step, Set<Long> drafters, long lastEditor, List<Verdict> verdicts) {
		this(step, drafters, lastEditor, verdicts, false);
	}

	DutyCase {
		drafters = Set.copyOf(drafters);
		verdicts = List.copyOf(verdicts);
	}

	/** Whether the stage is one of the three reviews on this route. */
	boolean isReview(Stage stage) {
		return Stage.REVIEWS.contains(stage) || this.signOffIsFinalReview && stage == Stage.SIGN_OFF;
	}

	Stage stage() {
		return this.step.stage();
	}

}
