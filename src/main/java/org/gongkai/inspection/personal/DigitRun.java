package org.gongkai.inspection.personal;

import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: digits, some of them parted by a blank or a hyphen, and
 * now and then the letter O for a zero.
 *
 * @param digits the digits alone
 * @param end position behind the last digit
 * @param shape the lengths of its groups and what parts them, as {@code 3-4-4}
 */
record DigitRun(String digits, int end, String shape) {

	/**
	 * Reads a number of a given length from a place that holds a digit.
	 * @param text a normalised text
	 * @param from where it begins
	 * @param length how many digits
	 * @return the number, or null when there are fewer digits
	 */
	static @Nullable DigitRun at(String text, int from, int length) {
		StringBuilder digits = new StringBuilder();
		StringBuilder shape = new StringBuilder();
		int group = 0;
		int at = from;
		while (digits.length() < length) {
			int gap = digits.isEmpty() ? 0 : gap(text, at);
			if (!digit(text, at + gap, !digits.isEmpty())) {
				return null;
			}
			if (gap > 0) {
				shape.append(group).append((text.substring(at, at + gap).indexOf('-') < 0) ? ' ' : '-');
				group = 0;
			}
			char c = text.charAt(at + gap);
			digits.append((c == 'O' || c == 'o') ? '0' : c);
			group++;
			at += gap + 1;
		}
		return new DigitRun(digits.toString(), at, shape.append(group).toString());
	}

	/** Whether a digit stands there. */
	static boolean digitAt(String text, int at) {
		return digit(text, at, false);
	}

	/**
	 * Length of what parts two groups: a blank, a hyphen, or a hyphen between blanks.
	 */
	static int gap(String text, int at) {
		int end = at;
		if (charAt(text, end) == ' ') {
			end++;
		}
		if (charAt(text, end) == '-') {
			end++;
			if (charAt(text, end) == ' ') {
				end++;
			}
		}
		return end - at;
	}

	private static boolean digit(String text, int at, boolean orLetterO) {
		char c = charAt(text, at);
		return c >= '0' && c <= '9' || orLetterO && (c == 'O' || c == 'o');
	}

	private static char charAt(String text, int at) {
		return (at >= 0 && at < text.length()) ? text.charAt(at) : '\0';
	}

}
