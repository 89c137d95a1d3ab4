package org.gongkai.inspection.consistency.figures;

/**
 * Whether two values are so written that one is the other with a single slip: one digit
 * is another (1527.46 and 2527.46), or two neighbours have changed places (4628 and
 * 4682).
 */
public final class OneSlip {

	/** Of what binary fractions cannot write, beside a digit. */
	private static final double UNSURE = 1e-6;

	/** By how much two neighbours that change places differ at the most, in nines. */
	private static final int MOST_NINES = 8;

	/** The power of ten by which 万 and 亿 differ. */
	private static final int WAN = 4;

	/** From here on two digits that changed places are no rounding. */
	private static final double LEAST_SWAPPED = 100;

	/** As many digits are not the same by chance. */
	private static final int MANY = 3;

	private OneSlip() {
	}

	/** Whether they differ by one digit in one place, or by nines of it. */
	public static boolean is(double one, double other) {
		double off = Math.abs(one - other);
		if (off < UNSURE) {
			return false;
		}
		double place = Math.pow(10, Math.floor(Math.log10(off) + UNSURE));
		double digit = off / place;
		double nines = off / place * 10 / 9;
		return isWhole(digit) || nines <= MOST_NINES + 1 && isWhole(nines);
	}

	/**
	 * Whether they differ by a power of ten alone: a dot that stands elsewhere, or 万 for
	 * 亿. Of few digits only ten thousand is one.
	 */
	public static boolean isScale(double one, double other, int digits) {
		if (one <= 0 || other <= 0) {
			return false;
		}
		double power = Math.abs(Math.log10(one / other));
		double whole = Math.rint(power);
		return Math.abs(power - whole) < UNSURE && (whole == WAN || whole >= 1 && whole < 2 * WAN && digits >= MANY);
	}

	/**
	 * Whether an amount is written with a slip for what is worked out: in one digit, or
	 * with its point in another place.
	 */
	public static boolean is(Computed right, Amount told) {
		double power = Math.log10(told.number() / right.value());
		if (Math.abs(power) > 0.5 && Math.abs(power) < 4.5 && Math.abs(power - Math.rint(power)) < 0.002) {
			return true;
		}
		double step = told.step().doubleValue();
		return isOneDigit(Long.toString(Math.round(right.value() / step)),
				Long.toString(Math.round(told.number() / step)));
	}

	/** Whether two whole numbers of three digits differ by two that changed places. */
	static boolean isSwapped(double right, double told) {
		double nines = Math.abs(right - told) / 9;
		return nines > UNSURE && isWhole(nines) && told >= LEAST_SWAPPED && isWhole(right)
				&& isOneDigit(Long.toString(Math.round(right)), Long.toString(Math.round(told)));
	}

	/** Whether one digit is another, or two neighbours have changed places. */
	public static boolean isOneDigit(String one, String other) {
		int length = one.length();
		if (length != other.length() || length < 2) {
			return false;
		}
		int first = 0;
		while (first < length && one.charAt(first) == other.charAt(first)) {
			first++;
		}
		int last = length - 1;
		while (last > first && one.charAt(last) == other.charAt(last)) {
			last--;
		}
		return first == last || last == first + 1 && one.charAt(first) == other.charAt(last)
				&& one.charAt(last) == other.charAt(first);
	}

	private static boolean isWhole(double number) {
		return Math.abs(number - Math.rint(number)) < UNSURE * Math.max(1, number);
	}

}
