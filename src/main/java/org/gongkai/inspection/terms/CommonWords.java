package org.gongkai.inspection.terms;

import org.gongkai.inspection.spelling.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The usual words of two characters, and characters that are words by themselves. A
 * strange character at the end of a name is no mistake when a word of its own begins with
 * it: 应急管理|不到位 is not a wrong 应急管理部.
 */
final class CommonWords {

	/** By character, those that make a word behind it; null for many. */
	private static final @Nullable String[] WORDS = new String[1 << Character.SIZE];

	private static String alone = "";

	static {
		Tables.read("terms/words.txt", (line, number) -> {
			if (number == 0) {
				alone = line;
			}
			else {
				WORDS[line.charAt(0)] = line.substring(1);
			}
		});
	}

	private CommonWords() {
	}

	/** Whether a word may begin at that place; one that ends the clause is none. */
	static boolean begins(String text, int at) {
		boolean goesOn = at + 1 < text.length() && FoldedText.chinese(text.charAt(at + 1));
		return goesOn && alone.indexOf(text.charAt(at)) >= 0
				|| at + 1 < text.length() && isWord(text.charAt(at), text.charAt(at + 1));
	}

	/** Whether a word may end with the character at that place. */
	static boolean ends(String text, int at) {
		return alone.indexOf(text.charAt(at)) >= 0 || at > 0 && isWord(text.charAt(at - 1), text.charAt(at));
	}

	/** Whether the character makes a word with the one before or behind it. */
	static boolean isInWord(String text, int at) {
		return at > 0 && isWord(text.charAt(at - 1), text.charAt(at))
				|| at + 1 < text.length() && isWord(text.charAt(at), text.charAt(at + 1));
	}

	static boolean isWord(char first, char second) {
		String seconds = WORDS[first];
		return seconds != null && seconds.indexOf(second) >= 0;
	}

}
