package org.gongkai.inspection.consistency.change;

import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.TwoValues;
import org.jspecify.annotations.Nullable;

/**
 * What two values tell of a change, and whether other values tell it as it is written.
 */
final class ChangedValues {

	/** Grows in comparable prices, which differ from those of the values. */
	private static final Pattern IN_PRICES = Pattern.compile("生产总值|增加值|GDP|(?:农林牧渔|农业|林业|牧业|畜牧业|渔业|服务业|工业|建筑业)总?产值");

	/** What is told of two values follows right behind them. */
	private static final int LONGEST_GAP = 10;

	private static final double PRICES = 5;

	private final Passage passage;

	ChangedValues(Passage passage) {
		this.passage = passage;
	}

	/** Whether it is true of another two. */
	boolean isExplained(TwoValues two, int at, int sign) {
		String unit = this.passage.get(two.now()).unit();
		boolean held = isHeld(two, at);
		boolean next = isNext(two, at);
		for (int one = this.passage.first(at); one < this.passage.behind(at); one++) {
			if (one == at || !this.passage.get(one).unit().equals(unit)) {
				continue;
			}
			for (int other = this.passage.first(at); other < this.passage.behind(at); other++) {
				boolean now = one == two.now() || other == two.now();
				boolean base = one == two.before() || other == two.before();
				boolean usable = !(now && base) && (base || !held) && (now || base || !next);
				if (usable && other != at && other != one && this.passage.get(other).unit().equals(unit)
						&& isRight(new TwoValues(one, other), at, sign)) {
					return true;
				}
			}
		}
		return false;
	}

	/** 比上年的5.15万元下降39.32%: told right behind what it is held against. */
	private boolean isHeld(TwoValues two, int at) {
		return two.before() == at - 1 && two.now() < two.before() && this.passage.between(at).length() <= LONGEST_GAP;
	}

	/** 由2万元提高到3万元，增幅为50%: told right behind the two. */
	private boolean isNext(TwoValues two, int at) {
		return this.passage.isOneSentence(at - 1, at) && Math.max(two.before(), two.now()) == at - 1
				&& Math.min(two.before(), two.now()) == at - 2 && this.passage.between(at).length() <= LONGEST_GAP;
	}

	boolean isRight(TwoValues two, int at, int sign) {
		Amount told = this.passage.get(at);
		Computed right = right(two, told);
		if (right == null) {
			return false;
		}
		if (told.unit().equals("%") && !isInPricesOfDay(told.to())
				&& IN_PRICES.matcher(this.passage.between(two.now())).find()
				&& at == Math.max(two.now(), two.before()) + 1) {
			right = new Computed(right.value(), right.slack() + PRICES);
		}
		Computed up = (sign > 0 || sign == 0 && right.value() >= 0) ? right : right.negate();
		return up.mayBe(told);
	}

	/** 同比增长12.5%（按现价计算） */
	private boolean isInPricesOfDay(int behind) {
		return this.passage.text().startsWith("(按现价", behind) || this.passage.text().startsWith("(现价", behind);
	}

	/** What is to be told of them; null when nothing can. */
	@Nullable Computed right(TwoValues two, Amount told) {
		Amount before = this.passage.get(two.before());
		Amount now = this.passage.get(two.now());
		if (before.vague() || now.vague()) {
			return null;
		}
		Computed difference = Computed.beside(now, before).minus(Computed.beside(before, now));
		boolean points = told.unit().equals("个百分点");
		if (points ? before.unit().equals("%") : told.unit().equals(before.unit()) && !told.unit().equals("%")) {
			return difference;
		}
		if (before.value().signum() <= 0 || before.isPercentage() || points) {
			return null;
		}
		Computed rate = difference.over(Computed.beside(before, now));
		// a change has the rounding of its two values once, not three times
		rate = new Computed(rate.value(), rate.slack() * 0.75);
		return told.unit().equals("%") ? rate.times(PartAndWhole.HUNDRED) : told.unit().equals("倍") ? rate : null;
	}

}
