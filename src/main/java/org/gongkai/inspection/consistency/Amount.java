package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as running text states it.
 *
 * @param from first character
 * @param to behind the last, the unit included
 * @param value the value in the bare unit, 万 and 亿 multiplied out
 * @param step the value of one in the last written place
 * @param unit the bare unit, {@code %} for percentages
 * @param vague whether the text itself says that it is not exact
 */
record Amount(int from, int to, BigDecimal value, BigDecimal step, String unit, boolean vague) {

	private static final Pattern AMOUNT = Pattern.compile(
			"(?<![0-9.A-Za-z-])([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,6})?(余|多|几)?(万亿|万|亿|千|百)?(余|多)?"
					+ "(%|平方公里|平方千米|平方米|立方米|人次|户次|件次|场次|车次|台套|公里|千米|公顷|公斤|千克|[元人件条篇个次起户项份家名例场期批处座辆台套宗所头吨米亩页册门间栋株部张枚艘班])");

	private static final Pattern VAGUE_BEFORE = Pattern
		.compile("(?:约|近|超|超过|逾|突破|达到?近|不足|不到|不少于|至少|最多|最高|上限|平均|每|人均|户均|第)$");

	private static final Pattern VAGUE_AFTER = Pattern.compile("以上|以下|以内|左右|上下|余|多");

	/** How far before a number a word stands that makes it vague. */
	private static final int WORD = 4;

	/** All amounts of a stretch in their order. */
	static List<Amount> in(String text, int from, int to) {
		List<Amount> all = new ArrayList<>();
		Matcher matcher = AMOUNT.matcher(text).region(from, to).useTransparentBounds(true);
		while (matcher.find()) {
			all.add(of(text, matcher));
		}
		return all;
	}

	private static Amount of(String text, Matcher matcher) {
		String fraction = (matcher.group(2) != null) ? matcher.group(2) : "";
		BigDecimal scale = scale(matcher.group(4));
		BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "") + fraction).multiply(scale);
		BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, fraction.length() - 1)).multiply(scale);
		String before = text.substring(Math.max(0, matcher.start() - WORD), matcher.start());
		boolean vague = matcher.group(3) != null || matcher.group(5) != null || VAGUE_BEFORE.matcher(before).find()
				|| VAGUE_AFTER.matcher(text).region(matcher.end(), text.length()).lookingAt();
		return new Amount(matcher.start(), matcher.end(), value, step, matcher.group(6), vague);
	}

	private static BigDecimal scale(String word) {
		if (word == null) {
			return BigDecimal.ONE;
		}
		return switch (word) {
			case "百" -> BigDecimal.valueOf(100);
			case "千" -> BigDecimal.valueOf(1_000);
			case "万" -> BigDecimal.valueOf(10_000);
			case "亿" -> BigDecimal.valueOf(100_000_000);
			default -> BigDecimal.valueOf(1_000_000_000_000L);
		};
	}

	boolean isPercentage() {
		return this.unit.equals("%");
	}

	/** How far the true value may lie from the written one. */
	BigDecimal half() {
		boolean counted = this.step.compareTo(BigDecimal.ONE) == 0 && !isPercentage();
		return counted ? BigDecimal.ZERO : this.step.divide(BigDecimal.valueOf(2));
	}

	static BigDecimal sum(List<Amount> amounts) {
		return amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The rounding that a sum of them may carry. */
	static BigDecimal rounding(List<Amount> amounts) {
		return amounts.stream().map(Amount::half).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** A value in 万 or 亿 where it is large, as the text would write it. */
	String inOwnScale(BigDecimal other) {
		BigDecimal wan = BigDecimal.valueOf(10_000);
		boolean scaled = this.step.compareTo(BigDecimal.ONE) != 0 && this.value.compareTo(wan) >= 0;
		return (scaled ? plain(other.divide(wan)) + "万" : plain(other)) + this.unit;
	}

}
