package org.gongkai.inspection.style;

import org.gongkai.inspection.CharacterSet;

/**
 * （1）…；（2）…, 1.…；2.…, ①…；②…: numbers that count the points within one paragraph. A row
 * begins with one; numbers within quotation marks are another text's.
 */
final class InlineNumbers {

	private static final CharacterSet BEFORE = CharacterSet.of("：；。，！？:;!?\n ");

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final CharacterSet STARTS = CharacterSet.of(NUMERALS + "0123456789（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

	private static final int KINDS = 6;

	/** How far a number may be ahead to count as one of the row. */
	private static final int FARTHEST = 3;

	private final String text;

	private final int[] last = new int[KINDS];

	private int kind;

	private int number;

	private int end;

	private InlineNumbers(String text) {
		this.text = text;
	}

	/**
	 * Reports the numbers that do not follow, but for the one the paragraph begins with.
	 */
	static void read(String text, Report report) {
		new InlineNumbers(text).read(report);
	}

	private void read(Report report) {
		int start = 0;
		while (start < this.text.length() && " \u3000".indexOf(this.text.charAt(start)) >= 0) {
			start++;
		}
		if (start < this.text.length() && isNumber(start)) {
			// a row may go on from the paragraph above
			this.last[this.kind] = this.number;
			start = this.end;
		}
		read(start, report);
	}

	private void read(int start, Report report) {
		int quoted = 0;
		boolean begins = true;
		int at = start;
		while (at < this.text.length()) {
			char c = this.text.charAt(at);
			quoted = (c == '“') ? quoted + 1 : (c == '”') ? Math.max(0, quoted - 1) : quoted;
			if (begins && quoted == 0 && STARTS.has(c) && isNumber(at)) {
				check(at, report);
				at = this.end;
				begins = false;
				continue;
			}
			begins = BEFORE.has(c) || begins && c == '\u3000';
			at++;
		}
	}

	private void check(int at, Report report) {
		int before = this.last[this.kind];
		boolean follows = this.number == 1 || before == 0 || this.number == before + 1;
		if (!follows && this.number >= before && this.number <= before + FARTHEST) {
			report.stretch(at, this.end, (this.number == before) ? "段内序号重复。请顺着编。"
					: "段内序号不连续，前面一项之后应当是%d。请核对是漏了一项还是编错了号。".formatted(before + 1));
		}
		this.last[this.kind] = (this.number == 1 || before > 0) ? this.number : 0;
	}

	/** Whether a number with its mark stands there. */
	private boolean isNumber(int at) {
		char c = this.text.charAt(at);
		if (c >= '①' && c <= '⑳') {
			return found(0, c - '①' + 1, at + 1);
		}
		if (c == '（' || c == '(') {
			int digits = digits(at + 1);
			if (digits > 0) {
				return isOne(at + 1 + digits, "）)") && found(1, value(at + 1, digits), at + 2 + digits);
			}
			int numeral = (at + 2 < this.text.length()) ? NUMERALS.indexOf(this.text.charAt(at + 1)) + 1 : 0;
			return numeral > 0 && isOne(at + 2, "）)") && found(2, numeral, at + 3);
		}
		int digits = digits(at);
		if (digits == 0) {
			int numeral = NUMERALS.indexOf(c) + 1;
			return numeral > 0 && isOne(at + 1, "、") && !isOne(at + 2, NUMERALS) && found(3, numeral, at + 2);
		}
		if (isOne(at + digits, "）)")) {
			return found(4, value(at, digits), at + digits + 1);
		}
		return isOne(at + digits, ".．、") && digits(at + digits + 1) == 0
				&& found(5, value(at, digits), at + digits + 1);
	}

	private boolean found(int ofKind, int value, int behind) {
		this.kind = ofKind;
		this.number = value;
		this.end = behind;
		return true;
	}

	private boolean isOne(int at, String characters) {
		return at < this.text.length() && characters.indexOf(this.text.charAt(at)) >= 0;
	}

	/** How many digits stand there, 0 to 2; 0 also when there are more. */
	private int digits(int at) {
		int to = at;
		while (to < this.text.length() && to - at < 3 && this.text.charAt(to) >= '0' && this.text.charAt(to) <= '9') {
			to++;
		}
		return (to - at > 2) ? 0 : to - at;
	}

	private int value(int at, int digits) {
		return Integer.parseInt(this.text.substring(at, at + digits));
	}

	/** Takes what is wrong. */
	@FunctionalInterface
	interface Report {

		void stretch(int from, int to, String wrong);

	}

}
