package org.gongkai.annualreport.rules;

import java.util.List;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.inspection.InspectedText;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in the aspects of part one, in part five or six, with the figures of a city.
 */
final class Narratives {

	private Narratives() {
	}

	/** What a rule finds in a sentence under 依申请公开. */
	static List<ReportFinding> onRequest(String rule, String sentence) {
		return onRequest(rule, sentence, Figures.city(), null);
	}

	static List<ReportFinding> onRequest(String rule, String sentence, Figures figures, @Nullable Figures previous) {
		return check(rule, figures, previous, "2023年度，未收到申请。", sentence);
	}

	/** What a rule finds in a sentence under 主动公开. */
	static List<ReportFinding> proactive(String rule, String sentence) {
		return check(rule, Figures.city(), null, "2023年，本中心主动公开政务信息69篇。", sentence);
	}

	/** What a rule finds in part six. */
	static List<ReportFinding> partSix(String rule, String sentence, Figures figures) {
		return check(rule, figures, null, "本年度没有产生信息处理费。", sentence);
	}

	/** What a rule finds in a text with the words replaced. */
	static List<ReportFinding> check(String rule, Figures figures, @Nullable Figures previous, String words,
			String others) {
		return check(rule, Reports.right().with(words, others).with("2023年度，未收到申请。", "依法办理。"), figures, previous);
	}

	/** What a rule finds in a report. */
	static List<ReportFinding> check(String rule, Reports reports, Figures figures, @Nullable Figures previous) {
		InspectedText text = reports.text();
		ReportReading read = ReportReader.read(text.title(), text.blocks());
		AnnualReport table = figures.report();
		AnnualReport report = new AnnualReport(read.report().agency(), 2023, table.formatVersion(), table.scope(),
				read.report().signedOn(), table.cells(), read.report().sections());
		return ReportCheck
			.check(text, new ReportReading(report, List.of()), (previous != null) ? previous.year(2022).report() : null)
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.toList();
	}

}
