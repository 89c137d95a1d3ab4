package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether any total around what falls to each, and any numbers around, come to it: by one
 * number, two numbers together or one after the other, a number in words.
 */
final class ApieceExplained {

	private static final int BEFORE = 16;

	private static final int BEHIND = 10;

	/** How far two numbers that both multiply it stand from it. */
	private static final int NEAR = 6;

	private static final int MONTHS = 12;

	private static final String NUMERALS = "  二三四五六七八九十";

	private final Passage passage;

	private final int at;

	private final Amount each;

	private final List<String> words;

	private final Divisor divisor;

	ApieceExplained(Passage passage, Divisor divisor, int at, List<String> words) {
		this.passage = passage;
		this.divisor = divisor;
		this.words = words;
		this.at = at;
		this.each = passage.get(at);
	}

	/**
	 * Whether it is explained.
	 * @param own the total of its own clauses, of which it is told; or -1 for any
	 */
	boolean is(int own) {
		int from = Math.max(0, this.at - BEFORE);
		int behind = Math.min(this.passage.size(), this.at + BEHIND + 1);
		List<Amount> counts = new ArrayList<>();
		List<Amount> sharers = new ArrayList<>();
		List<Amount> totals = new ArrayList<>();
		for (int one = from; one < behind; one++) {
			Amount amount = this.passage.get(one);
			if (one == this.at || amount.number() <= 0 || amount.isPercentage()) {
				continue;
			}
			boolean counted = this.divisor.isCounted(one, this.words);
			if (Divisor.factor(amount, this.each) > 0) {
				if (!this.passage.isClaim(one) || this.passage.isClaim(this.at)) {
					totals.add(amount);
				}
			}
			else if (!counted) {
				counts.add(amount);
			}
			if (counted) {
				sharers.add(amount);
			}
		}
		counts.addAll(sharers);
		for (int one = 0; one < totals.size(); one++) {
			double factor = Divisor.factor(totals.get(one), this.each);
			Computed sum = Computed.of(totals.get(one)).times(factor);
			boolean others = own >= 0 && totals.get(one) != this.passage.get(own);
			if (others) {
				continue;
			}
			if (comes(sum, counts) || together(sum, sharers) || twice(totals.get(one), factor) || inWords(sum)
					|| one > 0 && ofTwo(sum, totals.get(one - 1), sharers)) {
				return true;
			}
		}
		return false;
	}

	private boolean comes(Computed total, List<Amount> counts) {
		return counts.stream().anyMatch((count) -> isIt(total, Computed.of(count)));
	}

	private boolean together(Computed total, List<Amount> sharers) {
		for (int one = 1; one < sharers.size(); one++) {
			Computed sum = Computed.of(sharers.get(one));
			for (int before = one - 1; before >= 0; before--) {
				sum = sum.plus(Computed.of(sharers.get(before)));
				if (isIt(total, sum)) {
					return true;
				}
			}
			Computed rest = Computed.of(sharers.get(one - 1)).minus(Computed.of(sharers.get(one)));
			if (rest.value() > 0 && isIt(total, rest)) {
				return true;
			}
		}
		return false;
	}

	/** Two totals together, or what one leaves of the other. */
	private boolean ofTwo(Computed total, Amount before, List<Amount> sharers) {
		Computed other = Computed.of(before).times(Divisor.factor(before, this.each));
		return comes(total.plus(other), sharers) || other.value() > total.value() && comes(other.minus(total), sharers);
	}

	private boolean isIt(Computed total, Computed count) {
		return total.over(count).mayBe(this.each);
	}

	/** 每人每月600元，42人，12个月 */
	private boolean twice(Amount total, double factor) {
		int from = Math.max(0, this.at - NEAR);
		int behind = Math.min(this.passage.size(), this.at + NEAR + 1);
		double right = total.number() * factor;
		double slack = total.step().doubleValue() * factor;
		for (int one = from; one < behind; one++) {
			double once = this.each.number() * this.passage.get(one).number();
			if (one == this.at || Divisor.factor(this.passage.get(one), this.each) > 0) {
				continue;
			}
			if (Math.abs(once * MONTHS - right) <= slack) {
				return true;
			}
			for (int two = one + 1; two < behind; two++) {
				double both = once * this.passage.get(two).number();
				boolean percent = this.passage.get(one).isPercentage() != this.passage.get(two).isPercentage();
				if (two != this.at && Divisor.factor(this.passage.get(two), this.each) == 0 && Math.abs((percent ? both / 100 : both) - right) <= slack) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean inWords(Computed total) {
		double times = total.value() / this.each.number();
		long whole = Math.round(times);
		if (whole < 2 || whole > MONTHS || !total.times(1.0 / whole).mayBe(this.each)) {
			return false;
		}
		return whole >= NUMERALS.length() || this.passage.holds(NUMERALS.charAt((int) whole))
				|| whole == 2 && this.passage.holds('两') || whole == 4;
	}

}
