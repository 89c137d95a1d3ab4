package org.gongkai.inspection.terms;

import org.jspecify.annotations.Nullable;

/**
 * Which Chinese characters are taken for each other: they sound alike, in one of their
 * readings, or look alike. The list beside the syllables of {@link TermFold} is drawn
 * from the readings, the four-corner and the Cangjie codes of Unihan (Unicode licence)
 * and, for the most usual mistakes of scanners, entered by hand.
 */
final class Alike {

	/** By character, those that are taken for it; null for most. */
	private static final @Nullable String[] LISTED = new String[1 << Character.SIZE];

	static {
		TermFold.read("alike.txt", (line, number) -> LISTED[line.charAt(0)] = line.substring(1));
	}

	private Alike() {
	}

	/** Whether one may stand for the other by mistake. */
	static boolean taken(char wrong, char right) {
		String listed = LISTED[right];
		return TermFold.soundAlike(wrong, right) || listed != null && listed.indexOf(wrong) >= 0;
	}

	/** The same, with z for zh, n for ng and their like as many speak them. */
	static boolean nearly(char wrong, char right) {
		return taken(wrong, right) || TermFold.soundNearlyAlike(wrong, right);
	}

}
