package org.gongkai.annualreport.variants;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A mistake that reports are published with, and the rule that has to find it. */
public enum Mistake {

	BLANK("E-01", "hangzhou-2025", (report) -> report.with("T3.granted.research", null)),

	STROKE("E-01", "pingtan-2021", (report) -> report.with("T4.review.total", "/")),

	NONE_IN_WORDS("E-01", "huaian-2024", (report) -> report.with("T2.coercion.decisions", "无")),

	DASH_IN_A_RESULT("E-01", "huaian-2024", (report) -> report.with("T3.refused.caseFile.business", "—")),

	LETTER_FOR_NOUGHT("E-01", "hangzhou-2025", (report) -> report.with("T3.unable.stillUnclear.business", "O")),

	NEGATIVE("E-02", "hangzhou-2025", (report) -> report.with("T3.granted.research", "-1")),

	HALF("E-02", "huaian-2024", (report) -> report.with("T3.refused.stateSecret.total", "2.5")),

	RESULTS_DO_NOT_ADD_UP("E-03", "hangzhou-2025", (report) -> report.plus("T3.unable.notHeld.business", 6)),

	TOTAL_OF_RESULTS("E-03", "pingtan-2021", (report) -> report.plus("T3.resultTotal.naturalPerson", 1)),

	RECEIVED_IS_NOT_HANDLED("E-04", "huaian-2024", (report) -> report.plus("T3.newReceived.naturalPerson", 1)),

	CARRIED_OUT_IS_OFF("E-04", "hangzhou-2025", (report) -> report.plus("T3.carriedOut.legalService", 2)),

	ROW_DOES_NOT_ADD_UP("E-05", "pingtan-2021", (report) -> report.plus("T3.granted.total", 3)),

	DIGIT_LEFT_OUT("E-05", "hangzhou-2025", (report) -> report.with("T3.granted.naturalPerson", "534")),

	CASES_DO_NOT_ADD_UP("E-06", "hangzhou-2025", (report) -> report.plus("T4.review.total", 1)),

	TOTAL_OF_CASES_FORGOTTEN("E-06", "huaian-2024", (report) -> report.with("T4.litigationDirect.total", "0")),

	ANOTHER_CARRY_OVER("E-07", "huaian-2024", (report) -> report.after("T3.carriedOut.naturalPerson", "35")),

	PERIOD_OF_LAST_YEAR("E-08", "pingtan-2021",
			(report) -> report.saying("2021年1月1日起至2021年12月31日", "2020年1月1日起至2020年12月31日")),

	SIGNED_TOO_EARLY("E-09", "huaian-2024", (report) -> report.signedOn(LocalDate.of(2024, 1, 24))),

	PART_MISSING("E-10", "hangzhou-2025", (report) -> report.saying("五、存在的主要问题及改进情况", "")),

	SIGNED_TOO_LATE("W-01", "pingtan-2021", (report) -> report.signedOn(LocalDate.of(2022, 5, 20))),

	STOCK_JUMPS("W-02", "hangzhou-2025", (report) -> report.after("T2.normativeDocs.inForce", "4000")),

	ISSUED_BUT_NOT_IN_FORCE("W-03", "ganzhou-jiguan-2023",
			(report) -> report.with("T2.normativeDocs.issued", "5").with("T2.normativeDocs.inForce", "2")),

	LEAP("W-04", "hangzhou-2025", (report) -> report.after("T3.granted.total", "3")),

	PENDING_CASES_VANISH("W-05", "huaian-2024", (report) -> report.after("T4.review.pending", "9999")),

	TEXT_SAYS_OTHERWISE("W-06", "huaian-2024", (report) -> report.saying("新收政府信息公开申请3119件", "新收政府信息公开申请3191件")),

	NOTICES_MISSING("W-07", "hangzhou-2025", (report) -> report.saying("收费通知203件", "收费通知1件")),

	MORE_RECEIVED_THAN_ASKED("W-08", "huaian-2024", (report) -> report.saying("总金额0元，实际收取0元", "总金额100元，实际收取400元")),

	NOTHING_HAPPENED("W-09", "hangzhou-2025", (report) -> report.saying("结转下年度819件。", "结转下年度819件。本年度未发生行政复议、行政诉讼。")),

	LITIGATION_WITHOUT_REVIEW("W-10", "ganzhou-jiguan-2023",
			(report) -> report.with("T4.litigationAfterReview.upheld", "1")
				.with("T4.litigationAfterReview.total", "1")),

	RULES_OF_A_DEPARTMENT("W-11", "ganzhou-jiguan-2023",
			(report) -> report.with("T2.rules.issued", "1").with("T2.rules.inForce", "1")),

	FEES_NOT_COUNTED("W-12", "ganzhou-jiguan-2023",
			(report) -> report.saying("收费通知0件，总金额0元，实际收取0元", "收费通知2件，总金额800元，实际收取800元")),

	NOTHING_AT_ALL("I-01", "ganzhou-jiguan-2023", (report) -> report);

	private final String rule;

	private final String base;

	private final UnaryOperator<SampleReport> change;

	Mistake(String rule, String base, UnaryOperator<SampleReport> change) {
		this.rule = rule;
		this.base = base;
		this.change = change;
	}

	/** The rule that has to find it. */
	public String rule() {
		return this.rule;
	}

	/** A report with this mistake. */
	public SampleReport report() {
		return this.change.apply(SampleReport.of(this.base));
	}

}
