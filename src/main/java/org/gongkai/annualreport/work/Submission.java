package org.gongkai.annualreport.work;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 报送: that the published report was submitted to the authority. Kept for good; a
 * corrected report has a further one.
 *
 * @param id number of the record
 * @param year the year reported
 * @param documentId the document that was submitted
 * @param authority to whom
 * @param submittedOn on which day
 * @param way how
 * @param receipt the receipt's number, or who took it in
 * @param by who recorded it
 * @param at when it was recorded
 */
public record Submission(long id, int year, long documentId, String authority, LocalDate submittedOn, Way way,
		String receipt, String by, Instant at) {

	/** How a report reaches the authority. */
	public enum Way {

		SYSTEM("业务系统"), EXCHANGE("公文交换"), MAIL("电子邮件"), PAPER("纸质报送"), OTHER("其他");

		private final String label;

		Way(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
