package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;
import org.gongkai.format.Block;
import org.gongkai.inspection.Spot;

/**
 * Rows of the three tables that lost their table on the way: lines of words that end with
 * figures, their columns parted by blanks, tabs or strokes.
 */
final class SourceLines {

	private static final int LONGEST_LINE = 300;

	/** A row of table four has fifteen values; a sentence does not begin with so many. */
	private static final int MANY_VALUES = 10;

	/** A label with fewer values than columns has to be one without doubt. */
	private static final double NO_SENTENCE = 0.9;

	/** What parts the pieces of a line. */
	private static final String PARTING = " \t\n\u000b\f\r\u00a0\u3000|";

	/** The number of a label behind another label. */
	private static final Pattern LABEL_NUMBER = Pattern
		.compile("(?<=\\s)(?:[（(]\\s?[一二三四五六七]\\s?[）)]|[一二三四五六七]\\s?[、.．]|[0-9０-９]{1,2}\\s?[.．、]\\s?(?=\\p{IsHan}))");

	private SourceLines() {
	}

	/** The rows in a block that is no table; none when its lines are mere text. */
	static List<Row> of(int block, Block text) {
		List<Row> rows = new ArrayList<>();
		if (text instanceof Block.Table || text instanceof Block.Figure) {
			return rows;
		}
		String plain = text.plainText();
		int from = 0;
		while (from <= plain.length()) {
			int end = plain.indexOf('\n', from);
			end = (end < 0) ? plain.length() : end;
			if (end - from <= LONGEST_LINE) {
				row(block, plain.substring(from, end), from).ifPresent(rows::add);
			}
			from = end + 1;
		}
		return rows;
	}

	private static Optional<Row> row(int block, String line, int offset) {
		List<Cell> pieces = new ArrayList<>();
		int from = 0;
		while (from < line.length()) {
			int to = from;
			while (to < line.length() && PARTING.indexOf(line.charAt(to)) < 0) {
				to++;
			}
			if (to > from) {
				pieces.add(cell(block, line, from, to, offset, pieces.size()));
			}
			from = to + 1;
		}
		int values = pieces.size();
		while (values > 0 && pieces.get(values - 1).isValue()) {
			values--;
		}
		int count = pieces.size() - values;
		if (count == 0) {
			return Optional.empty();
		}
		if (values == 0) {
			return (count >= MANY_VALUES) ? Optional.of(new Row(0, List.copyOf(pieces))) : Optional.empty();
		}
		int first = pieces.get(0).spot().from() - offset;
		int last = pieces.get(values - 1).spot().to() - offset;
		List<Cell> cells = labels(block, line.substring(first, last), offset + first);
		if (cells.isEmpty() || !isLabel(cells.get(cells.size() - 1).label(), count)) {
			return Optional.empty();
		}
		cells.addAll(pieces.subList(values, pieces.size()));
		return Optional.of(new Row(0, List.copyOf(cells)));
	}

	/** The labels of group and row that stand one behind the other. */
	private static List<Cell> labels(int block, String text, int offset) {
		List<Cell> labels = new ArrayList<>();
		int from = 0;
		Matcher number = LABEL_NUMBER.matcher(text);
		while (number.find()) {
			if (number.start() > from && !CellText.isValue(text.substring(from, number.start()))) {
				labels.add(cell(block, text, from, number.start(), offset, labels.size()));
			}
			from = number.start();
		}
		labels.add(cell(block, text, from, text.length(), offset, labels.size()));
		return labels;
	}

	private static Cell cell(int block, String line, int from, int to, int offset, int column) {
		return Cell.of(line.substring(from, to), 0, column, 1, 1, new Spot(block, offset + from, offset + to));
	}

	private static boolean isLabel(Label label, int values) {
		if (label.disclosureRow().isPresent()) {
			return values == 1 || values == 3;
		}
		double least = (values >= Applicant.values().length) ? ApplicationLabels.ALIKE : NO_SENTENCE;
		return label.best() >= least;
	}

}
