package org.gongkai.annualreport;

/** The three groups of table four, 政府信息公开行政复议、行政诉讼情况. */
public enum RemedyGroup {

	RECONSIDERATION("review", "行政复议"), LITIGATION_DIRECT("litigationDirect", "未经复议直接起诉"),
	LITIGATION_AFTER_REVIEW("litigationAfterReview", "复议后起诉");

	/** The label above the two groups of 行政诉讼. */
	public static final String LITIGATION_LABEL = "行政诉讼";

	private final String id;

	private final String label;

	RemedyGroup(String id, String label) {
		this.id = id;
		this.label = label;
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

}
