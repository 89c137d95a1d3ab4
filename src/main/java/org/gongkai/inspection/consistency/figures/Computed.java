package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is worked out of written amounts, and how far their rounding leaves it open.
 *
 * @param value the value
 * @param slack by how much it may be more or less
 */
public record Computed(double value, double slack) {

	/** Of what binary fractions cannot write. */
	private static final double TINY = 1e-9;

	/** A written amount; a whole number is exact. */
	public static Computed of(Amount amount) {
		return new Computed(amount.number(), amount.slack());
	}

	/**
	 * A written amount beside another of its kind: whoever writes one to the hundredth
	 * and the other to the tenth has mostly left off a nought.
	 */
	public static Computed beside(Amount amount, Amount other) {
		boolean coarser = other.slack() > 0 && amount.step().compareTo(other.step()) > 0;
		double half = amount.slack();
		return new Computed(amount.number(), coarser ? half / 4 : half);
	}

	public Computed plus(Computed other) {
		return new Computed(this.value + other.value, this.slack + other.slack);
	}

	public Computed minus(Computed other) {
		return new Computed(this.value - other.value, this.slack + other.slack);
	}

	public Computed times(Computed other) {
		return new Computed(this.value * other.value,
				Math.abs(this.value) * other.slack + Math.abs(other.value) * this.slack);
	}

	public Computed times(double factor) {
		return new Computed(this.value * factor, this.slack * Math.abs(factor));
	}

	/** Divided by another, which is above zero. */
	public Computed over(Computed other) {
		double quotient = this.value / other.value;
		return new Computed(quotient, (this.slack + Math.abs(quotient) * other.slack) / other.value);
	}

	/** As it comes out of what is written, where little speaks for its being meant. */
	public Computed narrow() {
		return new Computed(this.value, 0);
	}

	public Computed negate() {
		return new Computed(-this.value, this.slack);
	}

	/**
	 * Whether it may be written so: rounded, or cut. What comes out even, 62.5, is not
	 * written with two of its digits in each other's place, 65.2, however rounded it is.
	 */
	public boolean mayBe(Amount told) {
		double above = this.value - told.number();
		double step = told.step().doubleValue();
		double tiny = TINY * Math.max(1, Math.abs(this.value));
		boolean may = Math.abs(above) <= step / 2 + this.slack + tiny
				|| above > 0 && above < step - tiny && (step <= 1 || !told.isPercentage());
		return may && !(this.slack > 0 && OneSlip.isSwapped(this.value / step, told.number() / step));
	}

	/** Whether it may be written so, and not only with what is behind it cut off. */
	public boolean isRounded(Amount told) {
		double tiny = TINY * Math.max(1, Math.abs(this.value));
		return Math.abs(this.value - told.number()) <= told.step().doubleValue() / 2 + this.slack + tiny;
	}

	/** Whether another lies so near that a slip is likelier than another meaning. */
	public boolean isLikely(Amount told) {
		double ratio = told.number() / this.value;
		double power = Math.log10(ratio);
		return ratio > 0.4 && ratio < 2.5
				|| Math.abs(power) < 4.5 && Math.abs(power - Math.rint(power)) < 0.002 && Math.abs(power) > 0.5;
	}

	/** To be read: without needless places. */
	public String plain() {
		return Amount.plain(BigDecimal.valueOf(this.value).setScale(2, RoundingMode.HALF_UP));
	}

	/** In 万 or 亿 where the written amount is. */
	public String as(Amount told) {
		return told.inOwnScale(BigDecimal.valueOf(this.value).setScale(2, RoundingMode.HALF_UP));
	}

}
