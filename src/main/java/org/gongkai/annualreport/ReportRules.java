package org.gongkai.annualreport;

import java.util.List;
import java.util.Set;

import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.annualreport.rules.ReportFinding;
import org.gongkai.document.Category;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.RuleFamily;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the annual report at the gates: the report is read once for all of them.
 */
final class ReportRules implements RuleFamily {

	private static final List<Rule> RULES = ReportCheck.rules();

	private final PriorReports priorReports;

	/**
	 * The rules.
	 * @param priorReports where the report of the year before is found
	 */
	ReportRules(PriorReports priorReports) {
		this.priorReports = priorReports;
	}

	@Override
	public String description() {
		return "年度报告的表格和文字";
	}

	@Override
	public List<Rule> rules() {
		return RULES;
	}

	@Override
	public Set<Category> categories() {
		return Set.of(Category.ANNUAL_REPORT);
	}

	@Override
	public ReadText read(InspectedText text) {
		ReportReading reading = ReportReader.read(text.title(), text.blocks());
		ReportCheck check = ReportCheck.atGate(text, reading, previous(reading.report()));
		return (rule) -> check.ask(rule.code()).stream().map(ReportRules::hit).toList();
	}

	private @Nullable AnnualReport previous(AnnualReport report) {
		Integer year = report.year();
		return (year != null) ? this.priorReports.find(report.agency(), year - 1).orElse(null) : null;
	}

	private static Hit hit(ReportFinding finding) {
		return new Hit(finding.severity(), finding.spot(), finding.section(), finding.excerpt(), finding.advice(),
				finding.expected(), finding.actual(), finding.identity());
	}

}
