package org.gongkai.inspection.personal;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of bank cards and accounts.
 * <p>
 * 依据：GB/T 19584—2010《银行卡磁条信息格式和使用规范》、ISO/IEC 7812-1 (the check digit).
 *
 * @param digits the number without what parts it
 * @param end position behind it
 */
record BankCard(String digits, int end) {

	private static final int GROUP = 4;

	private static final int LONGEST = 25;

	private static final int SHORTEST_CARD = 13;

	static final int LONGEST_CARD = 19;

	/**
	 * Reads a number that is written in one or in groups of four.
	 * @param text a normalised text
	 * @param from where a digit stands and none before
	 * @return the number, or null when it is of no length an account has
	 */
	static @Nullable BankCard at(String text, int from) {
		int end = endOfDigits(text, from);
		StringBuilder digits = new StringBuilder().append(text, from, end);
		boolean groups = end - from == GROUP;
		while (groups && digits.length() <= LONGEST_CARD) {
			int next = end + DigitRun.gap(text, end);
			int last = endOfDigits(text, next);
			if (next == end || last == next || last - next > GROUP) {
				break;
			}
			digits.append(text, next, last);
			groups = last - next == GROUP;
			end = last;
		}
		boolean fits = digits.length() > 8 && digits.length() <= LONGEST && !Words.letterOrDigit(text, end)
				&& !text.startsWith("*", end);
		return fits ? new BankCard(digits.toString(), end) : null;
	}

	/** Whether the length and the check digit are those of a card (Luhn). */
	boolean checked() {
		if (this.digits.length() < SHORTEST_CARD || this.digits.length() > LONGEST_CARD) {
			return false;
		}
		return luhn(this.digits);
	}

	/** Whether it begins as cards do that are in use in China. */
	boolean issued() {
		int length = this.digits.length();
		int two = Integer.parseInt(this.digits.substring(0, 2));
		return switch (two) {
			case 62 -> length >= 16;
			case 34, 37 -> length == 15;
			case 35, 51, 52, 53, 54, 55 -> length == 16;
			default -> two / 10 == 4 && length == 16;
		};
	}

	/** Whether it is so long and begins so that hardly anything else is. */
	boolean unmistakable() {
		return this.digits.startsWith("62") && (this.digits.length() == 16 || this.digits.length() == LONGEST_CARD);
	}

	/** Whether every second digit doubled, from the right, they add up to tens. */
	static boolean luhn(String digits) {
		int sum = 0;
		for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
			int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
			int doubled = digit * 2;
			sum += (fromRight % 2 == 0) ? digit : (doubled > 9) ? doubled - 9 : doubled;
		}
		return sum % 10 == 0;
	}

	private static int endOfDigits(String text, int from) {
		int end = from;
		while (end - from <= LONGEST && DigitRun.digitAt(text, end)) {
			end++;
		}
		return end;
	}

}
