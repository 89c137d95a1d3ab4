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

	private final long[] seen = new long[(1 << BITS) / Long.SIZE];

	private final long[] often = new long[(1 << BITS) / Long.SIZE];

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
				set(this.seen, line.charAt(0), line.charAt(at));
			}
			if (at > blank) {
				set(this.often, line.charAt(0), line.charAt(at));
			}
		}
	}

	/** 0 for never, 1 for once or twice, {@link #MOST} for often. */
	int times(char first, char second) {
		return !has(this.seen, first, second) ? 0 : has(this.often, first, second) ? MOST : 1;
	}

	private static boolean has(long[] pairs, char first, char second) {
		int pair = pair(first, second);
		return (pairs[pair >>> 6] >>> pair & 1) != 0;
	}

	private static void set(long[] pairs, char first, char second) {
		int pair = pair(first, second);
		pairs[pair >>> 6] |= 1L << pair;
	}

	private static int pair(char first, char second) {
		return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> Integer.SIZE - BITS;
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final SeenPairs PAIRS = new SeenPairs();

		static {
			Tables.read(SHIPPED, (line, number) -> PAIRS.enter(line));
		}

	}

}
