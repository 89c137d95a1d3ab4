package org.gongkai.inspection.consistency.figures;

import java.util.List;

/**
 * Whether the other figures of a paragraph make up one of them: as their sum or
 * difference, as the rest of a sum, or as what a percentage is told of. What is made up
 * so is meant as it is written.
 */
public final class WorkedOutFigure {

	/** Figures of a paragraph that are looked at. */
	private static final int MOST = 60;

	/** How many before it a run with it may begin, and how many that run has. */
	private static final int BEFORE = 8;

	private static final int LONGEST_RUN = 10;

	private final Amount told;

	/** Those of its unit without itself, in their order. */
	private final List<Amount> others;

	/** The percentages right beside it. */
	private final List<Amount> shares;

	/** How many of those stand before it. */
	private final int before;

	/** A figure among those of its paragraph. */
	public WorkedOutFigure(Figures figures, Amount told) {
		this.told = told;
		this.others = figures.all()
			.stream()
			.filter((amount) -> amount.unit().equals(told.unit()) && amount.from() != told.from())
			.limit(MOST)
			.toList();
		int at = figures.all().indexOf(told);
		this.shares = figures.all()
			.subList(Math.max(0, at - 1), Math.min(figures.all().size(), at + 3))
			.stream()
			.filter((amount) -> amount.unit().equals("%"))
			.toList();
		this.before = (int) this.others.stream().filter((amount) -> amount.from() < told.from()).count();
	}

	/** Whether anything makes it up. */
	public boolean is() {
		return isOfTwo() || isOfRun() || isRestOfRun() || isShared();
	}

	private boolean isOfTwo() {
		for (int one = 0; one < this.others.size(); one++) {
			for (int other = 0; other < this.others.size(); other++) {
				if (one != other && (one < other && is(of(one).plus(of(other))) || is(of(one).minus(of(other))))) {
					return true;
				}
			}
		}
		return false;
	}

	private Computed of(int at) {
		return Computed.of(this.others.get(at));
	}

	private boolean is(Computed computed) {
		return computed.mayBe(this.told);
	}

	/** The sum of some that stand one behind the other. */
	private boolean isOfRun() {
		for (int first = 0; first < this.others.size(); first++) {
			Computed sum = of(first);
			for (int next = first + 1; next < this.others.size() && sum.value() < this.told.number(); next++) {
				sum = sum.plus(of(next));
				if (is(sum)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether it makes another with some that stand beside it. */
	private boolean isRestOfRun() {
		for (int first = Math.max(0, this.before - BEFORE); first <= this.before; first++) {
			Computed sum = Computed.of(this.told);
			for (int next = first; next < this.others.size() && next < first + LONGEST_RUN; next++) {
				sum = sum.plus(of(next));
				if (next >= this.before - 1 && isAny(sum, first, next)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a sum is any amount that is not of its run. */
	private boolean isAny(Computed sum, int first, int last) {
		for (int at = 0; at < this.others.size(); at++) {
			if ((at < first || at > last) && sum.mayBe(this.others.get(at))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a percentage is its share in another, or that of another in it. */
	private boolean isShared() {
		for (Amount other : this.others) {
			double share = this.told.number() / other.number() * PartAndWhole.HUNDRED;
			double reverse = other.number() / this.told.number() * PartAndWhole.HUNDRED;
			for (Amount told : this.shares) {
				if (told.step().doubleValue() < 1
						&& (isNear(told, share) || isNear(told, Math.abs(share - PartAndWhole.HUNDRED))
								|| isNear(told, reverse) || isNear(told, Math.abs(reverse - PartAndWhole.HUNDRED)))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isNear(Amount told, double share) {
		return Math.abs(told.number() - share) <= told.step().doubleValue() / 2 + Amount.UNSURE;
	}

}
