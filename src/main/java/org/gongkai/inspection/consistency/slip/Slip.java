package org.gongkai.inspection.consistency.slip;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.OneSlip;

/**
 * With what slip of the hand a number stands for another: one digit is another, two
 * neighbours have changed places, the point or the scale is another.
 */
enum Slip {

	NONE, DIGIT, EXCHANGED, SCALE;

	private static final double UNSURE = 1e-6;

	/** Of more that may be meant one is a slip by chance. */
	private static final int MOST = 40;

	/** Of what is told in an amount's last place. */
	private static final double ROUNDED = 0.51;

	/**
	 * The slip with which an amount stands for a value.
	 * @param value what it should be
	 * @param exact whether the value is no rounded one
	 */
	static Slip of(Amount told, double value, boolean exact) {
		if (!(value > 0) || told.number() <= 0 || Double.isInfinite(value)) {
			return NONE;
		}
		double step = told.step().doubleValue();
		double places = value / step;
		double whole = Math.rint(places);
		if (whole == Math.rint(told.number() / step)) {
			return NONE;
		}
		double power = Math.log10(value / told.number());
		double tens = Math.rint(power);
		if (tens != 0 && Math.abs(tens) <= 4 && Math.abs(power - tens) < (exact ? UNSURE : 1e-4)) {
			return (told.digits() > 1) ? SCALE : NONE;
		}
		if (Math.abs(places - whole) > (exact ? UNSURE * Math.max(1, places) : ROUNDED) || whole > 1e15) {
			return NONE;
		}
		return of(Long.toString((long) whole), Long.toString(Math.round(told.number() / step)));
	}

	/**
	 * What an amount is with one slip and about a value; not a number without.
	 * @param reach how far from the value at the most
	 */
	static double nearest(Amount told, double value, double reach) {
		double step = told.step().doubleValue();
		double first = Math.ceil((value - reach) / step - UNSURE);
		double last = Math.floor((value + reach) / step + UNSURE);
		double nearest = Double.NaN;
		for (double places = first; last - first <= MOST && places <= last; places++) {
			double number = places * step;
			boolean nearer = !(Math.abs(nearest - value) <= Math.abs(number - value));
			if (nearer && of(told, number, true) != NONE) {
				nearest = number;
			}
		}
		return nearest;
	}

	private static Slip of(String one, String other) {
		boolean single = one.length() == 1 && other.length() == 1;
		if (!single && !OneSlip.isOneDigit(one, other)) {
			return NONE;
		}
		int first = 0;
		while (one.charAt(first) == other.charAt(first)) {
			first++;
		}
		return one.substring(first + 1).equals(other.substring(first + 1)) ? DIGIT : EXCHANGED;
	}

}
