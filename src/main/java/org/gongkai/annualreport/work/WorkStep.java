package org.gongkai.annualreport.work;

import java.util.List;

/** Where a year's work stands, as the process model's property {@code step} names it. */
public enum WorkStep {

	PLAN("确定征集范围"), CALL("科室报送"), COMPILE("汇编"), REVIEW("审校签发"), PUBLISH("发布"), SUBMIT("报送主管部门"), DONE("已报送");

	private final String label;

	WorkStep(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The steps that are drawn as a row; the end is none of them. */
	public static List<WorkStep> row() {
		return List.of(PLAN, CALL, COMPILE, REVIEW, PUBLISH, SUBMIT);
	}

}
