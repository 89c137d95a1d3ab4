package org.gongkai.inspection.spelling;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which Chinese characters are taken for each other: they sound alike, in one of their
 * readings, or look alike. The list beside the syllables of {@link Sounds} is drawn from
 * the readings, the four-corner and the Cangjie codes of Unihan (Unicode licence) and,
 * for the most usual mistakes of scanners, entered by hand.
 */
public final class Alike {

	/** By character, those that are taken for it; null for most. */
	private static final @Nullable String[] LISTED = new String[1 << Character.SIZE];

	private static final Map<Character, String> MEANT = new HashMap<>();

	static {
		Tables.read("spelling/alike.txt", (line, number) -> {
			LISTED[line.charAt(0)] = line.substring(1);
			line.chars().skip(1).forEach((c) -> MEANT.merge((char) c, line.substring(0, 1), String::concat));
		});
	}

	private Alike() {
	}

	/** Whether one may stand for the other by mistake. */
	public static boolean taken(char wrong, char right) {
		String listed = LISTED[right];
		return Sounds.alike(wrong, right) || listed != null && listed.indexOf(wrong) >= 0;
	}

	/** The same, with z for zh, n for ng and their like as many speak them. */
	public static boolean nearly(char wrong, char right) {
		return taken(wrong, right) || Sounds.nearlyAlike(wrong, right);
	}

	/** Those for which it is listed. */
	static String listedFor(char wrong) {
		return MEANT.getOrDefault(wrong, "");
	}

}
