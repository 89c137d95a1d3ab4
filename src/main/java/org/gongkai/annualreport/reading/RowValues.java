package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/**
 * The values of a row: the cells behind its label, of which there have to be as many as
 * the form has columns. Blanks beyond them are the table's edge; a blank among them is a
 * blank cell.
 *
 * @param tail the cells behind the label
 * @param wanted how many values the row has to have
 * @param windows where among the tail the values may begin, so that only blanks are left
 * over
 */
record RowValues(List<Cell> tail, int wanted, List<Integer> windows) {

	static RowValues of(Row row, int label, int wanted) {
		List<Cell> tail = row.cells().subList(label + 1, row.cells().size());
		List<Integer> windows = new ArrayList<>();
		for (int from = 0; from + wanted <= tail.size(); from++) {
			if (areBlank(tail.subList(0, from)) && areBlank(tail.subList(from + wanted, tail.size()))
					&& tail.subList(from, from + wanted).stream().allMatch(row::begins)) {
				windows.add(from);
			}
		}
		return new RowValues(tail, wanted, List.copyOf(windows));
	}

	private static boolean areBlank(List<Cell> cells) {
		return cells.stream().allMatch(Cell::isBlank);
	}

	/** Whether there is nothing in the row. */
	boolean isBlank() {
		return areBlank(this.tail);
	}

	/** The values from a place on. */
	List<Cell> from(int window) {
		return this.tail.subList(window, window + this.wanted);
	}

	/** The cells with something in them. */
	List<Cell> filled() {
		return this.tail.stream().filter((cell) -> !cell.isBlank()).toList();
	}

}
