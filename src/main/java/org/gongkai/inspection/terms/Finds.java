package org.gongkai.inspection.terms;

import java.util.Arrays;

/**
 * What was found of one kind in a piece, in the order of their beginnings. A text of
 * megabytes may hold a million, so they are kept as numbers.
 */
final class Finds {

	static final Finds NONE = new Finds();

	private Meaning[] meanings = new Meaning[8];

	private int[] stretches = new int[16];

	private int size;

	void add(Meaning meaning, int from, int to) {
		if (this.size == this.meanings.length) {
			this.meanings = Arrays.copyOf(this.meanings, this.size * 2);
			this.stretches = Arrays.copyOf(this.stretches, this.size * 4);
		}
		this.meanings[this.size] = meaning;
		this.stretches[2 * this.size] = from;
		this.stretches[2 * this.size + 1] = to;
		this.size++;
	}

	int size() {
		return this.size;
	}

	Meaning meaning(int number) {
		return this.meanings[number];
	}

	/** First folded character. */
	int from(int number) {
		return this.stretches[2 * number];
	}

	/** Behind the last folded character. */
	int to(int number) {
		return this.stretches[2 * number + 1];
	}

}
