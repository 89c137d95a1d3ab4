package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.reading.Numerals;

/**
 * A number with its unit in a sentence: 69篇, 3.2万件, 十二件, 5500余条.
 *
 * @param from its first character in the sentence
 * @param to behind its unit
 * @param amount the number
 * @param unit the unit as it stands there
 * @param approximate whether it says to be rounded
 */
record Quantity(int from, int to, BigDecimal amount, String unit, boolean approximate) {

	private static final Pattern ARABIC = Pattern
		.compile("(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})(\\.[0-9]{1,6})?([万亿]?)(余|多|来)?"
				+ "(%|个百分点|件次|件\\(次\\)|人次|万元|元|件|条|篇|份|宗|起|例|个|次|期|场|项|部|幅|则|批)");

	private static final Pattern CHINESE = Pattern
		.compile("(?<![第零〇一二两三四五六七八九十百千万亿])([零〇一二两三四五六七八九十百千万亿]{1,20})(余|多|来)?(件次|人次|万元|元|件|条|篇|份|宗|起|例|次)(?![龙线性])");

	private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿";

	private static final Pattern ABOUT = Pattern.compile("(?:约|近|超过?|逾|大概|左右|不少于|至少|达到?了?近)$");

	private static final int LONGEST_ABOUT = 4;

	/** All quantities of a sentence in their order. */
	static List<Quantity> in(String sentence) {
		List<Quantity> all = new ArrayList<>();
		Matcher arabic = ARABIC.matcher(sentence);
		while (hasDigit(sentence) && arabic.find()) {
			String digits = arabic.group(1).replace(",", "") + ((arabic.group(2) != null) ? arabic.group(2) : "");
			BigDecimal amount = new BigDecimal(digits).multiply(scale(arabic.group(3)));
			all.add(of(sentence, arabic, amount, arabic.group(4) != null || !arabic.group(3).isEmpty(),
					arabic.group(5)));
		}
		Matcher chinese = CHINESE.matcher(sentence);
		int from = numeral(sentence, 0);
		while (from >= 0) {
			boolean found = chinese.region(from, sentence.length()).useTransparentBounds(true).lookingAt();
			if (found) {
				chinese(sentence, chinese, all);
			}
			from = numeral(sentence, found ? chinese.end() : from + 1);
		}
		all.sort((one, other) -> Integer.compare(one.from(), other.from()));
		return all;
	}

	private static boolean hasDigit(String sentence) {
		for (int at = 0; at < sentence.length(); at++) {
			if (sentence.charAt(at) >= '0' && sentence.charAt(at) <= '9') {
				return true;
			}
		}
		return false;
	}

	private static void chinese(String sentence, Matcher found, List<Quantity> all) {
		Optional<BigDecimal> amount = Numerals.number(found.group(1));
		if (amount.isPresent() && all.stream().noneMatch((other) -> overlaps(other, found))) {
			all.add(of(sentence, found, amount.get(), found.group(2) != null, found.group(3)));
		}
	}

	/** Where the next Chinese numeral begins, or -1. */
	private static int numeral(String sentence, int from) {
		for (int at = from; at < sentence.length(); at++) {
			if (NUMERALS.indexOf(sentence.charAt(at)) >= 0
					&& (at == 0 || sentence.charAt(at - 1) != '第' && NUMERALS.indexOf(sentence.charAt(at - 1)) < 0)) {
				return at;
			}
		}
		return -1;
	}

	private static Quantity of(String sentence, Matcher found, BigDecimal amount, boolean more, String unit) {
		String before = sentence.substring(Math.max(0, found.start() - LONGEST_ABOUT), found.start());
		boolean after = sentence.startsWith("左右", found.end()) || sentence.startsWith("以上", found.end())
				|| sentence.startsWith("以内", found.end());
		return new Quantity(found.start(), found.end(), amount, unit, more || after || ABOUT.matcher(before).find());
	}

	private static boolean overlaps(Quantity other, Matcher found) {
		return other.from() < found.end() && found.start() < other.to();
	}

	private static BigDecimal scale(String power) {
		return switch (power) {
			case "万" -> BigDecimal.valueOf(10_000);
			case "亿" -> BigDecimal.valueOf(100_000_000);
			default -> BigDecimal.ONE;
		};
	}

	/** Whether it counts cases, whatever word it uses for them. */
	boolean countsCases() {
		return "件份宗起例".contains(this.unit) || this.unit.startsWith("件");
	}

	boolean isPercentage() {
		return this.unit.equals("%") || this.unit.equals("个百分点");
	}

	/** The amount in yuan, if it is money. */
	Optional<BigDecimal> yuan() {
		return switch (this.unit) {
			case "元" -> Optional.of(this.amount);
			case "万元" -> Optional.of(this.amount.multiply(BigDecimal.valueOf(10_000)));
			default -> Optional.empty();
		};
	}

	/** As one would write it. */
	String written() {
		return this.amount.stripTrailingZeros().toPlainString() + this.unit;
	}

}
