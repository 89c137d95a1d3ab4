package org.gongkai.inspection.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which characters count as the same when terms are looked for: traditional and
 * simplified ones, radicals and compatibility forms, capital and small letters, Greek and
 * Cyrillic letters that look Latin; and which Chinese characters sound alike. Both tables
 * are drawn from ICU (Unicode licence); a test compares them with it.
 */
final class TermFold {

	private static final char[] FOLDED = new char[1 << Character.SIZE];

	private static final Map<Integer, Character> BEYOND = new HashMap<>();

	/** By character, the number of its syllable without the tone; 0 where unknown. */
	private static final short[] SYLLABLES = new short[1 << Character.SIZE];

	/** The same of syllables as they sound to many: z and zh, n and ng are one. */
	private static final short[] NEAR_SYLLABLES = new short[1 << Character.SIZE];

	private static final Map<Integer, String> SOUNDS = new HashMap<>();

	static {
		for (int c = 0; c < FOLDED.length; c++) {
			FOLDED[c] = (char) c;
		}
		read("fold.txt", (line, number) -> {
			int target = line.codePointAt(0);
			line.codePoints().skip(1).forEach((source) -> enter(source, (char) target));
		});
		Map<String, Short> near = new HashMap<>();
		read("syllables.txt", (line, number) -> {
			String characters = line.substring(line.indexOf(' ') + 1);
			short nearSyllable = near.computeIfAbsent(nearly(line.substring(0, line.indexOf(' '))),
					(it) -> (short) (near.size() + 1));
			characters.chars().forEach((c) -> {
				SYLLABLES[c] = (short) (number + 1);
				NEAR_SYLLABLES[c] = nearSyllable;
			});
			SOUNDS.put(number + 1, characters);
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

	/** Whether two different characters have the same sound, tones left aside. */
	static boolean soundAlike(char one, char other) {
		return one != other && SYLLABLES[one] != 0 && SYLLABLES[one] == SYLLABLES[other];
	}

	/** The same, the differences left aside that many do not speak. */
	static boolean soundNearlyAlike(char one, char other) {
		return one != other && NEAR_SYLLABLES[one] != 0 && NEAR_SYLLABLES[one] == NEAR_SYLLABLES[other];
	}

	private static String nearly(String syllable) {
		String initial = (syllable.length() > 2 && syllable.charAt(1) == 'h')
				? syllable.charAt(0) + syllable.substring(2) : syllable;
		return initial.endsWith("ng") ? initial.substring(0, initial.length() - 1) : initial;
	}

	/** The other characters that sound like it, tones left aside. */
	static String soundingLike(char c) {
		return SOUNDS.getOrDefault((int) SYLLABLES[c], "").replace(String.valueOf(c), "");
	}

	private static void enter(int source, char target) {
		if (Character.isBmpCodePoint(source)) {
			FOLDED[source] = target;
		}
		else {
			BEYOND.put(source, target);
		}
	}

	/** Reads a table that comes with the program, line by line. */
	static void read(String name, Lines lines) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(TermFold.class.getResourceAsStream("/inspection/terms/" + name), name),
				StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				lines.line(line, number++);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What becomes of a line of a table. */
	@FunctionalInterface
	interface Lines {

		void line(String line, int number);

	}

}
