package org.gongkai.annualreport.collection;

/** Which reports a total counts. */
public enum Basis {

	/** Those that were accepted; while a correction waits, the revision before. */
	ACCEPTED("只计已接受的"),
	/** Whatever came in last and was not returned, to see where it is going. */
	RECEIVED("计入已收到的全部（含待审核）");

	private final String label;

	Basis(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
