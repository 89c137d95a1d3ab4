package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.document.Category;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * E-10: the six parts are there, in order, on one level, under their official headings.
 */
@Component
class PartsRule implements InspectionRule {

	@Override
	public String code() {
		return "E-10";
	}

	@Override
	public String description() {
		return "年度报告六个部分齐全，顺序、级别和标题符合规定";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
	}

	@Override
	public Set<Category> categories() {
		return Set.of(Category.ANNUAL_REPORT);
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		ReportOutline outline = ReportOutline.of(text);
		List<Hit> hits = new ArrayList<>();
		EnumSet<ReportPart> seen = EnumSet.noneOf(ReportPart.class);
		for (ReportOutline.Place place : outline.parts()) {
			if (!seen.add(place.part())) {
				hits.add(hit(text, place, place.part().label() + "的标题出现了两次，请合并到一处或者删去多余的一处。", null));
				continue;
			}
			inspectHeading(text, place, hits);
			if (seen.stream().anyMatch((earlier) -> earlier.compareTo(place.part()) > 0)) {
				hits.add(hit(text, place,
						place.part().label() + "“%s”的位置不对，六个部分须按一至六的顺序排列，请移到前面应在的位置。".formatted(place.part().heading()),
						null));
			}
		}
		missing(outline, seen, hits);
		return hits;
	}

	private static void inspectHeading(InspectedText text, ReportOutline.Place place, List<Hit> hits) {
		String official = place.part().heading();
		if (!place.part().isOfficial(text.textOf(place.block()))) {
			hits.add(hit(text, place, place.part().label() + "的标题与规定的格式不一致，请改为“%s”。".formatted(official), official));
		}
		if (place.level() != 1) {
			String is = (place.level() == 0) ? "没有设为标题" : "设成了%d级标题".formatted(place.level());
			hits.add(hit(text, place, "“%s”%s。六个部分的标题须为同一级，请设为一级标题。".formatted(official, is), null));
		}
	}

	/** A missing part is reported where the next one begins, or at the end. */
	private static void missing(ReportOutline outline, EnumSet<ReportPart> seen, List<Hit> hits) {
		for (ReportPart part : EnumSet.complementOf(seen)) {
			int block = outline.parts()
				.stream()
				.filter((place) -> place.part().compareTo(part) > 0)
				.mapToInt(ReportOutline.Place::block)
				.findFirst()
				.orElse(outline.text().blocks().size() - 1);
			hits.add(new Hit(Severity.BLOCK, new Spot(block, 0, 0), part.sectionId(), "",
					"缺少%s“%s”。请补上这一标题和内容；本年度没有发生的，也要保留这一部分，表格填0，文字写明没有。".formatted(part.label(), part.heading()),
					part.heading(), null));
		}
	}

	private static Hit hit(InspectedText text, ReportOutline.Place place, String message, @Nullable String expected) {
		String heading = text.textOf(place.block());
		return new Hit(Severity.BLOCK, new Spot(place.block(), 0, heading.length()), place.part().sectionId(), heading,
				message, expected, (expected != null) ? heading : null);
	}

}
