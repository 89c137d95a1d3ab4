package org.gongkai.annualreport.compiling;

import java.util.List;

/** What was asked cannot be done; the reasons are for the user. */
public class CompilingRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	public CompilingRefused(Kind kind, String reason) {
		this(kind, List.of(reason));
	}

	public CompilingRefused(Kind kind, List<String> reasons) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.copyOf(reasons);
	}

	/** Not possible now, for one reason. */
	static CompilingRefused conflict(String reason) {
		return new CompilingRefused(Kind.CONFLICT, reason);
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
	}

	/** Why, for the answer's status. */
	public enum Kind {

		/** Not there, or not for this person: 404. */
		NOT_FOUND,
		/** The person may not: 403. */
		FORBIDDEN,
		/** Not now, or somebody was faster: 409. */
		CONFLICT,
		/** What was entered is not usable: 422. */
		UNUSABLE

	}

}
