package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Whether one number may be another mistyped: digits in another order, one of them
 * another, too many or too few, or the point in another place.
 */
public final class KinDigits {

	/** With fewer digits than that, one that differs makes just another number. */
	private static final int LEAST = 3;

	/** Digits that a long holds. */
	private static final int LONGEST_LONG = 18;

	private KinDigits() {
	}

	public static boolean areKin(BigDecimal one, BigDecimal other) {
		if (one.compareTo(other) == 0 || one.signum() == 0 || other.signum() == 0) {
			return false;
		}
		String first = digits(one);
		String second = digits(other);
		if (first.equals(second)) {
			return first.length() > 1;
		}
		return areReordered(one, first, other, second) || first.length() >= LEAST && second.length() >= LEAST
				&& (first.length() == second.length() ? differing(first, second) == 1 : isOneMore(first, second));
	}

	/**
	 * Whether one has the digits of the other in another order, or its point elsewhere.
	 */
	public static boolean areReordered(BigDecimal one, BigDecimal other) {
		return one.compareTo(other) != 0 && areReordered(one, digits(one), other, digits(other));
	}

	/** Noughts on either side make a difference only where it is of as many digits. */
	private static boolean areReordered(BigDecimal one, String first, BigDecimal other, String second) {
		return (first.length() == second.length()) ? isReordered(first, second)
				: isReordered(Amount.plain(one), Amount.plain(other));
	}

	/** Its digits without the noughts on either side, of 0.0350 those of 35. */
	private static String digits(BigDecimal number) {
		if (number.precision() > LONGEST_LONG) {
			return number.stripTrailingZeros().unscaledValue().abs().toString();
		}
		long digits = Math.abs(number.unscaledValue().longValue());
		while (digits != 0 && digits % 10 == 0) {
			digits /= 10;
		}
		return Long.toString(digits);
	}

	private static boolean isReordered(String one, String other) {
		if (one.length() != other.length()) {
			return false;
		}
		char[] first = one.toCharArray();
		char[] second = other.toCharArray();
		Arrays.sort(first);
		Arrays.sort(second);
		return Arrays.equals(first, second);
	}

	private static int differing(String one, String other) {
		int differing = 0;
		for (int at = 0; at < one.length(); at++) {
			differing += (one.charAt(at) != other.charAt(at)) ? 1 : 0;
		}
		return differing;
	}

	private static boolean isOneMore(String one, String other) {
		String longer = (one.length() > other.length()) ? one : other;
		String shorter = (one.length() > other.length()) ? other : one;
		if (longer.length() != shorter.length() + 1) {
			return false;
		}
		int at = 0;
		while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
			at++;
		}
		return shorter.substring(at).equals(longer.substring(at + 1));
	}

}
