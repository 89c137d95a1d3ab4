package org.gongkai.annualreport.collection;

/** Which agencies of the overview are shown. */
public enum AgencyFilter {

	ALL("全部", "true"), MISSING("未报送", "s.agency_id is null"), WAITING("待审核", "s.state = 'RECEIVED'"),
	PROBLEMS("有必须修改的问题", "s.block_count > 0"), RETURNED("已退回", "s.state = 'RETURNED'"),
	ACCEPTED("已接受", "s.state = 'ACCEPTED'"), LATE("逾期报送", "s.late = true");

	private final String label;

	/** On standing {@code s}, left joined to the agency. */
	private final String condition;

	AgencyFilter(String label, String condition) {
		this.label = label;
		this.condition = condition;
	}

	public String label() {
		return this.label;
	}

	String condition() {
		return this.condition;
	}

}
