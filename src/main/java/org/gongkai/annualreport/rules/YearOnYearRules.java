package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;

/**
 * E-07, W-02, W-04, W-05 and M-13: the report against that of the year before. Where that
 * one is not known they are silent.
 */
final class YearOnYearRules {

	/** How many cells a message names. */
	private static final int MOST_NAMED = 8;

	private static final Set<String> OTHER_ROWS = ApplicationRow.Group.OTHER.rows()
		.stream()
		.map(ApplicationRow::id)
		.collect(Collectors.toUnmodifiableSet());

	private static final BigDecimal TEN = BigDecimal.TEN;

	/** So many yuan are one 万元. */
	private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

	private YearOnYearRules() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("E-07", "上年结转与上年报告的结转下年度一致", YearOnYearRules::carriedOver),
				new ReportRule("W-02", "现行有效件数等于上年数加制发减废止", YearOnYearRules::stock),
				new ReportRule("W-04", "表三的数与上年相比没有异常变化", YearOnYearRules::leaps),
				new ReportRule("W-05", "上年尚未审结的案件本年度有去向", YearOnYearRules::pending),
				new ReportRule("M-13", "收费金额的单位是万元", YearOnYearRules::yuan));
	}

	private static List<ReportFinding> carriedOver(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		report.wrongPrevious()
			.ifPresent((last) -> findings.add(report.on("E-07", ReportTable.T3)
				.identity(last.year())
				.confirm("用来比对的是%d年的报告，不是%d年的，没有比对两年的数。请换成上一年的报告。".formatted(last.year(),
						report.year().orElseThrow() - 1))));
		report.previous().ifPresent((last) -> {
			boolean same = sameAgency(report.report(), last);
			for (Equation equation : report.equations().broken("E-07")) {
				findings.add(carriedOver(report, last, equation, same));
			}
		});
		return findings;
	}

	private static ReportFinding carriedOver(CheckedReport report, AnnualReport last, Equation equation, boolean same) {
		CellId cell = equation.left().get(0);
		String is = report.number(cell).orElseThrow().toPlainString();
		String was = equation.constant().toPlainString();
		String message = "%s填的是%s，上年报告的“四、结转下年度继续办理”同一列是%s。上年结转多少，今年就要接多少，两年的数必须一致。".formatted(cell.label(), is, was);
		return report.on("E-07", List.of(cell))
			.identity(was)
			.expected(was, is)
			.repairs(report.equations().repairs(equation))
			.finding(same ? Severity.BLOCK : Severity.CONFIRM, same ? message + "请核对台账后改正；上年报告有误的，请先更正上年的报告。"
					: message + "两份报告的机关名称不同（上年是“%s”），机构合并、分设的，请写明原因。".formatted(last.agency()));
	}

	private static boolean sameAgency(AnnualReport one, AnnualReport other) {
		return one.agency().isBlank() || other.agency().isBlank()
				|| NormalizedText.compact(one.agency()).equals(NormalizedText.compact(other.agency()));
	}

	private static List<ReportFinding> stock(CheckedReport report) {
		return report.previous()
			.filter((last) -> last.formatVersion() == FormatVersion.V2021
					&& report.report().formatVersion() == FormatVersion.V2021)
			.stream()
			.flatMap((last) -> Stream.of(DisclosureRow.RULES, DisclosureRow.NORMATIVE_DOCS)
				.flatMap((row) -> stock(report, last, row)))
			.toList();
	}

	private static Stream<ReportFinding> stock(CheckedReport report, AnnualReport last, DisclosureRow row) {
		CellId issued = CellId.of(row, DisclosureRow.Column.ISSUED);
		CellId repealed = CellId.of(row, DisclosureRow.Column.REPEALED);
		CellId inForce = CellId.of(row, DisclosureRow.Column.IN_FORCE);
		Stream<CellId> cells = Stream.of(issued, repealed, inForce);
		if (last.number(inForce).isEmpty() || cells.anyMatch((cell) -> report.number(cell).isEmpty())) {
			return Stream.empty();
		}
		BigDecimal before = last.number(inForce).orElseThrow();
		BigDecimal in = report.number(issued).orElseThrow();
		BigDecimal out = report.number(repealed).orElseThrow();
		BigDecimal is = report.number(inForce).orElseThrow();
		BigDecimal should = before.add(in).subtract(out);
		if (is.compareTo(should) == 0) {
			return Stream.empty();
		}
		return Stream.of(report.on("W-02", List.of(issued, repealed, inForce))
			.identity(before)
			.expected(should.toPlainString(), is.toPlainString())
			.confirm("%s的现行有效件数填的是%s，按上年%s件加本年制发%s件减本年废止%s件应为%s。请核对；因清理、机构调整接收或者上年统计有误的，请说明。".formatted(row.label(),
					is.toPlainString(), before.toPlainString(), in.toPlainString(), out.toPlainString(),
					should.toPlainString())));
	}

	private static List<ReportFinding> leaps(CheckedReport report) {
		return report.previous()
			.stream()
			.flatMap((last) -> Stream.of(
					leaps(report, last, "上年有数、今年是0", (was, is) -> was.signum() > 0 && is.signum() == 0),
					leaps(report, last, "与上年相差10倍以上", YearOnYearRules::isLeap)))
			.flatMap(List::stream)
			.toList();
	}

	private static boolean isLeap(BigDecimal was, BigDecimal is) {
		return was.signum() > 0 && is.signum() > 0
				&& (is.compareTo(was.multiply(TEN)) > 0 || was.compareTo(is.multiply(TEN)) > 0);
	}

	private static List<ReportFinding> leaps(CheckedReport report, AnnualReport last, String what,
			BiPredicate<BigDecimal, BigDecimal> leap) {
		List<CellId> cells = CellId.all()
			.stream()
			.filter((cell) -> cell.table() == ReportTable.T3 && comparable(report, last, cell))
			.filter((cell) -> leap.test(last.number(cell).orElseThrow(), report.number(cell).orElseThrow()))
			.toList();
		if (cells.isEmpty()) {
			return List.of();
		}
		String named = cells.stream()
			.limit(MOST_NAMED)
			.map((cell) -> "%s（上年%s，今年%s）".formatted(cell.label(), last.number(cell).orElseThrow().toPlainString(),
					report.number(cell).orElseThrow().toPlainString()))
			.collect(Collectors.joining("；"));
		CheckedReport.Draft draft = report.on("W-04", cells);
		cells.forEach((cell) -> draft.identity(last.number(cell).orElseThrow()));
		return List.of(draft.confirm("表三有%d格%s：%s%s。请核对有没有填错行、填错列；确实如此的，请说明原因。".formatted(cells.size(), what, named,
				(cells.size() > MOST_NAMED) ? "；等" : "")));
	}

	/** （六）其他处理 compares only between reports that divide it in the same way. */
	private static boolean comparable(CheckedReport report, AnnualReport last, CellId cell) {
		boolean other = OTHER_ROWS.contains(cell.row());
		boolean alike = last.formatVersion() == report.report().formatVersion() && !report.singleOtherRow();
		return (!other || alike) && report.number(cell).isPresent() && last.number(cell).isPresent();
	}

	private static List<ReportFinding> pending(CheckedReport report) {
		return report.previous()
			.stream()
			.flatMap((last) -> Stream.of(RemedyGroup.values()).flatMap((group) -> pending(report, last, group)))
			.toList();
	}

	private static Stream<ReportFinding> pending(CheckedReport report, AnnualReport last, RemedyGroup group) {
		CellId total = CellId.of(group, RemedyResult.TOTAL);
		BigDecimal left = last.number(CellId.of(group, RemedyResult.PENDING)).orElse(BigDecimal.ZERO);
		return report.number(total)
			.filter((now) -> now.compareTo(left) < 0)
			.map((now) -> report.on("W-05", List.of(total))
				.identity(left)
				.expected("不少于" + left.toPlainString(), now.toPlainString())
				.confirm("上年报告中%s尚未审结的有%s件，今年总计只有%s件。上年未审结的案件今年应当有结果或者仍未审结，请核对是否漏计。".formatted(group.label(),
						left.toPlainString(), now.toPlainString())))
			.stream();
	}

	private static List<ReportFinding> yuan(CheckedReport report) {
		CellId fees = CellId.of(DisclosureRow.FEES_CHARGED, DisclosureRow.Column.AMOUNT_WAN);
		return report.previous()
			.flatMap((last) -> last.number(fees))
			.filter((was) -> was.signum() > 0)
			.flatMap((was) -> report.number(fees)
				.filter((is) -> is.compareTo(was.multiply(YUAN)) >= 0)
				.map((is) -> List.of(report.on("M-13", List.of(fees))
					.identity(was)
					.expected(is.movePointLeft(4).stripTrailingZeros().toPlainString(), is.toPlainString())
					.confirm("行政事业性收费填的是%s万元，是上年%s万元的一万倍以上，多半是把元填进了万元的格子。如果实际收费是%s元，应填%s。".formatted(is.toPlainString(),
							was.toPlainString(), is.toPlainString(),
							is.movePointLeft(4).stripTrailingZeros().toPlainString())))))
			.orElse(List.of());
	}

}
