package org.gongkai.review.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;
import org.gongkai.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Where a document stands on its route. */
final class Progress {

	private Progress() {
	}

	static List<Step> of(Reviews reviews, TaskList tasks, Document document) {
		Set<Stage> open = tasks.openTasks(document.id()).stream().map(ReviewTask::stage).collect(Collectors.toSet());
		List<Verdict> verdicts = reviews.verdicts(document.id());
		boolean drafting = document.state() == DocumentState.DRAFT || document.state() == DocumentState.RETURNED;
		List<Step> steps = new ArrayList<>();
		for (Stage stage : reviews.route(document.id())) {
			Verdict last = verdicts.stream()
				.filter((verdict) -> verdict.stage() == stage && verdict.holds())
				.reduce((first, second) -> second)
				.orElse(null);
			String state;
			if (stage == Stage.DRAFT) {
				state = drafting ? "current" : "done";
			}
			else if (open.contains(stage)) {
				state = "current";
			}
			else {
				state = (last != null) ? "done" : "ahead";
			}
			steps.add(new Step(stage, state, (last != null) ? last.personName() : null,
					(last != null) ? last.at() : null));
		}
		return steps;
	}

	/**
	 * A stage of the route.
	 *
	 * @param stage the stage
	 * @param state done, current or ahead
	 * @param person who did it, or null
	 * @param at when, or null
	 */
	record Step(Stage stage, String state, @Nullable String person, @Nullable Instant at) {
	}

}
