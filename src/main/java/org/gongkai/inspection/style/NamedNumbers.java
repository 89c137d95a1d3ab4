package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 第一章, 第一条; ①②: numbers that begin a heading or a paragraph and count through a text. A
 * row that did not begin with one, or has been broken before, is a choice and not looked
 * at.
 */
final class NamedNumbers {

	private static final Pattern NAMED = Pattern
		.compile("[ \u3000]{0,9}第([一二三四五六七八九十百零〇]{1,6}|[1-9][0-9]{0,2})([条章节篇编]|部分)(?=([ \u3000:：、，,]|$)?)");

	private static final Pattern CIRCLED = Pattern.compile("[ \u3000]{0,9}([①-⑳])");

	private static final String NUMERALS = "零一二三四五六七八九";

	/** Behind 十 and 百 a number has counted so many. */
	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	/** Chapters and parts, of which the levels below begin anew. */
	private static final Map<String, String> BELOW = Map.of("编", "章", "篇", "章", "章", "节");

	/** By kind, the last number of a row from one on; 0 for a row that is a choice. */
	private final Map<String, Integer> last = new HashMap<>();

	/** By kind, that number as it was written. */
	private final Map<String, String> written = new HashMap<>();

	/**
	 * What is wrong with the number that a heading or paragraph begins with; blank when
	 * nothing is.
	 */
	String next(String plain, boolean heading) {
		if (plain.isEmpty()) {
			return "";
		}
		Matcher named = NAMED.matcher(plain);
		if (named.lookingAt()) {
			boolean parted = named.group(3) != null;
			return (parted || heading) ? next(named.group(2), number(named.group(1)), named.group().strip()) : "";
		}
		Matcher circled = CIRCLED.matcher(plain);
		return circled.lookingAt() ? next("①", circled.group(1).charAt(0) - '①' + 1, circled.group(1)) : "";
	}

	private String next(String kind, int number, String words) {
		int before = this.last.getOrDefault(kind, 0);
		String above = this.written.put(kind, words);
		boolean follows = number == 1 || before > 0 && number == before + 1;
		this.last.put(kind, follows ? number : 0);
		this.last.remove(BELOW.getOrDefault(kind, ""));
		// 第一条, 第三条 may be quoted; nobody quotes a heading alone
		int fewest = kind.equals("条") || kind.equals("①") ? 2 : 1;
		if (follows || before < fewest || number > before + 2 || number < before) {
			return "";
		}
		this.last.put(kind, number);
		return (number == before) ? "序号重复：前面已有“%s”。请顺着编。".formatted(above)
				: "序号不连续：前面是“%s”。请核对是漏了一项还是编错了号。".formatted(above);
	}

	private static int number(String numeral) {
		if (Character.isDigit(numeral.charAt(0))) {
			return Integer.parseInt(numeral);
		}
		int number = 0;
		int digit = 0;
		for (char c : numeral.replace('〇', '零').toCharArray()) {
			if (c == '十' || c == '百') {
				number += Math.max(1, digit) * ((c == '十') ? TEN : HUNDRED);
				digit = 0;
			}
			else {
				digit = NUMERALS.indexOf(c);
			}
		}
		return number + digit;
	}

}
