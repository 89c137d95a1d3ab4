package org.gongkai.inspection.spelling;

/**
 * Which two characters stand beside each other in texts without mistakes: within a word,
 * or where words meet.
 */
final class SeenPairs {

	/** The table of those that come with the product. */
	static final String SHIPPED = "spelling/pairs.txt";

	/** Often. */
	static final int MOST = 2;

	private static final int BITS = 21;

	private final PairSet seen = new PairSet(BITS);

	private final PairSet often = new PairSet(BITS);

	/** The pairs that the product ships. */
	static SeenPairs shipped() {
		return Shipped.PAIRS;
	}

	/**
	 * Enters pairs as they are written: a character, those seen behind it, and behind a
	 * blank those often seen there.
	 */
	void enter(String line) {
		int blank = line.indexOf(' ');
		for (int at = 1; at < line.length(); at++) {
			if (at != blank) {
				this.seen.add(line.charAt(0), line.charAt(at));
			}
			if (at > blank) {
				this.often.add(line.charAt(0), line.charAt(at));
			}
		}
	}

	/** Whether never. */
	boolean isStrange(char first, char second) {
		return !this.seen.has(first, second);
	}

	/** 0 for never, 1 for once or twice, {@link #MOST} for often. */
	int times(char first, char second) {
		return !this.seen.has(first, second) ? 0 : this.often.has(first, second) ? MOST : 1;
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final SeenPairs PAIRS = new SeenPairs();

		static {
			Tables.read(SHIPPED, (line, number) -> PAIRS.enter(line));
		}

	}

}
