package org.gongkai.inspection.terms;

import java.util.List;

/**
 * Whether one of some words stands near a term: up to 100 characters before or behind it
 * in its paragraph or table, in the sentences beside it as well. A word that holds the
 * term itself has to lie over it.
 */
final class Nearby {

	private static final int REACH = 100;

	private Nearby() {
	}

	/** Whether one of the words stands near, or there is none to ask for. */
	static boolean holds(List<String> words, String whole, int from, int to) {
		if (words.isEmpty()) {
			return true;
		}
		String term = whole.substring(from, to);
		String around = "";
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at);
			// what has to lie over the term is told by the few places where it may
			if (!word.contains(term) || Covers.isOver(word, whole, from, to)) {
				around = around.isEmpty() ? around(whole, from, to) : around;
				if (around.contains(word)) {
					return true;
				}
			}
		}
		return false;
	}

	private static String around(String whole, int from, int to) {
		return whole.substring(Math.max(0, from - REACH), Math.min(whole.length(), to + REACH));
	}

}
