package org.gongkai.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.review.Decision;
import org.gongkai.review.Outcome;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The decision panel as it was sent.
 *
 * @param outcome what was chosen, or null when nothing was
 * @param comment the opinion
 * @param returnTo the stage to go back to
 * @param contentHash the content that was on the screen
 */
record DecisionForm(@Nullable Outcome outcome, @Nullable String comment, @Nullable Stage returnTo,
		@Nullable String contentHash) {

	/** The prefix of the stage form's fields among the parameters. */
	static final String FIELD = "field.";

	Decision decision(Map<String, String> parameters) {
		if (this.outcome == null) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, List.of("请先选择办理结果"));
		}
		Map<String, String> fields = new HashMap<>();
		parameters.forEach((name, value) -> {
			if (name.startsWith(FIELD) && !value.isBlank()) {
				fields.put(name.substring(FIELD.length()), value.replace("\0", "").strip());
			}
		});
		return new Decision(this.outcome, (this.comment != null) ? this.comment : "",
				(this.outcome == Outcome.RETURN) ? this.returnTo : null,
				(this.contentHash != null) ? this.contentHash : "", fields);
	}

}
