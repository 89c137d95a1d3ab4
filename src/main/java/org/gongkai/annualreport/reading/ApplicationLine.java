package org.gongkai.annualreport.reading;

import java.util.Optional;

import org.gongkai.annualreport.ApplicationRow.Group;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/**
 * A row that may be one of table three.
 *
 * @param row the row
 * @param label its label, empty when it has none
 * @param group the group in which it stands, if its labels say so
 * @param isGroup whether the label is a group's or the one above all results
 * @param values what stands behind the label
 */
record ApplicationLine(Row row, Wording label, Optional<Group> group, boolean isGroup, RowValues values) {

	static ApplicationLine of(Row row) {
		int at = labelOf(row);
		boolean own = at >= 0 && row.begins(row.cells().get(at)) && !CellText.isValue(row.cells().get(at).text());
		Wording label = own ? Wording.of(row.cells().get(at).text()) : Wording.of("");
		Optional<Group> group = Optional.empty();
		for (int left = 0; left <= at; left++) {
			group = ApplicationLabels.groupOf(Wording.of(row.cells().get(left).text())).or(orElse(group));
		}
		boolean isGroup = own && (ApplicationLabels.groupOf(label).isPresent() || ApplicationLabels.isResults(label));
		return new ApplicationLine(row, label, group, isGroup, RowValues.of(row, at, Applicant.values().length));
	}

	private static java.util.function.Supplier<Optional<Group>> orElse(Optional<Group> group) {
		return () -> group;
	}

	/**
	 * The cell that names the row: the rightmost that is like a label of the form. A
	 * label of another wording stands behind that of its group, or before the values.
	 */
	private static int labelOf(Row row) {
		int label = -1;
		for (int at = 0; at < row.cells().size(); at++) {
			Cell cell = row.cells().get(at);
			Wording wording = Wording.of(cell.text());
			if (!row.begins(cell)) {
				label = (label == at - 1 && !CellText.isValue(cell.text())) ? at : label;
			}
			else if (!CellText.isValue(cell.text()) && isLabel(wording)) {
				label = at;
			}
		}
		if (label < 0 || isAbove(row, label)) {
			return firstWords(row, label + 1).orElse(label);
		}
		return label;
	}

	/** Whether the label there is one that others stand behind. */
	private static boolean isAbove(Row row, int label) {
		Cell cell = row.cells().get(label);
		Wording wording = Wording.of(cell.text());
		return !row.begins(cell) || ApplicationLabels.groupOf(wording).isPresent()
				|| ApplicationLabels.isResults(wording);
	}

	private static boolean isLabel(Wording wording) {
		return ApplicationLabels.best(wording) >= ApplicationLabels.ALIKE
				|| ApplicationLabels.groupOf(wording).isPresent() || ApplicationLabels.isResults(wording);
	}

	/** The last of the words before the first value. */
	private static Optional<Integer> firstWords(Row row, int from) {
		Optional<Integer> words = Optional.empty();
		for (int at = from; at < row.cells().size(); at++) {
			Cell cell = row.cells().get(at);
			if (CellText.isValue(cell.text()) || cell.isBlank() && words.isPresent()) {
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

	/** This line with the words of another before or behind its own. */
	ApplicationLine named(Wording words, Optional<Group> of) {
		return new ApplicationLine(this.row, words, of, false, this.values);
	}

}
