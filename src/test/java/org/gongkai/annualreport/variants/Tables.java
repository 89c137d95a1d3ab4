package org.gongkai.annualreport.variants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;

/** What becomes of tables: torn, glued, unmerged, laid out otherwise. */
final class Tables {

	private Tables() {
	}

	static List<Block> each(List<Block> blocks, Function<Table, List<Table>> change) {
		List<Block> changed = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Table table) {
				changed.addAll(change.apply(table));
			}
			else {
				changed.add(block);
			}
		}
		return changed;
	}

	static List<Block> labels(List<Block> blocks, UnaryOperator<String> change) {
		return each(blocks, (table) -> List.of(cells(table, (cell) -> cell.header()
				? new Cell(change.apply(cell.text()), cell.colSpan(), cell.rowSpan(), true) : cell)));
	}

	static List<Block> values(List<Block> blocks, UnaryOperator<String> change) {
		return each(blocks, (table) -> List.of(cells(table, (cell) -> cell.header() ? cell
				: new Cell(change.apply(cell.text()), cell.colSpan(), cell.rowSpan(), false))));
	}

	/** Values that are no amounts of money. */
	static List<Block> counts(List<Block> blocks, UnaryOperator<String> change) {
		return each(blocks, (table) -> isThree(table) || isFour(table)
				? List.of((Table) values(List.of(table), change).get(0)) : List.of(table));
	}

	private static Table cells(Table table, UnaryOperator<Cell> change) {
		return new Table(table.caption(), table.headerRows(),
				table.rows().stream().map((row) -> new Row(row.cells().stream().map(change).toList())).toList());
	}

	static boolean isThree(Table table) {
		return table.rows().size() > 20;
	}

	static boolean isFour(Table table) {
		return table.rows().size() == 4;
	}

	static List<Table> without(Table table, int from, int to) {
		List<Row> rows = new ArrayList<>(table.rows());
		rows.subList(from, to).clear();
		if (from == 2) {
			// what spanned the row that is gone ends one row earlier
			rows.set(0, shortened(rows.get(0)));
			rows.set(1, shortened(rows.get(1)));
		}
		return List.of(new Table("", 0, rows));
	}

	private static Row shortened(Row row) {
		return new Row(row.cells()
			.stream()
			.map((cell) -> new Cell(cell.text(), cell.colSpan(), Math.max(1, cell.rowSpan() - 1), cell.header()))
			.toList());
	}

	/** The head once more in the middle, as programs repeat it on a new page. */
	static List<Table> headAgain(Table table, int at) {
		String[][] texts = texts(table, false);
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < texts.length; row++) {
			if (row == at) {
				for (int head = 0; head < 3; head++) {
					rows.add(plain(texts[head]));
				}
			}
			rows.add(plain(texts[row]));
		}
		return List.of(new Table("", 0, rows));
	}

	/** The last head of the columns stands one column too far to the left. */
	static List<Table> headShifted(Table table) {
		List<Row> rows = new ArrayList<>(table.rows());
		List<Cell> second = new ArrayList<>(rows.get(1).cells());
		second.set(1, new Cell(second.get(1).text(), 4, 1, true));
		second.set(2, new Cell(second.get(2).text(), 2, 1, true));
		rows.set(1, new Row(second));
		return List.of(new Table("", 0, rows));
	}

	static List<Table> torn(Table table, int at, boolean withoutLabels) {
		String[][] texts = texts(table, false);
		List<Row> first = new ArrayList<>();
		List<Row> second = new ArrayList<>();
		for (int row = 0; row < texts.length; row++) {
			String[] line = texts[row];
			if (row >= at && withoutLabels) {
				int from = 0;
				while (from < line.length && line[from].isEmpty()) {
					from++;
				}
				line = Arrays.copyOfRange(line, Math.min(from, line.length - 8), line.length);
			}
			(row < at ? first : second).add(plain(line));
		}
		return List.of(new Table("", 0, first), new Table("", 0, second));
	}

	static List<Table> tornTwice(Table table) {
		List<Table> first = torn(table, 10, false);
		List<Table> rest = torn(first.get(1), 9, false);
		return List.of(first.get(0), rest.get(0), rest.get(1));
	}

	/** （四）无法提供 torn in two by the end of the page. */
	static List<Table> labelTorn(Table table) {
		List<Table> torn = torn(table, 14, false);
		List<Row> first = new ArrayList<>(torn.get(0).rows());
		List<Row> second = new ArrayList<>(torn.get(1).rows());
		int last = first.size() - 1;
		first.set(last, replaced(first.get(last), 1, "（三）不予"));
		second.set(0, replaced(second.get(0), 1, "公开"));
		second.set(0, replaced(second.get(0), 0, "办理结果"));
		return List.of(new Table("", 0, first), new Table("", 0, second));
	}

	/** A row torn in two: its label goes on in the next piece. */
	static List<Table> rowTorn(Table table, int at) {
		List<Table> torn = torn(table, at, false);
		List<Row> first = new ArrayList<>(torn.get(0).rows());
		List<Row> second = new ArrayList<>(torn.get(1).rows());
		int column = 0;
		for (int from = 0; from < 3; from++) {
			column = second.get(0).cells().get(from).text().isEmpty() ? column : from;
		}
		String label = second.get(0).cells().get(column).text();
		String[] begin = new String[second.get(0).cells().size()];
		Arrays.fill(begin, "");
		begin[column] = label.substring(0, label.length() / 2);
		first.add(plain(begin));
		second.set(0, replaced(second.get(0), column, label.substring(label.length() / 2)));
		return List.of(new Table("", 0, first), new Table("", 0, second));
	}

	private static Row replaced(Row row, int at, String text) {
		List<Cell> cells = new ArrayList<>(row.cells());
		cells.set(at, new Cell(text, cells.get(at).colSpan(), cells.get(at).rowSpan(), false));
		return new Row(cells);
	}

	/** All tables in one, as some editors make them. */
	static List<Block> glued(List<Block> blocks) {
		List<Row> rows = new ArrayList<>();
		List<Block> changed = new ArrayList<>();
		int place = -1;
		for (Block block : blocks) {
			if (block instanceof Table table) {
				rows.addAll(table.rows());
				place = (place < 0) ? changed.size() : place;
			}
			else {
				changed.add(block);
			}
		}
		changed.add(place, new Table("", 0, rows));
		return changed;
	}

	/** Merged cells as single ones: the others blank, or with the same text. */
	static Table unmerged(Table table, boolean repeated) {
		List<Row> rows = new ArrayList<>();
		for (String[] line : texts(table, repeated)) {
			rows.add(plain(line));
		}
		return new Table("", 0, rows);
	}

	static Table withColumn(Table table, String text, boolean first) {
		List<Row> rows = new ArrayList<>();
		for (Row row : table.rows()) {
			List<Cell> cells = new ArrayList<>(row.cells());
			int number = rows.size() - 2;
			String own = (text.isEmpty() || number <= 0) ? "" : String.valueOf(number);
			cells.add(first ? 0 : cells.size(), Cell.of(own));
			rows.add(new Row(cells));
		}
		return new Table("", 0, rows);
	}

	/** A line of its own above the table, with its unit. */
	static Table titled(Table table) {
		List<Row> rows = new ArrayList<>(table.rows());
		int width = texts(table, false)[0].length;
		rows.add(0, new Row(List.of(new Cell("统计表（单位：件）", width, 1, false))));
		return new Table("", 0, rows);
	}

	/** Table four with a line for each cell. */
	static Table upright(Table table) {
		List<Cell> values = table.rows().get(3).cells();
		String[] results = { "结果维持", "结果纠正", "其他结果", "尚未审结", "总计" };
		List<Row> rows = new ArrayList<>();
		for (int at = 0; at < 15; at++) {
			List<Cell> cells = new ArrayList<>();
			if (at == 0) {
				cells.add(new Cell("行政复议", 2, 5, false));
			}
			if (at == 5) {
				cells.add(new Cell("行政诉讼", 1, 10, false));
			}
			if (at == 5 || at == 10) {
				cells.add(new Cell((at == 5) ? "未经复议直接起诉" : "复议后起诉", 1, 5, false));
			}
			cells.add(Cell.of(results[at % 5]));
			cells.add(values.get(at));
			rows.add(new Row(cells));
		}
		return new Table("", 0, rows);
	}

	/** Table four with a line for each group. */
	static Table byGroups(Table table) {
		List<Cell> values = table.rows().get(3).cells();
		List<Row> rows = new ArrayList<>();
		rows.add(plain("", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
		String[] groups = { "行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）" };
		for (int group = 0; group < 3; group++) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.of(groups[group])));
			cells.addAll(values.subList(group * 5, group * 5 + 5));
			rows.add(new Row(cells));
		}
		return new Table("", 0, rows);
	}

	/** Table four as one table for 行政复议 and one for 行政诉讼. */
	static List<Table> inTwo(Table table) {
		List<Cell> values = table.rows().get(3).cells();
		Row results = plain("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
		List<Cell> twice = new ArrayList<>(results.cells());
		twice.addAll(results.cells());
		Table first = new Table("", 0,
				List.of(new Row(List.of(new Cell("行政复议", 5, 1, false))), results, new Row(values.subList(0, 5))));
		Table second = new Table("", 0,
				List.of(new Row(List.of(new Cell("行政诉讼", 10, 1, false))),
						new Row(List.of(new Cell("未经复议直接起诉", 5, 1, false), new Cell("复议后起诉", 5, 1, false))),
						new Row(twice), new Row(values.subList(5, 15))));
		return List.of(first, second);
	}

	static Row plain(String... texts) {
		return new Row(Arrays.stream(texts).map(Cell::of).toList());
	}

	/** The grid: what a merged cell covers is blank, or has its text again. */
	static String[][] texts(Table table, boolean repeated) {
		int height = table.rows().size();
		String[][] grid = new String[height][100];
		int width = 0;
		for (int row = 0; row < height; row++) {
			int column = 0;
			for (Cell cell : table.rows().get(row).cells()) {
				while (grid[row][column] != null) {
					column++;
				}
				for (int down = row; down < row + cell.rowSpan(); down++) {
					for (int right = column; right < column + cell.colSpan(); right++) {
						boolean first = down == row && right == column;
						grid[down][right] = (first || repeated) ? cell.text() : "";
					}
				}
				width = Math.max(width, column + cell.colSpan());
			}
		}
		for (int row = 0; row < height; row++) {
			grid[row] = Arrays.copyOf(grid[row], width);
			Arrays.setAll(grid[row], fill(grid[row]));
		}
		return grid;
	}

	private static IntFunction<String> fill(String[] line) {
		return (at) -> (line[at] != null) ? line[at] : "";
	}

}
