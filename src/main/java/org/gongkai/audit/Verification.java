package org.gongkai.audit;

import org.jspecify.annotations.Nullable;

/**
 * The result of recomputing the trail.
 *
 * @param valid whether nothing was changed, removed, inserted or swapped
 * @param entries how many entries were read
 * @param firstBroken the first place that does not hold, or null
 */
public record Verification(boolean valid, long entries, @Nullable Broken firstBroken) {

	/**
	 * A place where the trail does not hold.
	 *
	 * @param entryId the row, or null when the row itself is gone
	 * @param subject the chain
	 * @param sequence the place in the chain
	 * @param reason what is wrong, in the words of the office
	 */
	public record Broken(@Nullable Long entryId, String subject, long sequence, String reason) {
	}

}
