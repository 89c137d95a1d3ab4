package org.gongkai.annualreport.collection;

import org.jspecify.annotations.Nullable;

/**
 * A file of a batch and what came of it.
 *
 * @param id its number
 * @param batchId the batch
 * @param fileName its name
 * @param digest the kept file, or null when it was refused at once
 * @param state what came of it
 * @param message the same in words
 * @param titledAgency the agency as the title has it, may be blank
 * @param titledYear the year as the title has it, or null
 * @param submissionId the submission it became, or null
 */
public record IntakeItem(long id, long batchId, String fileName, @Nullable String digest, State state, String message,
		String titledAgency, @Nullable Integer titledYear, @Nullable Long submissionId) {

	/** What came of a file. */
	public enum State {

		WAITING("等待读取"), TAKEN("已接收"), UNMATCHED("请选择机关"), SAME("与上次相同"), FAILED("不能接收");

		private final String label;

		State(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
