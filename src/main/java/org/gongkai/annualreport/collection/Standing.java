package org.gongkai.annualreport.collection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where the report of an agency for a year stands, once one has come in.
 *
 * @param agencyId whose report
 * @param year year Y that is reported
 * @param state what was decided on the newest revision
 * @param newest number of the newest submission
 * @param accepted number of the submission that counts, or null; while a correction waits
 * it is the one before
 * @param blocks problems of the newest revision that have to be corrected
 * @param late whether the first one came after the day set by 第四十九条
 * @param firstReceivedAt when the first one came
 */
public record Standing(long agencyId, int year, State state, long newest, @Nullable Long accepted, int blocks,
		boolean late, Instant firstReceivedAt) {

	/** What was decided on the newest revision. */
	public enum State {

		RECEIVED("待审核"), RETURNED("已退回"), ACCEPTED("已接受");

		private final String label;

		State(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
