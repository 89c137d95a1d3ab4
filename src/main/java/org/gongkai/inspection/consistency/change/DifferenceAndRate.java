package org.gongkai.inspection.consistency.change;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 收入5241.50万元，与上年的5486.20万元相比减少244.70万元，下降5.46%: a difference and its rate are told
 * together, so the rate is that of the two values which the difference parts, wherever
 * these stand before; or of the value against which the difference is told,
 * 比上年的3512.40万元减少147.40万元，下降5.20%.
 */
public final class DifferenceAndRate {

	/** Between a difference and its rate. */
	private static final WordSet AGAIN = WordSet.of("同比|环比|相应|总体|整体");

	/** Behind a value against which another is told. */
	private static final WordSet AGAINST = WordSet.of("比|较|与|和|同");

	/** Rates that are not of the values as they stand. */
	private static final WordSet OTHERWISE = WordSet.of("可比|不变价|口径|扣除|剔除|年均|平均|每年");

	private static final int LONGEST_BETWEEN = 12;

	private static final int LONG = 3;

	/** A difference of one or two is one of many pairs. */
	private static final double LEAST = 3;

	private final Passage passage;

	private final Contradictions found;

	private DifferenceAndRate(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || passage.size() < 3 || !passage.has(Mark.MOVED)) {
			return;
		}
		DifferenceAndRate check = new DifferenceAndRate(passage, found);
		for (int at = 2; at < passage.size() && !found.isFull(); at++) {
			if (check.isTold(at)) {
				check.look(at);
			}
		}
	}

	/** Whether a rate stands there, right behind the difference that it is of. */
	private boolean isTold(int at) {
		Amount told = this.passage.get(at);
		Amount by = this.passage.get(at - 1);
		if (!told.unit().equals("%") || by.isPercentage() || by.unit().equals("个百分点") || by.unit().equals("倍")
				|| told.vague() || by.vague() || !this.passage.isMoved(at) || !this.passage.isMoved(at - 1)) {
			return false;
		}
		String between = this.passage.between(at);
		return between.length() <= LONGEST_BETWEEN && between.indexOf(';') < 0 && this.passage.isOneSentence(at - 1, at)
				&& this.passage.isUp(at) == this.passage.isUp(at - 1) && isBare(this.passage.name(at))
				&& !OTHERWISE.in(this.passage.name(at - 1)) && by.number() >= LEAST;
	}

	/** Whether nothing but the change is said, and not of what. */
	private static boolean isBare(String name) {
		int claim = ChangeWords.claim(name);
		return claim == 0 || claim > 0 && AGAIN.lengthAt(name, 0) == claim;
	}

	private void look(int at) {
		Computed right = null;
		int last = last(at);
		int base = -1;
		int now = -1;
		for (int one = this.passage.first(at); one < at - 1; one++) {
			for (int other = this.passage.first(at); other < at - 1; other++) {
				boolean near = one == last || other == last || isLong(this.passage.get(at - 1));
				if (!near || !isPair(one, other, at)) {
					continue;
				}
				Computed rate = rate(one, at);
				if (rate.mayBe(this.passage.get(at)) || right != null
						&& this.passage.get(base).value().compareTo(this.passage.get(one).value()) != 0) {
					return;
				}
				right = rate;
				base = one;
				now = other;
			}
		}
		if (right == null && isHeld(at)) {
			base = at - 2;
			now = at - 2;
			right = rate(base, at);
		}
		if (right != null && !isExplained(right, base, now, at)) {
			report(right, base, now, at);
		}
	}

	/** The last value in the unit of the difference; -1 without. */
	private int last(int at) {
		int last = at - 2;
		while (last >= this.passage.first(at) && (this.passage.isClaim(last)
				|| !this.passage.get(last).unit().equals(this.passage.get(at - 1).unit()))) {
			last--;
		}
		return last;
	}

	/** Whether it has so many digits that only two of its own differ by it. */
	private static boolean isLong(Amount by) {
		return by.digits() >= LONG;
	}

	/** Whether an earlier and a later value differ by the difference. */
	private boolean isPair(int before, int now, int at) {
		Amount by = this.passage.get(at - 1);
		Amount base = this.passage.get(before);
		Amount later = this.passage.get(now);
		boolean up = this.passage.isUp(at - 1);
		if (before == now || !base.unit().equals(by.unit()) || !later.unit().equals(by.unit()) || base.vague()
				|| later.vague() || base.number() < later.number() != up || base.number() <= 0) {
			return false;
		}
		Computed difference = Computed.beside(later, base).minus(Computed.beside(base, later));
		return (up ? difference : difference.negate()).mayBe(by);
	}

	private Computed rate(int base, int at) {
		return Computed.of(this.passage.get(at - 1))
			.over(Computed.of(this.passage.get(base)))
			.times(PartAndWhole.HUNDRED);
	}

	/** 比上年的3512.40万元减少147.40万元: the value right before is what it is told against. */
	private boolean isHeld(int at) {
		Amount base = this.passage.get(at - 2);
		String name = this.passage.name(at - 2);
		return base.unit().equals(this.passage.get(at - 1).unit()) && !base.vague() && base.number() > 0
				&& !this.passage.isClaim(at - 2) && this.passage.between(at - 1).length() <= LONGEST_BETWEEN
				&& ChangeWords.claim(this.passage.between(at - 1)) == 0 && AGAINST.in(name);
	}

	/**
	 * Whether it is the rate of the difference to any other value, or of one of the two.
	 */
	private boolean isExplained(Computed right, int base, int now, int at) {
		Amount told = this.passage.get(at);
		Amount by = this.passage.get(at - 1);
		Computed difference = this.passage.isUp(at) ? Computed.of(by) : Computed.of(by).negate();
		for (int one = this.passage.first(at); one < this.passage.behind(at); one++) {
			Amount other = this.passage.get(one);
			if (one == at || one == at - 1 || !other.unit().equals(by.unit()) || other.number() <= 0) {
				continue;
			}
			Computed earlier = Computed.of(other).minus(difference);
			if (isRate(by, Computed.of(other), told) || earlier.value() > 0 && isRate(by, earlier, told)
					|| isChange(one, base, told) || isChange(one, now, told)) {
				return true;
			}
		}
		return right.mayBe(told);
	}

	private static boolean isRate(Amount by, Computed base, Amount told) {
		return Computed.of(by).over(base).times(PartAndWhole.HUNDRED).mayBe(told);
	}

	private boolean isChange(int one, int other, Amount told) {
		double first = this.passage.get(one).number();
		double second = this.passage.get(other).number();
		double half = told.step().doubleValue() / 2;
		return Math.abs(Math.abs(first - second) / second * PartAndWhole.HUNDRED - told.number()) <= half
				|| Math.abs(Math.abs(first - second) / first * PartAndWhole.HUNDRED - told.number()) <= half;
	}

	private void report(Computed right, int base, int now, int at) {
		int[] stretch = this.passage.stretch(base, now, at);
		this.found.report(stretch[0], stretch[1],
				"%s%s，与%s相比算出来的幅度是%s%%，文中写%s。请核对这几个数。".formatted(this.passage.isUp(at) ? "增加" : "减少",
						this.passage.words(at - 1), this.passage.words(base), right.plain(), this.passage.words(at)));
	}

}
