package org.gongkai.annualreport.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;

/**
 * The three tables in their official form, cell for cell and merge for merge.
 * <p>
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）.
 */
public final class ReportTables {

	private static final String CROSS_FOOT_NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

	private final FormatVersion version;

	private final Function<CellId, String> values;

	/**
	 * Writes tables.
	 * @param version the form
	 * @param values what stands in a cell
	 */
	public ReportTables(FormatVersion version, Function<CellId, String> values) {
		this.version = version;
		this.values = values;
	}

	/**
	 * A table in its form.
	 * @throws IllegalArgumentException for table two of the trial form, of which only
	 * what was published is kept
	 */
	public Table table(ReportTable table) {
		return switch (table) {
			case T2 -> disclosure();
			case T3 -> applications();
			case T4 -> remedies();
		};
	}

	private Table disclosure() {
		if (this.version != FormatVersion.V2021) {
			throw new IllegalArgumentException("Table two is written in the form of 2021 only");
		}
		List<Row> rows = new ArrayList<>();
		for (DisclosureRow.Block block : DisclosureRow.Block.values()) {
			int span = (block.columns().size() == 1) ? 3 : 1;
			rows.add(row(header(block.caption(), 4, 1)));
			List<Cell> names = new ArrayList<>(List.of(header("信息内容", 1, 1)));
			block.columns().forEach((column) -> names.add(header(column.label(), span, 1)));
			rows.add(new Row(names));
			for (DisclosureRow line : DisclosureRow.values()) {
				if (line.block() == block) {
					List<Cell> cells = new ArrayList<>(List.of(header(line.label(), 1, 1)));
					block.columns().forEach((column) -> cells.add(value(CellId.of(line, column), span)));
					rows.add(new Row(cells));
				}
			}
		}
		return new Table("", 0, rows);
	}

	private Table applications() {
		List<Row> rows = new ArrayList<>();
		rows.add(row(header(CROSS_FOOT_NOTE, 3, 3), header("申请人情况", 7, 1)));
		rows.add(row(header(Applicant.NATURAL_PERSON.label(), 1, 2), header("法人或其他组织", 5, 1),
				header(Applicant.TOTAL.label(), 1, 2)));
		rows.add(new Row(Applicant.parts()
			.stream()
			.filter((column) -> column != Applicant.NATURAL_PERSON)
			.map((column) -> header(column.label(), 1, 1))
			.toList()));
		int results = (int) written().stream().filter(ApplicationRow::isUnderResults).count();
		for (ApplicationRow line : written()) {
			List<Cell> cells = new ArrayList<>();
			if (line == ApplicationRow.GRANTED) {
				cells.add(header(ApplicationRow.RESULTS_LABEL, 1, results));
			}
			labels(line, cells);
			for (Applicant column : Applicant.values()) {
				cells.add(value(CellId.of(line, column), 1));
			}
			rows.add(new Row(cells));
		}
		return new Table("", 3, rows);
	}

	private void labels(ApplicationRow line, List<Cell> cells) {
		ApplicationRow.Group group = line.group();
		if (!line.isUnderResults()) {
			cells.add(header(line.label(), 3, 1));
		}
		else if (group == null) {
			cells.add(header(line.label(), 2, 1));
		}
		else if (written().stream().filter((other) -> other.group() == group).count() == 1) {
			// the trial form has （六）其他处理 as a single row
			cells.add(header(group.label(), 2, 1));
		}
		else {
			if (line == group.rows().get(0)) {
				cells.add(header(group.label(), 1, group.rows().size()));
			}
			cells.add(header(line.label(), 1, 1));
		}
	}

	private List<ApplicationRow> written() {
		return List.of(ApplicationRow.values())
			.stream()
			.filter((line) -> this.version.has(CellId.of(line, Applicant.TOTAL)))
			.toList();
	}

	private Table remedies() {
		List<Cell> second = new ArrayList<>();
		List<Cell> third = new ArrayList<>();
		List<Cell> values = new ArrayList<>();
		for (RemedyGroup group : RemedyGroup.values()) {
			boolean first = group == RemedyGroup.RECONSIDERATION;
			for (RemedyResult column : RemedyResult.values()) {
				(first ? second : third).add(header(column.label(), 1, first ? 2 : 1));
				values.add(value(CellId.of(group, column), 1));
			}
			if (!first) {
				second.add(header(group.label(), 5, 1));
			}
		}
		return new Table("", 3,
				List.of(row(header(RemedyGroup.RECONSIDERATION.label(), 5, 1),
						header(RemedyGroup.LITIGATION_LABEL, 10, 1)), new Row(second), new Row(third),
						new Row(values)));
	}

	private Cell value(CellId cell, int span) {
		return new Cell(this.values.apply(cell), span, 1, false);
	}

	private static Cell header(String text, int columns, int rows) {
		return new Cell(text, columns, rows, true);
	}

	private static Row row(Cell... cells) {
		return new Row(List.of(cells));
	}

}
