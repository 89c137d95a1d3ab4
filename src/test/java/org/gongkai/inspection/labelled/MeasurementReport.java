package org.gongkai.inspection.labelled;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures as a table, and lists of what to look into. Of the half kept aside the
 * lists name the text but do not show it: who writes rules is not to see it.
 */
final class MeasurementReport {

	private final Measurement measurement;

	private final List<String> notMade;

	MeasurementReport(Measurement measurement, List<String> notMade) {
		this.measurement = measurement;
		this.notMade = notMade;
	}

	String table() {
		StringBuilder table = new StringBuilder(
				"class planted found missed recall  open    kept    false per2000 blocks%n".formatted());
		this.measurement.counts().forEach((code, count) -> {
			if (this.measurement.measured().contains(code)) {
				table.append(row(code, count));
			}
		});
		int wrong = this.measurement.falseFindings().size();
		table.append("clean text: %d characters, %d false findings, %.2f in 2,000 characters%n"
			.formatted(this.measurement.cleanLength(), wrong, per2000(wrong)));
		table.append("no rule yet: %s%n".formatted(this.measurement.counts()
			.keySet()
			.stream()
			.filter((code) -> !this.measurement.measured().contains(code))
			.collect(Collectors.joining(" "))));
		table.append("not made: %s%n".formatted(String.join(" ", this.notMade)));
		return table.toString();
	}

	String missed() {
		return this.measurement.missed()
			.stream()
			.map((missed) -> "%s %s %s%n".formatted(missed.mark().code(), missed.text().id(),
					missed.text().keptAside() ? "(kept aside)"
							: "[%s] %s".formatted(marked(missed), missed.text().inOneLine())))
			.sorted()
			.collect(Collectors.joining());
	}

	/** What was found in clean texts. */
	String falseFindings() {
		return findings(LabelledText::clean);
	}

	/**
	 * What was found beside the marks of the other texts: some of it may well be there.
	 */
	String findingsBesideMarks() {
		return findings((text) -> !text.clean());
	}

	private String findings(Predicate<LabelledText> texts) {
		return this.measurement.unmarked()
			.stream()
			.filter((finding) -> texts.test(finding.text()))
			.map((finding) -> "%s %s %s %s%n".formatted(finding.rule(), finding.hit().severity(), finding.text().id(),
					finding.text().keptAside() ? "(kept aside)"
							: "[%s] %s ← %s".formatted(finding.hit().excerpt(), finding.hit().message(),
									finding.text().inOneLine())))
			.sorted()
			.collect(Collectors.joining());
	}

	private String row(String code, Measurement.Count count) {
		return String.format(Locale.ROOT, "%-5s %7d %5d %6d %6.3f %6.3f %6.3f %6d %7.2f %6d%n", code, count.planted(),
				count.found(), count.planted() - count.found(), count.recall(), count.recall(false), count.recall(true),
				count.falseFindings(), per2000(count.falseFindings()), count.falseBlocks());
	}

	private double per2000(int findings) {
		return 2000.0 * findings / this.measurement.cleanLength();
	}

	private static String marked(Measurement.Missed missed) {
		LabelledText.Mark mark = missed.mark();
		return missed.text().text().textOf(mark.block()).substring(mark.from(), mark.to());
	}

}
