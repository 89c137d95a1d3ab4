package org.gongkai.review.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WrongFindings;
import org.gongkai.organization.Member;
import org.gongkai.review.web.FindingsPanel.Kind;
import org.gongkai.review.web.FindingsPanel.Line;
import org.gongkai.review.web.FindingsPanel.OfRule;

import org.springframework.stereotype.Component;

/** Arranges the findings of a document for the page. */
@Component
class FindingPanels {

	private final Inspection inspection;

	private final WrongFindings wrong;

	FindingPanels(Inspection inspection, WrongFindings wrong) {
		this.inspection = inspection;
		this.wrong = wrong;
	}

	/** Whether it looks for personal data; codes of organisations (D8) are public. */
	static boolean isPersonal(String rule) {
		return rule.startsWith("D") && !rule.startsWith("D8");
	}

	/** The findings that still hold. */
	FindingsPanel of(List<Finding> findings, Member member) {
		List<Finding> open = findings.stream().filter((finding) -> finding.state() == Finding.State.OPEN).toList();
		List<Finding> confirmed = findings.stream()
			.filter((finding) -> finding.state() == Finding.State.CONFIRMED)
			.toList();
		Map<Long, String> told = findings.isEmpty() ? Map.of()
				: this.wrong.toldBy(member, findings.get(0).documentId());
		Map<String, Long> alike = open.stream()
			.filter((finding) -> finding.hit().severity() == Severity.CONFIRM)
			.collect(Collectors.groupingBy(FindingPanels::likeness, Collectors.counting()));
		Known known = new Known(alike, told, overfull(open, confirmed));
		List<Kind> kinds = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			add(kinds, severity.name(), severity.label(),
					open.stream().filter((finding) -> finding.hit().severity() == severity).toList(), known);
		}
		add(kinds, "CONFIRMED", "已确认", confirmed, known);
		long all = open.stream().filter(Finding::stops).count();
		long stopping = open.stream().filter((finding) -> finding.stops(Gate.DRAFTED)).count();
		List<Finding> masks = open.stream()
			.filter((finding) -> isPersonal(finding.rule()) && isCorrectable(finding))
			.toList();
		return new FindingsPanel(kinds, stopping, all - stopping, masks.stream().map(Finding::id).toList(),
				masks.stream().map(Finding::rule).distinct().filter(known.overfull()::contains).toList());
	}

	/** Codes of the rules that found more than is listed. */
	private static Set<String> overfull(List<Finding> open, List<Finding> confirmed) {
		return Stream.concat(open.stream(), confirmed.stream())
			.collect(Collectors.groupingBy(Finding::rule, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((rule) -> rule.getValue() > InspectionRule.MOST_HITS)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private void add(List<Kind> kinds, String status, String label, List<Finding> findings, Known known) {
		if (!findings.isEmpty()) {
			Collection<List<Finding>> byRule = findings.stream()
				.collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
				.values();
			kinds.add(new Kind(status, label, findings.size(),
					byRule.stream().map((ofRule) -> ofRule(ofRule, known)).toList()));
		}
	}

	private OfRule ofRule(List<Finding> findings, Known known) {
		String code = findings.get(0).rule();
		List<Line> lines = findings.stream()
			.map((finding) -> new Line(finding, isCorrectable(finding),
					known.alike().getOrDefault(likeness(finding), 1L).intValue(), known.told().get(finding.id())))
			.toList();
		return new OfRule(code, this.inspection.description(code), lines,
				lines.stream().filter(Line::correctable).map((line) -> line.finding().id()).toList(),
				known.overfull().contains(code));
	}

	private boolean isCorrectable(Finding finding) {
		return finding.hit().expected() != null && finding.state() == Finding.State.OPEN
				&& this.inspection.corrects(finding.rule());
	}

	private static String likeness(Finding finding) {
		return finding.rule() + " " + NormalizedText.compact(finding.hit().excerpt());
	}

	/**
	 * What is known about findings beyond each of them.
	 *
	 * @param alike how many open ones have the same words
	 * @param told what was answered to those that the person has told to be none
	 * @param overfull codes of the rules that found more than is listed
	 */
	private record Known(Map<String, Long> alike, Map<Long, String> told, Set<String> overfull) {
	}

}
