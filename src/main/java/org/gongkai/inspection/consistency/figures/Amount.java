package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit, as running text states it; {@link Figures} reads them.
 */
public final class Amount {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

	private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

	/** What is written to more than that is written in 亿: 38.6亿. */
	private static final BigDecimal OF_YI = BigDecimal.valueOf(10_000);

	/** Below that share of the greater value doubles do not tell whether two differ. */
	public static final double UNSURE = 1e-9;

	private final int from;

	private final int to;

	private final BigDecimal value;

	private final BigDecimal step;

	private final String unit;

	private final boolean vague;

	/** Whether the true value is the written one. */
	private final boolean exact;

	private final double number;

	private final double slack;

	/**
	 * An amount of a text.
	 * @param from first character
	 * @param to behind the last, the unit included
	 * @param value the value in the bare unit, 万 and 亿 multiplied out
	 * @param step the value of one in the last written place
	 * @param unit the bare unit, {@code %} for percentages
	 * @param vague whether the text itself says that it is not exact
	 */
	public Amount(int from, int to, BigDecimal value, BigDecimal step, String unit, boolean vague) {
		this.from = from;
		this.to = to;
		this.value = value;
		this.step = step;
		this.unit = unit;
		this.vague = vague;
		int order = step.compareTo(BigDecimal.ONE);
		this.exact = order == 0 && !isPercentage() || order < 0 && unit.equals("元");
		this.number = value.doubleValue();
		this.slack = this.exact ? 0 : step.doubleValue() / 2;
	}

	public int from() {
		return this.from;
	}

	public int to() {
		return this.to;
	}

	public BigDecimal value() {
		return this.value;
	}

	/** The value, for what need not be exact to the last place. */
	public double number() {
		return this.number;
	}

	public BigDecimal step() {
		return this.step;
	}

	public String unit() {
		return this.unit;
	}

	/**
	 * The unit, one for all words by which persons are counted, 人 for 名 and 位, and for
	 * those of days.
	 */
	public String kind() {
		return switch (this.unit) {
			case "名", "位" -> "人";
			case "日历天" -> "天";
			default -> this.unit;
		};
	}

	public boolean vague() {
		return this.vague;
	}

	public boolean isPercentage() {
		return this.unit.charAt(0) == '%';
	}

	/** How far the true value may lie from the written one. */
	public BigDecimal half() {
		return this.exact ? BigDecimal.ZERO : this.step.multiply(HALF);
	}

	/** The same, for what need not be exact to the last place. */
	public double slack() {
		return this.slack;
	}

	/** Whether both cannot be one value, rounded. */
	public boolean differs(Amount other) {
		double beyond = Math.abs(this.number - other.number) - this.slack - other.slack;
		if (Math.abs(beyond) > UNSURE * Math.max(1, Math.max(this.number, other.number))) {
			return beyond > 0;
		}
		return this.value.subtract(other.value).abs().compareTo(half().add(other.half())) > 0;
	}

	/**
	 * Whether a computed value may be written as this one: rounded, or cut.
	 * @param slack by how much the computed value is itself uncertain
	 */
	public boolean mayBe(BigDecimal computed, BigDecimal slack) {
		BigDecimal above = computed.subtract(this.value);
		BigDecimal half = this.step.multiply(HALF);
		return above.compareTo(half.add(slack).negate()) >= 0
				&& (above.compareTo(half.add(slack)) <= 0 || above.compareTo(this.step) < 0);
	}

	public static BigDecimal sum(List<Amount> amounts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Amount amount : amounts) {
			sum = sum.add(amount.value());
		}
		return sum;
	}

	/**
	 * The rounding that a sum of them may carry: that each of many is rounded to the same
	 * side does not happen.
	 */
	public static BigDecimal rounding(List<Amount> amounts) {
		return BigDecimal.valueOf(slack(amounts));
	}

	/** The same, for what need not be exact to the last place. */
	public static double slack(List<Amount> amounts) {
		double finest = Double.MAX_VALUE;
		for (Amount amount : amounts) {
			finest = (amount.slack() > 0 && amount.number() != 0) ? Math.min(finest, amount.slack()) : finest;
		}
		double squares = 0;
		double most = 0;
		for (Amount amount : amounts) {
			double half = amount.slackBeside(finest);
			squares += half * half;
			most = Math.max(most, half);
		}
		return Math.max(Math.sqrt(squares), (amounts.size() > 1) ? 2 * most : most);
	}

	/**
	 * Beside another of a list that has one place more, 1.2万亩 is mostly 1.20万亩; nought is
	 * nothing at all.
	 */
	private double slackBeside(double finest) {
		if (this.number == 0) {
			return 0;
		}
		boolean coarser = this.slack > finest * 2 && this.slack < finest * 20;
		return coarser ? this.slack / 4 : this.slack;
	}

	public static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** How many digits it is written with, without noughts on either side. */
	public int digits() {
		return this.value.stripTrailingZeros().precision();
	}

	/** A value in 万 or 亿 where it is large, as the text would write it. */
	public String inOwnScale(BigDecimal other) {
		if (this.step.compareTo(OF_YI) > 0 && this.value.compareTo(YI) >= 0 && other.compareTo(YI) >= 0) {
			return plain(other.divide(YI)) + "亿" + this.unit;
		}
		boolean scaled = this.step.compareTo(BigDecimal.ONE) != 0 && this.value.compareTo(WAN) >= 0;
		return (scaled ? plain(other.divide(WAN)) + "万" : plain(other)) + this.unit;
	}

}
