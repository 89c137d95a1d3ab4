package org.gongkai.inspection.spelling;

import java.util.HashMap;
import java.util.Map;

/**
 * Which Chinese characters sound alike, tones left aside. The table is drawn from ICU
 * (Unicode licence); a test compares it with it.
 */
public final class Sounds {

	/** By character, the number of its syllable; 0 where unknown. */
	private static final short[] SYLLABLES = new short[1 << Character.SIZE];

	/** The same of syllables as they sound to many: z and zh, n and ng are one. */
	private static final short[] NEAR_SYLLABLES = new short[1 << Character.SIZE];

	private static final Map<Integer, String> ALIKE = new HashMap<>();

	private static final Map<Integer, String> NEARLY = new HashMap<>();

	static {
		Map<String, Short> near = new HashMap<>();
		Tables.read("spelling/syllables.txt", (line, number) -> {
			String characters = line.substring(line.indexOf(' ') + 1);
			short nearSyllable = near.computeIfAbsent(nearly(line.substring(0, line.indexOf(' '))),
					(it) -> (short) (near.size() + 1));
			characters.chars().forEach((c) -> {
				SYLLABLES[c] = (short) (number + 1);
				NEAR_SYLLABLES[c] = nearSyllable;
			});
			ALIKE.put(number + 1, characters);
			NEARLY.merge((int) nearSyllable, characters, String::concat);
		});
	}

	private Sounds() {
	}

	/** Whether two different characters have the same sound. */
	public static boolean alike(char one, char other) {
		return one != other && SYLLABLES[one] != 0 && SYLLABLES[one] == SYLLABLES[other];
	}

	/** The same, the differences left aside that many do not speak. */
	static boolean nearlyAlike(char one, char other) {
		return one != other && NEAR_SYLLABLES[one] != 0 && NEAR_SYLLABLES[one] == NEAR_SYLLABLES[other];
	}

	/** The other characters that sound like it. */
	public static String alike(char c) {
		return ALIKE.getOrDefault((int) SYLLABLES[c], "").replace(String.valueOf(c), "");
	}

	/** Those that sound nearly like it as well. */
	static String nearlyAlike(char c) {
		return NEARLY.getOrDefault((int) NEAR_SYLLABLES[c], "").replace(String.valueOf(c), "");
	}

	private static String nearly(String syllable) {
		String initial = (syllable.length() > 2 && syllable.charAt(1) == 'h')
				? syllable.charAt(0) + syllable.substring(2) : syllable;
		return initial.endsWith("ng") ? initial.substring(0, initial.length() - 1) : initial;
	}

}
