package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A table of the text laid out: which cell lies where, and where in the text its words
 * stand.
 *
 * @param block number of its block
 * @param rows its rows from top to bottom
 */
record SourceTable(int block, List<Row> rows) {

	/** The three tables have some 40 rows of at most 15 figures; this leaves room. */
	private static final int MOST_PLACES = 20_000;

	private static final int MOST_COLUMNS = 100;

	private static final int LONGEST_EXCERPT = 160;

	/**
	 * Lays out a table. Of one that is larger than any report has, the rest is left out.
	 */
	static SourceTable of(int block, Block.Table table) {
		int height = Math.min(table.rows().size(), MOST_PLACES / 10);
		@Nullable Cell[][] grid = new Cell[height][];
		Arrays.setAll(grid, (row) -> new Cell[MOST_COLUMNS]);
		int at = table.caption().length();
		for (int row = 0; row < table.rows().size(); row++) {
			int column = 0;
			for (Block.Cell cell : table.rows().get(row).cells()) {
				at += (at > 0) ? 1 : 0;
				while (row < height && column < MOST_COLUMNS && grid[row][column] != null) {
					column++;
				}
				if (row < height && column < MOST_COLUMNS) {
					int wide = Math.min(cell.colSpan(), MOST_COLUMNS - column);
					int high = Math.min(cell.rowSpan(), height - row);
					Spot spot = new Spot(block, at, at + cell.text().length());
					lay(grid, Cell.of(cell.text(), row, column, wide, high, spot));
				}
				at += cell.text().length();
			}
		}
		return new SourceTable(block, rows(grid));
	}

	private static void lay(@Nullable Cell[][] grid, Cell cell) {
		for (int row = cell.row(); row < cell.row() + cell.height(); row++) {
			for (int column = cell.column(); column < cell.column() + cell.width(); column++) {
				grid[row][column] = (grid[row][column] == null) ? cell : grid[row][column];
			}
		}
	}

	private static List<Row> rows(@Nullable Cell[][] grid) {
		List<Row> rows = new ArrayList<>();
		for (int number = 0; number < grid.length; number++) {
			List<Cell> cells = new ArrayList<>();
			Cell last = null;
			for (Cell cell : grid[number]) {
				if (cell != null && cell != last) {
					cells.add(cell);
				}
				last = cell;
			}
			rows.add(new Row(number, List.copyOf(cells)));
		}
		return rows;
	}

	/**
	 * A row.
	 *
	 * @param number its number from 0
	 * @param cells the cells that cover it from left to right, also those that hang down
	 * from above
	 */
	record Row(int number, List<Cell> cells) {

		/** Whether the cell begins in this row rather than hanging down into it. */
		boolean begins(Cell cell) {
			return cell.row() == this.number;
		}

		/** The cells that begin here. */
		List<Cell> own() {
			return this.cells.stream().filter(this::begins).toList();
		}

		boolean isBlank() {
			return own().stream().allMatch(Cell::isBlank);
		}

		/** Where it stands: from its first cell to its last. */
		Spot spot() {
			List<Cell> own = own().isEmpty() ? this.cells : own();
			Spot first = own.get(0).spot();
			return new Spot(first.block(), first.from(), own.get(own.size() - 1).spot().to());
		}

		/** The row as one reads it, for messages. */
		String excerpt() {
			String text = String.join(" ", own().stream().map((cell) -> cell.text().strip()).toList()).strip();
			return (text.length() <= LONGEST_EXCERPT) ? text : text.substring(0, LONGEST_EXCERPT) + "……";
		}

	}

	/**
	 * A cell.
	 *
	 * @param text its words
	 * @param row the row in which it begins
	 * @param column the column in which it begins
	 * @param width columns it covers
	 * @param height rows it covers
	 * @param spot where its words stand
	 * @param label what they may be
	 */
	record Cell(String text, int row, int column, int width, int height, Spot spot, Label label) {

		static Cell of(String text, int row, int column, int width, int height, Spot spot) {
			return new Cell(text, row, column, width, height, spot, Label.of(text));
		}

		boolean isBlank() {
			return this.label.isBlank();
		}

		/** Whether it holds a figure or a sign for there being none. */
		boolean isValue() {
			return this.label.isValue();
		}

		Cell widened(int columns) {
			return new Cell(this.text, this.row, this.column, columns, this.height, this.spot, this.label);
		}

		/** Whether it covers a column. */
		boolean covers(int other) {
			return this.column <= other && other < this.column + this.width;
		}

	}

}
