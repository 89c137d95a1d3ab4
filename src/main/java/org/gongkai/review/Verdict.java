package org.gongkai.review;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A decision as it was recorded; six separate ones for the three proofs and three
 * reviews.
 *
 * @param id number of the record
 * @param documentId the document
 * @param stage the stage
 * @param outcome the result
 * @param personId who decided
 * @param personName that person's name
 * @param post in which post, with “代…” for a substitute
 * @param onBehalfOfId the absent person whose post it is, or null
 * @param comment the opinion
 * @param returnTo where a return leads, or null
 * @param version the version decided on
 * @param contentHash the content hash decided on
 * @param at when
 * @param fields the answers of the checklist and form
 * @param voidedAt when a later change or return took its force, or null
 * @param voidReason why it lost its force, or null
 */
public record Verdict(long id, long documentId, Stage stage, Outcome outcome, long personId, String personName,
		String post, @Nullable Long onBehalfOfId, String comment, @Nullable Stage returnTo, int version,
		String contentHash, Instant at, Map<String, String> fields, @Nullable Instant voidedAt,
		@Nullable String voidReason) {

	public boolean holds() {
		return this.voidedAt == null;
	}

}
