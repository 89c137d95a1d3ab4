package org.gongkai.inspection.consistency;

/**
 * Whether two values are so written that one is the other with a single slip: one digit
 * is another (1527.46 and 2527.46), or two neighbours have changed places (4628 and
 * 4682).
 */
final class OneSlip {

	/** Of what binary fractions cannot write, beside a digit. */
	private static final double UNSURE = 1e-6;

	/** By how much two neighbours that change places differ at the most, in nines. */
	private static final int MOST_NINES = 8;

	private OneSlip() {
	}

	/** Whether they differ by one digit in one place, or by nines of it. */
	static boolean is(double one, double other) {
		double off = Math.abs(one - other);
		if (off < UNSURE) {
			return false;
		}
		double place = Math.pow(10, Math.floor(Math.log10(off) + UNSURE));
		double digit = off / place;
		double nines = off / place * 10 / 9;
		return isWhole(digit) || nines <= MOST_NINES + 1 && isWhole(nines);
	}

	private static boolean isWhole(double number) {
		return Math.abs(number - Math.rint(number)) < UNSURE * Math.max(1, number);
	}

}
