package org.gongkai.document.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.document.Difference.CellChange;
import org.gongkai.document.Difference.Change;
import org.gongkai.document.Difference.Kind;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * A table of which the changed cells are marked.
 *
 * @param caption its name
 * @param rows its rows as they are now
 * @param gone cells of rows and columns that are no longer there
 */
record TableView(String caption, List<List<CellView>> rows, List<CellChange> gone) {

	static TableView of(Block.Table table, Change change) {
		Map<Place, CellChange> changed = new HashMap<>();
		List<CellChange> gone = new ArrayList<>();
		for (CellChange cell : change.cells()) {
			if (cell.kind() == Kind.REMOVED) {
				gone.add(cell);
			}
			else {
				changed.put(new Place(cell.row(), cell.column()), cell);
			}
		}
		Set<Place> taken = new HashSet<>();
		List<List<CellView>> rows = new ArrayList<>();
		for (int row = 1; row <= table.rows().size(); row++) {
			List<CellView> cells = new ArrayList<>();
			int column = 1;
			for (Block.Cell cell : table.rows().get(row - 1).cells()) {
				while (taken.contains(new Place(row, column))) {
					column++;
				}
				take(taken, row, column, cell);
				cells.add(CellView.of(cell, changed.get(new Place(row, column))));
				column += cell.colSpan();
			}
			rows.add(cells);
		}
		return new TableView(table.caption(), rows, gone);
	}

	private static void take(Set<Place> taken, int row, int column, Block.Cell cell) {
		for (int down = 0; down < cell.rowSpan(); down++) {
			for (int right = 0; right < cell.colSpan(); right++) {
				taken.add(new Place(row + down, column + right));
			}
		}
	}

	private record Place(int row, int column) {
	}

	/** A cell with what it was. */
	record CellView(String text, int colSpan, int rowSpan, boolean header, boolean changed, String before) {

		static CellView of(Block.Cell cell, @Nullable CellChange change) {
			return new CellView(cell.text(), cell.colSpan(), cell.rowSpan(), cell.header(), change != null,
					(change != null) ? change.before() : "");
		}

	}

}
