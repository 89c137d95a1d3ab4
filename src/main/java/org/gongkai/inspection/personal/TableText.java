package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TraditionalCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A table as its columns: what stands above a cell and left of it says what the cell is.
 */
final class TableText {

	/** How many rows on top can name columns where none is marked as a header. */
	private static final int MOST_HEADER_ROWS = 3;

	private static final int MOST_COLUMNS = 1000;

	private final String caption;

	/** The cells in reading order. */
	private final List<Cell> cells = new ArrayList<>();

	/** What names each column. */
	private final List<String> names = new ArrayList<>();

	private int firstDataRow;

	private TableText(String caption) {
		this.caption = caption;
	}

	/** The table of a piece, or null when it is none; all rules read the same one. */
	static @Nullable TableText of(Piece piece) {
		return (piece.block() instanceof Block.Table table)
				? piece.whole().reading(piece.number(), TableText.class, () -> read(table)) : null;
	}

	private static TableText read(Block.Table table) {
		TableText text = new TableText(table.caption());
		text.place(table);
		text.nameColumns(table);
		return text;
	}

	String caption() {
		return this.caption;
	}

	/** What the columns are called; blank for those without a name. */
	List<String> names() {
		return this.names;
	}

	/** The cells below the header that have a text, row by row. */
	List<Cell> data() {
		int first = 0;
		while (first < this.cells.size() && this.cells.get(first).row < this.firstDataRow) {
			first++;
		}
		return this.cells.subList(first, this.cells.size());
	}

	/**
	 * The cell at a place of the table's text, the caption counting as the first.
	 * @param place in the original text
	 */
	Cell at(int place) {
		int low = -1;
		int high = this.cells.size() - 1;
		while (low < high) {
			int middle = (low + high + 2) / 2;
			if (this.cells.get(middle).from <= place) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return (low >= 0) ? this.cells.get(low) : new Cell(-1, MOST_COLUMNS, 1, 0, this.caption, -1);
	}

	/**
	 * The same, faster where the place lies in a known cell or in the one behind.
	 * @param known a cell, or null
	 */
	Cell at(int place, @Nullable Cell known) {
		int index = (known != null) ? known.index : -1;
		if (index >= 0 && covers(index, place)) {
			return this.cells.get(index);
		}
		return covers(index + 1, place) ? this.cells.get(index + 1) : at(place);
	}

	private boolean covers(int index, int place) {
		int next = index + 1;
		return index < this.cells.size() && this.cells.get(index).from <= place
				&& (next == this.cells.size() || place < this.cells.get(next).from);
	}

	/** The text on the left of a cell in its row, or blank. */
	String leftOf(Cell cell) {
		Cell left = (cell.index > 0) ? this.cells.get(cell.index - 1) : cell;
		return (cell.index > 0 && left.row == cell.row) ? left.text : "";
	}

	/** The text on the right of a cell in its row, or blank. */
	String rightOf(Cell cell) {
		Cell right = (cell.index < this.cells.size() - 1) ? this.cells.get(cell.index + 1) : cell;
		return (right != cell && right.row == cell.row) ? right.text : "";
	}

	/** All else that stands in the row of a cell. */
	String restOfRow(Cell cell) {
		int first = Math.max(0, cell.index);
		while (first > 0 && this.cells.get(first - 1).row == cell.row) {
			first--;
		}
		StringBuilder rest = new StringBuilder();
		for (int at = first; at < this.cells.size() && this.cells.get(at).row == cell.row; at++) {
			if (at != cell.index) {
				rest.append(rest.isEmpty() ? "" : " ").append(this.cells.get(at).text);
			}
		}
		return rest.toString();
	}

	/** The cells of a row that have a text. */
	List<Cell> rowOf(Cell cell) {
		int from = Math.max(0, cell.index);
		while (from > 0 && this.cells.get(from - 1).row == cell.row) {
			from--;
		}
		int to = from;
		while (to < this.cells.size() && this.cells.get(to).row == cell.row) {
			to++;
		}
		return this.cells.subList(from, to);
	}

	/** The cells that have a text, row by row, those that name the columns among them. */
	List<Cell> all() {
		return this.cells;
	}

	/** How many cells have a text. */
	int cells() {
		return this.cells.size();
	}

	/** What stands in every other column, as the labels of a form do. */
	String labels() {
		return labels(Integer.MAX_VALUE);
	}

	/** The first of these, up to so many characters. */
	String labels(int most) {
		StringBuilder labels = new StringBuilder();
		for (int at = 0; at < this.cells.size() && labels.length() < most; at++) {
			Cell cell = this.cells.get(at);
			if (cell.column % 2 == 0) {
				labels.append(labels.isEmpty() ? "" : "|").append(cell.text);
			}
		}
		return labels.substring(0, Math.min(most, labels.length()));
	}

	/** What the column is called in which a place of the table's text lies. */
	String nameAt(int place) {
		return name(at(place).column);
	}

	/** What a column is called, or blank. */
	String name(int column) {
		return (column < this.names.size()) ? this.names.get(column) : "";
	}

	private void place(Block.Table table) {
		int[] covered = new int[MOST_COLUMNS];
		int row = 0;
		int column = 0;
		for (Block.CellPlace place : table.cellPlaces()) {
			Block.Cell cell = place.cell();
			column = (place.row() > row) ? 0 : column;
			row = place.row();
			while (column < MOST_COLUMNS - 1 && covered[column] > row) {
				column++;
			}
			String text = TraditionalCharacters.simplified(NormalizedText.compact(cell.text()));
			if (!text.isEmpty()) {
				this.cells.add(new Cell(row, column, cell.colSpan(), place.from(), text, this.cells.size()));
			}
			int to = Math.min(MOST_COLUMNS, column + cell.colSpan());
			Arrays.fill(covered, column, to, row + cell.rowSpan());
			column = Math.min(to, MOST_COLUMNS - 1);
		}
	}

	private void nameColumns(Block.Table table) {
		this.firstDataRow = Math.max(table.headerRows(), headerRows());
		for (Cell cell : this.cells) {
			if (cell.row >= this.firstDataRow) {
				break;
			}
			int to = Math.min(MOST_COLUMNS, cell.column + Math.max(1, cell.width));
			while (this.names.size() < to) {
				this.names.add("");
			}
			for (int column = cell.column; column < to; column++) {
				this.names.set(column, this.names.get(column) + cell.text);
			}
		}
	}

	/** Rows on top up to the first that names more than one column. */
	private int headerRows() {
		for (int row = 0; row < MOST_HEADER_ROWS; row++) {
			int texts = 0;
			for (Cell cell : this.cells) {
				if (cell.row > row) {
					break;
				}
				texts += (cell.row == row) ? 1 : 0;
			}
			if (texts > 1) {
				return row + 1;
			}
		}
		return 1;
	}

	/**
	 * A cell.
	 *
	 * @param row its row
	 * @param column its first column
	 * @param width how many columns it covers
	 * @param from where it begins in the table's text
	 * @param text its text without blanks, normalised
	 * @param index which of the cells it is
	 */
	record Cell(int row, int column, int width, int from, String text, int index) {
	}

}
