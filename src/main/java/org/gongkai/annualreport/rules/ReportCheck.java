package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.inspection.InspectedText;
import org.jspecify.annotations.Nullable;

/** Asks all rules of the annual report. */
public final class ReportCheck {

	private static final List<ReportRule> FIGURE_RULES = Stream
		.of(CompletenessRules.all(), SumRules.all(), YearOnYearRules.all(), PlausibilityRules.all())
		.flatMap(List::stream)
		.toList();

	private static final List<ReportRule> TEXT_RULES = List.of();

	private static final Comparator<ReportFinding> READING_ORDER = Comparator
		.comparingInt((ReportFinding finding) -> finding.spot().block())
		.thenComparingInt((finding) -> finding.spot().from());

	private ReportCheck() {
	}

	/**
	 * Checks a report with its text.
	 * @param text the text
	 * @param reading what was read from it
	 * @param previous the report of the year before, or null when it is not known
	 * @return what was found, in reading order
	 */
	public static List<ReportFinding> check(InspectedText text, ReportReading reading,
			@Nullable AnnualReport previous) {
		CheckedReport report = new CheckedReport(text, reading, previous);
		List<ReportFinding> findings = new ArrayList<>(ask(FIGURE_RULES, report));
		findings.addAll(ask(TEXT_RULES, report));
		findings.sort(READING_ORDER);
		return findings;
	}

	/**
	 * Checks mere figures.
	 * @param report the figures; its text, if any, is not looked at
	 * @param previous the report of the year before, or null when it is not known
	 * @return what was found, rule by rule
	 */
	public static List<ReportFinding> checkFigures(AnnualReport report, @Nullable AnnualReport previous) {
		return ask(FIGURE_RULES, new CheckedReport(null, new ReportReading(report, List.of()), previous));
	}

	private static List<ReportFinding> ask(List<ReportRule> rules, CheckedReport report) {
		return rules.stream().flatMap((rule) -> rule.check().apply(report).stream()).toList();
	}

}
