package org.gongkai.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a table lie. Whatever spans a file states, the grid is rectangular
 * and every place in it is covered by exactly one cell.
 */
final class TableGrid {

	/** The most places that a table may have. */
	static final int MOST_CELLS = 20_000;

	static final int MOST_COLUMNS = 60;

	private final List<List<Placed>> rows = new ArrayList<>();

	private final List<@Nullable Placed[]> places = new ArrayList<>();

	private final int mostColumns;

	private int width;

	private TableGrid(int mostColumns) {
		this.mostColumns = mostColumns;
	}

	/** The grid of a table that was taken in before. */
	static TableGrid of(Table table) {
		try {
			return lay(table.rows().stream().map(Row::cells).toList(), Integer.MAX_VALUE, Integer.MAX_VALUE);
		}
		catch (UnreadableFile ex) {
			throw new IllegalStateException("A table without limits was refused", ex);
		}
	}

	/**
	 * Lays out the cells of a file row by row: cells evade what hangs down from above,
	 * spans end at the table's edge, gaps are filled with empty cells.
	 * @throws UnreadableFile when the table is larger than can be handled
	 */
	static TableGrid lay(List<List<Cell>> cells) throws UnreadableFile {
		return lay(cells, MOST_COLUMNS, MOST_CELLS);
	}

	private static TableGrid lay(List<List<Cell>> cells, int mostColumns, int mostCells) throws UnreadableFile {
		if (cells.size() > mostCells) {
			throw tooManyCells(cells.size());
		}
		TableGrid grid = new TableGrid(mostColumns);
		for (int at = 0; at < cells.size(); at++) {
			int row = grid.rows.size();
			boolean covered = row < grid.places.size() && grid.places.get(row).length > 0;
			if (cells.get(at).isEmpty() && !covered) {
				continue;
			}
			grid.rows.add(new ArrayList<>());
			int left = cells.size() - at;
			for (Cell cell : cells.get(at)) {
				grid.place(row, cell, left);
			}
			if ((long) grid.width * grid.rows.size() > mostCells) {
				throw tooManyCells((long) grid.width * cells.size());
			}
		}
		grid.finish();
		return grid;
	}

	static UnreadableFile tooManyCells(long count) {
		return new UnreadableFile(Kind.UNUSABLE, "表格过大：约 " + count + " 个单元格，最多 " + MOST_CELLS + " 个。请拆分表格，或把它作为附件上传。");
	}

	static UnreadableFile tooWide() {
		return new UnreadableFile(Kind.UNUSABLE, "表格过宽：超过 " + MOST_COLUMNS + " 列。请检查单元格的合并，或把它作为附件上传。");
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.rows.size();
	}

	/** The cells that begin in a row, from left to right. */
	List<Placed> row(int row) {
		return this.rows.get(row);
	}

	/** The cell that covers a place. */
	Placed at(int row, int column) {
		Placed placed = this.places.get(row)[column];
		if (placed == null) {
			throw new IllegalStateException("Nothing lies at " + row + ", " + column);
		}
		return placed;
	}

	/** The table, or null when there is nothing in it. */
	@Nullable Table table(String caption, int headerRows) {
		if (this.width == 0) {
			return null;
		}
		List<Row> list = this.rows.stream().map((row) -> new Row(row.stream().map(Placed::cell).toList())).toList();
		return new Table(Inlines.oneLine(caption), Math.min(headerRows, list.size()), list);
	}

	private void place(int row, Cell cell, int rowsLeft) throws UnreadableFile {
		int column = 0;
		while (isTaken(row, column)) {
			column++;
		}
		int span = 1;
		while (span < cell.colSpan() && !isTaken(row, column + span) && column + span < this.mostColumns) {
			span++;
		}
		if (column + span >= this.mostColumns && span < cell.colSpan() || column >= this.mostColumns) {
			throw tooWide();
		}
		put(row, column, new Cell(cell.text(), span, Math.min(cell.rowSpan(), rowsLeft), cell.header()));
	}

	private void put(int row, int column, Cell cell) {
		Placed placed = new Placed(row, column, cell);
		this.rows.get(row).add(placed);
		for (int down = row; down < row + cell.rowSpan(); down++) {
			reserve(down, column + cell.colSpan());
			for (int across = column; across < column + cell.colSpan(); across++) {
				this.places.get(down)[across] = placed;
			}
		}
		this.width = Math.max(this.width, column + cell.colSpan());
	}

	private void reserve(int row, int columns) {
		while (this.places.size() <= row) {
			this.places.add(new Placed[0]);
		}
		if (this.places.get(row).length < columns) {
			this.places.set(row, Arrays.copyOf(this.places.get(row), columns));
		}
	}

	private boolean isTaken(int row, int column) {
		return row < this.places.size() && column < this.places.get(row).length && this.places.get(row)[column] != null;
	}

	/** Fills the gaps; a span over rows that turned out to be none is cut. */
	private void finish() {
		for (int row = 0; row < this.rows.size(); row++) {
			for (int column = 0; column < this.width; column++) {
				if (!isTaken(row, column)) {
					put(row, column, Cell.of(""));
				}
			}
			this.rows.get(row).sort(Comparator.comparingInt(Placed::column));
		}
		for (List<Placed> row : this.rows) {
			row.replaceAll(this::cut);
		}
	}

	private Placed cut(Placed placed) {
		int height = this.rows.size() - placed.row();
		Cell cell = placed.cell();
		if (cell.rowSpan() <= height) {
			return placed;
		}
		return new Placed(placed.row(), placed.column(), new Cell(cell.text(), cell.colSpan(), height, cell.header()));
	}

	/**
	 * A cell and where it begins.
	 */
	record Placed(int row, int column, Cell cell) {
	}

}
