package org.gongkai.inspection.terms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Longer words in which a term is right. */
final class Covers {

	private Covers() {
	}

	/** Which of the words lies over the whole stretch, or null. */
	static @Nullable String over(List<String> words, String whole, int from, int to) {
		for (String word : words) {
			for (int begin = Math.max(0, to - word.length()); begin <= from; begin++) {
				if (whole.startsWith(word, begin)) {
					return word;
				}
			}
		}
		return null;
	}

}
