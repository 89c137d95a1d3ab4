package org.gongkai.inspection.style;

import java.util.function.BiConsumer;

/**
 * 一是…二是…: the words by which a sentence counts its points. Those of one row follow each
 * other, also over several paragraphs.
 */
final class OrdinalWords {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final String BEFORE = "。；，：！？、;,:!?…”） 　\n";

	private int last;

	/** A number of a higher order, or a heading, begins another row. */
	void restart() {
		this.last = 0;
	}

	/**
	 * Looks at a text.
	 * @param report takes the place of a number that does not follow, and what is wrong
	 */
	void read(String text, BiConsumer<Integer, String> report) {
		for (int at = text.indexOf('是', 1); at >= 0; at = text.indexOf('是', at + 1)) {
			int number = NUMERALS.indexOf(text.charAt(at - 1)) + 1;
			if (number > 0 && (at == 1 || BEFORE.indexOf(text.charAt(at - 2)) >= 0)) {
				next(number, at - 1, report);
			}
		}
	}

	private void next(int number, int at, BiConsumer<Integer, String> report) {
		if (this.last > 0 && number > 1 && number != this.last + 1) {
			String before = NUMERALS.substring(this.last - 1, this.last);
			report.accept(at,
					(number == this.last) ? "“%s是”重复。请顺着编。".formatted(before) : "“%s是”后面应当是“%s是”。请核对是漏了一项还是编错了号。"
						.formatted(before, (this.last < NUMERALS.length()) ? NUMERALS.charAt(this.last) : '十'));
		}
		this.last = number;
	}

}
