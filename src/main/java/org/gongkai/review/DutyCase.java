package org.gongkai.review;

import java.util.List;
import java.util.Set;

import org.gongkai.review.process.RouteStep;

/**
 * What the separation of duties looks at: one stage of one document.
 *
 * @param step the stage, and what the route asks of it
 * @param drafters who made or saved any version up to the current one
 * @param lastEditor who saved the current version
 * @param verdicts all verdicts on the document, the void ones too
 */
record DutyCase(RouteStep step, Set<Long> drafters, long lastEditor, List<Verdict> verdicts) {

	DutyCase {
		drafters = Set.copyOf(drafters);
		verdicts = List.copyOf(verdicts);
	}

	Stage stage() {
		return this.step.stage();
	}

}
