package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportScope;

/**
 * The 200 cells of a report as they are kept: numbers in one short line, so that ten
 * thousand reports are added up in one pass, and beside it what is no mere number.
 *
 * @param line the values in the order of {@link CellId#all()}, between commas: a number,
 * nothing for a blank, {@code ~} for what is no number
 * @param marks by identifier of the cell what stands there instead of a number, or the
 * remark behind it
 */
public record Figures(String line, Map<String, String> marks) {

	static final char SEPARATOR = ',';

	static final String NO_NUMBER = "~";

	/** A number longer than this is no figure of a report. */
	private static final int LONGEST_NUMBER = 30;

	private static final int LONGEST_MARK = 200;

	public Figures {
		marks = Map.copyOf(marks);
	}

	/** The cells of a report. */
	public static Figures of(AnnualReport report) {
		List<String> values = new ArrayList<>(CellId.COUNT);
		Map<String, String> marks = new LinkedHashMap<>();
		for (CellId cell : CellId.all()) {
			values.add(written(cell, report.value(cell), marks));
		}
		return new Figures(String.join(",", values), marks);
	}

	/** Mere numbers, such as totals. */
	static Figures of(List<BigDecimal> numbers) {
		return new Figures(String.join(",", numbers.stream().map(BigDecimal::toPlainString).toList()), Map.of());
	}

	/** What stands in each cell, in the order of {@link CellId#all()}. */
	public List<CellValue> values() {
		String[] parts = this.line.split(",", -1);
		if (parts.length != CellId.COUNT) {
			throw new IllegalStateException("A line of figures has 200 values, not " + parts.length);
		}
		List<CellValue> values = new ArrayList<>(CellId.COUNT);
		for (CellId cell : CellId.all()) {
			values.add(value(parts[cell.ordinal()], this.marks.getOrDefault(cell.id(), "")));
		}
		return values;
	}

	/** What stands in a cell. */
	public CellValue value(CellId cell) {
		return value(field(cell.ordinal()), this.marks.getOrDefault(cell.id(), ""));
	}

	/** The number in a cell, if there is one. */
	public Optional<BigDecimal> number(CellId cell) {
		return value(cell).number();
	}

	/** As a report without text. */
	public AnnualReport report(String agency, int year, ReportScope scope) {
		Map<CellId, CellValue> cells = new HashMap<>();
		List<CellValue> values = values();
		CellId.all().forEach((cell) -> cells.put(cell, values.get(cell.ordinal())));
		return AnnualReport.ofFigures(agency, year, scope, cells);
	}

	/** The cells that read differently in another set of figures. */
	List<CellId> differingFrom(Figures other) {
		List<CellValue> mine = values();
		List<CellValue> theirs = other.values();
		return CellId.all()
			.stream()
			.filter((cell) -> !mine.get(cell.ordinal()).equals(theirs.get(cell.ordinal())))
			.toList();
	}

	private String field(int wanted) {
		int from = 0;
		for (int i = 0; i < wanted; i++) {
			from = this.line.indexOf(SEPARATOR, from) + 1;
		}
		int to = this.line.indexOf(SEPARATOR, from);
		return this.line.substring(from, (to < 0) ? this.line.length() : to);
	}

	private static String written(CellId cell, CellValue value, Map<String, String> marks) {
		if (value instanceof CellValue.Figure figure) {
			String number = figure.amount().toPlainString();
			if (number.length() > LONGEST_NUMBER) {
				marks.put(cell.id(), shortened(figure.written()));
				return NO_NUMBER;
			}
			if (!figure.remark().isBlank()) {
				marks.put(cell.id(), shortened(figure.remark()));
			}
			return number;
		}
		if (value instanceof CellValue.AsWritten other) {
			marks.put(cell.id(), shortened(other.written()));
			return NO_NUMBER;
		}
		return "";
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_MARK) ? text.substring(0, LONGEST_MARK) + "…" : text;
	}

	private static CellValue value(String field, String mark) {
		if (field.isEmpty()) {
			return CellValue.BLANK;
		}
		if (field.equals(NO_NUMBER)) {
			// what is written there is not always read along
			return new CellValue.AsWritten(mark.isBlank() ? NO_NUMBER : mark);
		}
		return new CellValue.Figure(new BigDecimal(field), mark);
	}

}
