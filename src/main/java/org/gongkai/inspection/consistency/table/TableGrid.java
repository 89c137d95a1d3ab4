package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.gongkai.inspection.consistency.told.Places;
import org.jspecify.annotations.Nullable;

/** The cells of a table by row and column. */
final class TableGrid {

	private static final TableText.@Nullable Placed[] NO_CELLS = {};

	private final List<TableText.@Nullable Placed[]> rows = new ArrayList<>();

	private int columns;

	int rows() {
		return this.rows.size();
	}

	int columns() {
		return this.columns;
	}

	/** The cell that stands there; null where none does. */
	TableText.@Nullable Placed at(int row, int column) {
		TableText.@Nullable Placed[] cells = (row < this.rows.size()) ? this.rows.get(row) : NO_CELLS;
		return (column >= 0 && column < cells.length) ? cells[column] : null;
	}

	/** Places a cell in all rows and columns that it covers, as far as they are free. */
	void place(TableText.Placed cell, int rowSpan, int colSpan) {
		this.columns = Math.max(this.columns, cell.column() + colSpan);
		for (int row = cell.row(); row < cell.row() + rowSpan; row++) {
			TableText.@Nullable Placed[] cells = row(row, cell.column() + colSpan);
			for (int column = cell.column(); column < cell.column() + colSpan; column++) {
				cells[column] = (cells[column] != null) ? cells[column] : cell;
			}
		}
	}

	/** A row with room for so many columns. */
	private TableText.@Nullable Placed[] row(int row, int columns) {
		while (this.rows.size() <= row) {
			this.rows.add(NO_CELLS);
		}
		TableText.@Nullable Placed[] cells = this.rows.get(row);
		if (cells.length < columns) {
			cells = Arrays.copyOf(cells, this.columns);
			this.rows.set(row, cells);
		}
		return cells;
	}

	/** Whether a cell of a row is such a one. */
	boolean holds(int row, Predicate<TableText.Placed> kind) {
		for (TableText.Placed cell : this.rows.get(row)) {
			if (cell != null && kind.test(cell)) {
				return true;
			}
		}
		return false;
	}

}
