package org.gongkai.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A text as rules compare it: full-width characters and foreign digits as their ASCII
 * counterparts, every kind of space as a blank and every kind of dash as a hyphen,
 * invisible characters gone. Line breaks stay, since they part cells and items. Each
 * position leads back to the text as it was written.
 */
public final class NormalizedText {

	private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";

	private static final int FULL_WIDTH_OFFSET = 0xFEE0;

	private final String original;

	private final String text;

	/**
	 * Where each character begins in the original, and behind the last its length; null
	 * where each stands in its own place.
	 */
	private final int @Nullable [] origins;

	private @Nullable Held held;

	private @Nullable NormalizedText simplified;

	private NormalizedText(String original, String text, int @Nullable [] origins) {
		this.original = original;
		this.text = text;
		this.origins = origins;
	}

	/** Normalises a text of any length in one pass. */
	public static NormalizedText of(String original) {
		char[] folded = original.toCharArray();
		for (int at = 0; at < folded.length; at++) {
			char plain = folded[at];
			if (!isPlain(plain)) {
				int other = (plain >= 0xFF01 && plain <= 0xFF5E) ? plain - FULL_WIDTH_OFFSET
						: Character.isSurrogate(plain) ? -1 : fold(plain);
				if (other < 0) {
					return placed(original);
				}
				folded[at] = (char) other;
			}
		}
		return new NormalizedText(original, new String(folded), null);
	}

	/** Nearly all characters are what they are. */
	private static boolean isPlain(char c) {
		return c >= 0x3001 && c <= 0x9FFF || c >= ' ' && c < 0x7F || c == '\n';
	}

	/** Notes where each character stood, since some are gone or were pairs. */
	private static NormalizedText placed(String original) {
		StringBuilder text = new StringBuilder(original.length());
		int[] origins = new int[original.length() + 1];
		int at = 0;
		while (at < original.length()) {
			char plain = original.charAt(at);
			if (isPlain(plain)) {
				origins[text.length()] = at++;
				text.append(plain);
				continue;
			}
			int codePoint = original.codePointAt(at);
			int width = Character.charCount(codePoint);
			int folded = fold(codePoint);
			if (folded >= 0) {
				for (int half = 0; half < Character.charCount(folded); half++) {
					origins[text.length() + half] = at + Math.min(half, width - 1);
				}
				text.appendCodePoint(folded);
			}
			at += width;
		}
		origins[text.length()] = original.length();
		return new NormalizedText(original, text.toString(), Arrays.copyOf(origins, text.length() + 1));
	}

	/** The normalised text without any white space, for comparing wordings. */
	public static String compact(String original) {
		StringBuilder compact = new StringBuilder(original.length());
		int at = 0;
		while (at < original.length()) {
			char plain = original.charAt(at);
			int codePoint = isPlain(plain) ? plain : original.codePointAt(at);
			int folded = isPlain(plain) ? plain : fold(codePoint);
			if (folded >= 0 && folded != ' ' && folded != '\n') {
				compact.appendCodePoint(folded);
			}
			at += Character.charCount(codePoint);
		}
		return compact.toString();
	}

	/**
	 * The text with traditional characters as simplified ones; worked out once, and the
	 * very same where there are none.
	 */
	NormalizedText simplified() {
		NormalizedText known = this.simplified;
		if (known == null) {
			String simple = TraditionalCharacters.simplified(this.text);
			known = (simple != this.text) ? new NormalizedText(this.original, simple, this.origins) : this;
			this.simplified = known;
		}
		return known;
	}

	/** The text without some stretches of it, which stand in their order. */
	NormalizedText without(List<int[]> stretches) {
		StringBuilder left = new StringBuilder(this.text.length());
		int[] origins = new int[this.text.length() + 1];
		int at = 0;
		for (int[] stretch : stretches) {
			copy(at, stretch[0], left, origins);
			at = stretch[1];
		}
		copy(at, this.text.length(), left, origins);
		origins[left.length()] = origin(this.text.length());
		return new NormalizedText(this.original, left.toString(), Arrays.copyOf(origins, left.length() + 1));
	}

	private void copy(int from, int to, StringBuilder left, int[] origins) {
		for (int at = from; at < to; at++) {
			origins[left.length()] = origin(at);
			left.append(this.text.charAt(at));
		}
	}

	/** The normalised text. */
	public String text() {
		return this.text;
	}

	/** Whether a character may stand in the normalised text; false is certain. */
	boolean mayHold(char c) {
		return held().mayBe(c);
	}

	/** Whether all characters of a word may stand there. */
	boolean mayHold(String word) {
		return held().mayBe(word);
	}

	/** Whether one of the characters may stand there. */
	boolean mayHoldAny(CharacterSet characters) {
		return held().mayBeAny(characters.held());
	}

	/** How many digits it has; the letter O, which is typed for a zero, counts as one. */
	public int digits() {
		return held().digits();
	}

	/**
	 * Which characters it may hold; worked out when first asked for, as most texts that
	 * are compared never are.
	 */
	Held held() {
		Held known = this.held;
		if (known == null) {
			known = new Held(this.text);
			this.held = known;
		}
		return known;
	}

	/** The text as it was written. */
	public String original() {
		return this.original;
	}

	/**
	 * The place in the original of a stretch of the normalised text.
	 * @param block number of the block whose text this is
	 * @param from first normalised character
	 * @param to behind the last one
	 */
	public Spot spot(int block, int from, int to) {
		return new Spot(block, origin(from), (to > from) ? end(to) : origin(from));
	}

	/** What stands there in the original. */
	public String originalOf(int from, int to) {
		Spot spot = spot(0, from, to);
		return this.original.substring(spot.from(), spot.to());
	}

	private int origin(int at) {
		return (this.origins != null) ? this.origins[at] : Objects.checkIndex(at, this.text.length() + 1);
	}

	private int end(int to) {
		int last = origin(to - 1);
		return last + Character.charCount(this.original.codePointAt(last));
	}

	/** The character as it is compared, or -1 when it is invisible. */
	private static int fold(int codePoint) {
		if (codePoint == '\n' || codePoint == '\u2028' || codePoint == '\u2029') {
			return '\n';
		}
		int type = Character.getType(codePoint);
		if (type == Character.FORMAT || codePoint == '\r' || codePoint >= 0xFE00 && codePoint <= 0xFE0F) {
			return -1;
		}
		if (type == Character.SPACE_SEPARATOR || codePoint == '\t') {
			return ' ';
		}
		if (DASHES.indexOf(codePoint) >= 0) {
			return '-';
		}
		if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
			return codePoint - FULL_WIDTH_OFFSET;
		}
		if (codePoint > 0x7F && type == Character.DECIMAL_DIGIT_NUMBER) {
			return '0' + Character.digit(codePoint, 10);
		}
		return codePoint;
	}

}
