package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;

/** Numbers in Chinese numerals: 三百二十 as 320. */
public final class SpelledNumbers {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final CharacterSet NUMERALS = CharacterSet.of("零一二两三四五六七八九十百千万");

	private static final int LONGEST = 12;

	private SpelledNumbers() {
	}

	/** The amounts of a text that are written so; one of something is none. */
	static List<Amount> amounts(String text) {
		List<Amount> amounts = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && NUMERALS.has(text.charAt(end))) {
				end++;
			}
			int unit = (end > at && end - at <= LONGEST) ? Units.at(text, end).length() : 0;
			int value = (unit > 0) ? value(text.substring(at, end)) : 0;
			if (value > 1) {
				amounts.add(new Amount(at, end + unit, BigDecimal.valueOf(value), BigDecimal.ONE,
						text.substring(end, end + unit), Figures.isVague(text, at, end + unit)));
			}
			at = Math.max(at, end) + 1;
		}
		return amounts;
	}

	/** Behind the digits or the numeral that begins there. */
	public static int end(String text, int at) {
		boolean digits = Sentence.isDigit(text.charAt(at));
		int end = at + 1;
		while (end < text.length() && (digits ? Sentence.isDigit(text.charAt(end)) : NUMERALS.has(text.charAt(end)))) {
			end++;
		}
		return end;
	}

	/** The number that digits or a numeral write. */
	public static double number(String written) {
		return Sentence.isDigit(written.charAt(0)) ? Double.parseDouble(written) : value(written);
	}

	/** The same of what is counted, without a fraction. */
	public static int count(String written) {
		return (int) number(written);
	}

	/** The value of a numeral up to 9999万; 0 when it is none. */
	public static int value(String numeral) {
		int wan = numeral.indexOf('万');
		if (wan >= 0) {
			int above = small(numeral.substring(0, wan));
			int below = (wan + 1 < numeral.length()) ? small(numeral.substring(wan + 1)) : 0;
			return (above > 0 && above < 100_000 && below >= 0) ? above * 10_000 + below : 0;
		}
		return Math.max(0, small(numeral));
	}

	/** Below 一万; -1 when it is none. */
	private static int small(String numeral) {
		int value = 0;
		int digit = -1;
		for (int at = 0; at < numeral.length(); at++) {
			char c = numeral.charAt(at);
			int power = (c == '十') ? 10 : (c == '百') ? 100 : (c == '千') ? 1000 : 0;
			if (power > 0) {
				value += ((digit > 0) ? digit : (at == 0 || c == '十') ? 1 : 0) * power;
				digit = -1;
			}
			else if (digit > 0) {
				// 二三 is a guess, 一九 a year
				return -1;
			}
			else {
				digit = (c == '两') ? 2 : DIGITS.indexOf(c);
			}
		}
		return (numeral.isEmpty()) ? -1 : value + Math.max(0, digit);
	}

}
