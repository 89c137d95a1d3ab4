package org.gongkai.inspection.consistency.figures;

import java.util.function.IntConsumer;

/**
 * Three amounts that stand alone in a sentence, or in a part of one between semicolons:
 * what is told of each, how many there are and what they come to.
 */
public final class Triples {

	public static final int SIZE = 3;

	private Triples() {
	}

	/** Hands over the first of each three. */
	public static void each(Passage passage, IntConsumer triple) {
		int first = 0;
		while (first + SIZE <= passage.size()) {
			int behind = first + 1;
			while (behind < passage.size() && passage.isOneSentence(first, behind)
					&& passage.between(behind).indexOf(';') < 0) {
				behind++;
			}
			if (behind - first == SIZE) {
				triple.accept(first);
			}
			first = behind;
		}
	}

}
