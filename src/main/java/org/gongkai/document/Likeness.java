package org.gongkai.document;

import java.util.HashMap;
import java.util.Map;

/**
 * How like two texts are: the share of neighbouring pairs of characters that both have, 0
 * to 1. Counted once for each text, because each is compared with many.
 */
final class Likeness {

	private final Map<String, Map<Integer, Integer>> counted = new HashMap<>();

	double of(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		Map<Integer, Integer> first = this.counted.computeIfAbsent(one, Likeness::pairs);
		Map<Integer, Integer> second = this.counted.computeIfAbsent(other, Likeness::pairs);
		int common = 0;
		for (Map.Entry<Integer, Integer> pair : first.entrySet()) {
			common += Math.min(pair.getValue(), second.getOrDefault(pair.getKey(), 0));
		}
		return 2.0 * common / (one.length() + other.length() + 2);
	}

	/**
	 * Both ends count as a character of their own, so that a single one has pairs too.
	 */
	private static Map<Integer, Integer> pairs(String text) {
		Map<Integer, Integer> pairs = new HashMap<>();
		char previous = 0;
		for (int i = 0; i <= text.length(); i++) {
			char next = (i < text.length()) ? text.charAt(i) : 0;
			pairs.merge((previous << 16) | next, 1, Integer::sum);
			previous = next;
		}
		return pairs;
	}

}
