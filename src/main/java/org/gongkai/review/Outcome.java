package org.gongkai.review;

/** What a person can decide on a task. */
public enum Outcome {

	PASS("通过"), RETURN("退回修改"), REJECT("不同意发布"), CLEAR("可以公开"), CLEAR_REDACTED("删减后公开"), NOT_DISCLOSABLE("不予公开"),
	REFER("报请确定");

	private final String label;

	Outcome(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether an opinion has to be written. */
	public boolean needsReason() {
		return this != PASS && this != CLEAR;
	}

	/** Whether only the secrecy review may decide so. */
	public boolean isSecrecyResult() {
		return this == CLEAR || this == CLEAR_REDACTED || this == NOT_DISCLOSABLE || this == REFER;
	}

}
