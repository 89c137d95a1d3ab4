package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Scope;

/**
 * Two numbers of a text in one unit, and whether they are of one thing all the same. The
 * less the numbers themselves look like each other mistyped, the more must tell so: words
 * that point back, that one is borne out by other figures while the other stands alone,
 * and that no third number may be meant.
 */
final class TwiceTold {

	/** With more in one unit chance brings about what looks like a slip. */
	private static final int FEW = 10;

	/** With more a text tells of several years and plans. */
	private static final int SOME = 30;

	private static final int WORDS_IF_BORNE_OUT = 2;

	private static final int WORDS_IF_ALONE = 5;

	/** A name of so many words is nothing else's. */
	private static final int WORDS_OF_LONG_NAME = 7;

	/** Of what binary fractions cannot write. */
	private static final double TINY = 1e-6;

	private static final double HALF = 0.5;

	private static final double LEAST_SHIFTED = 0.11;

	private static final double MOST_SHIFTED = 9;

	private static final double LEAST_SIMILAR = 0.65;

	private static final double MOST_SIMILAR = 2;

	private static final double LEAST_NEAR = 0.74;

	private static final double MOST_NEAR = 1.8;

	private final Statements all;

	private final int earlier;

	private final int later;

	private final Statement one;

	private final Statement two;

	private final double ratio;

	TwiceTold(Statements all, int earlier, int later) {
		this.all = all;
		this.earlier = earlier;
		this.later = later;
		this.one = all.get(earlier);
		this.two = all.get(later);
		this.ratio = this.two.number() / this.one.number();
	}

	/** Whether they are of one thing, and one of them is wrong. */
	boolean isContradiction() {
		boolean candidate = isNear() || isShifted() || isPointedAt() || isAttributedAgain() || isOffByOne()
				|| mayBeExchanged() || this.one.isSpan() && this.two.isSpan();
		return candidate && this.one.amount().differs(this.two.amount())
				&& !this.two.mention().isBeside(this.one.mention()) && isOneThing() && !isOfOther(this.one)
				&& (isAttributedAgain() || !isOfOther(this.two))
				&& (isMistyped() && isOneBorneOut() || Scope.areOfOneYear(this.two.mention(), this.one.mention()));
	}

	/** 上年结转3件 and 上年结转的4件: by what no other number is told with. */
	private boolean isAttributedAgain() {
		return this.two.isAttributed() && isSimilar() && isNew()
				&& (areCounts() || KinDigits.areKin(this.one.amount().value(), this.two.amount().value()))
				&& this.all.isClosest(this.earlier, this.later);
	}

	/** What is told twice may be far off, and what was told before far more. */
	private boolean isSimilar() {
		return this.ratio > LEAST_SIMILAR && this.ratio < MOST_SIMILAR;
	}

	/** 封闭路段2.4公里 and 上述3.8公里封闭路段: by a word right before it. */
	private boolean isPointedAt() {
		return this.two.pointsRight() && isSimilar() && this.all.isAlone(this.later);
	}

	/** 正在整改3个 and 尚未完成整改的4个问题: what is left, told twice. */
	private boolean isRestAgain() {
		return (isNear() || isOffByOne()) && areCounts() && this.one.isRest() && this.two.isRest()
				&& this.two.isAttributed() && this.all.isAlone(this.later);
	}

	/** 发放88260元 and 以上88.26万元: the point stands elsewhere, or 万 for 元. */
	private boolean isShifted() {
		return (this.ratio < LEAST_SHIFTED || this.ratio > MOST_SHIFTED)
				&& OneSlip.isScale(this.one.number(), this.two.number(), this.two.amount().digits()) && pointsBack()
				&& !this.one.isOfEach() && !this.two.isOfEach() && this.all.isAlone(this.later);
	}

	private boolean isOneThing() {
		if (this.two.isOfAttachment()) {
			return isNear() && !this.one.isOfAttachment() && this.one.isNamedAs(this.two)
					&& this.all.isAlone(this.later);
		}
		return isAttributedAgain() || isRestAgain() || isShifted() || isSpanAgain() || isMistyped() || isNamedAgain();
	}

	private boolean isNear() {
		return this.ratio > LEAST_NEAR && this.ratio < MOST_NEAR;
	}

	/** Of few, one more or less: three and four. */
	private boolean isOffByOne() {
		return Math.abs(this.one.number() - this.two.number()) == 1 && this.one.number() > 2;
	}

	/** Digits in another order leave the same rest of nine. */
	private boolean mayBeExchanged() {
		double step = this.two.amount().step().doubleValue();
		double nines = Math.abs(this.one.number() - this.two.number()) / step / 9;
		return this.ratio > 0.1 && this.ratio < 10 && Math.abs(nines - Math.rint(nines)) < TINY * nines;
	}

	/** A part, what something is held against, or what took the place of another. */
	private static boolean isOfOther(Statement statement) {
		return statement.mention().isAmong() || statement.mention().isBase() || statement.mention().isCorrected();
	}

	/** 5月12日至13日，共2天 and then 为期3天, and no other days told so. */
	private boolean isSpanAgain() {
		return this.one.isSpan() && this.two.isSpan() && Math.abs(this.one.number() - this.two.number()) <= 2
				&& this.two.mention().sentence().indexOf('日') < 0 && this.all.spans() == 2
				&& Mention.shared(Mention.pairs(this.two.mention().sentence()),
						Mention.pairs(this.one.mention().piece().text())) > 0;
	}

	/** Whether the one is the other with a slip of the hand. */
	private boolean isMistyped() {
		boolean exchanged = mayBeExchanged()
				&& KinDigits.areExchanged(this.one.amount().value(), this.two.amount().value());
		int digits = Math.max(this.one.amount().digits(), this.two.amount().digits());
		if (digits < 2 || !exchanged && (!isNear() || digits < 3)
				|| !exchanged && !KinDigits.areKin(this.one.amount().value(), this.two.amount().value())) {
			return false;
		}
		boolean named = this.one.isNamedAs(this.two);
		if (digits > 2) {
			return named && exchanged && (isOneBorneOut() || isNew())
					&& (this.one.isTitle() || isTakenUp() || isOfOneClause()) || isCountedAgain();
		}
		return exchanged && (named && pointsBack() && (this.all.isAlone(this.earlier) || this.all.isAlone(this.later))
				|| areOnlyOnes() && this.two.mention().isDefinite() || isOneBorneOut() && isOfOneClause()
						&& this.all.size() <= FEW && this.two.mention().shared(this.one.mention()) > 0);
	}

	/** 对302户经营主体抽查, and 320户 with its parts: whatever they are called. */
	private boolean isCountedAgain() {
		return this.all.size() <= FEW && (areCounts() || mayBeExchanged()) && isNear()
				&& (this.all.isAlone(this.earlier) && this.all.isMadeUp(this.later)
						|| this.all.isAlone(this.later) && this.all.isMadeUp(this.earlier));
	}

	private boolean areOnlyOnes() {
		return this.all.size() <= 3 && this.all.isAlone(this.earlier) && this.all.isAlone(this.later);
	}

	/** Whether what both count, and what else is told of it, leaves but one thing. */
	private boolean isNamedAgain() {
		if (!isPointedAt() && (!isNear() && !isOffByOne() || !areCounts()) || this.one.isTitle() && this.two.isDone()
				|| this.two.isOfEach() || !this.one.isNamedAs(this.two)
				|| this.all.hasRival(this.earlier, this.later, HALF, this.later)) {
			return false;
		}
		return isMeant() && isNew() || !this.all.hasRival(this.earlier, this.later, HALF, this.all.size())
				&& !this.all.isPart(this.later, this.earlier) && isCalledAlike();
	}

	/** Whether the words around the later one say that it was told before. */
	private boolean isMeant() {
		int shared = this.two.mention().shared(this.one.mention());
		boolean definite = this.two.mention().isDefinite();
		return pointsBack() || this.two.isSubject() && this.two.number() > 2 && (shared > 1 || definite)
				|| (shared >= WORDS_IF_ALONE && definite || shared >= WORDS_OF_LONG_NAME) && isOfOneClause();
	}

	/** Whether the same is told of both, and what else is told leaves it open. */
	private boolean isCalledAlike() {
		int shared = this.two.mention().shared(this.one.mention());
		if (shared >= WORDS_IF_BORNE_OUT && this.all.size() <= SOME && (isOfOneSection() || this.all.size() <= FEW)
				&& isOneBorneOut() && Scope.agree(this.two.mention(), this.two.mention().sentenceBefore(),
						this.one.mention(), this.one.mention().sentenceBefore())) {
			return true;
		}
		return shared >= WORDS_IF_ALONE && this.all.size() <= FEW && this.all.isAlone(this.earlier)
				&& this.all.isAlone(this.later) && isOfOneClause()
				&& !this.all.hasRival(this.earlier, this.later, 0, this.all.size());
	}

	private boolean isOfOneClause() {
		return Scope.agree(this.two.mention(), this.two.mention().before(), this.one.mention(),
				this.one.mention().before());
	}

	private boolean isOfOneSection() {
		String section = this.one.mention().piece().section();
		return section.isBlank() || this.one.isTitle() || section.equals(this.two.mention().piece().section());
	}

	private boolean pointsBack() {
		return this.two.pointsBack() || this.two.isAttributed();
	}

	/** 去年到位的3.64亿元中央预算内投资: by words that point back, or by its whole name. */
	private boolean isTakenUp() {
		return pointsBack() || this.two.mention().before().endsWith("的")
				&& this.two.mention().shared(this.one.mention()) >= WORDS_IF_ALONE;
	}

	/** Whether the later one is neither told before of the thing nor comes of it. */
	private boolean isNew() {
		return !this.all.isRepeated(this.later) && !this.all.isKnown(this.later);
	}

	/** Whether other figures bear out the one, and nothing the other. */
	private boolean isOneBorneOut() {
		return this.all.isAlone(this.earlier) && this.all.isBorneOut(this.later)
				|| this.all.isAlone(this.later) && this.all.isBorneOut(this.earlier);
	}

	private boolean areCounts() {
		return this.one.isCount() && this.two.isCount();
	}

	/** Whether the earlier one is likelier to be wrong. */
	boolean isEarlierWrong() {
		return this.all.isBorneOut(this.later) && !this.all.isBorneOut(this.earlier);
	}

}
