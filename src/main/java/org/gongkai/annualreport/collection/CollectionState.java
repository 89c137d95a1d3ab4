package org.gongkai.annualreport.collection;

/** 汇总状态: whether the total of an agency and year was confirmed, and still holds. */
public enum CollectionState {

	OPEN("汇总中"), CONFIRMED("已确认"), REOPENED("需重新汇总");

	private final String label;

	CollectionState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
