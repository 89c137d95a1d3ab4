package org.gongkai.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that came as lines with tabs, as converters write them: merged cells are
 * blanks, rows differ in length, a page break tears a table in two and may take a label
 * column along. The figures of a row are what it ends with; so they are set against the
 * right edge, and what is missing is missing among the labels.
 */
final class TabTables {

	private final List<String[]> rows;

	private TabTables(List<String[]> rows) {
		this.rows = rows;
	}

	/** Whether the lines are a table rather than paragraphs that begin with a tab. */
	static boolean areTable(List<String> lines) {
		return lines.stream().filter((line) -> line.strip().indexOf('\t') > 0 || isLabelWithBlanks(line)).count() >= 2;
	}

	/** Whether the second run of lines goes on where a page break tore the first. */
	static boolean continues(List<String> first, List<String> second) {
		int figures = widestRun(split(first));
		List<String[]> rest = split(second);
		return figures >= 2 && figures == widestRun(rest) && FigureRun.of(rest.get(0)).isPresent();
	}

	/**
	 * Reads the table.
	 * @throws UnreadableFile when it is larger than can be handled
	 */
	static @Nullable Table read(List<String> lines) throws UnreadableFile {
		List<String[]> rows = split(lines);
		int width = rows.stream().mapToInt((row) -> row.length).max().orElse(0);
		if (width > TableGrid.MOST_COLUMNS) {
			throw TableGrid.tooWide();
		}
		if (width * rows.size() > TableGrid.MOST_CELLS) {
			throw TableGrid.tooManyCells((long) width * rows.size());
		}
		TabTables tables = new TabTables(rows);
		Table aligned = FigureTable.read(rows);
		return TableHeaders.found((aligned != null) ? aligned : tables.asItStands());
	}

	private static boolean isLabelWithBlanks(String line) {
		return !line.startsWith("\t") && line.endsWith("\t") && !line.isBlank();
	}

	private static List<String[]> split(List<String> lines) {
		return lines.stream()
			.map((line) -> Arrays.stream(line.split("\t", -1)).map(Inlines::oneLine).toArray(String[]::new))
			.toList();
	}

	private static int widestRun(List<String[]> rows) {
		return rows.stream().mapToInt((row) -> FigureRun.of(row).length()).max().orElse(0);
	}

	/** The rows in their own lengths: a short row's last cell reaches to the edge. */
	private @Nullable Table asItStands() throws UnreadableFile {
		int width = this.rows.stream().mapToInt(TabTables::used).max().orElse(0);
		boolean figures = this.rows.stream().anyMatch((row) -> FigureRun.of(row).isPresent());
		List<List<Cell>> cells = new ArrayList<>();
		int named = width;
		for (int row = 0; row < this.rows.size(); row++) {
			String[] texts = this.rows.get(row);
			boolean names = figures && !FigureRun.of(texts).isPresent() && used(texts) > 1;
			named = names ? used(texts) : named;
			cells.add(cells(row, width, (used(texts) <= named) ? named : width));
		}
		return TableGrid.lay(cells).table("", 0);
	}

	/** The cells of a row; blanks beyond the columns that are named are no cells. */
	private List<Cell> cells(int row, int width, int named) {
		String[] texts = this.rows.get(row);
		if (isTitle(row)) {
			return List.of(new Cell(texts[0], width, 1, false));
		}
		int length = Math.min(texts.length, named);
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column < length; column++) {
			int span = (column == length - 1) ? width - column : 1;
			cells.add(new Cell(texts[column], span, 1, false));
		}
		return cells;
	}

	/** A line of its own above the names of columns; above a figure it is a label. */
	private boolean isTitle(int row) {
		String[] texts = this.rows.get(row);
		return used(texts) == 1 && row + 1 < this.rows.size() && used(this.rows.get(row + 1)) > 1
				&& !FigureRun.of(this.rows.get(row + 1)).isPresent() && !FigureRun.of(texts).isPresent();
	}

	private static int used(String[] texts) {
		int used = texts.length;
		while (used > 0 && texts[used - 1].isEmpty()) {
			used--;
		}
		return used;
	}

	/**
	 * The figures of a row, from the first to the last.
	 *
	 * @param from index of the first
	 * @param to index after the last
	 */
	record FigureRun(int from, int to) {

		static FigureRun of(String[] texts) {
			int from = -1;
			int to = -1;
			for (int at = 0; at < texts.length; at++) {
				if (TableHeaders.isFigure(texts[at])) {
					from = (from < 0) ? at : from;
					to = at + 1;
				}
			}
			return new FigureRun(from, to);
		}

		boolean isPresent() {
			return this.from >= 0;
		}

		int length() {
			return this.to - this.from;
		}

	}

	/** The rows of a grid of cells that are still changing. */
	static List<Row> rowsOf(Draft[][] grid) {
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < grid.length; row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < grid[row].length; column++) {
				Draft draft = grid[row][column];
				if (draft.row == row && draft.column == column) {
					cells.add(new Cell(draft.text, draft.columns, draft.height, false));
				}
			}
			rows.add(new Row(cells));
		}
		return rows;
	}

	/** A cell whose spans are not settled. */
	static final class Draft {

		final String text;

		final int row;

		final int column;

		int columns = 1;

		int height = 1;

		Draft(String text, int row, int column) {
			this.text = text;
			this.row = row;
			this.column = column;
		}

	}

}
