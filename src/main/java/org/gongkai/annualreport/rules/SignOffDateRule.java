package org.gongkai.annualreport.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.annualreport.reading.SignOff;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Spot;

/**
 * E-09 and W-01: a report cannot be signed before its period ends, and has to be out by
 * its day. Where the text prints no date, the day it was formed (成文日期) counts.
 */
final class SignOffDateRule {

	private static final String BASIS = "《政府信息公开条例》第四十九条、第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";

	private SignOffDateRule() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("E-09", "年度报告的落款日期在统计期限之后", BASIS, SignOffDateRule::tooEarly),
				new ReportRule("W-01", "年度报告按期公布", "《政府信息公开条例》第四十九条", SignOffDateRule::tooLate));
	}

	private static List<ReportFinding> tooEarly(CheckedReport report) {
		if (report.year().isEmpty()) {
			return List.of();
		}
		int year = report.year().getAsInt();
		return date(report).filter((date) -> date.day() == null || date.day().getYear() <= year)
			.map((date) -> List.of(tooEarly(report, date, year)))
			.orElse(List.of());
	}

	private static ReportFinding tooEarly(CheckedReport report, SignOff date, int year) {
		LocalDate first = LocalDate.of(year + 1, 1, 1);
		LocalDate day = date.day();
		CheckedReport.Draft draft = report.at("E-09", date.spot(), ReportOutline.SIGN_OFF, date.printed())
			.identity(year)
			.identity(date.printed());
		if (day == null) {
			return draft.expected(chinese(first) + "或以后", date.printed())
				.block("落款日期“%s”不是一个存在的日期，请改正。".formatted(date.printed()));
		}
		// a report is mostly signed on the right day of January, the year is what slips
		LocalDate example = (day.getYear() == year) ? day.withYear(year + 1) : first;
		String instead = day.equals(example) ? "" : "，例如" + chinese(example);
		return draft.expected(chinese(first) + "或以后" + instead, date.printed())
			.block("落款日期“%s”早于统计期限的结束。%d年的年度报告统计到%d年12月31日，不可能在这之前签署，多半是年份写错了。请改为%s或以后的实际签署日期%s。"
				.formatted(date.printed(), year, year, chinese(first), instead));
	}

	private static List<ReportFinding> tooLate(CheckedReport report) {
		if (report.year().isEmpty()) {
			return List.of();
		}
		LocalDate deadline = report.report().scope().deadline(report.year().getAsInt());
		return date(report).filter((date) -> date.day() != null && date.day().isAfter(deadline))
			.map((date) -> List.of(report.at("W-01", date.spot(), ReportOutline.SIGN_OFF, date.printed())
				.identity(deadline)
				.identity(date.printed())
				.expected(chinese(deadline) + "或以前", date.printed())
				.confirm("落款日期“%s”晚于规定的公布期限%s。%d年的年度报告应当在这一天以前公布，节假日不顺延。请核对日期；确已逾期的，请说明原因。".formatted(date.printed(),
						chinese(deadline), report.year().getAsInt()))))
			.orElse(List.of());
	}

	private static Optional<SignOff> date(CheckedReport report) {
		return report.outline()
			.map(ReportOutline::text)
			.flatMap((text) -> SignOff.of(text.blocks()).or(() -> formed(text)));
	}

	/** The day in the catalogue data, which hold no place that could be marked. */
	private static Optional<SignOff> formed(InspectedText text) {
		return Optional.ofNullable(text.catalogue().formedOn())
			.map((day) -> new SignOff(day, chinese(day), new Spot(InspectedText.CATALOGUE, 0, 0)));
	}

	private static String chinese(LocalDate day) {
		return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

}
