package org.gongkai.inspection.personal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The number of a resident's identity card: region, day of birth, sequence, check digit.
 * <p>
 * 依据：GB 11643—1999《公民身份号码》。
 */
final class IdentityNumber {

	/** By the first digit of a region, its second ones. */
	private static final String[] SECOND_OF_REGIONS = { "", "12345", "123", "1234567", "123456", "01234", "12345", "1",
			"123", "" };

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_DIGITS = "10X98765432";

	private static final int LENGTH = 18;

	private static final int EARLIEST_YEAR = 1900;

	private IdentityNumber() {
	}

	/** Whether 17 or more digits begin with a region and the birthday of a living age. */
	static boolean plausible(String digits, LocalDate today) {
		return region(digits) && born(digits.substring(6, 14), today);
	}

	/** Whether a digit and the one right behind it, if any, can begin a region. */
	static boolean mayBegin(String text, int at) {
		char first = text.charAt(at);
		return first >= '1' && first <= '8'
				&& (!DigitRun.digitAt(text, at + 1) || isRegion(first, text.charAt(at + 1)));
	}

	/** Whether 18 characters are such a number with the right check digit. */
	static boolean valid(String number, LocalDate today) {
		if (number.length() != LENGTH) {
			return false;
		}
		for (int place = 0; place < LENGTH - 1; place++) {
			if (!DigitRun.digitAt(number, place)) {
				return false;
			}
		}
		return plausible(number, today) && checkDigit(number) == number.charAt(LENGTH - 1);
	}

	/** Whether 15 digits have the form that was given out until 1999. */
	static boolean plausibleOldForm(String digits, LocalDate today) {
		return region(digits) && born("19" + digits.substring(6, 12), today);
	}

	/**
	 * The check digit that belongs behind 17 digits.
	 */
	static char checkDigit(String seventeen) {
		int sum = 0;
		for (int place = 0; place < WEIGHTS.length; place++) {
			sum += (seventeen.charAt(place) - '0') * WEIGHTS[place];
		}
		return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
	}

	private static boolean region(String digits) {
		return isRegion(digits.charAt(0), digits.charAt(1));
	}

	private static boolean isRegion(char first, char second) {
		return SECOND_OF_REGIONS[first - '0'].indexOf(second) >= 0;
	}

	/** No exception for what is no date: long numbers in a table mostly are none. */
	private static boolean born(String yearMonthDay, LocalDate today) {
		int year = Integer.parseInt(yearMonthDay.substring(0, 4));
		int month = Integer.parseInt(yearMonthDay.substring(4, 6));
		int day = Integer.parseInt(yearMonthDay.substring(6, 8));
		if (year < EARLIEST_YEAR || year > today.getYear() || month < 1 || month > 12 || day < 1) {
			return false;
		}
		return day <= YearMonth.of(year, month).lengthOfMonth() && !LocalDate.of(year, month, day).isAfter(today);
	}

}
