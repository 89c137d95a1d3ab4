package org.gongkai.inspection;

import java.util.List;

import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text.
 *
 * @param whole the text it belongs to
 * @param number number of the block, or which of the other pieces
 * @param section the heading it stands under
 * @param normalized its text
 * @param block the block, or null for title, catalogue data and attachments
 */
public record Piece(InspectedText whole, int number, String section, NormalizedText normalized, @Nullable Block block) {

	/** The normalised text. */
	public String text() {
		return this.normalized.text();
	}

	/** The place of a block among the pieces, behind title and catalogue data. */
	public int place() {
		return this.number + 2;
	}

	/**
	 * Whether a character may stand in its text: told at once, and where it does not,
	 * certain. Most rules so pass over most pieces.
	 */
	public boolean mayHold(char c) {
		return this.normalized.mayHold(c);
	}

	/** Whether a word may stand in its text, as far as its characters tell. */
	public boolean mayHold(String word) {
		return this.normalized.mayHold(word);
	}

	/** Which characters may stand in its text, for those that ask for many. */
	public Held held() {
		return this.normalized.held();
	}

	/** Whether one of the characters may stand in its text. */
	public boolean mayHoldAny(CharacterSet characters) {
		return this.normalized.mayHoldAny(characters);
	}

	/** The piece as rules read it whose words stand in simplified characters. */
	Piece simplified() {
		NormalizedText simple = this.normalized.simplified();
		return (simple != this.normalized) ? new Piece(this.whole, this.number, this.section, simple, this.block)
				: this;
	}

	/** The piece as it reads without some stretches of its text, in their order. */
	public Piece without(List<int[]> stretches) {
		return new Piece(this.whole, this.number, this.section, this.normalized.without(stretches), this.block);
	}

	/** A hit on a stretch of the normalised text. */
	public Hit hit(Severity severity, int from, int to, String message, @Nullable String expected) {
		String excerpt = this.normalized.originalOf(from, to);
		return new Hit(severity, this.normalized.spot(this.number, from, to), this.section, excerpt, message, expected,
				(expected != null) ? excerpt : null);
	}

}
