package org.gongkai.annualreport.collection;

import java.util.List;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.rules.ReportFinding;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the check found in a report when it came in, as it is kept with the submission.
 *
 * @param rule code of the rule
 * @param severity how much it weighs
 * @param cells identifiers of the cells it is about
 * @param section where in the report
 * @param excerpt what stands there
 * @param message what is wrong, for a clerk
 * @param expected what should stand there, or null
 * @param actual what stands there, or null
 */
public record Problem(String rule, Severity severity, List<String> cells, String section, String excerpt,
		String message, @Nullable String expected, @Nullable String actual) {

	private static final int LONGEST = 2000;

	public Problem {
		cells = List.copyOf(cells);
	}

	static Problem of(ReportFinding finding) {
		return new Problem(finding.rule(), finding.severity(), finding.cells().stream().map(CellId::id).toList(),
				finding.section(), shortened(finding.excerpt()), shortened(finding.advice()), finding.expected(),
				finding.actual());
	}

	/** The cells in the words of the form. */
	public List<String> cellLabels() {
		return this.cells.stream()
			.map(CellId::find)
			.flatMap(java.util.Optional::stream)
			.map((cell) -> cell.table().label() + "：" + cell.label())
			.toList();
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
