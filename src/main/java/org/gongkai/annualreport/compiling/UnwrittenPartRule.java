package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gongkai.annualreport.AnnualReport.Section;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;

import org.springframework.stereotype.Component;

/**
 * AR-2: what compiling leaves to people has been written: part five, and each aspect of
 * part one.
 */
@Component
class UnwrittenPartRule implements InspectionRule {

	/** A part five shorter than this says nothing. */
	private static final int SHORTEST = 10;

	@Override
	public String code() {
		return "AR-2";
	}

	@Override
	public String description() {
		return "年度报告须由人撰写的部分已经写好";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第五十条第一款；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
	}

	@Override
	public Set<Category> categories() {
		return Set.of(Category.ANNUAL_REPORT);
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		for (Section section : ReportReader.read(text.title(), text.blocks()).report().sections()) {
			if (section.part() == ReportPart.PROBLEMS_IMPROVEMENT) {
				String written = written(text, section);
				if (written.length() < SHORTEST) {
					hits.add(hit(text, section, ReportPart.PROBLEMS_IMPROVEMENT,
							"第五部分%s。请写明存在的主要问题和改进情况，两方面都要有，不能写“无”，并对照上一年报告提出的改进措施。"
								.formatted(written.isEmpty() ? "还没有写" : "只写了“" + written + "”")));
				}
			}
			else if (section.part() == ReportPart.OVERVIEW && section.aspect() != null && length(text, section) == 0) {
				hits.add(hit(text, section, ReportPart.OVERVIEW,
						"“%s”下面还没有写。请写明本年度的情况；没有发生的，写明没有。".formatted(section.aspect().heading())));
			}
		}
		return hits;
	}

	/** Its paragraphs and lists: a heading or a picture is no account of anything. */
	private static String written(InspectedText text, Section section) {
		StringBuilder written = new StringBuilder();
		for (int block = section.from() + 1; block < section.to(); block++) {
			if (text.blocks().get(block) instanceof Block.Paragraph
					|| text.blocks().get(block) instanceof Block.ListBlock) {
				written.append(NormalizedText.compact(text.textOf(block)));
			}
		}
		return written.toString();
	}

	private static int length(InspectedText text, Section section) {
		int length = 0;
		for (int block = section.from() + 1; block < section.to(); block++) {
			length += NormalizedText.compact(text.textOf(block)).length();
		}
		return length;
	}

	private static Hit hit(InspectedText text, Section section, ReportPart part, String message) {
		String heading = text.textOf(section.from());
		return new Hit(Severity.BLOCK, new Spot(section.from(), 0, heading.length()), part.sectionId(), heading,
				message, null, null);
	}

}
