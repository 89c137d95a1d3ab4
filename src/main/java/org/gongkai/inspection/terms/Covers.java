package org.gongkai.inspection.terms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Longer words in which a term is right. */
final class Covers {

	private Covers() {
	}

	/** Which of the words lies over the whole stretch, or null. */
	static @Nullable String over(List<String> words, String whole, int from, int to) {
		for (int at = 0; at < words.size(); at++) {
			if (isOver(words.get(at), whole, from, to)) {
				return words.get(at);
			}
		}
		return null;
	}

	/** Whether the word lies over the whole stretch. */
	static boolean isOver(String word, String whole, int from, int to) {
		for (int begin = Math.max(0, to - word.length()); begin <= from; begin++) {
			if (whole.charAt(begin) == word.charAt(0) && whole.startsWith(word, begin)) {
				return true;
			}
		}
		return false;
	}

}
