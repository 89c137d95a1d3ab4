package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;

/** One quantity in two units: 3000亩（合200公顷）, 38.6万元（386000元）. */
public final class Equivalents {

	/** What stands between a quantity and itself in the other unit. */
	private static final Pattern SAME = Pattern
		.compile("[\\p{IsHan}]{0,5}(?:\\((?:即|合|折合|约合|约|也即)?|,?(?:折合|约合|合|折|也就是|相当于|换算为)|,即)");

	private static final CharacterSet JOINING = CharacterSet.of("(合折即就相换");

	/** A 亩 in square metres is this divided by {@link #MU_DIVISOR}. */
	private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

	private static final BigDecimal MU_DIVISOR = BigDecimal.valueOf(15);

	private static final BigDecimal KILO = BigDecimal.valueOf(1000);

	private static final Map<String, Measure> MEASURES = Map.ofEntries(
			Map.entry("亩", new Measure("面积", HECTARE.divide(MU_DIVISOR, 8, RoundingMode.HALF_UP))),
			Map.entry("公顷", new Measure("面积", HECTARE)),
			Map.entry("平方公里", new Measure("面积", BigDecimal.valueOf(1_000_000))),
			Map.entry("平方千米", new Measure("面积", BigDecimal.valueOf(1_000_000))),
			Map.entry("平方米", new Measure("面积", BigDecimal.ONE)), Map.entry("公里", new Measure("长度", KILO)),
			Map.entry("千米", new Measure("长度", KILO)), Map.entry("米", new Measure("长度", BigDecimal.ONE)),
			Map.entry("吨", new Measure("重量", KILO)), Map.entry("公斤", new Measure("重量", BigDecimal.ONE)),
			Map.entry("千克", new Measure("重量", BigDecimal.ONE)), Map.entry("元", new Measure("金额", BigDecimal.ONE)),
			Map.entry("兆瓦", new Measure("功率", KILO)), Map.entry("千瓦", new Measure("功率", BigDecimal.ONE)),
			Map.entry("立方米", new Measure("体积", BigDecimal.ONE)));

	private static final BigDecimal EXACT = new BigDecimal("0.001");

	private static final BigDecimal ABOUT = new BigDecimal("0.05");

	private Equivalents() {
	}

	public static void check(Figures figures, Contradictions found) {
		List<Amount> all = figures.all();
		String text = figures.text();
		for (int at = 1; at < all.size(); at++) {
			Amount one = all.get(at - 1);
			Amount other = all.get(at);
			int gap = other.from() - one.to();
			if (gap > 0 && gap < 10 && JOINING.in(text, one.to(), other.from()) && areOfOneKind(one, other)
					&& SAME.matcher(text).region(one.to(), other.from()).matches()) {
				compare(text, one, other, found);
			}
		}
	}

	private static boolean areOfOneKind(Amount one, Amount other) {
		Measure first = MEASURES.get(one.unit());
		Measure second = (first != null) ? MEASURES.get(other.unit()) : null;
		return first != null && second != null && first.kind().equals(second.kind());
	}

	private static void compare(String text, Amount one, Amount other, Contradictions found) {
		Measure first = MEASURES.get(one.unit());
		Measure second = MEASURES.get(other.unit());
		boolean bracketed = text.indexOf('(', one.to()) >= 0 && text.indexOf('(', one.to()) < other.from();
		boolean closed = !bracketed || other.to() < text.length() && text.charAt(other.to()) == ')';
		if (first == null || second == null || !first.kind().equals(second.kind()) || !closed
				|| one.value().signum() == 0) {
			return;
		}
		BigDecimal left = one.value().multiply(first.scale());
		BigDecimal right = other.value().multiply(second.scale());
		boolean about = one.vague() || other.vague() || text.charAt(other.from() - 1) == '约'
				|| text.startsWith("约", one.to() + 1) || text.startsWith("相当", one.to() + 1);
		BigDecimal rounding = one.half()
			.multiply(first.scale())
			.add(other.half().multiply(second.scale()))
			.add(first.scale().max(second.scale()).compareTo(KILO) >= 0 ? second.scale() : BigDecimal.ZERO);
		BigDecimal allowed = rounding.max(left.multiply(about ? ABOUT : EXACT));
		// two sums of money may be two things unless a zero too many or too few parts
		// them
		boolean mayBeTwo = one.unit().equals(other.unit()) && text.charAt(other.from() - 1) == '(';
		boolean parts = one.unit().equals(other.unit()) && !bracketed && text.charAt(one.to() - 2) != '万'
				&& text.charAt(other.to() - 2) != '万';
		if (!parts && left.subtract(right).abs().compareTo(allowed) > 0 && (!mayBeTwo || isScaled(left, right))) {
			String should = Amount.plain(left.divide(second.scale(), 2, RoundingMode.HALF_UP)) + other.unit();
			found.report(one.from(), other.to(), "%s换算过来是%s，文中写%s。请核对这两个数和单位。"
				.formatted(text.substring(one.from(), one.to()), should, text.substring(other.from(), other.to())));
		}
	}

	private static boolean isScaled(BigDecimal one, BigDecimal other) {
		return other.signum() > 0
				&& one.stripTrailingZeros().unscaledValue().equals(other.stripTrailingZeros().unscaledValue());
	}

	/** An amount in another unit of its kind; itself where it has none. */
	public static Amount in(String unit, Amount amount) {
		if (amount.unit().equals(unit)) {
			return amount;
		}
		Measure from = MEASURES.get(amount.unit());
		Measure to = MEASURES.get(unit);
		if (from == null || to == null || !from.kind().equals(to.kind())
				|| !from.kind().equals("长度") && !from.kind().equals("重量")) {
			return amount;
		}
		BigDecimal scale = from.scale().divide(to.scale());
		return new Amount(amount.from(), amount.to(), amount.value().multiply(scale), amount.step().multiply(scale),
				unit, amount.vague());
	}

	/**
	 * A unit of measure.
	 *
	 * @param kind what it measures
	 * @param scale how many of the smallest unit of its kind it is
	 */
	private record Measure(String kind, BigDecimal scale) {
	}

}
