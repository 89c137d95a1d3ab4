package org.gongkai.format;

import java.util.Locale;

/** Numbers in the ways in which Word counts paragraphs. */
final class NumberWords {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

	private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] ROMAN_LETTERS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
			"i" };

	private NumberWords() {
	}

	static String of(int number, String format) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "koreanCounting" ->
				chinese(number, DIGITS, '十', '百');
			case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
				chinese(number, FORMAL, '拾', '佰');
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(number <= 20) ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
			case "decimalFullWidth" -> String.valueOf(number)
				.chars()
				.mapToObj((digit) -> String.valueOf((char) (digit - '0' + '０')))
				.reduce("", String::concat);
			case "decimalZero" -> (number < 10) ? "0" + number : String.valueOf(number);
			case "lowerLetter" -> letters(number, 'a');
			case "upperLetter" -> letters(number, 'A');
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	private static String chinese(int number, String digits, char ten, char hundred) {
		if (number >= 1000) {
			return String.valueOf(number);
		}
		StringBuilder words = new StringBuilder();
		int rest = number % 100;
		if (number >= 100) {
			words.append(digits.charAt(number / 100)).append(hundred);
			words.append((rest > 0 && rest < 10) ? "零" : "");
		}
		if (rest >= 10) {
			words.append((rest >= 20 || number >= 100) ? String.valueOf(digits.charAt(rest / 10)) : "").append(ten);
		}
		if (rest % 10 > 0) {
			words.append(digits.charAt(rest % 10));
		}
		return words.toString();
	}

	private static String digits(int number) {
		StringBuilder words = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> words.append(DIGITS.charAt(digit - '0')));
		return words.toString();
	}

	private static String letters(int number, char first) {
		char letter = (char) (first + (number - 1) % 26);
		return String.valueOf(letter).repeat(Math.min(10, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		StringBuilder words = new StringBuilder();
		int rest = number % 4000;
		for (int at = 0; at < ROMAN.length; at++) {
			while (rest >= ROMAN[at]) {
				words.append(ROMAN_LETTERS[at]);
				rest -= ROMAN[at];
			}
		}
		return words.toString();
	}

}
