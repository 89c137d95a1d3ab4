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

	private static final int SLOT_BITS = 19;

	private static final int SLOTS = 1 << SLOT_BITS;

	private static final float STEP = 0.1f;

	private static final int COST = 0xFF;

	private static final int MEANT = 0x100;

	private static final int SURE = 0x200;

	private static final int USED = 0x400;

	private static final long MIX = 0x9E3779B97F4A7C15L;

	private static final int PAIR_BITS = 21;

	private static final int FILTER_BITS = 16;

	private static final int OPEN_BITS = 22;

	private static final long[] KEYS = new long[SLOTS];

	private static final short[] VALUES = new short[SLOTS];

	/** Two characters with which a word begins. */
	private static final PairSet BEGINNINGS = new PairSet(PAIR_BITS);

	/** Two characters that follow each other in a word. */
	private static final PairSet INNER = new PairSet(PAIR_BITS);

	/** Words of two characters that may be meant. */
	private static final Neighbours PAIRS = new Neighbours();

	/** What stands beside each other in longer ones. */
	private static final Neighbours LONGER = new Neighbours();

	/**
	 * Two bits of each word of more than two characters, by which nearly all stretches
	 * that are none are told: the words themselves are too many to be at hand.
	 */
	private static final long[] FILTER = new long[1 << FILTER_BITS];

	/**
	 * What the cheapest word costs that may be meant, by all its characters but one; 0
	 * where there is none. Of those that share a place the cheapest counts.
	 */
	private static final byte[] OPEN = new byte[1 << OPEN_BITS];

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
			long key = key(characters, 0, characters.length);
			int slot = slot(key);
			KEYS[slot] = key;
			VALUES[slot] = (short) value;
			FILTER[(int) (key * MIX >>> Long.SIZE - FILTER_BITS)] |= filter(key);
			if (meant) {
				enterMeant(characters, cost);
			}
			BEGINNINGS.add(characters[0], characters[1]);
			for (int at = 1; at < characters.length; at++) {
				INNER.add(characters[at - 1], characters[at]);
			}
		}
	}

	/** Makes ready to look for it where one of its characters is another. */
	private static void enterMeant(char[] characters, int cost) {
		for (int at = 1; at < characters.length; at++) {
			((characters.length > 2) ? LONGER : PAIRS).add(characters[at - 1], characters[at]);
		}
		for (int open = 0; open < characters.length; open++) {
			int place = open(characters, 0, characters.length, open);
			int known = OPEN[place] & COST;
			OPEN[place] = (byte) ((known == 0) ? cost : Math.min(known, cost));
		}
	}

	/** Where it is told what stands there, one character left open. */
	private static int open(char[] text, int from, int to, int open) {
		char left = text[open];
		text[open] = 0;
		long key = key(text, from, to);
		text[open] = left;
		return (int) (key * MIX >>> Long.SIZE - OPEN_BITS);
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

	/** Bits of the mixed key behind those that tell in which place they are kept. */
	private static long filter(long key) {
		long mixed = key * MIX;
		return 1L << (mixed >>> 42) | 1L << (mixed >>> 36);
	}

	/** Whether a word of two characters or more may begin with these two. */
	static boolean begins(char first, char second) {
		return BEGINNINGS.has(first, second);
	}

	/** Whether these two may follow each other in a word. */
	static boolean follow(char first, char second) {
		return INNER.has(first, second);
	}

	/** Of words of two characters that may be meant, which may stand beside each. */
	static Neighbours pairs() {
		return PAIRS;
	}

	/** The same within longer words. */
	static Neighbours longer() {
		return LONGER;
	}

	/** What a character costs as a word of its own. */
	static float alone(char c) {
		return ALONE[c];
	}

	/** The word that stands there, or 0; of two characters at least. */
	static int word(char[] text, int from, int to) {
		long key = key(text, from, to);
		long bits = filter(key);
		boolean maybe = to - from == 2 || (FILTER[(int) (key * MIX >>> Long.SIZE - FILTER_BITS)] & bits) == bits;
		return maybe ? VALUES[slot(key)] : 0;
	}

	/**
	 * No word that may be meant costs less that stands there with whatever character in
	 * one place; more than all words cost where there is none.
	 * @param open the place
	 */
	static float cheapest(char[] text, int from, int to, int open) {
		int cost = OPEN[open(text, from, to, open)] & COST;
		return (cost > 0) ? cost * STEP : Float.MAX_VALUE;
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
