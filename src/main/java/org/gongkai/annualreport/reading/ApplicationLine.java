package org.gongkai.annualreport.reading;

import java.util.Optional;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow.Group;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/**
 * A row that may be one of table three.
 *
 * @param row the row
 * @param label its label, empty when it has none
 * @param group the group in which it stands, if its labels say so
 * @param ownGroup the group that the label itself names, when it is a group's
 * @param isGroup whether the label is a group's or the one above all results
 * @param values what stands behind the label
 */
record ApplicationLine(Row row, Wording label, Optional<Group> group, Optional<Group> ownGroup, boolean isGroup,
		RowValues values) {

	static ApplicationLine of(Row row) {
		int at = labelOf(row);
		boolean own = at >= 0 && row.begins(row.cells().get(at));
		Label label = own ? row.cells().get(at).label() : Label.of("");
		Optional<Group> group = Optional.empty();
		for (Cell cell : row.cells().subList(0, at + 1)) {
			group = cell.label().group().isPresent() ? cell.label().group() : group;
		}
		return new ApplicationLine(row, label.wording(), group, label.group(), isAbove(label),
				RowValues.of(row, at, Applicant.values().length));
	}

	/**
	 * The cell that names the row: the rightmost that is like a label of the form. A
	 * label of another wording stands behind that of its group, or before the values.
	 */
	private static int labelOf(Row row) {
		int label = -1;
		for (int at = 0; at < row.cells().size(); at++) {
			Cell cell = row.cells().get(at);
			if (!row.begins(cell)) {
				label = (label == at - 1 && !cell.isValue()) ? at : label;
			}
			else if (cell.label().best() >= ApplicationLabels.ALIKE || isAbove(cell.label())) {
				label = at;
			}
		}
		if (label < 0 || !row.begins(row.cells().get(label)) || isAbove(row.cells().get(label).label())) {
			return firstWords(row, label + 1).orElse(label);
		}
		return label;
	}

	/** Whether the label is one that others stand behind. */
	private static boolean isAbove(Label label) {
		return label.group().isPresent() || label.isResults();
	}

	/** The last of the words before the first value. */
	private static Optional<Integer> firstWords(Row row, int from) {
		Optional<Integer> words = Optional.empty();
		for (int at = from; at < row.cells().size(); at++) {
			Cell cell = row.cells().get(at);
			if (cell.isValue() || cell.isBlank() && words.isPresent()) {
				return words;
			}
			if (!cell.isBlank()) {
				words = Optional.of(at);
			}
		}
		return words;
	}

	/** Whether there are no values behind the label. */
	boolean isBlank() {
		return this.values.isBlank();
	}

	/** This line under another label. */
	ApplicationLine named(Wording words, Optional<Group> of) {
		return new ApplicationLine(this.row, words, of, Optional.empty(), false, this.values);
	}

}
