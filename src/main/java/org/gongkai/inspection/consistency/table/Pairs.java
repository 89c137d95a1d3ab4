package org.gongkai.inspection.consistency.table;

import java.util.BitSet;

/**
 * Two characters with which words begin or end, told by a bit each: one look leaves out
 * nearly all places of a text.
 */
final class Pairs {

	private static final int BITS = 0x3FFF;

	private final BitSet known = new BitSet(BITS + 1);

	private int longest;

	/** Notes the two characters of a word that stand there. */
	void note(String word, int at) {
		this.known.set(bit(word, at));
		this.longest = Math.max(this.longest, word.length());
	}

	/** How long words may be of which the two stand there; 0 where none is. */
	int longest(String text, int at) {
		return this.known.get(bit(text, at)) ? this.longest : 0;
	}

	private static int bit(String text, int at) {
		return text.charAt(at) * 31 + text.charAt(at + 1) & BITS;
	}

}
