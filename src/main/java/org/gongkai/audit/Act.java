package org.gongkai.audit;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An act that is to be kept: who did what to which subject.
 *
 * @param subject whose chain the act joins: {@code document:17}, {@code person:4},
 * {@code settings}
 * @param actorId the person, or null for the system itself
 * @param actorName the person's name at that time, {@code 系统} for the system
 * @param post in which post the person acted, with “代…” for a substitute; may be blank
 * @param stage the stage of the review, blank outside of one
 * @param action what was done, upper snake: {@code SUBMIT}, {@code PASS}, {@code RETURN}
 * @param comment the opinion or reason as written; may be blank
 * @param version the document's version, or null
 * @param contentHash the content hash of that version, or null
 * @param details further facts, names and values as text
 */
public record Act(String subject, @Nullable Long actorId, String actorName, String post, String stage, String action,
		String comment, @Nullable Integer version, @Nullable String contentHash, Map<String, String> details) {

	public Act {
		details = Map.copyOf(details);
	}

	/** The chain of a document. */
	public static String document(long id) {
		return "document:" + id;
	}

}
