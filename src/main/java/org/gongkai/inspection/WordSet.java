package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Many words that are looked for at once: a text is gone over a single time, however many
 * they are.
 */
public final class WordSet {

	private static final int FIRST_BITS = 63;

	private static final int SECOND_BITS = 127;

	private final long[] firsts = new long[(1 << Character.SIZE) / Long.SIZE];

	/** Two characters with which words begin, told by some of the bits of each. */
	private final long[] pairs = new long[(FIRST_BITS + 1) * (SECOND_BITS + 1) / Long.SIZE];

	/** By a character's place in the table, the words that begin with it. */
	private final String[][] byFirst;

	private final char[] table;

	/** The words; of two that begin at the same place the longer one is found. */
	public WordSet(List<String> words) {
		int size = Integer.highestOneBit(Math.max(1, words.size())) * 4;
		this.table = new char[size];
		this.byFirst = new String[size][];
		List<String> longestFirst = new ArrayList<>(words);
		longestFirst.sort(Comparator.comparingInt(String::length).reversed());
		for (String word : longestFirst) {
			char first = word.charAt(0);
			this.firsts[first / Long.SIZE] |= 1L << first % Long.SIZE;
			notePairs(word);
			int place = place(first);
			this.table[place] = first;
			String[] known = this.byFirst[place];
			String[] more = (known != null) ? Arrays.copyOf(known, known.length + 1) : new String[1];
			more[more.length - 1] = word;
			this.byFirst[place] = more;
		}
	}

	/** The words of an alternation, as patterns write it. */
	public static WordSet of(String alternatives) {
		return new WordSet(List.of(alternatives.split("\\|")));
	}

	/** The words of several sets. */
	public static WordSet ofAll(WordSet... sets) {
		return new WordSet(Arrays.stream(sets)
			.flatMap((set) -> Arrays.stream(set.byFirst))
			.filter(Objects::nonNull)
			.flatMap(Arrays::stream)
			.distinct()
			.toList());
	}

	/** Behind a word of one character any other may stand. */
	private void notePairs(String word) {
		int second = (word.length() > 1) ? word.charAt(1) : 0;
		for (int c = second; c <= ((word.length() > 1) ? second : SECOND_BITS); c++) {
			int pair = pair(word.charAt(0), (char) c);
			this.pairs[pair >>> 6] |= 1L << pair;
		}
	}

	private static int pair(char first, char second) {
		return (first & FIRST_BITS) * (SECOND_BITS + 1) + (second & SECOND_BITS);
	}

	/**
	 * The next place where words may begin, or the end: most are told by two bits, those
	 * of the pair first, which lie close together.
	 */
	private int next(String text, int from, int to) {
		int last = Math.min(to, text.length() - 1);
		char first = (from < to) ? text.charAt(from) : 0;
		for (int at = from; at < last; at++) {
			char second = text.charAt(at + 1);
			int pair = pair(first, second);
			if ((this.pairs[pair >>> 6] >>> pair & 1) != 0 && (this.firsts[first >>> 6] >>> first & 1) != 0) {
				return at;
			}
			first = second;
		}
		boolean ends = from <= last && last < to;
		return (ends && (this.firsts[first >>> 6] >>> first & 1) != 0) ? last : to;
	}

	private int place(char first) {
		int place = first * 31 & this.table.length - 1;
		while (this.byFirst[place] != null && this.table[place] != first) {
			place = place + 1 & this.table.length - 1;
		}
		return place;
	}

	/** Whether one of them stands in a text. */
	public boolean in(String text) {
		return in(text, 0, text.length());
	}

	/** Whether one of them lies within a stretch of a text. */
	public boolean in(String text, int from, int to) {
		for (int at = next(text, from, to); at < to; at = next(text, at + 1, to)) {
			for (String word : this.byFirst[place(text.charAt(at))]) {
				if (at + word.length() <= to && text.startsWith(word, at)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Calls back for each place where one of them stands, in reading order. */
	public void each(String text, Place place) {
		int end = text.length();
		for (int at = next(text, 0, end); at < end; at = next(text, at + 1, end)) {
			int length = lengthAt(text, at);
			if (length > 0) {
				place.at(at, at + length);
			}
		}
	}

	/** Length of the word that begins there, or 0, as at the text's end. */
	public int lengthAt(String text, int at) {
		if (at < text.length() && next(text, at, at + 1) == at) {
			for (String word : this.byFirst[place(text.charAt(at))]) {
				if (text.startsWith(word, at)) {
					return word.length();
				}
			}
		}
		return 0;
	}

	/** Receives where a word stands. */
	@FunctionalInterface
	public interface Place {

		void at(int from, int to);

	}

}
