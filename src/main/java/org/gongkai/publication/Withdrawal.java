package org.gongkai.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 撤稿记录: the page is down; what was written and confirmed afterwards is added.
 *
 * @param id number of the record
 * @param documentId the document
 * @param title its title
 * @param address the page's former address
 * @param publishedAt when it had been published
 * @param reasonClass why, by class
 * @param reason why, in words
 * @param foundBy who found it
 * @param foundAt when it was found
 * @param decidedById who took it down
 * @param decidedBy that person's name
 * @param decidedAs in which post
 * @param withdrawnAt when it was taken down
 * @param reportDue the last day for the written file: one working day after
 * @param step what comes next
 * @param measures what was done, null until reported
 * @param lesson what is to be learnt, null until reported
 * @param reportedById who wrote that, or null
 * @param reportedBy that person's name, or null
 * @param reportedAt when, or null
 * @param confirmedBy the leader in charge who confirmed, or null
 * @param confirmedAt when, or null
 * @param opinion his opinion, or null
 * @param remindedAt when the overdue report was reminded of, or null
 */
public record Withdrawal(long id, long documentId, String title, String address, Instant publishedAt,
		WithdrawalReason reasonClass, String reason, String foundBy, Instant foundAt, long decidedById,
		String decidedBy, String decidedAs, Instant withdrawnAt, LocalDate reportDue, Step step,
		@Nullable String measures, @Nullable String lesson, @Nullable Long reportedById, @Nullable String reportedBy,
		@Nullable Instant reportedAt, @Nullable String confirmedBy, @Nullable Instant confirmedAt,
		@Nullable String opinion, @Nullable Instant remindedAt) {

	/** Minutes from the finding to the take-down. */
	public long minutesToTakeDown() {
		return Duration.between(this.foundAt, this.withdrawnAt).toMinutes();
	}

	/** What comes next. */
	public enum Step {

		/** The disclosure officer writes the file. */
		REPORT("待补书面材料"),
		/** The leader in charge confirms. */
		CONFIRM("待分管领导确认"),
		/** Done. */
		CLOSED("已办结");

		private final String label;

		Step(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
