package org.gongkai.inspection;

import java.util.Arrays;

/**
 * A handful of characters that are looked for at once: each has a place of its own in a
 * small table, so that one look tells whether another is one of them.
 */
public final class CharacterSet {

	private static final int PLACES_EACH = 8;

	private static final int FIRST_SPREAD = 0x9E3779B1;

	private static final int NEXT_SPREAD = 0x3C6EF372;

	private final char[] table;

	/** By which the places of two of them differ. */
	private final int spread;

	private final Held held;

	private CharacterSet(char[] table, int spread, Held held) {
		this.table = table;
		this.spread = spread;
		this.held = held;
	}

	/** The characters of a string, at least one. */
	public static CharacterSet of(String characters) {
		int size = Integer.highestOneBit(characters.length()) * PLACES_EACH;
		int spread = FIRST_SPREAD;
		char[] table = table(characters, size, spread);
		while (table.length == 0) {
			spread += NEXT_SPREAD;
			table = table(characters, size, spread);
		}
		return new CharacterSet(table, spread, new Held(characters));
	}

	/** None when two of them meet. What is free holds one that belongs elsewhere. */
	private static char[] table(String characters, int size, int spread) {
		char[] table = new char[size];
		Arrays.fill(table, characters.charAt(0));
		boolean[] taken = new boolean[size];
		for (int at = 0; at < characters.length(); at++) {
			int place = place(characters.charAt(at), spread, size);
			if (taken[place] && table[place] != characters.charAt(at)) {
				return new char[0];
			}
			table[place] = characters.charAt(at);
			taken[place] = true;
		}
		return table;
	}

	private static int place(char c, int spread, int size) {
		return c * spread >>> Character.SIZE & size - 1;
	}

	/** Whether it is one of them. */
	public boolean has(char c) {
		return this.table[place(c, this.spread, this.table.length)] == c;
	}

	/** Whether one of them stands in a stretch of a text. */
	public boolean in(String text, int from, int to) {
		for (int at = from; at < to; at++) {
			if (has(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** Themselves, to be compared with those of a text. */
	Held held() {
		return this.held;
	}

}
