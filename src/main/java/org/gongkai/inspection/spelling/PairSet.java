package org.gongkai.inspection.spelling;

/**
 * Pairs of characters, told by some of their bits: one that is not among them is
 * certainly not there, another is there but for a few that meet.
 */
final class PairSet {

	private final int bits;

	private final long[] pairs;

	/** With two to the power of that many places. */
	PairSet(int bits) {
		this.bits = bits;
		this.pairs = new long[(1 << bits) / Long.SIZE];
	}

	void add(char first, char second) {
		int place = place(first, second);
		this.pairs[place >>> 6] |= 1L << place;
	}

	boolean has(char first, char second) {
		int place = place(first, second);
		return (this.pairs[place >>> 6] >>> place & 1) != 0;
	}

	private int place(char first, char second) {
		return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> Integer.SIZE - this.bits;
	}

}
