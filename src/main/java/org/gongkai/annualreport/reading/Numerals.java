package org.gongkai.annualreport.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers written in Chinese numerals: 十二, 一百零三, 两万, 二〇二三. */
public final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final Pattern BY_DIGIT = Pattern.compile("[〇零一二三四五六七八九]{1,18}");

	private static final Pattern IN_UNITS = Pattern.compile("[零〇一二两三四五六七八九十百千万亿]{1,30}");

	private static final String TENS = "[一二三四五六七八九]?十[一二三四五六七八九]?";

	private static final String HUNDREDS = "[一二两三四五六七八九]百(?:零[一二三四五六七八九]|" + TENS + ")?";

	/** 三千零五 and 三千二百, not 三千二, which may mean 3,002 or 3,200. */
	private static final String THOUSANDS = "[一二两三四五六七八九]千(?:零(?:" + TENS + "|[一二三四五六七八九])|" + HUNDREDS + ")?";

	private static final String BELOW_10_000 = "(?:" + THOUSANDS + "|" + HUNDREDS + "|" + TENS + "|[一二两三四五六七八九])";

	private static final String REST = "(?:零" + BELOW_10_000 + "|" + THOUSANDS + ")";

	private static final String BELOW_100_000_000 = BELOW_10_000 + "万" + REST + "?";

	private static final Pattern WELL_FORMED = Pattern.compile(BELOW_10_000 + "|" + BELOW_100_000_000 + "|"
			+ BELOW_10_000 + "亿(?:零?" + BELOW_100_000_000 + "|" + REST + ")?");

	private Numerals() {
	}

	/**
	 * The number that a text in Chinese numerals means.
	 * @param text the numerals and nothing else
	 * @return nothing when it is no number or not a well-formed one
	 */
	public static Optional<BigDecimal> number(String text) {
		if (BY_DIGIT.matcher(text).matches()) {
			StringBuilder digits = new StringBuilder();
			text.chars().map((c) -> Math.max(0, DIGITS.indexOf(c))).forEach(digits::append);
			return Optional.of(new BigDecimal(digits.toString()));
		}
		String plain = text.replace('〇', '零');
		if (!IN_UNITS.matcher(plain).matches() || !WELL_FORMED.matcher(plain).matches()) {
			return Optional.empty();
		}
		long total = 0;
		long section = 0;
		int digit = 0;
		for (char c : plain.toCharArray()) {
			switch (c) {
				case '亿', '万' -> {
					total += (section + digit) * ((c == '亿') ? 100_000_000L : 10_000L);
					section = 0;
					digit = 0;
				}
				case '千', '百', '十' -> {
					section += Math.max(digit, (c == '十') ? 1 : 0) * ((c == '千') ? 1000L : (c == '百') ? 100L : 10L);
					digit = 0;
				}
				case '两' -> digit = 2;
				default -> digit = DIGITS.indexOf(c);
			}
		}
		return Optional.of(BigDecimal.valueOf(total + section + digit));
	}

	/** A small number such as that of a heading. */
	static OptionalInt count(String text) {
		return number(text).map((number) -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
	}

}
