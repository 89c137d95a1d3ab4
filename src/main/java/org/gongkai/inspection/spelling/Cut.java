package org.gongkai.inspection.spelling;

import java.util.Arrays;

/** A run of Chinese characters, cut into the words that make it most likely. */
final class Cut {

	private final char[] text;

	/** What the characters before each place cost, and those from it on. */
	private final float[] before;

	private final float[] behind;

	private final int[] lastLength;

	private final int[] nextLength;

	/** By character, where its word begins and how long it is. */
	private final int[] begin;

	private final int[] length;

	Cut(char[] text) {
		this.text = text;
		int size = text.length;
		this.before = new float[size + 1];
		this.behind = new float[size + 1];
		this.lastLength = new int[size + 1];
		this.nextLength = new int[size + 1];
		this.begin = new int[size];
		this.length = new int[size];
		float[][] costs = costs();
		forwards(costs);
		backwards(costs);
		for (int to = size; to > 0; to -= this.lastLength[to]) {
			int from = to - this.lastLength[to];
			Arrays.fill(this.begin, from, to, from);
			Arrays.fill(this.length, from, to, to - from);
		}
	}

	/** By place and length, what the word costs that stands there; 0 for none. */
	private float[][] costs() {
		float[][] costs = new float[this.text.length][];
		for (int at = 0; at < this.text.length; at++) {
			int most = longest(at);
			costs[at] = new float[most + 1];
			costs[at][1] = Vocabulary.alone(this.text[at]);
			for (int length = 2; length <= most; length++) {
				int word = Vocabulary.word(this.text, at, at + length);
				costs[at][length] = (word != 0) ? Vocabulary.cost(word) : 0;
			}
		}
		return costs;
	}

	/**
	 * Longer words cannot begin there, since two of their characters are never beside
	 * each other.
	 */
	private int longest(int at) {
		if (at + 1 == this.text.length || !Vocabulary.begins(this.text[at], this.text[at + 1])) {
			return 1;
		}
		int to = at + 2;
		while (to < this.text.length && to - at < Vocabulary.LONGEST
				&& Vocabulary.follow(this.text[to - 1], this.text[to])) {
			to++;
		}
		return to - at;
	}

	private void forwards(float[][] costs) {
		Arrays.fill(this.before, 1, this.before.length, Float.MAX_VALUE);
		for (int at = 0; at < costs.length; at++) {
			for (int length = 1; length < costs[at].length; length++) {
				float cost = this.before[at] + costs[at][length];
				if (costs[at][length] > 0 && cost < this.before[at + length]) {
					this.before[at + length] = cost;
					this.lastLength[at + length] = length;
				}
			}
		}
	}

	private void backwards(float[][] costs) {
		for (int at = costs.length - 1; at >= 0; at--) {
			this.behind[at] = Float.MAX_VALUE;
			for (int length = 1; length < costs[at].length; length++) {
				float cost = this.behind[at + length] + costs[at][length];
				if (costs[at][length] > 0 && cost < this.behind[at]) {
					this.behind[at] = cost;
					this.nextLength[at] = length;
				}
			}
		}
	}

	/** Where the word begins that the character is part of. */
	int begin(int at) {
		return this.begin[at];
	}

	/** How long that word is. */
	int length(int at) {
		return this.length[at];
	}

	/** How much less the whole costs when a word of that cost stands there. */
	float gain(int from, int to, float cost) {
		return this.behind[0] - this.before[from] - cost - this.behind[to];
	}

	/** Length of the word that ends there when something else follows, 0 at the begin. */
	int lastLength(int to) {
		return this.lastLength[to];
	}

	/**
	 * Length of the word that begins there when something else is before, 0 at the end.
	 */
	int nextLength(int from) {
		return this.nextLength[from];
	}

	/** Whether all words of a stretch are single characters. */
	boolean single(int from, int to) {
		for (int at = from; at < to; at++) {
			if (this.length[at] > 1) {
				return false;
			}
		}
		return true;
	}

}
