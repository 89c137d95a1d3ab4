package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.RuleFamily;
import org.jspecify.annotations.Nullable;

/** Asks the rules of the annual report, all of them or one by one. */
public final class ReportCheck {

	private static final List<ReportRule> FIGURE_RULES = Stream
		.of(CompletenessRules.all(), SumRules.all(), YearOnYearRules.all(), PlausibilityRules.all())
		.flatMap(List::stream)
		.toList();

	private static final List<ReportRule> TEXT_RULES = Stream
		.of(List.of(PeriodRule.rule(), PartsRule.rule(), NarrativeRule.rule(), NothingStatements.rule()),
				SignOffDateRule.all(), FeeRules.all(), ContentRules.all(), WordingRules.all())
		.flatMap(List::stream)
		.toList();

	private static final Map<String, ReportRule> ALL = new LinkedHashMap<>();

	static {
		Stream.concat(FIGURE_RULES.stream(), TEXT_RULES.stream()).forEach((rule) -> ALL.put(rule.code(), rule));
	}

	private static final Comparator<ReportFinding> READING_ORDER = Comparator
		.comparingInt((ReportFinding finding) -> finding.spot().block())
		.thenComparingInt((finding) -> finding.spot().from());

	private final CheckedReport report;

	private ReportCheck(CheckedReport report) {
		this.report = report;
	}

	/**
	 * A document of the office, to be asked about rule by rule.
	 * @param text the text
	 * @param reading what was read from it
	 * @param previous the report of the year before, or null when it is not known
	 */
	public static ReportCheck atGate(InspectedText text, ReportReading reading, @Nullable AnnualReport previous) {
		return new ReportCheck(new CheckedReport(text, reading, previous, Occasion.GATE));
	}

	/**
	 * Checks a report that comes as a file.
	 * @param text the text
	 * @param reading what was read from it
	 * @param previous the report of the year before, or null when it is not known
	 * @return what was found, in reading order
	 */
	public static List<ReportFinding> check(InspectedText text, ReportReading reading,
			@Nullable AnnualReport previous) {
		return check(text, reading, previous, Occasion.FILE);
	}

	/**
	 * Checks a report with its text.
	 * @param text the text
	 * @param reading what was read from it
	 * @param previous the report of the year before, or null when it is not known
	 * @param occasion what it is checked for
	 * @return what was found, in reading order
	 */
	public static List<ReportFinding> check(InspectedText text, ReportReading reading, @Nullable AnnualReport previous,
			Occasion occasion) {
		CheckedReport report = new CheckedReport(text, reading, previous, occasion);
		List<ReportFinding> findings = new ArrayList<>(ask(ALL.values(), report));
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
		return ask(FIGURE_RULES,
				new CheckedReport(null, new ReportReading(report, List.of()), previous, Occasion.FILE));
	}

	/** All rules, with the norms they come from. */
	public static List<RuleFamily.Rule> rules() {
		return ALL.values()
			.stream()
			.map((rule) -> new RuleFamily.Rule(rule.code(), rule.description(), rule.basis()))
			.toList();
	}

	/**
	 * What one rule finds.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public List<ReportFinding> ask(String code) {
		ReportRule rule = ALL.get(code);
		if (rule == null) {
			throw new IllegalArgumentException("There is no rule " + code);
		}
		return rule.check().apply(this.report);
	}

	private static List<ReportFinding> ask(Iterable<ReportRule> rules, CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		rules.forEach((rule) -> findings.addAll(rule.check().apply(report)));
		return findings;
	}

}
