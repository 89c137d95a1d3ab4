package org.gongkai.organization;

import java.util.List;

/** What was asked of the organization cannot be done; the reasons are for the user. */
public class OrganizationRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	public OrganizationRefused(Kind kind, String... reasons) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.of(reasons);
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
		/** Changed by somebody else in the meantime: 409. */
		STALE,
		/** Against a rule of the organization: 409. */
		NOT_POSSIBLE,
		/** What was entered is not usable: 422. */
		UNUSABLE

	}

}
