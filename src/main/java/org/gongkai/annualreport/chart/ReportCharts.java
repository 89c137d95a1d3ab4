package org.gongkai.annualreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.jspecify.annotations.Nullable;

/** The charts that reports are looked at with. */
public final class ReportCharts {

	/** Years in a trend. */
	public static final int YEARS = 5;

	/** Agencies in a comparison. */
	public static final int MOST_BARS = 20;

	/** What a trend shows unless other cells are chosen. */
	public static final List<CellId> USUAL = List.of(CellId.of(ApplicationRow.NEW_RECEIVED, Applicant.TOTAL),
			CellId.of(ApplicationRow.RESULT_TOTAL, Applicant.TOTAL),
			CellId.of(ApplicationRow.CARRIED_OUT, Applicant.TOTAL));

	private static final Pattern TREND = Pattern.compile(".*[0-9]{4}—[0-9]{4}年主要数据");

	private static final Pattern RESULTS = Pattern.compile(".*[0-9]{4}年政府信息公开申请办理结果");

	private ReportCharts() {
	}

	/**
	 * The cells of a trend, read from its {@link Chart#alternative() words}.
	 * @return empty when they are not those of a trend
	 */
	public static List<CellId> trendIn(String alternative) {
		String title = Chart.title(alternative);
		if (!TREND.matcher(title).matches()) {
			return List.of();
		}
		List<CellId> cells = new ArrayList<>();
		for (String series : alternative.substring(title.length() + 1).split("；")) {
			String name = series.substring(0, Math.max(series.indexOf('：'), 0));
			CellId.all().stream().filter((cell) -> shortLabel(cell).equals(name)).findFirst().ifPresent(cells::add);
		}
		return cells;
	}

	/** Whether these are the words of a chart of results. */
	public static boolean isResults(String alternative) {
		return RESULTS.matcher(Chart.title(alternative)).matches();
	}

	/**
	 * Five years of some cells. A year without a report has no number; a cell that the
	 * report leaves blank neither.
	 * @param name whose figures
	 * @param last the latest year
	 * @param reports the reports by year
	 * @param cells 1 to {@link Chart#MOST_SERIES} cells of one unit
	 */
	public static Chart trend(String name, int last, Map<Integer, AnnualReport> reports, List<CellId> cells) {
		List<String> years = new ArrayList<>();
		for (int year = last - YEARS + 1; year <= last; year++) {
			years.add(year + "年");
		}
		List<Chart.Series> series = new ArrayList<>();
		for (CellId cell : cells) {
			List<@Nullable BigDecimal> numbers = new ArrayList<>();
			for (int year = last - YEARS + 1; year <= last; year++) {
				AnnualReport report = reports.get(year);
				numbers.add((report != null) ? report.number(cell).orElse(null) : null);
			}
			series.add(new Chart.Series(shortLabel(cell), numbers));
		}
		return new Chart(Chart.Kind.TREND, "%s%d—%d年主要数据".formatted(name, last - YEARS + 1, last), unit(cells), years,
				series);
	}

	/** 办理结果的构成: how the applications of a year ended, results that happened only. */
	public static Chart results(String name, int year, AnnualReport report) {
		List<String> names = new ArrayList<>();
		List<@Nullable BigDecimal> numbers = new ArrayList<>();
		for (ApplicationRow row : ApplicationRow.results()) {
			BigDecimal number = report.number(CellId.of(row, Applicant.TOTAL)).orElse(null);
			if (number != null && number.signum() > 0) {
				names.add(plain(row));
				numbers.add(number);
			}
		}
		return new Chart(Chart.Kind.BARS, "%s%d年政府信息公开申请办理结果".formatted(name, year), "件", names,
				names.isEmpty() ? List.of() : List.of(new Chart.Series("", numbers)));
	}

	/** 机关比较: one cell of several agencies, in the order given. */
	public static Chart comparison(String name, int year, CellId cell, Map<String, BigDecimal> numbers) {
		List<String> names = numbers.keySet().stream().limit(MOST_BARS).toList();
		List<@Nullable BigDecimal> shown = new ArrayList<>();
		names.forEach((each) -> shown.add(numbers.get(each)));
		return new Chart(Chart.Kind.BARS, "%s%d年%s".formatted(name, year, shortLabel(cell)), unit(List.of(cell)), names,
				names.isEmpty() ? List.of() : List.of(new Chart.Series("", shown)));
	}

	/** A cell's name without what the reader knows anyway. */
	public static String shortLabel(CellId cell) {
		return cell.label()
			.replace(ApplicationRow.RESULTS_LABEL + " / ", "")
			.replaceAll("^[一二四]、", "")
			.replace("政府信息公开申请数量", "申请")
			.replaceAll("（七）总计", "办理结果合计")
			.replace("（区分处理的，只计这一情形，不计其他情形）", "")
			.replace("“总计”", "");
	}

	private static String plain(ApplicationRow row) {
		String label = row.label()
			.replaceAll("^（[一二三四五六]）|^[0-9]\\.", "")
			.replace("（区分处理的，只计这一情形，不计其他情形）", "")
			.replace("、行政机关不再处理其政府信息公开申请", "");
		return (row == ApplicationRow.OTHER_MISC) ? "其他处理" : label;
	}

	private static String unit(List<CellId> cells) {
		return cells.get(0).isMoney() ? "万元" : "件";
	}

}
