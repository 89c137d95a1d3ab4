package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What numbers an item of a list: 一是, (二), 3., 第四批, 2026年.
 *
 * @param kind in which way it is numbered
 * @param number the number
 */
record Ordinal(String kind, int number) {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

	/** With which any of them begins. */
	private static final CharacterSet FIRST = CharacterSet.of(NUMERALS + CIRCLED + "第首(0123456789");

	/** Years are numbers too, and a row of them begins with any. */
	private static final String YEAR = "年";

	private static final int DIGITS_OF_YEAR = 4;

	/** Whether a row may begin with it. */
	boolean isFirst() {
		return this.number == 1 || this.kind.equals(YEAR);
	}

	boolean isYear() {
		return this.kind.equals(YEAR);
	}

	/** Whether it is a number of batches, stages or years, which leave nothing out. */
	boolean isOfRow() {
		return isYear() || this.kind.startsWith("第");
	}

	/** The one that begins at a place, if one does. */
	static @Nullable Ordinal at(String text, int at) {
		if (at + 2 >= text.length()) {
			return null;
		}
		char c = text.charAt(at);
		if (!FIRST.has(c)) {
			return null;
		}
		int numeral = NUMERALS.indexOf(c);
		if (numeral >= 0) {
			char next = text.charAt(at + 1);
			return (next == '是' || next == '、') ? new Ordinal("" + next, numeral + 1) : null;
		}
		if (c == '第' || c == '首') {
			return batch(text, at);
		}
		if (c == '(') {
			int number = number(text.charAt(at + 1));
			return (number > 0 && text.charAt(at + 2) == ')') ? new Ordinal("()", number) : null;
		}
		if (Sentence.isDigit(c)) {
			return digits(text, at);
		}
		int circled = CIRCLED.indexOf(c);
		return (circled >= 0) ? new Ordinal("①", circled + 1) : null;
	}

	private static @Nullable Ordinal batch(String text, int at) {
		if (text.charAt(at) == '首') {
			return (text.charAt(at + 1) == '批') ? new Ordinal("第批", 1) : null;
		}
		int number = number(text.charAt(at + 1));
		char next = text.charAt(at + 2);
		return (number > 0 && "批次期类段组标轮".indexOf(next) >= 0) ? new Ordinal("第" + next, number) : null;
	}

	private static @Nullable Ordinal digits(String text, int at) {
		int end = at;
		while (end < text.length() && end - at <= DIGITS_OF_YEAR && Sentence.isDigit(text.charAt(end))) {
			end++;
		}
		int digits = end - at;
		if (digits > DIGITS_OF_YEAR || end + 1 >= text.length()) {
			return null;
		}
		int number = Integer.parseInt(text.substring(at, end));
		if (digits == DIGITS_OF_YEAR) {
			boolean year = text.charAt(end) == '年' && !Sentence.isDigit(text.charAt(end + 1));
			return year ? new Ordinal(YEAR, number) : null;
		}
		boolean item = text.charAt(end) == '.' && !Sentence.isDigit(text.charAt(end + 1)) || text.charAt(end) == '、';
		return item ? new Ordinal("1.", number) : null;
	}

	private static int number(char c) {
		return Sentence.isDigit(c) ? c - '0' : NUMERALS.indexOf(c) + 1;
	}

}
