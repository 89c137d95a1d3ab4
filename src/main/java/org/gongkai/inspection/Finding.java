package org.gongkai.inspection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a document as it is kept.
 *
 * @param id number of the finding
 * @param documentId the document
 * @param version the version on which it was last seen
 * @param rule code of the rule
 * @param hit what was found; its severity is what it weighs at the gates
 * @param state whether it is open
 * @param confirmedBy name of who confirmed it, or null
 * @param reason that person's reason, or null
 * @param confirmedAt when, or null
 * @param gates those that take it as the rule says; at others it is a hint or not asked
 */
public record Finding(long id, long documentId, int version, String rule, Hit hit, State state,
		@Nullable String confirmedBy, @Nullable String reason, @Nullable Instant confirmedAt, Set<Gate> gates) {

	/** A finding that every gate takes as the rule says. */
	public Finding(long id, long documentId, int version, String rule, Hit hit, State state,
			@Nullable String confirmedBy, @Nullable String reason, @Nullable Instant confirmedAt) {
		this(id, documentId, version, rule, hit, state, confirmedBy, reason, confirmedAt, EnumSet.allOf(Gate.class));
	}

	/** Whether this finding stops a gate. */
	public boolean stops() {
		return !this.gates.isEmpty() && (this.hit.severity() == Severity.BLOCK
				|| this.hit.severity() == Severity.CONFIRM && this.state == State.OPEN);
	}

	/** Whether this finding stops that gate. */
	public boolean stops(Gate gate) {
		return stops() && this.gates.contains(gate);
	}

	/**
	 * The finding where only those gates take it as the rule says: an open one that none
	 * does is a hint.
	 */
	Finding at(Set<Gate> gates) {
		Hit weighed = (gates.isEmpty() && this.state == State.OPEN) ? this.hit.asHint() : this.hit;
		return new Finding(this.id, this.documentId, this.version, this.rule, weighed, this.state, this.confirmedBy,
				this.reason, this.confirmedAt, gates);
	}

	/** What became of a finding. */
	public enum State {

		OPEN, CONFIRMED, OBSOLETE

	}

}
