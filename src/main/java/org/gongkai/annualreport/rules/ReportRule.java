package org.gongkai.annualreport.rules;

import java.util.List;

/**
 * A rule that the annual report has to keep. Plain Java without state; it looks at a
 * report that was read once for all rules.
 */
interface ReportRule {

	/** The norm that most rules come from. */
	String FORM = "《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";

	/** Its code, as {@code E-03}; unique. */
	String code();

	/** What it demands, in the words of the office. */
	String description();

	/** The law or norm it comes from. */
	default String basis() {
		return FORM;
	}

	/** What it finds. */
	List<ReportFinding> check(CheckedReport report);

}
