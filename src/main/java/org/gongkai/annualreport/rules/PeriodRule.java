package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * E-08: title, statistics period, preamble and narrative speak of one year. In the
 * narrative only the year counts with which a paragraph begins, since a text may well
 * mention other years.
 */
final class PeriodRule {

	private static final Pattern PERIOD = Pattern
		.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日?[起始]? ?(?:至|到|-{1,2}|~) ?(?:([0-9]{4}) ?年|[同当本]年)?"
				+ " ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日?");

	private static final Pattern STATISTICS = Pattern.compile("统计|期限|时限|数据|周期|时间范围|报告期");

	private static final Pattern REPORT_NAME = Pattern.compile("(?<![0-9])([0-9]{4}) ?年度?(?:政府)?信息公开(?:工作)?年度报告");

	private static final Pattern PARAGRAPH_YEAR = Pattern.compile("^ {0,8}([0-9]{4}) ?年度?(?: {0,2},|(?=全年))");

	private static final Pattern PARAGRAPH_WHOLE_YEAR = Pattern.compile("^ {0,8}([0-9]{4}) ?年度");

	private static final Pattern OUTLOOK = Pattern.compile("将|拟|计划|下一步|下一年|继续|打算|力争");

	private static final Pattern LOOKING_BACK = Pattern.compile("整改|针对|上年|上一年|去年|此前|已经?(?:解决|改进|完成)");

	private PeriodRule() {
	}

	static ReportRule rule() {
		return new ReportRule("E-08", "年度报告的标题、统计期限和正文年份一致", "《政府信息公开条例》第四十九条、第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
				PeriodRule::check);
	}

	private static List<ReportFinding> check(CheckedReport report) {
		return report.outline().map((outline) -> check(report, outline)).orElse(List.of());
	}

	private static List<ReportFinding> check(CheckedReport report, ReportOutline outline) {
		InspectedText text = outline.text();
		if (report.year().isEmpty()) {
			return List.of(report.at("E-08", new Spot(InspectedText.TITLE, 0, text.title().length()), text.title())
				.identity(text.title())
				.block("标题中没有报告的年份，请写成“机关名称＋年份＋政府信息公开工作年度报告”，如“某某局2023年政府信息公开工作年度报告”。"));
		}
		List<ReportFinding> findings = new ArrayList<>();
		for (int block = 0; block < text.blocks().size(); block++) {
			if (text.blocks().get(block) instanceof Block.Paragraph) {
				Passage passage = new Passage(report, outline, block, report.year().getAsInt());
				inspectPeriod(passage, findings::add);
				inspectNarrative(passage, findings::add);
			}
		}
		return findings;
	}

	private static void inspectPeriod(Passage passage, Consumer<ReportFinding> hits) {
		if (passage.part() == null) {
			Matcher name = REPORT_NAME.matcher(passage.text());
			while (name.find()) {
				if (Integer.parseInt(name.group(1)) != passage.year()) {
					hits.accept(
							passage.hit(name, "这里写的是%s年的报告，标题写的是%d年。请核对后改成一致。".formatted(name.group(1), passage.year()),
									passage.year() + "年"));
				}
			}
		}
		Matcher period = PERIOD.matcher(passage.text());
		while (period.find()) {
			String before = passage.text().substring(Math.max(0, period.start() - 20), period.start());
			if (passage.part() == null && STATISTICS.matcher(before).find() && !wholeYear(period, passage.year())) {
				String right = "%d年1月1日起至%d年12月31日止".formatted(passage.year(), passage.year());
				hits.accept(passage.hit(period, "统计期限与标题的年份不符。%d年的年度报告，统计期限应当自%s。".formatted(passage.year(), right),
						right));
			}
		}
	}

	private static boolean wholeYear(Matcher period, int year) {
		boolean begins = Integer.parseInt(period.group(1)) == year && Integer.parseInt(period.group(2)) == 1
				&& Integer.parseInt(period.group(3)) == 1;
		boolean ends = (period.group(4) == null || Integer.parseInt(period.group(4)) == year)
				&& Integer.parseInt(period.group(5)) == 12 && Integer.parseInt(period.group(6)) == 31;
		return begins && ends;
	}

	private static void inspectNarrative(Passage passage, Consumer<ReportFinding> hits) {
		ReportPart part = passage.part();
		Matcher begin = PARAGRAPH_YEAR.matcher(passage.text());
		if (!begin.find()) {
			begin = PARAGRAPH_WHOLE_YEAR.matcher(passage.text());
			if (!begin.find()) {
				return;
			}
		}
		int year = Integer.parseInt(begin.group(1));
		// a paragraph that speaks of the report's year as well compares the two
		if (part == null || year == passage.year() || passage.text().contains(passage.year() + "年")) {
			return;
		}
		boolean outlook = year == passage.year() + 1
				&& (part == ReportPart.PROBLEMS_IMPROVEMENT || OUTLOOK.matcher(passage.text()).find());
		boolean lookingBack = year == passage.year() - 1 && part == ReportPart.PROBLEMS_IMPROVEMENT
				&& LOOKING_BACK.matcher(passage.text()).find();
		if (!outlook && !lookingBack) {
			hits.accept(passage.hit(begin, "这一段写的是%d年，报告是%d年的，像是沿用了往年的文字。请核对内容并改正年份。".formatted(year, passage.year()),
					passage.year() + "年"));
		}
	}

	/**
	 * A paragraph of the report.
	 */
	private record Passage(CheckedReport report, ReportOutline outline, int block, int year, NormalizedText normalized,
			String text) {

		Passage(CheckedReport report, ReportOutline outline, int block, int year) {
			this(report, outline, block, year, NormalizedText.of(outline.text().textOf(block)));
		}

		private Passage(CheckedReport report, ReportOutline outline, int block, int year, NormalizedText normalized) {
			this(report, outline, block, year, normalized, ReportOutline.withArabicYears(normalized.text()));
		}

		@Nullable ReportPart part() {
			return this.outline.partOf(this.block).orElse(null);
		}

		ReportFinding hit(Matcher found, String message, String expected) {
			String excerpt = this.normalized.originalOf(found.start(), found.end());
			return this.report
				.at("E-08", this.normalized.spot(this.block, found.start(), found.end()),
						this.outline.sectionOf(this.block), excerpt)
				.identity(this.year)
				.identity(this.text)
				.expected(expected, excerpt)
				.block(message);
		}

	}

}
