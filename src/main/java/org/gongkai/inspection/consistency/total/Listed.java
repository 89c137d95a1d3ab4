package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.OneSlip;

/**
 * What a list comes to, against what may be its total, with what is told of both.
 *
 * @param total the total
 * @param sum what the parts come to
 * @param size how many they are
 * @param names by what they are called
 * @param divided whether the list is told to divide something
 * @param among whether it may be a choice: 其中, 包括
 * @param direct whether that is told right before the first part
 * @param next whether the total stands in the sentence of the list, or next in the one
 * before
 * @param linked whether it is near, or called as the list is
 * @param alone whether nothing else of the unit stands with the total or with the parts
 * @param plain whether nothing else stands between the parts
 */
record Listed(Amount total, double sum, int size, ListNames names, boolean divided, boolean among, boolean direct,
		boolean next, boolean linked, boolean plain, boolean alone) {

	static final double LEAST = 0.6;

	private static final double MOST = 1.5;

	/** How far off all parts of a list may be by a slip that was no digit. */
	private static final double FAR = 0.2;

	/** The same where it is said how many they are. */
	private static final double SAID = 0.3;

	private static final double DIVIDED = 0.2;

	/** How far off is no matter of chance: of three parts, and with each more. */
	private static final double NEAR = 0.03;

	private static final double LITTLE = 0.12;

	/** By how much parts that are no choice may exceed what they are parts of. */
	private static final double EXCESS = 0.4;

	/** The same of what is counted, where one may stand in two parts. */
	private static final double COUNTED = 0.12;

	private static final int MANY_DIGITS = 3;

	private static final int DOUBLE = 3;

	private static final int TEN = 10;

	/** Of what binary fractions cannot write. */
	private static final double UNSURE = 1e-6;

	boolean isFarMore() {
		return ratio() > MOST;
	}

	boolean isWrong() {
		if (ratio() < LEAST || ratio() > MOST && !isHigherDigit()) {
			return false;
		}
		return isAll() || !this.names.mayOverlap() && (isMany() || exceeds() || isTwo() || isMore());
	}

	private double ratio() {
		return this.sum / this.total.number();
	}

	private double off() {
		return Math.abs(this.sum - this.total.number());
	}

	private boolean isSlip(int digits) {
		return this.total.digits() >= digits && OneSlip.is(this.sum, this.total.number());
	}

	/** 14家 for 24家: one digit is another, and not the last one. */
	private boolean isHigherDigit() {
		return OneSlip.is(this.sum, this.total.number()) && ratio() <= DOUBLE
				&& off() >= this.total.step().doubleValue() * TEN - UNSURE;
	}

	private boolean isCounted() {
		return this.total.slack() == 0;
	}

	/** Whether it may leave out some, as it comes to less. */
	private boolean isChoice() {
		return ratio() < 1 && !this.names.isClosed() && !this.names.isJoined()
				&& (this.among || this.names.areMain() || this.names.isOpen());
	}

	private boolean isAll() {
		return this.names.areAll() && this.linked && this.plain
				&& (ratio() > 1 - (this.names.isSaid() ? SAID : FAR) && ratio() < 1 + EXCESS || isSlip(MANY_DIGITS));
	}

	/** Whether three parts or more come near. */
	private boolean isMany() {
		if (this.size < 3) {
			return false;
		}
		double off = Math.abs(ratio() - 1);
		boolean few = off() <= 2 * this.total.step().doubleValue() && off <= NEAR * 3;
		if (isChoice()) {
			return isSlip(MANY_DIGITS + 1) || isCounted() && (few || off <= NEAR);
		}
		return few || off <= NEAR || isSlip(MANY_DIGITS) || this.next && off < LITTLE || this.divided && off < DIVIDED;
	}

	/** Whether parts come to more than they are told to be parts of. */
	boolean exceeds() {
		double more = ratio() - 1;
		boolean few = off() <= 2 && this.next;
		return this.direct && this.plain && this.next && more > 0 && (more < EXCESS || isHigherDigit())
				&& (isHigherDigit() || !isCounted() || more < COUNTED || few || this.size > 2 || this.names.isClosed());
	}

	/** 30个点位受检。32个合格，8个不合格。: more by a digit than what the sentence before tells. */
	private boolean isMore() {
		return this.alone && this.next && this.plain && ratio() > 1 && isHigherDigit();
	}

	/** Two parts that a slip of many digits parts from the total, or that divide it. */
	private boolean isTwo() {
		return this.size == 2 && this.linked && this.plain && !isChoice()
				&& (isSlip(MANY_DIGITS + 1) || this.divided && this.next && Math.abs(ratio() - 1) <= NEAR);
	}

}
