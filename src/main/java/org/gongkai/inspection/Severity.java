package org.gongkai.inspection;

/** How much a finding weighs. */
public enum Severity {

	/** Stops the gate until the text is changed. */
	BLOCK("必须修改"),
	/** Stops the gate until a named person gives a reason. */
	CONFIRM("须确认"),
	/** Stops nothing. */
	HINT("提示");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
