package org.gongkai.inspection.consistency.total;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;

/**
 * What parts add up to, against the total they are told of.
 *
 * @param total the total
 * @param parts its parts, as far as they are listed
 */
record SumOfParts(Amount total, List<Amount> parts) {

	private static final BigDecimal NEAR = new BigDecimal("0.03");

	private static final BigDecimal LEAST = new BigDecimal("0.6");

	/** Parts that come to more than that are no parts. */
	private static final BigDecimal MOST = new BigDecimal("1.9");

	private static final BigDecimal TENTH = new BigDecimal("0.1");

	private static final BigDecimal SLIP = BigDecimal.valueOf(2);

	/** Whether it is the total, but for rounding. */
	boolean isRight() {
		double off = -this.total.number();
		for (Amount part : this.parts) {
			off += part.number();
		}
		double beyond = Math.abs(off) - this.total.slack() - Amount.slack(this.parts);
		if (Math.abs(beyond) > Amount.UNSURE * Math.max(1, this.total.number() + Math.abs(off))) {
			return beyond < 0;
		}
		return off().abs().compareTo(this.total.half().add(Amount.rounding(this.parts))) <= 0;
	}

	/** Far less than the whole is a choice, whatever the names. */
	boolean isLikely() {
		return Amount.sum(this.parts).compareTo(this.total.value().multiply(LEAST)) >= 0;
	}

	/**
	 * Whether one that is not the total should be.
	 * @param complete whether the parts leave nothing out
	 * @param divided whether some of them are parts of others
	 */
	boolean isWrong(boolean complete, boolean divided) {
		BigDecimal off = off();
		boolean near = this.parts.size() > 2 && off.abs().compareTo(this.total.value().multiply(NEAR)) <= 0
				|| isSlip(off) || this.parts.size() > 3 && isOneDigit();
		if (Amount.sum(this.parts).compareTo(this.total.value().multiply(MOST)) > 0) {
			return false;
		}
		return complete || off.signum() > 0 || !divided && (near || isTransposed());
	}

	/**
	 * Whether the total is itself a part of one that stands further before, with others
	 * of the row beside it: 300万元，第一批120万元，本次100万元，其余80万元.
	 */
	boolean isBeside(List<Amount> before) {
		double beside = this.total.number();
		for (Amount part : this.parts) {
			beside += part.number();
		}
		Amount last = this.parts.get(this.parts.size() - 1);
		double slack = (this.parts.size() + 1) * last.slack();
		Computed all = new Computed(beside, slack);
		Computed two = Computed.of(this.total).plus(Computed.of(last));
		for (Amount other : before) {
			if (other.unit().equals(this.total.unit()) && (all.mayBe(other) || two.mayBe(other))) {
				return true;
			}
		}
		return false;
	}

	private BigDecimal off() {
		return Amount.sum(this.parts).subtract(this.total.value());
	}

	/** One or two of a number that can be counted at a glance. */
	private boolean isSlip(BigDecimal off) {
		return this.total.half().signum() == 0 && off.abs().compareTo(SLIP) <= 0
				&& off.abs().compareTo(this.total.value().multiply(TENTH)) <= 0;
	}

	/** Whether both are alike but for one digit that is not the first of many. */
	private boolean isOneDigit() {
		BigDecimal sum = Amount.sum(this.parts);
		int scale = Math.max(0,
				Math.max(sum.stripTrailingZeros().scale(), this.total.value().stripTrailingZeros().scale()));
		String one = sum.setScale(scale).toPlainString();
		String other = this.total.value().setScale(scale).toPlainString();
		int differing = 0;
		for (int at = 0; one.length() == other.length() && at < one.length(); at++) {
			differing += (one.charAt(at) != other.charAt(at)) ? 1 : 0;
		}
		return differing == 1 && off().abs().compareTo(this.total.value().multiply(TENTH)) <= 0;
	}

	/** Whether both are written with the same digits, 69 and 96. */
	private boolean isTransposed() {
		char[] one = Amount.plain(Amount.sum(this.parts)).toCharArray();
		char[] other = Amount.plain(this.total.value()).toCharArray();
		Arrays.sort(one);
		Arrays.sort(other);
		return one.length > 1 && Arrays.equals(one, other);
	}

}
