package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * E-10: the six parts are there, in order, on one level, under their official headings.
 */
final class PartsRule {

	/** A text of fewer characters outside of tables and headings is no narrative. */
	private static final int SHORTEST_NARRATIVE = 30;

	private PartsRule() {
	}

	static ReportRule rule() {
		return new ReportRule("E-10", "年度报告六个部分齐全，顺序、级别和标题符合规定", PartsRule::check);
	}

	private static List<ReportFinding> check(CheckedReport report) {
		return report.outline()
			.map((outline) -> (report.occasion() == Occasion.FILE && isTablesAlone(outline))
					? List.of(tablesAlone(report, outline)) : check(report, outline))
			.orElse(List.of());
	}

	/**
	 * Whether a file holds nothing but the tables, as cut out of a page or handed in for
	 * adding up.
	 */
	private static boolean isTablesAlone(ReportOutline outline) {
		boolean onlyTables = outline.parts()
			.stream()
			.map(ReportOutline.Place::part)
			.allMatch((part) -> part.compareTo(ReportPart.PROACTIVE_DISCLOSURE) >= 0
					&& part.compareTo(ReportPart.RECONSIDERATION_LITIGATION) <= 0);
		List<Block> blocks = outline.text().blocks();
		return onlyTables && blocks.stream().anyMatch(Block.Table.class::isInstance)
				&& blocks.stream()
					.filter((block) -> block instanceof Block.Paragraph || block instanceof Block.ListBlock)
					.mapToInt((block) -> NormalizedText.compact(block.plainText()).length())
					.sum() < SHORTEST_NARRATIVE;
	}

	private static ReportFinding tablesAlone(CheckedReport report, ReportOutline outline) {
		return report
			.at("E-10", new Spot(InspectedText.TITLE, 0, outline.text().title().length()), outline.text().title())
			.identity("只有表格")
			.expected("六个部分齐全", "只有表格")
			.confirm("这份文件只有表格，没有文字部分。完整的年度报告应有六个部分；只是用来核对、汇总数据的，请说明。");
	}

	private static List<ReportFinding> check(CheckedReport report, ReportOutline outline) {
		List<ReportFinding> findings = new ArrayList<>();
		EnumSet<ReportPart> seen = EnumSet.noneOf(ReportPart.class);
		Optional<Integer> level = commonLevel(outline);
		for (ReportOutline.Place place : outline.parts()) {
			String label = place.part().label();
			if (!seen.add(place.part())) {
				findings.add(finding(report, outline, place, label + "的标题出现了两次，请合并到一处或者删去多余的一处。", null));
				continue;
			}
			if (!place.part().isOfficial(outline.text().textOf(place.block()))) {
				String official = place.part().heading();
				findings.add(
						finding(report, outline, place, label + "的标题与规定的格式不一致，请改为“%s”。".formatted(official), official));
			}
			if (report.occasion() == Occasion.GATE ? place.level() != 1
					: place.level() != 0 && place.level() != level.orElse(place.level())) {
				String is = (place.level() == 0) ? "没有设为标题" : "设成了%d级标题".formatted(place.level());
				findings.add(finding(report, outline, place,
						"“%s”%s。六个部分的标题须为同一级，请设为一级标题。".formatted(place.part().heading(), is), null));
			}
			if (seen.stream().anyMatch((earlier) -> earlier.compareTo(place.part()) > 0)) {
				findings.add(finding(report, outline, place,
						label + "“%s”的位置不对，六个部分须按一至六的顺序排列，请移到前面应在的位置。".formatted(place.part().heading()), null));
			}
		}
		missing(report, outline, seen, findings);
		return findings;
	}

	/**
	 * The level that most parts have. A file from elsewhere may set them on any level,
	 * and a heading that its format does not mark as such has none.
	 */
	private static Optional<Integer> commonLevel(ReportOutline outline) {
		List<Integer> levels = outline.parts()
			.stream()
			.map(ReportOutline.Place::level)
			.filter((level) -> level > 0)
			.toList();
		return levels.stream().max((one, other) -> Long.compare(count(levels, one), count(levels, other)));
	}

	private static long count(List<Integer> levels, int level) {
		return levels.stream().filter((other) -> other == level).count();
	}

	/** A missing part is reported where the next one begins, or at the end. */
	private static void missing(CheckedReport report, ReportOutline outline, EnumSet<ReportPart> seen,
			List<ReportFinding> findings) {
		for (ReportPart part : EnumSet.complementOf(seen)) {
			int block = outline.parts()
				.stream()
				.filter((place) -> place.part().compareTo(part) > 0)
				.mapToInt(ReportOutline.Place::block)
				.findFirst()
				.orElse(outline.text().blocks().size() - 1);
			findings.add(report.at("E-10", new Spot(block, 0, 0), part.sectionId(), "")
				.identity("缺少" + part.heading())
				.expected(part.heading(), "")
				.block("缺少%s“%s”。请补上这一标题和内容；本年度没有发生的，也要保留这一部分，表格填0，文字写明没有。".formatted(part.label(), part.heading())));
		}
	}

	private static ReportFinding finding(CheckedReport report, ReportOutline outline, ReportOutline.Place place,
			String message, @Nullable String expected) {
		String heading = outline.text().textOf(place.block());
		CheckedReport.Draft draft = report
			.at("E-10", new Spot(place.block(), 0, heading.length()), place.part().sectionId(), heading)
			.identity(message);
		return ((expected != null) ? draft.expected(expected, heading) : draft).block(message);
	}

}
