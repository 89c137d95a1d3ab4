package org.gongkai.annualreport.collection;

import java.time.Instant;

/**
 * What was decided on a submission; kept for ever and shown to who handed it in.
 *
 * @param submissionId which submission
 * @param outcome accepted or returned
 * @param reason why; never blank for a return
 * @param decidedById who decided
 * @param decidedBy that person's name
 * @param decidedAs in which post
 * @param decidedAt when
 */
public record Decision(long submissionId, Outcome outcome, String reason, long decidedById, String decidedBy,
		String decidedAs, Instant decidedAt) {

	public Decision {
		if (outcome == Outcome.RETURNED && reason.isBlank()) {
			throw new IllegalArgumentException("A return of submission " + submissionId + " needs its reasons");
		}
	}

	/** Which way it went. */
	public enum Outcome {

		ACCEPTED("接受"), RETURNED("退回");

		private final String label;

		Outcome(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
