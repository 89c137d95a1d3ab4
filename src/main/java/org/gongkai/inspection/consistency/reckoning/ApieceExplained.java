package org.gongkai.inspection.consistency.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Divisor;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * Whether any total around what falls to each, and any numbers around, come to it: by one
 * number, some together or two one after the other, a number in words.
 */
final class ApieceExplained {

	private static final int BEFORE = 16;

	private static final int BEHIND = 10;

	/** How far two numbers that both multiply it stand from it. */
	private static final int NEAR = 6;

	private static final int MONTHS = 12;

	/** How often something may come in a month, or in a year. */
	private static final int MOST_TIMES = 31;

	private static final double TINY = 1e-9;

	private static final String NUMERALS = "  二三四五六七八九十";

	private final Passage passage;

	private final int at;

	private final Amount each;

	private final List<Amount> totals = new ArrayList<>();

	/** Those that may share it, and the same with all other numbers. */
	private final List<Amount> sharers = new ArrayList<>();

	private final List<Amount> counts = new ArrayList<>();

	/**
	 * What stands around.
	 * @param isTotal which of the amounts may be totals
	 */
	ApieceExplained(Passage passage, Divisor divisor, int at, List<String> words, IntPredicate isTotal) {
		this.passage = passage;
		this.at = at;
		this.each = passage.get(at);
		int behind = Math.min(passage.size(), at + BEHIND + 1);
		for (int one = Math.max(0, at - BEFORE); one < behind; one++) {
			Amount amount = passage.get(one);
			if (one == at || amount.number() <= 0 || amount.isPercentage()) {
				continue;
			}
			boolean counted = divisor.isCounted(one, words);
			if (counted) {
				this.sharers.add(amount);
			}
			if (Divisor.factor(amount, this.each) == 0 || counted) {
				this.counts.add(amount);
			}
			if (Divisor.factor(amount, this.each) > 0 && isTotal.test(one)) {
				this.totals.add(amount);
			}
		}
	}

	boolean is() {
		Computed before = new Computed(0, 0);
		for (Amount amount : this.totals) {
			double factor = Divisor.factor(amount, this.each);
			Computed total = Computed.of(amount).times(factor);
			if (comes(total, this.counts) || together(total) || twice(amount, factor) || inWords(total)
					|| before.value() > 0 && ofTwo(total, before)) {
				return true;
			}
			before = total;
		}
		return false;
	}

	private boolean comes(Computed total, List<Amount> among) {
		return among.stream().anyMatch((count) -> isIt(total, Computed.of(count)));
	}

	/** Some of those that share it in a row, or one without another. */
	private boolean together(Computed total) {
		for (int one = 1; one < this.sharers.size(); one++) {
			Computed last = Computed.of(this.sharers.get(one));
			Computed sum = last;
			for (int other = one - 1; other >= 0; other--) {
				sum = sum.plus(Computed.of(this.sharers.get(other)));
				if (isIt(total, sum)) {
					return true;
				}
			}
			Computed rest = Computed.of(this.sharers.get(one - 1)).minus(last);
			if (rest.value() > 0 && isIt(total, rest)) {
				return true;
			}
		}
		return false;
	}

	/** Two totals together, or what one leaves of the other. */
	private boolean ofTwo(Computed total, Computed before) {
		return comes(total.plus(before), this.sharers)
				|| before.value() > total.value() && comes(before.minus(total), this.sharers);
	}

	private boolean isIt(Computed total, Computed count) {
		return total.over(count).isRounded(this.each);
	}

	/** 每人每月600元，42人，12个月 */
	private boolean twice(Amount total, double factor) {
		int behind = Math.min(this.passage.size(), this.at + NEAR + 1);
		double right = total.number() * factor;
		double slack = total.step().doubleValue() * factor;
		for (int one = Math.max(0, this.at - NEAR); one < behind; one++) {
			double once = this.each.number() * this.passage.get(one).number();
			if (!isFactor(one)) {
				continue;
			}
			if (Math.abs(once * MONTHS - right) <= slack) {
				return true;
			}
			for (int two = one + 1; two < behind; two++) {
				boolean percent = this.passage.get(one).isPercentage() != this.passage.get(two).isPercentage();
				double both = once * this.passage.get(two).number() / (percent ? 100 : 1);
				if (isFactor(two) && Math.abs(both - right) <= slack) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isFactor(int one) {
		return one != this.at && Divisor.factor(this.passage.get(one), this.each) == 0;
	}

	/** A number in words, or of those that are named: each of both, all three. */
	private boolean inWords(Computed total) {
		double times = total.value() / this.each.number();
		long whole = Math.round(times);
		if (whole < 2 || whole > MONTHS || !isIt(total, new Computed(whole, 0))) {
			return false;
		}
		return whole < NUMERALS.length() && this.passage.holds(NUMERALS.charAt((int) whole))
				|| whole == 2 && this.passage.holds('两');
	}

	/** 每人每天补助30元，共补助1200人次、10.8万元: whether it is paid several times to each. */
	boolean isSeveralTimes(Computed quotient) {
		double times = quotient.value() / this.each.number();
		long whole = Math.round(times);
		return whole > 1 && whole <= MOST_TIMES && Math.abs(times - whole) < TINY * times;
	}

}
