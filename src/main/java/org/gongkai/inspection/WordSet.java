package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many words that are looked for at once: a text is gone over a single time, however many
 * they are.
 */
public final class WordSet {

	private final long[] firsts = new long[(1 << Character.SIZE) / Long.SIZE];

	private final Map<Character, List<String>> byFirst = new HashMap<>();

	/** The words; of two that begin at the same place the longer one is found. */
	public WordSet(List<String> words) {
		for (String word : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
			char first = word.charAt(0);
			this.firsts[first / Long.SIZE] |= 1L << first % Long.SIZE;
			this.byFirst.computeIfAbsent(first, (key) -> new ArrayList<>()).add(word);
		}
	}

	/** Whether one of them stands in a text. */
	public boolean in(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (lengthAt(text, at) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Calls back for each place where one of them stands, in reading order. */
	public void each(String text, Place place) {
		for (int at = 0; at < text.length(); at++) {
			int length = lengthAt(text, at);
			if (length > 0) {
				place.at(at, at + length);
			}
		}
	}

	/** Length of the word that begins there, or 0. */
	public int lengthAt(String text, int at) {
		char first = text.charAt(at);
		if ((this.firsts[first / Long.SIZE] & 1L << first % Long.SIZE) != 0) {
			for (String word : this.byFirst.getOrDefault(first, List.of())) {
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
