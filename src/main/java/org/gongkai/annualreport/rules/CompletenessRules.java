package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.ReportReading;

/**
 * E-01, E-02, M-15 and IMPORT: every cell holds a number that can be, in the form of its
 * year, and what the reader could not place is looked at by a person.
 */
final class CompletenessRules {

	/** How many cells a message names. */
	private static final int MOST_NAMED = 6;

	/** How many decimals an amount in 万元 may have: the hundredth of a yuan. */
	private static final int MOST_DECIMALS = 6;

	private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

	/** The first year that must not be reported in the trial form. */
	private static final int PRESENT_FORM_SINCE = 2021;

	private CompletenessRules() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("E-01", "三张表每一格都填了数，没有发生的填0", CompletenessRules::blanks),
				new ReportRule("E-02", "表中的数是非负整数，收费金额是非负数", CompletenessRules::numbers),
				new ReportRule("M-15", "2021年及以后的年度报告使用2021年的表格", CompletenessRules::form),
				new ReportRule("IMPORT", "表格的每一行都读到了它的位置", CompletenessRules::unplaced));
	}

	private static List<ReportFinding> blanks(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (ReportTable table : ReportTable.values()) {
			List<CellId> cells = CellId.all()
				.stream()
				.filter((cell) -> cell.table() == table && report.demands(cell) && report.number(cell).isEmpty())
				.toList();
			// a table in the form of 2019 is M-15's matter
			boolean superseded = table == ReportTable.T2
					&& report.remarks().stream().anyMatch(ReportReading.Remark::superseded);
			if (!cells.isEmpty() && !superseded) {
				findings.add(blanks(report, table, cells));
			}
		}
		return findings;
	}

	private static ReportFinding blanks(CheckedReport report, ReportTable table, List<CellId> cells) {
		long demanded = CellId.all().stream().filter((cell) -> cell.table() == table && report.demands(cell)).count();
		boolean none = cells.size() == demanded;
		boolean absent = none && cells.stream().noneMatch((cell) -> report.report().cells().containsKey(cell));
		String what = absent
				? "没有读到%s（%s）。请检查表格是否在文中、是不是图片，表格须按规定的格式列出。".formatted(table.label(), table.part().heading())
				: none ? "%s的%d格都没有填数。".formatted(table.label(), cells.size())
						: "%s有%d格没有填数：%s。".formatted(table.label(), cells.size(), named(report, cells));
		return report.on("E-01", cells, cells.get(0))
			.expected("每一格都有数，没有发生的填0", cells.size() + "格没有数")
			.repairs((cells.size() > MOST_NAMED) ? List.of() : determined(report, cells))
			.block(what + "没有发生的填0，不能留空，也不能填“/”“—”“无”；发生了的请补上实际的数。");
	}

	private static String named(CheckedReport report, List<CellId> cells) {
		String named = cells.stream().limit(MOST_NAMED).map((cell) -> {
			CellValue value = report.report().value(cell);
			return cell.label() + ((value instanceof CellValue.AsWritten) ? "填的是“" + value.written() + "”" : "");
		}).collect(Collectors.joining("；"));
		return (cells.size() > MOST_NAMED) ? named + "；等" : named;
	}

	/** What the equations leave as the only choice. */
	private static List<Repair> determined(CheckedReport report, List<CellId> cells) {
		return cells.stream()
			.flatMap((cell) -> report.equations()
				.determined(cell)
				.stream()
				.map((number) -> new Repair(cell, null, number, 0, Repair.Slip.BLANK)))
			.sorted(Comparator.comparing(Repair::cell))
			.toList();
	}

	private static List<ReportFinding> numbers(CheckedReport report) {
		return CellId.all()
			.stream()
			.filter(report::demands)
			.flatMap((cell) -> report.number(cell).stream().flatMap((number) -> number(report, cell, number)))
			.toList();
	}

	private static Stream<ReportFinding> number(CheckedReport report, CellId cell, BigDecimal number) {
		String written = number.toPlainString();
		String should = cell.isMoney() ? "0或正数，单位万元，最多%d位小数".formatted(MOST_DECIMALS) : "0或正整数";
		CheckedReport.Draft draft = report.on("E-02", List.of(cell)).expected(should, written);
		String where = cell.table().label() + "的" + cell.label();
		if (number.signum() < 0) {
			return Stream.of(draft.block("%s填的是%s，不能是负数。请核对后改正。".formatted(where, written)));
		}
		if (cell.isMoney()) {
			return (number.scale() <= MOST_DECIMALS) ? Stream.empty() : Stream
				.of(draft.block("%s填的是%s，小数超过%d位，比1分钱还细。请按万元换算后改正。".formatted(where, written, MOST_DECIMALS)));
		}
		if (number.scale() > 0) {
			return Stream.of(draft.block("%s填的是%s，件数必须是整数。请核对后改正。".formatted(where, written)));
		}
		return (number.compareTo(LARGEST_COUNT) <= 0) ? Stream.empty()
				: Stream.of(draft.block("%s填的是%s，数字太大，不可能是件数。请核对后改正。".formatted(where, written)));
	}

	private static List<ReportFinding> form(CheckedReport report) {
		int year = report.year().orElse(0);
		if (report.report().formatVersion() != FormatVersion.V2019) {
			return report.remarks()
				.stream()
				.filter(ReportReading.Remark::superseded)
				.map((remark) -> report.at("M-15", remark.spot(), remark.excerpt())
					.identity(year)
					.expected("国办公开办函〔2021〕30号的表二", "2019年试行的表二")
					.block(remark.message()))
				.toList();
		}
		if (year < PRESENT_FORM_SINCE) {
			return List.of();
		}
		return List.of(report.on("M-15", ReportTable.T2)
			.identity(year)
			.expected("国办公开办函〔2021〕30号的表格", "2019年试行的表格")
			.block("%d年的年度报告用了2019年试行的旧表格。2021年起表二改为“本年制发件数、本年废止件数、现行有效件数”等栏，表三（六）其他处理分为三行，取消第二十条第（九）项。请换用国办公开办函〔2021〕30号的表格重新填写。"
				.formatted(year)));
	}

	private static List<ReportFinding> unplaced(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (ReportReading.Remark remark : report.remarks()) {
			if (remark.superseded()) {
				continue;
			}
			findings.add(report.at("IMPORT", remark.spot(), remark.excerpt())
				.cells(remark.cells(), report.report()::value)
				.identity(remark.excerpt())
				.identity(remark.candidates())
				.confirm(remark.message() + candidates(remark)));
		}
		boolean told = report.remarks()
			.stream()
			.flatMap((remark) -> remark.cells().stream())
			.anyMatch((cell) -> !report.demands(cell));
		if (report.singleOtherRow() && !told) {
			List<CellId> misc = CellId.all()
				.stream()
				.filter((cell) -> cell.row().equals(ApplicationRow.OTHER_MISC.id()))
				.toList();
			findings.add(report.on("IMPORT", misc)
				.confirm("表三（六）其他处理只有一行，规定的格式分为“1.逾期不补正”“2.逾期未缴费”“3.其他”三行。这一行的数已读作“3.其他”，前两行没有数。请按三行分开填写，或者说明理由。"));
		}
		return findings;
	}

	private static String candidates(ReportReading.Remark remark) {
		if (remark.candidates().size() < 2) {
			return "";
		}
		return remark.candidates()
			.stream()
			.filter((cells) -> !cells.isEmpty())
			.map((cells) -> cells.get(0).label()
					+ ((cells.size() > 1) ? "至" + cells.get(cells.size() - 1).label() : ""))
			.collect(Collectors.joining("；", "可能的位置有：", "。"));
	}

}
