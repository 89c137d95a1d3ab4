package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TraditionalCharacters;
import org.jspecify.annotations.Nullable;

/**
 * What says what a number in a piece is: the words before it in its sentence, and in a
 * table the names of its column and the cell on its left.
 */
final class Label {

	/** 电话： as all that a line says: whose it is stands in the lines above. */
	private static final LazyPattern BARE = new LazyPattern(
			"[,、 (]?(?:[\\p{IsHan}]{0,4}(?:电话|座机|手机|号码|证号|件号|方式|地址|住址|邮箱|邮件|账号|微信|QQ)|E-?mail)[: ()为是]{0,3}");

	private static final LazyPattern OF_A_DOCUMENT = new LazyPattern("证件|号码|证号|编号");

	/** How many paragraphs above belong to what is filled in line by line. */
	private static final int MOST_ABOVE = 5;

	private static final int MOST_BELOW = 3;

	/** Longer paragraphs are prose. */
	private static final int LONGEST_ABOVE = 30;

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

	/** The normalised text of the piece. */
	String text() {
		return this.piece.text();
	}

	/** What says what begins at a place of the normalised text, all in one. */
	String of(int at) {
		return String.join(" ", parts(at));
	}

	/**
	 * The column's name, the cell on the left and the words before; in a column of
	 * documents' numbers the whole row, for another cell says which.
	 */
	List<String> parts(int at) {
		TableText columns = table();
		if (columns == null) {
			return List.of(before(at));
		}
		String before = Words.before(this.piece.text(), at, this.reach);
		TableText.Cell cell = columns.at(this.piece.normalized().spot(0, at, at + 1).from());
		String column = columns.name(cell.column());
		boolean document = OF_A_DOCUMENT.matcher(column).find();
		return List.of(column, columns.leftOf(cell), before, document ? columns.restOfRow(cell) : "");
	}

	/**
	 * The words before in the sentence; where they are but a label, what is written above
	 * as well.
	 */
	String before(int at) {
		String before = Words.before(this.piece.text(), at, this.reach);
		int line = at - before.length();
		boolean alone = before.isBlank()
				&& ((line == 0) ? lineAbove().endsWith(":") : text().startsWith(":\n", line - 2));
		if (!alone && (before.length() > LONGEST_ABOVE / 2 || !BARE.matcher(before).matches())) {
			return before;
		}
		String above = this.piece.text().substring(Math.max(0, line - this.reach), Math.max(0, line - 1));
		return (line > 1) ? above.replace('\n', ',') + "," + before : paragraphsAbove() + before;
	}

	/** The paragraph above, or blank. */
	private String lineAbove() {
		int above = this.piece.number() - 1;
		boolean paragraph = above >= 0 && this.piece.whole().blocks().get(above) instanceof Block.Paragraph;
		return paragraph ? NormalizedText.of(this.piece.whole().textOf(above)).text().strip() : "";
	}

	private String paragraphsAbove() {
		StringBuilder above = new StringBuilder();
		InspectedText whole = this.piece.whole();
		int first = Math.max(0, this.piece.number() - MOST_ABOVE);
		for (int number = first; number < this.piece.number(); number++) {
			String text = whole.textOf(number);
			boolean line = whole.blocks().get(number) instanceof Block.Paragraph && text.length() <= LONGEST_ABOVE;
			above = line ? above.append(text).append(',') : new StringBuilder();
		}
		return TraditionalCharacters.simplified(NormalizedText.of(above.toString()).text());
	}

	/** The ends of the paragraphs right above, each as a line, normalised. */
	String above() {
		StringBuilder above = new StringBuilder();
		InspectedText whole = this.piece.whole();
		for (int number = Math.max(0, this.piece.number() - MOST_ABOVE); number < this.piece.number(); number++) {
			if (!(whole.blocks().get(number) instanceof Block.Table)) {
				String text = whole.textOf(number);
				above.append(text.substring(Math.max(0, text.length() - this.reach / 2))).append('\n');
			}
		}
		return TraditionalCharacters.simplified(NormalizedText.of(above.toString()).text());
	}

	/** The short lines right below, such as a signature, normalised. */
	String below() {
		StringBuilder below = new StringBuilder();
		InspectedText whole = this.piece.whole();
		int last = Math.min(whole.blocks().size() - 1, this.piece.number() + MOST_BELOW);
		for (int number = Math.max(0, this.piece.number() + 1); number <= last; number++) {
			String text = whole.textOf(number);
			if (whole.blocks().get(number) instanceof Block.Paragraph && text.length() <= LONGEST_ABOVE) {
				below.append(text).append('\n');
			}
		}
		return TraditionalCharacters.simplified(NormalizedText.of(below.toString()).text());
	}

	/** What is said above the piece: its heading and the title. */
	String around() {
		return this.piece.section() + "|" + this.piece.whole().title();
	}

	/** The piece as a table, read once, or null when it is none. */
	@Nullable TableText table() {
		if (this.table == null && this.piece.block() instanceof Block.Table) {
			this.table = TableText.of(this.piece);
		}
		return this.table;
	}

}
