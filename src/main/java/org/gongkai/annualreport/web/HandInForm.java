package org.gongkai.annualreport.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.inspection.NormalizedText;

/**
 * What a section fills in.
 *
 * @param request what it is asked
 * @param basedOn number of the hand-in that was looked at
 * @param entries what stands in each cell, by its identifier
 * @param unit YUAN or WAN, blank when not chosen
 * @param zeros whether cells left blank mean 0
 * @param note what the figures rest on
 */
record HandInForm(Request request, int basedOn, Map<String, String> entries, String unit, boolean zeros, String note) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,25}(?:\\.[0-9]{1,20})?");

	private static final int LONGEST_EXCERPT = 30;

	private static final int MOST_REASONS = 20;

	private static final String YUAN = "YUAN";

	/** The form with what the section handed in last. */
	static HandInForm of(Request request) {
		HandIn latest = request.latest();
		Map<String, String> entries = new HashMap<>();
		if (latest != null) {
			latest.values().forEach((cell, value) -> entries.put(cell.id(), value.written()));
		}
		return new HandInForm(request, (latest != null) ? latest.number() : 0, entries, (latest != null) ? "WAN" : "",
				false, "");
	}

	/** The form as it was sent. */
	static HandInForm sent(Request request, Map<String, String> parameters) {
		Map<String, String> entries = new HashMap<>();
		for (FigureGroup group : request.groups()) {
			group.cells().forEach((cell) -> entries.put(cell.id(), parameters.getOrDefault(cell.id(), "").strip()));
		}
		String basedOn = parameters.getOrDefault("basedOn", "");
		return new HandInForm(request, basedOn.matches("[0-9]{1,9}") ? Integer.parseInt(basedOn) : -1, entries,
				parameters.getOrDefault("unit", ""), parameters.containsKey("zeros"),
				parameters.getOrDefault("note", ""));
	}

	/** Those asked for of table two. */
	public List<CellId> counts() {
		List<CellId> cells = new ArrayList<>();
		this.request.groups().stream().sorted().filter(HandInForm::isCount).forEach((it) -> cells.addAll(it.cells()));
		return cells;
	}

	public boolean fees() {
		return this.request.groups().contains(FigureGroup.FEES);
	}

	public boolean applications() {
		return this.request.groups().contains(FigureGroup.APPLICATIONS);
	}

	public boolean remedies() {
		return this.request.groups().contains(FigureGroup.REMEDIES);
	}

	public List<ApplicationRow> rows() {
		return List.of(ApplicationRow.values()).stream().filter((row) -> row != ApplicationRow.RESULT_TOTAL).toList();
	}

	public List<Applicant> columns() {
		return Applicant.parts();
	}

	public List<RemedyGroup> groups() {
		return List.of(RemedyGroup.values());
	}

	public List<RemedyResult> results() {
		return List.of(RemedyResult.values()).stream().filter((it) -> it != RemedyResult.TOTAL).toList();
	}

	public String entry(CellId cell) {
		return this.entries.getOrDefault(cell.id(), "");
	}

	public String entry(ApplicationRow row, Applicant column) {
		return entry(CellId.of(row, column));
	}

	public String entry(RemedyGroup group, RemedyResult result) {
		return entry(CellId.of(group, result));
	}

	/**
	 * The figures by cell; blank for those that were taken out.
	 * @throws CompilingRefused when something is no number, or the unit of an amount was
	 * not chosen
	 */
	Map<CellId, CellValue> values() {
		Map<CellId, CellValue> values = new HashMap<>();
		List<String> reasons = new ArrayList<>();
		for (FigureGroup group : this.request.groups().stream().sorted().toList()) {
			group.cells().forEach((cell) -> values.put(cell, value(cell, reasons)));
		}
		if (!reasons.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE,
					reasons.subList(0, Math.min(reasons.size(), MOST_REASONS)));
		}
		return values;
	}

	private CellValue value(CellId cell, List<String> reasons) {
		String entry = NormalizedText.compact(entry(cell)).replace(",", "");
		if (entry.isEmpty()) {
			return this.zeros ? CellValue.of(0) : CellValue.BLANK;
		}
		if (!NUMBER.matcher(entry).matches()) {
			reasons.add("%s填写的“%s”不是数字，没有发生的请填0".formatted(cell.label(), excerpt(entry(cell))));
			return CellValue.BLANK;
		}
		BigDecimal number = new BigDecimal(entry);
		if (!cell.isMoney() || number.signum() == 0) {
			return CellValue.of(number);
		}
		if (this.unit.isEmpty()) {
			reasons.add("请选择收费金额的单位：元，还是万元");
		}
		// exact: a ten-thousandth moves the point
		return CellValue.of(YUAN.equals(this.unit) ? number.movePointLeft(4) : number);
	}

	private static boolean isCount(FigureGroup group) {
		return group == FigureGroup.LICENSING || group == FigureGroup.PENALTIES || group == FigureGroup.COERCION;
	}

	private static String excerpt(String text) {
		return (text.codePointCount(0, text.length()) > LONGEST_EXCERPT)
				? text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…" : text;
	}

}
