package org.gongkai.inspection.personal;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of bank cards and accounts.
 * <p>
 * 依据：GB/T 19584—2010《银行卡磁条信息格式和使用规范》、ISO/IEC 7812-1 (the check digit).
 *
 * @param digits the number without what parts it
 * @param end position behind it
 * @param whole whether it stands in one place, not in several cells
 */
record BankCard(String digits, int end, boolean whole) {

	private static final int GROUP = 4;

	/** With which a number of another grouping begins. */
	private static final int LONGER_GROUP = 6;

	private static final int LONGEST = 25;

	private static final int SHORTEST_ACCOUNT = 9;

	private static final int SHORTEST_CARD = 13;

	static final int LONGEST_CARD = 19;

	/**
	 * Reads a number that is written in one or in groups, also over a line break when
	 * only that makes a card of it.
	 * @param from where a digit stands and none before
	 * @return the number, or null when it is of no length an account has
	 */
	static @Nullable BankCard at(Gaps gaps, int from) {
		int end = DigitRun.endOfDigits(gaps.text(), from, LONGEST + 1);
		int group = end - from;
		boolean goesOn = group >= SHORTEST_ACCOUNT || group == GROUP || group == LONGER_GROUP;
		BankCard oneLine = goesOn ? read(gaps, from, false) : null;
		// most numbers of a table begin as no card does, which spares a look at its cells
		if (oneLine != null && oneLine.checked() || !mayBeIssued(gaps.text(), from)
				|| DigitRun.digitsAtMost(gaps, from, SHORTEST_CARD).length() < SHORTEST_CARD) {
			return oneLine;
		}
		BankCard broken = read(gaps, from, true);
		return (broken != null && broken.checked() && broken.issued()) ? broken : oneLine;
	}

	private static @Nullable BankCard read(Gaps gaps, int from, boolean overLines) {
		String text = gaps.text();
		int end = DigitRun.endOfDigits(text, from, LONGEST + 1);
		StringBuilder digits = new StringBuilder().append(text, from, end);
		int group = end - from;
		boolean whole = true;
		while (digits.length() < LONGEST_CARD) {
			int next = overLines ? gaps.end(end) : gaps.endInLine(end);
			int last = (next > end) ? DigitRun.endOfDigits(text, next, LONGEST) : next;
			if (last == next) {
				break;
			}
			char kind = gaps.kind(end, next);
			boolean line = kind == Gaps.LINE || kind == Gaps.EDGE;
			boolean goesOn = line ? overLines : last - next <= GROUP && (group == GROUP || group > GROUP && overLines)
					|| group == LONGER_GROUP && digits.length() == LONGER_GROUP;
			if (!goesOn) {
				break;
			}
			digits.append(text, next, last);
			group = (line && kind == Gaps.LINE && group % GROUP != 0) ? (group + last - next) : last - next;
			whole = whole && kind != Gaps.EDGE;
			end = last;
		}
		boolean fits = digits.length() >= SHORTEST_ACCOUNT && digits.length() <= LONGEST
				&& !Words.letterOrDigit(text, end) && !text.startsWith("*", end);
		return fits ? new BankCard(digits.toString(), end, whole) : null;
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

	/** Whether a digit and the one right behind it, if any, can begin such a card. */
	private static boolean mayBeIssued(String text, int from) {
		char second = DigitRun.digitAt(text, from + 1) ? text.charAt(from + 1) : 0;
		return switch (text.charAt(from)) {
			case '3' -> second == 0 || second == '4' || second == '5' || second == '7';
			case '4' -> true;
			case '5' -> second == 0 || second >= '1' && second <= '5';
			case '6' -> second == 0 || second == '2';
			default -> false;
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

}
