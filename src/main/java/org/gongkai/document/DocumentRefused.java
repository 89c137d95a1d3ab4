package org.gongkai.document;

import java.util.List;

/** What was asked cannot be done with this document now; the reasons are for the user. */
public class DocumentRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	public DocumentRefused(Kind kind, List<String> reasons) {
		super(String.join("；", reasons));
		this.kind = kind;
		this.reasons = List.copyOf(reasons);
	}

	/** Not in this state, for one reason. */
	public static DocumentRefused notNow(String reason) {
		return new DocumentRefused(Kind.NOT_NOW, List.of(reason));
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
	}

	/** Why, for the answer's status. */
	public enum Kind {

		/** The person may not: 403. */
		FORBIDDEN,
		/** Not in this state: 409. */
		NOT_NOW,
		/** The content is not usable: 422. */
		UNUSABLE

	}

}
