package org.gongkai.review;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person decides on a task.
 *
 * @param outcome the result
 * @param comment the opinion; must not be blank where {@link Outcome#needsReason()}
 * @param returnTo the stage to go back to with RETURN, {@link Stage#DRAFT} when null
 * @param contentHash the hash of the content that the person has before him
 * @param fields the answers of the stage's checklist and form by field name
 */
public record Decision(Outcome outcome, String comment, @Nullable Stage returnTo, String contentHash,
		Map<String, String> fields) {

	public Decision {
		comment = comment.strip();
		fields = Map.copyOf(fields);
	}

}
