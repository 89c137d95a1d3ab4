package org.gongkai.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of a form that somebody signed.
 *
 * @param stage the stage
 * @param person who signed, blank while nobody has
 * @param post in which post, with “代…” for a substitute
 * @param at when, or null while nobody has
 * @param result the result in the office's words
 * @param opinion the opinion
 * @param errors how many errors a proof found, 0 elsewhere
 * @param waiver the waiver without which this person could not have signed, mostly blank
 */
public record FormSignature(Stage stage, String person, String post, @Nullable Instant at, String result,
		String opinion, int errors, String waiver) {

	/** A line that nobody has signed yet. */
	static FormSignature open(Stage stage) {
		return new FormSignature(stage, "", "", null, "", "", 0, "");
	}

	static FormSignature of(Verdict verdict) {
		String errors = verdict.fields().getOrDefault("errors", "0");
		return new FormSignature(verdict.stage(), verdict.personName(), verdict.post(), verdict.at(),
				verdict.outcome().label(), verdict.comment(), Integer.parseInt(errors),
				verdict.fields().getOrDefault(Decisions.WAIVER, ""));
	}

	public boolean isSigned() {
		return this.at != null;
	}

}
