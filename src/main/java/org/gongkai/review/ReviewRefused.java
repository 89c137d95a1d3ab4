package org.gongkai.review;

import java.util.List;

import org.gongkai.inspection.Finding;

/** What was asked is refused, with every reason; nothing was changed. */
public class ReviewRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	private final transient List<Finding> findings;

	public ReviewRefused(Kind kind, List<String> reasons) {
		this(kind, reasons, List.of());
	}

	public ReviewRefused(Kind kind, List<String> reasons, List<Finding> findings) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.copyOf(reasons);
		this.findings = List.copyOf(findings);
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
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
