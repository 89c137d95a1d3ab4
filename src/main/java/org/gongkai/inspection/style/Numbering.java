package org.gongkai.inspection.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;

/**
 * The number that a heading or a paragraph begins with: 一、 （一） 1. （1） 1）.
 *
 * @param level 1 to 5
 * @param number the number
 * @param to behind the number and its mark
 * @param expected the number with its right mark, blank when the mark is right
 */
record Numbering(int level, int number, int to, String expected) {

	private static final String NUMERALS = "一二三四五六七八九";

	private static final CharacterSet BEGINNINGS = CharacterSet.of(NUMERALS + "十0123456789（(");

	private static final Pattern FIRST = Pattern.compile("[ \\u3000\\t]{0,9}([一二三四五六七八九十]{1,3})([、，,.．：:])");

	private static final Pattern SECOND = Pattern.compile("[ \\u3000\\t]{0,9}[（(]([一二三四五六七八九十]{1,3})[）)]([、，,.．：:]?)");

	private static final Pattern THIRD = Pattern.compile("[ \\u3000\\t]{0,9}([0-9]{1,2})([.．、，])(?![0-9])");

	private static final Pattern FOURTH = Pattern.compile("[ \\u3000\\t]{0,9}[（(]([0-9]{1,2})[）)]([、，,.．：:]?)");

	private static final Pattern FIFTH = Pattern.compile("[ \\u3000\\t]{0,9}([0-9]{1,2})([）)])");

	/** 三 保障措施: the mark has become a blank. */
	private static final Pattern UNMARKED = Pattern.compile("([一二三四五六七八九十]{1,3})([ \\u3000]{1,2})(?=\\p{IsHan}{2})");

	/** 三） or （三、 of which one bracket is missing. */
	private static final Pattern HALF = Pattern.compile("(?:([一二三四五六七八九十]{1,3})[）)]|[（(]([一二三四五六七八九十]{1,3})[、，,.])");

	/** The number of a heading, be it without its mark. */
	static Optional<Numbering> ofHeading(String text) {
		if (!mayBegin(text)) {
			return Optional.empty();
		}
		Matcher unmarked = UNMARKED.matcher(text);
		if (unmarked.lookingAt()) {
			return Optional.of(of(1, value(unmarked.group(1)), unmarked, "、", unmarked.group(1) + "、"));
		}
		Matcher half = HALF.matcher(text);
		if (half.lookingAt()) {
			String numeral = (half.group(1) != null) ? half.group(1) : half.group(2);
			return Optional.of(new Numbering(2, value(numeral), half.end(), "（" + numeral + "）"));
		}
		return of(text);
	}

	/** The number of a text, if it begins with one. */
	static Optional<Numbering> of(String text) {
		if (!mayBegin(text)) {
			return Optional.empty();
		}
		String start = text.substring(0, Math.min(text.length(), 24));
		Matcher first = FIRST.matcher(start);
		if (first.lookingAt()) {
			return Optional.of(of(1, value(first.group(1)), first, "、", first.group(1) + "、"));
		}
		Matcher second = SECOND.matcher(start);
		if (second.lookingAt()) {
			return Optional.of(of(2, value(second.group(1)), second, "", "（" + second.group(1) + "）"));
		}
		Matcher third = THIRD.matcher(start);
		if (third.lookingAt()) {
			String mark = third.group(2).equals("．") ? "．" : ".";
			return Optional.of(of(3, Integer.parseInt(third.group(1)), third, mark, third.group(1) + "."));
		}
		Matcher fourth = FOURTH.matcher(start);
		if (fourth.lookingAt()) {
			return Optional.of(of(4, Integer.parseInt(fourth.group(1)), fourth, "", "（" + fourth.group(1) + "）"));
		}
		Matcher fifth = FIFTH.matcher(start);
		return fifth.lookingAt()
				? Optional.of(of(5, Integer.parseInt(fifth.group(1)), fifth, fifth.group(2), fifth.group()))
				: Optional.empty();
	}

	private static boolean mayBegin(String text) {
		int at = 0;
		while (at < text.length() && " \u3000\t".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at < text.length() && BEGINNINGS.has(text.charAt(at));
	}

	private static Numbering of(int level, int number, Matcher found, String mark, String expected) {
		return new Numbering(level, number, found.end(), found.group(2).equals(mark) ? "" : expected);
	}

	boolean hasWrongMark() {
		return !this.expected.isEmpty();
	}

	/** 二十三 as 23, up to 99. */
	private static int value(String numeral) {
		int ten = numeral.indexOf('十');
		if (ten < 0) {
			return NUMERALS.indexOf(numeral.charAt(0)) + 1;
		}
		int tens = (ten == 0) ? 1 : NUMERALS.indexOf(numeral.charAt(0)) + 1;
		return tens * 10 + ((ten + 1 < numeral.length()) ? NUMERALS.indexOf(numeral.charAt(ten + 1)) + 1 : 0);
	}

	/** A number as this level writes it. */
	static String written(int level, int number) {
		String chinese = ((number >= 20) ? NUMERALS.substring(number / 10 - 1, number / 10) : "")
				+ ((number >= 10) ? "十" : "")
				+ ((number % 10 > 0) ? NUMERALS.substring(number % 10 - 1, number % 10) : "");
		return switch (level) {
			case 1 -> chinese + "、";
			case 2 -> "（" + chinese + "）";
			case 3 -> number + ".";
			case 5 -> number + "）";
			default -> "（" + number + "）";
		};
	}

}
