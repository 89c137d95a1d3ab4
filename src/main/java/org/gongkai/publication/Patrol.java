package org.gongkai.publication;

import java.time.Instant;
import java.util.List;

import org.gongkai.organization.Member;

/**
 * 读网巡网: compares the page as the public gets it with what was signed.
 */
public interface Patrol {

	/**
	 * Fetches the page and its files over the network and compares them; kept, and a
	 * difference stands in the trail.
	 * @throws org.gongkai.review.ReviewRefused FORBIDDEN, NOT_FOUND when there is no
	 * page, or CONFLICT when it was taken down
	 */
	Check check(long documentId, Member reader);

	/** The checks of a document, newest first, at most 50. */
	List<Check> checks(long documentId);

	/** How many pages differed when they were last read. */
	long differing();

	/**
	 * A reading of a page.
	 *
	 * @param documentId the document
	 * @param at when
	 * @param result how it came out
	 * @param differences what differs or went wrong, in the office's words
	 * @param checkedBy who asked for it, {@code 系统} for the nightly patrol
	 */
	record Check(long documentId, Instant at, Result result, List<String> differences, String checkedBy) {

		public Check {
			differences = List.copyOf(differences);
		}

	}

	/** How a reading came out. */
	enum Result {

		SAME("一致"), DIFFERENT("不一致"), UNREACHABLE("无法访问");

		private final String label;

		Result(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
