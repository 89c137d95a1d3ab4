package org.gongkai.inspection.style;

import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A piece as it was written: the normalised text no longer tells a full-width comma from
 * a half-width one.
 *
 * @param piece the piece
 * @param text its text as written
 * @param hits where hits go
 */
record Written(Piece piece, String text, Consumer<Hit> hits) {

	static Written of(Piece piece, Consumer<Hit> hits) {
		return new Written(piece, piece.normalized().original(), hits);
	}

	/** Hints at a stretch. */
	void hint(int from, int to, String message, @Nullable String expected) {
		String excerpt = this.text.substring(from, to);
		this.hits.accept(new Hit(Severity.HINT, new Spot(this.piece.number(), from, to), this.piece.section(), excerpt,
				message, expected, (expected != null) ? excerpt : null));
	}

	/** Whether a Chinese character stands there. */
	boolean isHan(int at) {
		return at >= 0 && at < this.text.length() && isHan(this.text.charAt(at));
	}

	private static boolean isHan(char c) {
		return c >= 0x4E00 && c <= 0x9FFF || c > 0x2E80 && Character.isIdeographic(c);
	}

	/** The character there, or a line break beyond the ends. */
	char at(int place) {
		return (place >= 0 && place < this.text.length()) ? this.text.charAt(place) : '\n';
	}

}
