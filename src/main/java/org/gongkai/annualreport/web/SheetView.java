package org.gongkai.annualreport.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.editing.Sheet;
import org.gongkai.annualreport.reading.CellText;
import org.gongkai.annualreport.rules.Equation;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report to fill in, with the sums that belong to it.
 *
 * @param id which table
 * @param label the table as clerks call it
 * @param heading the heading of its part
 * @param lines its lines
 * @param feet lines of sums below it
 * @param hasSides whether its lines have sums at their end
 */
record SheetView(String id, String label, String heading, List<LineView> lines, List<FootView> feet, boolean hasSides) {

	/**
	 * A table with what stands in it.
	 * @param texts what stands in the cells
	 */
	static SheetView of(ReportTable table, OpenReport report, Map<CellId, String> texts) {
		FormatVersion version = report.text().report().formatVersion();
		Function<CellId, @Nullable BigDecimal> values = (cell) -> number(cell, version, texts);
		Sheet sheet = Sheet.of(version, table);
		List<LineView> lines = new ArrayList<>();
		for (Sheet.Line line : sheet.lines()) {
			lines.add(new LineView(line.header(), boxes(line, report, texts), side(line, values)));
		}
		return new SheetView(table.name(), table.label(), table.part().heading(), lines, feet(table, values),
				table == ReportTable.T3);
	}

	private static List<BoxView> boxes(Sheet.Line line, OpenReport report, Map<CellId, String> texts) {
		List<BoxView> boxes = new ArrayList<>();
		int column = Math.max(0, 3 - labels(line).stream().mapToInt(Sheet.Box::colSpan).sum());
		for (Sheet.Box box : line.boxes()) {
			CellId cell = box.cell();
			boxes.add(BoxView.of(box, line.header(), column,
					(cell != null) ? CellView.of(cell, texts.getOrDefault(cell, ""), report) : null));
			column += box.colSpan();
		}
		return boxes;
	}

	private static List<Sheet.Box> labels(Sheet.Line line) {
		return line.boxes().stream().filter((box) -> box.cell() == null).toList();
	}

	/**
	 * A cell that the form lacks counts as nothing; one that is not filled in does not.
	 */
	private static @Nullable BigDecimal number(CellId cell, FormatVersion version, Map<CellId, String> texts) {
		if (!version.has(cell)) {
			return BigDecimal.ZERO;
		}
		return CellText.of(texts.getOrDefault(cell, ""), cell.isMoney()).number().orElse(null);
	}

	private static @Nullable SumView side(Sheet.Line line, Function<CellId, @Nullable BigDecimal> values) {
		for (Sheet.Box box : line.boxes()) {
			CellId cell = box.cell();
			if (cell != null && cell.table() == ReportTable.T3) {
				return equations("E-05").filter((equation) -> equation.cells().contains(cell))
					.map((equation) -> SumView.of(equation, "表三“%s”行各类申请人之和与总计".formatted(rowLabel(cell)), values))
					.findFirst()
					.orElse(null);
			}
		}
		return null;
	}

	private static List<FootView> feet(ReportTable table, Function<CellId, @Nullable BigDecimal> values) {
		return switch (table) {
			case T2 -> List.of();
			case T3 ->
				List.of(new FootView("第三项各分项之和 = （七）总计", 3, 1, true, columns("E-03", "表三“%s”列各项办理结果之和与（七）总计", values)),
						new FootView("第一项 + 第二项 = 第三项 + 第四项", 3, 1, true,
								columns("E-04", "表三“%s”列第一项加第二项与第三项加第四项", values)));
			case T4 -> List.of(new FootView("", 0, 5, false,
					equations("E-06")
						.map((equation) -> SumView.of(equation,
								"表四“%s”各项结果之和与总计".formatted(groupLabel(equation.right().get(0))), values))
						.toList()));
		};
	}

	private static List<SumView> columns(String rule, String name, Function<CellId, @Nullable BigDecimal> values) {
		return equations(rule)
			.map((equation) -> SumView.of(equation, name.formatted(columnLabel(equation.right().get(0))), values))
			.toList();
	}

	private static Stream<Equation> equations(String rule) {
		return Equation.withinOneReport().stream().filter((equation) -> equation.rule().equals(rule));
	}

	private static String rowLabel(CellId cell) {
		return Arrays.stream(ApplicationRow.values())
			.filter((row) -> row.id().equals(cell.row()))
			.map(ApplicationRow::label)
			.findFirst()
			.orElse("");
	}

	private static String columnLabel(CellId cell) {
		return Arrays.stream(Applicant.values())
			.filter((column) -> column.id().equals(cell.column()))
			.map(Applicant::label)
			.findFirst()
			.orElse("");
	}

	private static String groupLabel(CellId cell) {
		return Arrays.stream(RemedyGroup.values())
			.filter((group) -> group.id().equals(cell.row()))
			.map(RemedyGroup::label)
			.findFirst()
			.orElse("");
	}

	/** All its sums. */
	public List<SumView> sums() {
		return Stream
			.concat(this.lines.stream().flatMap((line) -> Stream.ofNullable(line.side())),
					this.feet.stream().flatMap((foot) -> foot.sums().stream()))
			.toList();
	}

	/**
	 * A line.
	 *
	 * @param header whether it names columns
	 * @param boxes its boxes
	 * @param side the sum at its end, or null
	 */
	record LineView(boolean header, List<BoxView> boxes, @Nullable SumView side) {
	}

	/**
	 * A line of sums.
	 *
	 * @param label what is compared
	 * @param labelSpan columns that the label covers, 0 for no label
	 * @param span columns that each sum covers
	 * @param side whether a box at the end belongs to it
	 * @param sums the sums
	 */
	record FootView(String label, int labelSpan, int span, boolean side, List<SumView> sums) {
	}

	/**
	 * A box.
	 *
	 * @param label its words, blank for a cell
	 * @param colSpan columns it covers
	 * @param rowSpan lines it covers
	 * @param scope which boxes a label names
	 * @param column the column in which a line's label of table three begins
	 * @param cell the cell, or null
	 */
	record BoxView(String label, int colSpan, int rowSpan, @Nullable String scope, int column,
			@Nullable CellView cell) {

		static BoxView of(Sheet.Box box, boolean ofColumns, int column, @Nullable CellView cell) {
			String scope = ofColumns ? (box.colSpan() > 1) ? "colgroup" : "col"
					: (box.rowSpan() > 1) ? "rowgroup" : "row";
			return new BoxView(box.label(), box.colSpan(), box.rowSpan(), (cell != null) ? null : scope, column, cell);
		}

	}

}
