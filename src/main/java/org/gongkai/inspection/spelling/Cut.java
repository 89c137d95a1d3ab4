package org.gongkai.inspection.spelling;

import java.util.Arrays;

/** A run of Chinese characters, cut into the words that make it most likely. */
final class Cut {

	private static final int WIDTH = Vocabulary.LONGEST + 1;

	private final char[] text;

	/** What the characters before each place cost, and those from it on. */
	private final float[] before;

	private final float[] behind;

	private final int[] lastLength;

	private final int[] nextLength;

	/** By character, no longer word begins there. */
	private final int[] longest;

	/** By character, where its word begins and how long it is. */
	private final int[] begin;

	private final int[] length;

	/** By place and length, what the word costs that stands there; 0 for none. */
	private final float[] costs;

	private int size;

	/**
	 * Made ready for many runs.
	 * @param text where their characters stand, from the first place on
	 */
	Cut(char[] text) {
		int most = text.length;
		this.text = text;
		this.before = new float[most + 1];
		this.behind = new float[most + 1];
		this.lastLength = new int[most + 1];
		this.nextLength = new int[most + 1];
		this.longest = new int[most];
		this.begin = new int[most];
		this.length = new int[most];
		this.costs = new float[most * WIDTH];
	}

	/**
	 * Cuts the run that stands there; what the characters behind a place cost is worked
	 * out by {@link #backwards}.
	 * @param size how many characters it has
	 */
	void cut(int size) {
		this.size = size;
		enterCosts();
		forwards();
		for (int to = size; to > 0; to -= this.lastLength[to]) {
			int from = to - this.lastLength[to];
			Arrays.fill(this.begin, from, to, from);
			Arrays.fill(this.length, from, to, to - from);
		}
	}

	private void enterCosts() {
		for (int at = 0; at < this.size; at++) {
			int most = longest(at);
			this.longest[at] = most;
			this.costs[at * WIDTH + 1] = Vocabulary.alone(this.text[at]);
			for (int length = 2; length <= most; length++) {
				int word = Vocabulary.word(this.text, at, at + length);
				this.costs[at * WIDTH + length] = (word != 0) ? Vocabulary.cost(word) : 0;
			}
		}
	}

	/**
	 * Longer words cannot begin there, since two of their characters are never beside
	 * each other.
	 */
	private int longest(int at) {
		if (at + 1 == this.size || !Vocabulary.begins(this.text[at], this.text[at + 1])) {
			return 1;
		}
		int to = at + 2;
		while (to < this.size && to - at < Vocabulary.LONGEST && Vocabulary.follow(this.text[to - 1], this.text[to])) {
			to++;
		}
		return to - at;
	}

	private void forwards() {
		Arrays.fill(this.before, 1, this.size + 1, Float.MAX_VALUE);
		for (int at = 0; at < this.size; at++) {
			for (int length = 1; length <= this.longest[at]; length++) {
				float own = this.costs[at * WIDTH + length];
				float cost = this.before[at] + own;
				if (own > 0 && cost < this.before[at + length]) {
					this.before[at + length] = cost;
					this.lastLength[at + length] = length;
				}
			}
		}
	}

	/** Makes ready to tell what may be gained, which of most runs nobody asks. */
	void backwards() {
		this.behind[this.size] = 0;
		this.nextLength[this.size] = 0;
		for (int at = this.size - 1; at >= 0; at--) {
			this.behind[at] = Float.MAX_VALUE;
			for (int length = 1; length <= this.longest[at]; length++) {
				float own = this.costs[at * WIDTH + length];
				float cost = this.behind[at + length] + own;
				if (own > 0 && cost < this.behind[at]) {
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
