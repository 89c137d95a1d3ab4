package org.gongkai.inspection.spelling;

import java.util.Arrays;

/**
 * The words of the language as they are written in offices, and how rare each is. They
 * come from the dictionary of the jieba word cutter (MIT licence), without the names of
 * persons, from the right forms of the shipped list of misspellings and from vocabularies
 * of the trades that offices deal with.
 */
final class Vocabulary {

	/** Most characters of a word. */
	static final int LONGEST = 6;

	/** What a character costs that is no word; costs are logarithms of probability. */
	static final float UNKNOWN = 18.4f;

	private static final int SLOT_BITS = 20;

	private static final int SLOTS = 1 << SLOT_BITS;

	private static final float STEP = 0.1f;

	private static final int COST = 0xFF;

	private static final int MEANT = 0x100;

	private static final int SURE = 0x200;

	private static final int USED = 0x400;

	private static final long MIX = 0x9E3779B97F4A7C15L;

	private static final int PAIR_BITS = 23;

	private static final long[] KEYS = new long[SLOTS];

	private static final short[] VALUES = new short[SLOTS];

	/** Two characters with which a word begins. */
	private static final PairSet BEGINNINGS = new PairSet(PAIR_BITS);

	/** Two characters that follow each other in a word. */
	private static final PairSet INNER = new PairSet(PAIR_BITS);

	private static final float[] ALONE = new float[1 << Character.SIZE];

	static {
		Arrays.fill(ALONE, UNKNOWN);
		Tables.read("spelling/words.txt", (line, number) -> enter(line));
	}

	private Vocabulary() {
	}

	/**
	 * A line: the cost in tenths; behind it - for words that are but known, = for those
	 * that are right without doubt, ! for those that may be meant as well.
	 */
	private static void enter(String line) {
		int blank = line.indexOf(' ');
		char last = line.charAt(blank - 1);
		boolean marked = !Character.isDigit(last);
		boolean meant = !marked || last == '!';
		boolean sure = last == '!' || last == '=';
		int cost = Integer.parseInt(line.substring(0, marked ? blank - 1 : blank));
		int value = USED | cost | (meant ? MEANT : 0) | (sure ? SURE : 0);
		for (String word : line.substring(blank + 1).split(" ")) {
			if (word.length() == 1) {
				ALONE[word.charAt(0)] = cost * STEP;
				continue;
			}
			char[] characters = word.toCharArray();
			int slot = slot(key(characters, 0, characters.length));
			KEYS[slot] = key(characters, 0, characters.length);
			VALUES[slot] = (short) value;
			BEGINNINGS.add(characters[0], characters[1]);
			for (int at = 1; at < characters.length; at++) {
				INNER.add(characters[at - 1], characters[at]);
			}
		}
	}

	/** Up to four characters as they are, more of them mixed. */
	private static long key(char[] text, int from, int to) {
		long key = 0;
		for (int at = from; at < to; at++) {
			key = (at - from < 4) ? key << Character.SIZE | text[at] : (key ^ text[at]) * MIX | 1;
		}
		return key;
	}

	private static int slot(long key) {
		int slot = (int) (key * MIX >>> Long.SIZE - SLOT_BITS);
		while (VALUES[slot] != 0 && KEYS[slot] != key) {
			slot = slot + 1 & SLOTS - 1;
		}
		return slot;
	}

	/** Whether a word of two characters or more may begin with these two. */
	static boolean begins(char first, char second) {
		return BEGINNINGS.has(first, second);
	}

	/** Whether these two may follow each other in a word. */
	static boolean follow(char first, char second) {
		return INNER.has(first, second);
	}

	/** What a character costs as a word of its own. */
	static float alone(char c) {
		return ALONE[c];
	}

	/** The word that stands there, or 0; of two characters at least. */
	static int word(char[] text, int from, int to) {
		return VALUES[slot(key(text, from, to))];
	}

	static float cost(int word) {
		return (word & COST) * STEP;
	}

	/** Whether a writer may have meant it: no name, and well known. */
	static boolean mayBeMeant(int word) {
		return (word & MEANT) != 0;
	}

	/** Whether it is right without doubt, however rare. */
	static boolean isSure(int word) {
		return (word & SURE) != 0;
	}

}
