package org.gongkai.review;

import java.util.List;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.jspecify.annotations.Nullable;

/** What was asked is refused, with every reason; nothing was changed. */
public class ReviewRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	private final @Nullable Gate gate;

	private final transient List<Finding> findings;

	public ReviewRefused(Kind kind, List<String> reasons) {
		this(kind, reasons, null, List.of());
	}

	/** A gate stays closed because of the findings. */
	public ReviewRefused(Gate gate, List<String> reasons, List<Finding> findings) {
		this(Kind.CONFLICT, reasons, gate, findings);
	}

	private ReviewRefused(Kind kind, List<String> reasons, @Nullable Gate gate, List<Finding> findings) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.copyOf(reasons);
		this.gate = gate;
		this.findings = List.copyOf(findings);
	}

	/** Not possible now, for one reason. */
	public static ReviewRefused conflict(String reason) {
		return new ReviewRefused(Kind.CONFLICT, List.of(reason));
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
	}

	/** The gate that stayed closed; null when something else is refused. */
	public @Nullable Gate gate() {
		return this.gate;
	}

	/** The findings at which a gate refused; empty otherwise. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** Why, for the answer's status. */
	public enum Kind {

		/** Not there or not visible: 404. */
		NOT_FOUND,
		/** Post or separation of duties forbids it: 403. */
		FORBIDDEN,
		/** Not possible now: 409. */
		CONFLICT,
		/** The decision itself is incomplete: 422. */
		INCOMPLETE

	}

}
