package org.gongkai.annualreport.rules;

import java.util.List;
import java.util.function.Function;

/**
 * A rule that the annual report has to keep. Plain Java without state; it looks at a
 * report that was read once for all rules.
 *
 * @param code its code, as {@code E-03}; unique
 * @param description what it demands, in the words of the office
 * @param basis the law or norm it comes from
 * @param check what it finds in a report
 */
record ReportRule(String code, String description, String basis, Function<CheckedReport, List<ReportFinding>> check) {

	/** The norm that most rules come from. */
	static final String FORM = "《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";

	/** A rule that comes from the form. */
	ReportRule(String code, String description, Function<CheckedReport, List<ReportFinding>> check) {
		this(code, description, FORM, check);
	}

}
