package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.ReportTable;

/**
 * W-03, W-10, W-11 and I-01: figures that can hardly be so, each for itself.
 */
final class PlausibilityRules {

	private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]{0,40}[）)]");

	/** Provinces, cities and prefectures, whose governments may make 地方政府规章. */
	private static final Pattern LARGE_GOVERNMENT = Pattern
		.compile("[^县区旗]{0,20}(?:省|市|自治州|盟|自治区)(?:人民政府)?(?:办公厅|办公室)?");

	/** Ministries and bodies directly under the State Council. */
	private static final Pattern CENTRAL = Pattern
		.compile("(?:中华人民共和国|国务院|国家|中国).{0,30}|.{1,8}部|中央.{0,30}|海关总署|审计署|.{1,6}总局");

	private PlausibilityRules() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("W-03", "现行有效件数不少于本年制发件数", PlausibilityRules::stock),
				new ReportRule("W-10", "复议后起诉的案件先有行政复议", PlausibilityRules::litigation),
				new ReportRule("W-11", "有规章制定权的机关才有规章", "《中华人民共和国立法法》第九十一条、第九十三条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
						PlausibilityRules::ruleMaking),
				new ReportRule("I-01", "本年度确实没有收到申请", PlausibilityRules::nothing));
	}

	private static List<ReportFinding> stock(CheckedReport report) {
		return Stream.of(DisclosureRow.RULES, DisclosureRow.NORMATIVE_DOCS).flatMap((row) -> {
			CellId issued = CellId.of(row, DisclosureRow.Column.ISSUED);
			CellId inForce = CellId.of(row, DisclosureRow.Column.IN_FORCE);
			Optional<BigDecimal> made = report.number(issued);
			Optional<BigDecimal> left = report.number(inForce);
			if (made.isEmpty() || left.isEmpty() || left.get().compareTo(made.get()) >= 0) {
				return Stream.empty();
			}
			return Stream.of(report.on("W-03", List.of(issued, inForce))
				.expected("不少于" + made.get().toPlainString(), left.get().toPlainString())
				.confirm("%s本年制发%s件，现行有效却只有%s件。除非本年制发的当年又废止了，现行有效不会少于本年制发。请核对。".formatted(row.label(),
						made.get().toPlainString(), left.get().toPlainString())));
		}).toList();
	}

	private static List<ReportFinding> litigation(CheckedReport report) {
		CellId after = CellId.of(RemedyGroup.LITIGATION_AFTER_REVIEW, RemedyResult.TOTAL);
		boolean litigated = report.number(after).filter((total) -> total.signum() > 0).isPresent();
		boolean before = report.previous().filter(PlausibilityRules::hasReconsideration).isPresent();
		if (!litigated || hasReconsideration(report.report()) || before) {
			return List.of();
		}
		String years = report.previous().isPresent() ? "本年和上年" : "本年";
		return List.of(report.on("W-10", List.of(CellId.of(RemedyGroup.RECONSIDERATION, RemedyResult.TOTAL), after))
			.identity(years)
			.confirm("表四有复议后起诉的案件%s件，%s却没有行政复议案件。复议后起诉的案件先要经过复议，请核对是否填错了组，或者说明复议发生在哪一年。"
				.formatted(report.number(after).orElseThrow().toPlainString(), years)));
	}

	private static boolean hasReconsideration(AnnualReport report) {
		return Stream.of(RemedyResult.values())
			.anyMatch((result) -> report.number(CellId.of(RemedyGroup.RECONSIDERATION, result))
				.filter((number) -> number.signum() > 0)
				.isPresent());
	}

	private static List<ReportFinding> ruleMaking(CheckedReport report) {
		List<CellId> cells = DisclosureRow.RULES.block()
			.columns()
			.stream()
			.map((column) -> CellId.of(DisclosureRow.RULES, column))
			.toList();
		String agency = BRACKETS.matcher(report.report().agency()).replaceAll("").strip();
		boolean some = cells.stream()
			.anyMatch((cell) -> report.number(cell).filter((number) -> number.signum() > 0).isPresent());
		if (!some || agency.isEmpty() || mayMakeRules(agency, report.report().scope())) {
			return List.of();
		}
		return List.of(report.on("W-11", cells)
			.identity(agency)
			.expected("0", report.report().value(cells.get(cells.size() - 1)).written())
			.confirm(
					"表二填了规章，但规章只能由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定，%s没有规章制定权。请核对是不是把行政规范性文件填到了规章一行。".formatted(agency)));
	}

	private static boolean mayMakeRules(String agency, ReportScope scope) {
		return switch (scope) {
			case GOVERNMENT, DEPARTMENT ->
				LARGE_GOVERNMENT.matcher(agency).matches() || CENTRAL.matcher(agency).matches();
			case TOWNSHIP, AUTHORIZED_ORG -> false;
		};
	}

	private static List<ReportFinding> nothing(CheckedReport report) {
		List<CellId> cells = CellId.all()
			.stream()
			.filter((cell) -> cell.table() == ReportTable.T3 && report.demands(cell))
			.toList();
		boolean nothing = cells.stream()
			.allMatch((cell) -> report.number(cell).filter((number) -> number.signum() == 0).isPresent());
		return nothing
				? List.of(report.on("I-01", ReportTable.T3).hint("表三全部是0。请再确认一次：网上申请、信函、传真、当面提交的渠道，本年度确实都没有收到申请。"))
				: List.of();
	}

}
