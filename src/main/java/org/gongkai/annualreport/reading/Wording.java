package org.gongkai.annualreport.reading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.NormalizedText;

/**
 * The words of a label as labels are compared: width, blanks, brackets, marks and the
 * number in front put aside.
 *
 * @param words the mere words
 * @param number the number in front, 0 when there is none
 */
record Wording(String words, int number) {

	/** No words. */
	static final Wording NONE = new Wording("", 0);

	/** A longer text is no label. */
	private static final int LONGEST = 120;

	/**
	 * Shorter words have too little in common with anything to be called a part of it.
	 */
	private static final int SHORTEST_PART = 4;

	/** The last of the Chinese characters that nearly all are among. */
	private static final int LAST_USUAL = 0x9FA5;

	/** Less alike than this is not alike at all. */
	private static final double UNLIKE = 0.25;

	private static final Pattern NUMBER = Pattern
		.compile("^(?:\\(?([0-9]{1,2})[.、,)]{0,2}|\\(([一二三四五六七八九十]{1,2})\\)[、.]?|([一二三四五六七八九十]{1,2})[、.,])");

	/** Reads a label. */
	static Wording of(String label) {
		String compact = NormalizedText.compact((label.length() > LONGEST) ? label.substring(0, LONGEST) : label);
		Matcher number = NUMBER.matcher(compact);
		if (!number.find()) {
			return new Wording(words(compact, 0), 0);
		}
		String words = words(compact, number.end());
		if (number.group(1) != null) {
			return new Wording(words, Integer.parseInt(number.group(1)));
		}
		String numeral = (number.group(2) != null) ? number.group(2) : number.group(3);
		OptionalInt counted = Numerals.count(numeral);
		return new Wording(words, counted.orElse(0));
	}

	/** The Chinese characters and Latin letters from a place on. */
	private static String words(String compact, int from) {
		StringBuilder words = new StringBuilder(compact.length() - from);
		int at = from;
		while (at < compact.length()) {
			int c = compact.codePointAt(at);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x4E00 && c <= LAST_USUAL
					|| c > 0x7F && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
				words.appendCodePoint(c);
			}
			at += Character.charCount(c);
		}
		return words.toString();
	}

	/** Whether one sees nothing of the text. */
	static boolean isInvisible(String text) {
		return NormalizedText.compact(text).isEmpty();
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * How much a label is like an official one, 0 to 1: the same, cut off at either end,
	 * with something before or behind it, or misspelt.
	 */
	double likeness(Wording official) {
		String one = this.words;
		String other = official.words;
		if (one.equals(other)) {
			return 1;
		}
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		double spelt = spelt(one, other);
		if (other.length() >= SHORTEST_PART && one.endsWith(other)) {
			return Math.max(spelt, 0.92);
		}
		if (other.length() >= SHORTEST_PART && one.startsWith(other)) {
			return Math.max(spelt, 0.86);
		}
		if (other.startsWith(one) || other.endsWith(one)) {
			return Math.max(spelt, (one.length() >= SHORTEST_PART) ? 0.86 : 0.6);
		}
		return spelt;
	}

	/** The part of the characters that need no change. */
	private static double spelt(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		int alike = longer - Math.abs(one.length() - other.length());
		return (alike < longer * UNLIKE) ? 0 : 1 - (double) distance(one, other) / longer;
	}

	/** Characters to be changed, put in or left out to make one word of the other. */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		int[] line = new int[other.length() + 1];
		for (int at = 0; at <= other.length(); at++) {
			above[at] = at;
		}
		for (int row = 1; row <= one.length(); row++) {
			line[0] = row;
			char c = one.charAt(row - 1);
			for (int at = 1; at <= other.length(); at++) {
				int changed = above[at - 1] + ((c == other.charAt(at - 1)) ? 0 : 1);
				line[at] = Math.min(changed, Math.min(above[at], line[at - 1]) + 1);
			}
			int[] done = above;
			above = line;
			line = done;
		}
		return above[other.length()];
	}

}
