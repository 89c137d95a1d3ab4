package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;
import org.gongkai.format.TableGrid.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header cells of tables of figures where the file does not name them, and the
 * headers of each cell for those who listen to a table.
 */
final class TableHeaders {

	/** More rows of mere text than this are no head of a table. */
	private static final int MOST_HEADER_ROWS = 4;

	private static final Pattern FIGURE = Pattern
		.compile("[-−+]?\\d[\\d,，]*(?:\\.\\d+)?\\s?(?:[%％件篇次个人条项份宗起户元]|万元|亿元)?\\s?(?:[（(][^（()）]*[）)])?|[/／—\\-–]+|无");

	private TableHeaders() {
	}

	/** Whether a cell holds a figure, or a sign for there being none. */
	static boolean isFigure(String text) {
		return FIGURE.matcher(text).matches();
	}

	/** The table with its headers marked, found by its figures if nothing is marked. */
	static @Nullable Table found(@Nullable Table table) {
		if (table == null || table.rows().stream().anyMatch((row) -> row.cells().stream().anyMatch(Cell::header))) {
			return table;
		}
		TableGrid grid = TableGrid.of(table);
		int headerRows = (table.headerRows() > 0) ? table.headerRows() : headerRows(grid);
		List<Row> rows = new ArrayList<>();
		boolean section = false;
		for (int row = 0; row < grid.height(); row++) {
			boolean title = isTitle(grid, row);
			rows.add(row < headerRows ? allHeaders(grid, row)
					: bodyRow(grid, row, headerRows > 0 && (title || section)));
			section = title;
		}
		return new Table(table.caption(), headerRows, rows);
	}

	/** The header cells of a cell: those left of it, and the nearest ones above it. */
	static List<Placed> of(TableGrid grid, Placed placed) {
		List<Placed> headers = new ArrayList<>();
		for (int column = placed.column(); column < placed.column() + placed.cell().colSpan(); column++) {
			boolean met = false;
			for (int row = placed.row() - 1; row >= 0; row--) {
				Placed above = grid.at(row, column);
				boolean names = above.cell().header() && isOfHeaders(grid, above.row());
				if (names && above.column() + above.cell().colSpan() > placed.column()) {
					met = true;
					addOnce(headers, above);
				}
				else if (met || !names && isOfHeaders(grid, placed.row())) {
					break;
				}
			}
		}
		for (int row = placed.row(); row < placed.row() + placed.cell().rowSpan(); row++) {
			for (int column = placed.column() - 1; column >= 0; column--) {
				Placed left = grid.at(row, column);
				if (left.cell().header()) {
					addOnce(headers, left);
				}
			}
		}
		headers.removeIf((header) -> header.cell().text().isEmpty());
		return headers;
	}

	/** Only in such a row do headers name what stands below; others name their row. */
	private static boolean isOfHeaders(TableGrid grid, int row) {
		return grid.row(row).stream().allMatch((placed) -> placed.cell().header());
	}

	private static void addOnce(List<Placed> list, Placed placed) {
		if (!list.contains(placed)) {
			list.add(placed);
		}
	}

	private static int headerRows(TableGrid grid) {
		for (int row = 0; row < grid.height(); row++) {
			if (firstDatum(grid, row) < grid.width()) {
				return (row <= MOST_HEADER_ROWS) ? row : 0;
			}
		}
		return 0;
	}

	/** The first column of a row with a figure or a blank; a blank corner is no datum. */
	private static int firstDatum(TableGrid grid, int row) {
		for (Placed placed : grid.row(row)) {
			String text = placed.cell().text();
			boolean corner = text.isEmpty() && placed.column() == 0;
			if (!corner && (text.isEmpty() || isFigure(text))) {
				return placed.column();
			}
		}
		return grid.width();
	}

	private static boolean isTitle(TableGrid grid, int row) {
		List<Placed> cells = grid.row(row);
		return cells.size() == 1 && cells.get(0).cell().colSpan() == grid.width() && grid.width() > 1
				&& !cells.get(0).cell().text().isEmpty();
	}

	private static Row allHeaders(TableGrid grid, int row) {
		return new Row(grid.row(row).stream().map((placed) -> marked(placed.cell(), true)).toList());
	}

	private static Row bodyRow(TableGrid grid, int row, boolean ofSection) {
		int datum = firstDatum(grid, row);
		boolean figures = datum < grid.width();
		return new Row(grid.row(row)
			.stream()
			.map((placed) -> marked(placed.cell(),
					!placed.cell().text().isEmpty() && (figures ? placed.column() < datum : ofSection)))
			.toList());
	}

	private static Cell marked(Cell cell, boolean header) {
		return new Cell(cell.text(), cell.colSpan(), cell.rowSpan(), header);
	}

}
