package org.gongkai.inspection.terms;

import java.util.Arrays;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text as terms are looked for in it: characters that count as the same
 * folded into one, blanks inside Chinese words gone. Line breaks part the cells of a
 * table and the items of a list; in a paragraph a word runs on over them.
 */
final class FoldedText {

	/** More blanks than this part columns, not the characters of a word. */
	private static final int WIDEST_GAP = 2;

	private final Piece piece;

	private final String text;

	/**
	 * By folded character, its place in the normalised text; null where each stands in
	 * its own.
	 */
	private final int @Nullable [] places;

	private FoldedText(Piece piece, String text, int @Nullable [] places) {
		this.piece = piece;
		this.text = text;
		this.places = places;
	}

	static FoldedText of(Piece piece) {
		String normalized = piece.text();
		boolean runsOn = !(piece.block() instanceof Block.Table || piece.block() instanceof Block.ListBlock)
				&& piece.number() > InspectedText.CATALOGUE;
		boolean same = true;
		for (int at = 0; at < normalized.length(); at++) {
			char c = normalized.charAt(at);
			// nearly all are Chinese characters, which stay
			boolean stays = c >= '\u3400' && c <= '\u9FFF'
					|| ((c <= ' ') ? c == '\n' && !runsOn : !Character.isSurrogate(c) && !(c >= '\u0300' && isMark(c)));
			if (!stays) {
				return placed(piece, normalized, runsOn);
			}
			same &= TermFold.fold(c) == c;
		}
		return new FoldedText(piece, same ? normalized : TermFold.fold(normalized), null);
	}

	/** Where some characters may be gone. */
	private static FoldedText placed(Piece piece, String normalized, boolean runsOn) {
		char[] folded = new char[normalized.length()];
		int[] places = new int[normalized.length()];
		int length = 0;
		int at = 0;
		while (at < normalized.length()) {
			char c = normalized.charAt(at);
			if (c <= ' ') {
				int word = (length > 0 && chinese(folded[length - 1])) ? afterGap(normalized, at, runsOn) : at;
				if (word > at) {
					at = word;
					continue;
				}
			}
			else if (c >= '\u0300') {
				int width = beyond(normalized, at, folded, places, length);
				if (width != 0) {
					length += Math.max(0, width);
					at += (width > 0 && Character.isHighSurrogate(c)) ? 2 : 1;
					continue;
				}
			}
			folded[length] = TermFold.fold(c);
			places[length++] = at++;
		}
		return new FoldedText(piece, new String(folded, 0, length), Arrays.copyOf(places, length));
	}

	/**
	 * What stands in one place of the text but not as one character: 1 for a folded one,
	 * -1 for a mark that is left out, 0 for all else.
	 */
	private static int beyond(String text, int at, char[] folded, int[] places, int length) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c)) {
			char known = TermFold.foldBeyond(text.codePointAt(at));
			if (known != 0) {
				folded[length] = known;
				places[length] = at;
				return 1;
			}
			return 0;
		}
		return isMark(c) ? -1 : 0;
	}

	private static boolean isMark(char c) {
		return c < '\u3400' && Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/** Where the Chinese word goes on behind the gap, or where the gap begins. */
	private static int afterGap(String text, int from, boolean runsOn) {
		int at = from;
		boolean broken = false;
		while (at < text.length() && at - from <= WIDEST_GAP) {
			char c = text.charAt(at);
			if (c == '\n' && runsOn && !broken) {
				broken = true;
			}
			else if (c != ' ') {
				break;
			}
			at++;
		}
		return (at - from <= WIDEST_GAP && at < text.length() && chinese(text.charAt(at))) ? at : from;
	}

	static boolean chinese(char c) {
		return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
	}

	Piece piece() {
		return this.piece;
	}

	/** The folded text. */
	String text() {
		return this.text;
	}

	/** Where a folded character stands in the normalised text. */
	int place(int folded) {
		return (this.places != null) ? this.places[folded] : folded;
	}

	/** Behind the last of these folded characters in the normalised text. */
	int endPlace(int foldedTo) {
		int last = place(foldedTo - 1);
		boolean pair = Character.isHighSurrogate(this.piece.text().charAt(last))
				&& last + 1 < this.piece.text().length();
		return last + (pair ? 2 : 1);
	}

	/** The stretch of the normalised text, without folding. */
	String written(int from, int to) {
		return this.piece.text().substring(place(from), endPlace(to));
	}

	/** Whether blanks or line breaks stand in this stretch of folded characters. */
	boolean split(int from, int to) {
		return endPlace(to) - place(from) > to - from && written(from, to).chars().anyMatch((c) -> c <= ' ');
	}

	/** Whether the stretch runs over a line break. */
	boolean brokenUp(int from, int to) {
		return endPlace(to) - place(from) > to - from && written(from, to).indexOf('\n') >= 0;
	}

}
