package org.gongkai.document;

/** 信息类别: what kind of information a document is. */
public enum Category {

	NEWS("政务动态", "news"), BUDGET("财政预决算", "budget"), DEPARTMENT_DOCUMENT("部门文件", "documents"),
	NORMATIVE_DOCUMENT("行政规范性文件", "normative"), INTERPRETATION("政策解读", "interpretation"),
	ANNUAL_REPORT("政府信息公开年报", "annual-report"), OTHER("其他", "other");

	private final String label;

	private final String column;

	Category(String label, String column) {
		this.label = label;
		this.column = column;
	}

	public String label() {
		return this.label;
	}

	/**
	 * The website column under which such a document appears unless another is chosen.
	 */
	public String column() {
		return this.column;
	}

}
