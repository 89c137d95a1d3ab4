package org.gongkai.inspection.personal;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What may part the groups of a number in a piece: blanks, one hyphen, dot or stroke, and
 * a line break that ends neither an item nor a line of the catalogue. In a table a number
 * may also be written over several cells of a row, a digit each.
 */
final class Gaps {

	/** How a gap in a paragraph or cell shows in a number's shape. */
	static final char LINE = '\n';

	/** How the edge of a cell shows. */
	static final char EDGE = '|';

	static final char POINT = '.';

	static final char HYPHEN = '-';

	static final char BLANK = ' ';

	private static final int MOST_BLANKS = 2;

	private static final String SEPARATORS = "-·•・‧∙._/";

	private final String text;

	private final Label label;

	private final Piece piece;

	private final boolean runsOn;

	/** The cell that was looked at last: the next one is mostly near. */
	private TableText.@Nullable Cell last;

	/**
	 * The gaps of a piece.
	 * @param label knows the cells when the piece is a table
	 */
	Gaps(Piece piece, Label label) {
		this.piece = piece;
		this.text = piece.text();
		this.label = label;
		this.runsOn = piece.block() instanceof Block.Paragraph || piece.block() instanceof Block.Heading
				|| piece.number() == InspectedText.TITLE;
	}

	String text() {
		return this.text;
	}

	/** Position behind a gap, or the place itself where none is. */
	int end(int at) {
		return end(at, false);
	}

	/** The same as if every line break joined, for which no cell is looked at. */
	int endAtMost(int at) {
		return end(at, true);
	}

	private int end(int at, boolean anyLine) {
		int end = blanks(at);
		char c = charAt(end);
		if (SEPARATORS.indexOf(c) >= 0 || c == '\n' && end > 0 && (anyLine || joins(end))) {
			end = blanks(end + 1);
		}
		return end;
	}

	/** The same of a gap within a line. */
	int endInLine(int at) {
		int end = blanks(at);
		return (SEPARATORS.indexOf(charAt(end)) >= 0) ? blanks(end + 1) : end;
	}

	/** What kind of gap stands there. */
	char kind(int from, int end) {
		for (int at = from; at < end; at++) {
			char c = this.text.charAt(at);
			if (c == '\n') {
				return this.runsOn || cell(at - 1).index() == cell(at + 1).index() ? LINE : EDGE;
			}
			if (c != ' ') {
				return (c == '.') ? POINT : HYPHEN;
			}
		}
		return BLANK;
	}

	/** Whether what lies between can be replaced as one. */
	static boolean inOnePlace(String shape) {
		return shape.indexOf(EDGE) < 0;
	}

	private boolean joins(int line) {
		if (this.runsOn) {
			return true;
		}
		// the edges of most cells have no digit behind them
		return this.piece.block() instanceof Block.Table && Words.letterOrDigit(this.text, line + 1)
				&& cell(line - 1).row() == cell(line + 1).row();
	}

	private TableText.Cell cell(int at) {
		TableText table = this.label.table();
		if (table == null) {
			throw new IllegalStateException("No table");
		}
		this.last = table.at(this.piece.normalized().spot(0, at, at + 1).from(), this.last);
		return this.last;
	}

	private int blanks(int from) {
		int at = from;
		while (at - from < MOST_BLANKS && charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	private char charAt(int at) {
		return (at >= 0 && at < this.text.length()) ? this.text.charAt(at) : '\0';
	}

}
