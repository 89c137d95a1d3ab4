package org.gongkai.inspection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a document as it is kept.
 *
 * @param id number of the finding
 * @param documentId the document
 * @param version the version on which it was last seen
 * @param rule code of the rule
 * @param hit what was found
 * @param state whether it is open
 * @param confirmedBy name of who confirmed it, or null
 * @param reason that person's reason, or null
 * @param confirmedAt when, or null
 */
public record Finding(long id, long documentId, int version, String rule, Hit hit, State state,
		@Nullable String confirmedBy, @Nullable String reason, @Nullable Instant confirmedAt) {

	/** Whether this finding stops a gate. */
	public boolean stops() {
		return this.hit.severity() == Severity.BLOCK
				|| this.hit.severity() == Severity.CONFIRM && this.state == State.OPEN;
	}

	/** What became of a finding. */
	public enum State {

		OPEN, CONFIRMED, OBSOLETE

	}

}
