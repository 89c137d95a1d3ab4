package org.gongkai.inspection.personal;

import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: digits, some of them parted by a blank, a hyphen or a line
 * break, and now and then the letter O for a zero.
 *
 * @param digits the digits alone
 * @param end position behind the last digit
 * @param shape the lengths of its groups and what parts them, as {@code 3-4-4}
 */
record DigitRun(String digits, int end, String shape) {

	/**
	 * Reads a number of a given length from a place that holds a digit.
	 * @param from where it begins
	 * @param length how many digits
	 * @return the number, or null when there are fewer digits
	 */
	static @Nullable DigitRun at(Gaps gaps, int from, int length) {
		String text = gaps.text();
		StringBuilder digits = new StringBuilder(length);
		StringBuilder shape = new StringBuilder();
		int group = 0;
		int at = from;
		while (digits.length() < length) {
			int next = (digits.isEmpty() || digit(text, at, true)) ? at : gaps.end(at);
			if (!digit(text, next, !digits.isEmpty())) {
				return null;
			}
			if (next > at) {
				shape.append(group).append(gaps.kind(at, next));
				group = 0;
			}
			char c = text.charAt(next);
			digits.append((c == 'O' || c == 'o') ? '0' : c);
			group++;
			at = next + 1;
		}
		return new DigitRun(digits.toString(), at, shape.append(group).toString());
	}

	/**
	 * The digits alone of a number that begins there; by them nearly all are told that
	 * are something else.
	 * @param most how many are read
	 */
	static String digits(Gaps gaps, int from, int most) {
		return digits(gaps, from, most, false);
	}

	/**
	 * The same as if every line break joined: they begin with those of the number, and by
	 * them alone most numbers of a table are told.
	 */
	static String digitsAtMost(Gaps gaps, int from, int most) {
		return digits(gaps, from, most, true);
	}

	private static String digits(Gaps gaps, int from, int most, boolean anyLine) {
		String text = gaps.text();
		StringBuilder digits = new StringBuilder(most);
		int at = from;
		while (digits.length() < most) {
			int next = (digits.isEmpty() || digit(text, at, true)) ? at : anyLine ? gaps.endAtMost(at) : gaps.end(at);
			if (!digit(text, next, !digits.isEmpty())) {
				break;
			}
			char c = text.charAt(next);
			digits.append((c == 'O' || c == 'o') ? '0' : c);
			at = next + 1;
		}
		return digits.toString();
	}

	/** Whether the piece has as many digits at all, the letter O among them. */
	static boolean mayBe(Piece piece, int digits) {
		return piece.normalized().digits() >= digits;
	}

	/** Whether a digit stands there. */
	static boolean digitAt(String text, int at) {
		return digit(text, at, false);
	}

	/** Where the next digit stands at or behind a place, or the end. */
	static int next(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) > '9' || text.charAt(at) < '0')) {
			at++;
		}
		return at;
	}

	/** How many digits stand there at most that many places on. */
	static int endOfDigits(String text, int from, int longest) {
		int end = from;
		while (end - from < longest && digitAt(text, end)) {
			end++;
		}
		return end;
	}

	private static boolean digit(String text, int at, boolean orLetterO) {
		char c = (at >= 0 && at < text.length()) ? text.charAt(at) : '\0';
		return c >= '0' && c <= '9' || orLetterO && (c == 'O' || c == 'o');
	}

}
