package org.gongkai.inspection.terms;

import java.util.HashMap;
import java.util.Map;

import org.gongkai.inspection.spelling.Tables;

/**
 * Which characters count as the same when terms are looked for: traditional and
 * simplified ones, radicals and compatibility forms, capital and small letters, Greek and
 * Cyrillic letters that look Latin. The table is drawn from ICU (Unicode licence); a test
 * compares it with it.
 */
final class TermFold {

	private static final char[] FOLDED = new char[1 << Character.SIZE];

	private static final Map<Integer, Character> BEYOND = new HashMap<>();

	static {
		for (int c = 0; c < FOLDED.length; c++) {
			FOLDED[c] = (char) c;
		}
		Tables.read("terms/fold.txt", (line, number) -> {
			int target = line.codePointAt(0);
			line.codePoints().skip(1).forEach((source) -> enter(source, (char) target));
		});
	}

	private TermFold() {
	}

	/** The character as it is compared. */
	static char fold(char c) {
		return FOLDED[c];
	}

	/** The character beyond the first 65,536 as it is compared, or 0. */
	static char foldBeyond(int codePoint) {
		return BEYOND.getOrDefault(codePoint, '\0');
	}

	/** The text as it is compared, character by character. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.codePoints().forEach((codePoint) -> {
			if (Character.isBmpCodePoint(codePoint)) {
				folded.append(FOLDED[codePoint]);
			}
			else {
				char known = foldBeyond(codePoint);
				folded.appendCodePoint((known != 0) ? known : codePoint);
			}
		});
		return folded.toString();
	}

	private static void enter(int source, char target) {
		if (Character.isBmpCodePoint(source)) {
			FOLDED[source] = target;
		}
		else {
			BEYOND.put(source, target);
		}
	}

}
