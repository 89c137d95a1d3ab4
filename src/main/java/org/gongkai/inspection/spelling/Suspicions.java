package org.gongkai.inspection.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.gongkai.inspection.spelling.Suspicion.Sign;

/**
 * Looks for words of which one character is another that sounds or looks like it. A
 * stretch is suspected where the sentence becomes much likelier by putting the word in
 * its place; each suspicion has signs by which {@link SpellingWeights} decides.
 */
final class Suspicions {

	/** Runs of characters without any mark are looked at in parts. */
	static final int LONGEST_RUN = 200;

	/** More in one text are not told apart any more. */
	private static final int MOST = 50_000;

	private final SeenPairs pairs;

	private final Predicate<float[]> worth;

	private final Map<String, Integer> times = new HashMap<>();

	private List<Suspicion> found = new ArrayList<>();

	/** Those of the suspicion that is being looked at; without repetition. */
	private final float[] signs = new float[Sign.values().length];

	private final Run run = new Run(this);

	/** By place in the run, whether it never has been seen behind the one before. */
	private final boolean[] strange = new boolean[LONGEST_RUN + 1];

	/** Whether one of the run is so. */
	private boolean isStrange;

	private int count;

	/** Where the last suspicion began. */
	private int lastFrom;

	/**
	 * Begins with a text.
	 * @param pairs the characters that have been seen together
	 * @param worth which suspicions are kept, by their signs
	 */
	Suspicions(SeenPairs pairs, Predicate<float[]> worth) {
		this.pairs = pairs;
		this.worth = worth;
	}

	/**
	 * Goes over a piece of a text, whose pieces are gone over one after the other.
	 * @return what is suspected, one for each character; the sign of repetition is to be
	 * added when the last piece has been read
	 */
	List<Suspicion> look(String text, boolean table) {
		this.found = new ArrayList<>();
		this.lastFrom = -1;
		int from = 0;
		while (from < text.length() && this.count < MOST) {
			if (!isChinese(text.charAt(from))) {
				from++;
				continue;
			}
			int to = endOfRun(text, from);
			// 平政征补公告〔2026〕5号: what stands for a body is no word
			if (this.isStrange && !isDocumentNumber(text, to)) {
				this.run.look(text, from, to, table);
			}
			from = to;
		}
		return this.found;
	}

	private static boolean isDocumentNumber(String text, int to) {
		return to + 1 < text.length() && text.charAt(to) == '〔' && Character.isDigit(text.charAt(to + 1));
	}

	/** Goes to the end of a run and notes which of its characters are strange. */
	private int endOfRun(String text, int from) {
		int last = Math.min(text.length(), from + LONGEST_RUN);
		boolean[] strange = this.strange;
		boolean isStrange = false;
		char before = text.charAt(from);
		int to = from + 1;
		for (; to < last; to++) {
			char c = text.charAt(to);
			if (!isChinese(c)) {
				break;
			}
			boolean one = this.pairs.isStrange(before, c);
			strange[to - from] = one;
			isStrange |= one;
			before = c;
		}
		strange[to - from] = false;
		this.isStrange = isStrange;
		return to;
	}

	/**
	 * Whether a character of the run is beside another as it never has been seen.
	 * @param at place of the character in the run
	 */
	boolean isStrange(int at) {
		return this.strange[at] || this.strange[at + 1];
	}

	SeenPairs pairs() {
		return this.pairs;
	}

	/** Where the signs of the next suspicion are put down. */
	float[] signs() {
		return this.signs;
	}

	boolean isWorth(float[] signs) {
		return this.worth.test(signs);
	}

	/** Two characters of a stretch may be suspected: it counts once. */
	void keep(Suspicion suspicion, String stretch) {
		this.count++;
		if (suspicion.from() != this.lastFrom) {
			this.times.merge(stretch, 1, Integer::sum);
			this.lastFrom = suspicion.from();
		}
		this.found.add(suspicion);
	}

	/** Adds the sign of repetition. */
	void complete(String text, Suspicion suspicion) {
		boolean again = this.times.getOrDefault(text.substring(suspicion.from(), suspicion.to()), 0) > 1;
		suspicion.signs()[Sign.REPEATED.ordinal()] = again ? 1 : 0;
	}

	static boolean isChinese(char c) {
		return c >= 0x4E00 && c <= 0x9FFF;
	}

}
