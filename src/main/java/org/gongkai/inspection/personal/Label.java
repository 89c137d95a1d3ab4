package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What says what a number in a piece is: the words before it in its sentence, and in a
 * table the names of its column and the cell on its left.
 */
final class Label {

	private final Piece piece;

	private final int reach;

	private @Nullable TableText table;

	/**
	 * The labels of a piece.
	 * @param reach how far before a number its words stand, in characters
	 */
	Label(Piece piece, int reach) {
		this.piece = piece;
		this.reach = reach;
	}

	/** What says what begins at a place of the normalised text, all in one. */
	String of(int at) {
		return String.join(" ", parts(at));
	}

	/** The column's name, the cell on the left and the words before. */
	List<String> parts(int at) {
		String before = Words.before(this.piece.text(), at, this.reach);
		TableText columns = table();
		if (columns == null) {
			return List.of(before);
		}
		TableText.Cell cell = columns.at(this.piece.normalized().spot(0, at, at + 1).from());
		return List.of(columns.name(cell.column()), columns.leftOf(cell), before);
	}

	/** The piece as a table, read once, or null when it is none. */
	@Nullable TableText table() {
		if (this.table == null && this.piece.block() instanceof Block.Table) {
			this.table = TableText.of(this.piece);
		}
		return this.table;
	}

}
