package org.gongkai.annualreport.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.reading.CellText;

/**
 * What the page of the tables sends; every cell as it was typed, so that a refused form
 * comes back as it was.
 *
 * @param version the version from which it was begun
 * @param texts what stands in the cells that were sent
 * @param reasons why a cell differs from the records
 * @param inForm whether all tables are to be written in the official form
 */
record ReportForm(int version, Map<CellId, String> texts, Map<CellId, String> reasons, boolean inForm) {

	/** What a reason's field is called, before the cell's identifier. */
	static final String REASON = "why.";

	/** A number of 20 digits and a remark beside it. */
	private static final int LONGEST_CELL = 60;

	private static final int LONGEST_REASON = 500;

	static ReportForm of(Map<String, String> sent) {
		Map<CellId, String> texts = new LinkedHashMap<>();
		Map<CellId, String> reasons = new LinkedHashMap<>();
		for (CellId cell : CellId.all()) {
			String text = sent.get(cell.id());
			if (text != null) {
				texts.put(cell, text.strip());
			}
			reasons.put(cell, sent.getOrDefault(REASON + cell.id(), "").strip());
		}
		String version = sent.getOrDefault("version", "");
		return new ReportForm(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0, texts, reasons,
				sent.containsKey("inForm"));
	}

	/** What stands in the cells, those that were not sent as they are in the report. */
	Map<CellId, String> texts(OpenReport report) {
		Map<CellId, String> all = new LinkedHashMap<>();
		for (CellId cell : report.text().cells()) {
			all.put(cell, this.texts.getOrDefault(cell, report.value(cell).written()));
		}
		return all;
	}

	/** What was typed as values. */
	Map<CellId, CellValue> values() {
		Map<CellId, CellValue> values = new LinkedHashMap<>();
		this.texts.forEach((cell, text) -> values.put(cell, CellText.of(text, cell.isMoney())));
		return values;
	}

	/** What cannot be kept, in the user's words. */
	List<String> problems() {
		List<String> problems = new ArrayList<>();
		this.texts.forEach((cell, text) -> {
			if (length(text) > LONGEST_CELL) {
				problems.add("%s %s填了%d个字，最多%d个字。这一格只填数字。".formatted(cell.table().label(), cell.label(), length(text),
						LONGEST_CELL));
			}
			else if (text.chars().anyMatch(Character::isISOControl)) {
				problems.add("%s %s中有换行或看不见的控制字符，请重新填写这一格。".formatted(cell.table().label(), cell.label()));
			}
		});
		this.reasons.forEach((cell, reason) -> {
			if (length(reason) > LONGEST_REASON) {
				problems.add("%s %s的说明超过%d个字，请缩短。".formatted(cell.table().label(), cell.label(), LONGEST_REASON));
			}
		});
		return problems;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
