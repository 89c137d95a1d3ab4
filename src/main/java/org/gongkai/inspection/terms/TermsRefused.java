package org.gongkai.inspection.terms;

import java.util.List;

/** What was asked of the lists cannot be done; the reasons are for the user. */
public class TermsRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	public TermsRefused(Kind kind, String reason) {
		this(kind, List.of(reason));
	}

	public TermsRefused(Kind kind, List<String> reasons) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.copyOf(reasons);
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
	}

	/** Why, for the answer's status. */
	public enum Kind {

		/** Not there: 404. */
		NOT_FOUND,
		/** The person may not: 403. */
		FORBIDDEN,
		/** Somebody was faster: 409. */
		CONFLICT,
		/** What was entered is not usable: 422. */
		UNUSABLE

	}

}
