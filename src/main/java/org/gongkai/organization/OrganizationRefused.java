package org.gongkai.organization;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What was asked of the organization cannot be done; the reasons are for the user. */
public class OrganizationRefused extends RuntimeException {

	private final Kind kind;

	private final List<String> reasons;

	private final @Nullable String field;

	public OrganizationRefused(Kind kind, String reason) {
		this(kind, null, reason);
	}

	/**
	 * A refusal that belongs to what was entered in one place.
	 * @param kind why
	 * @param field name of the entry, or null for none
	 * @param reason what is wrong and what to do
	 */
	public OrganizationRefused(Kind kind, @Nullable String field, String reason) {
		super(reason);
		this.kind = kind;
		this.field = field;
		this.reasons = List.of(reason);
	}

	public Kind kind() {
		return this.kind;
	}

	public List<String> reasons() {
		return this.reasons;
	}

	/** The entry that the reason belongs to, or null. */
	public @Nullable String field() {
		return this.field;
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
