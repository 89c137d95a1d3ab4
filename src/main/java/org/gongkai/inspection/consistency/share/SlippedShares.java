package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 维护费预算20.0万元，决算18.0万元，完成预算的80.0%: a share that no amounts around make, and that is one
 * slip away from what the amount right before it is of another. Of what it is a share
 * need not be told then.
 */
public final class SlippedShares {

	/** Of what is none, or is told of other amounts than stand there. */
	private static final WordSet OTHER = WordSet.of("分别|由|从|同比|上年|去年|高于|低于|增|降|升");

	/** In how many paragraphs before a whole may be told. */
	private static final int PARAGRAPHS = 2;

	/** Of what may come to more than a hundred. */
	private static final WordSet DONE = WordSet.of("完成|计划|任务|目标|预算");

	/** How far behind a share its whole may be told. */
	private static final int BEHIND = 4;

	/** How far before a share its part may be told, behind which other shares are. */
	private static final int FAR = 4;

	/** So many digits are not the same by chance. */
	private static final int MANY = 3;

	/** How near a share of few digits is to a whole number of per cents. */
	private static final double ROUND = 0.01;

	private final Passage passage;

	private final PartAndWhole pair;

	private final Contradictions found;

	private SlippedShares(Passage passage, Contradictions found) {
		this.passage = passage;
		this.pair = new PartAndWhole(passage, found);
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0) {
			return;
		}
		SlippedShares shares = new SlippedShares(passage, found);
		for (int at = 2; at < passage.size(); at++) {
			if (shares.isShare(at)) {
				shares.look(at);
			}
		}
	}

	private boolean isShare(int at) {
		Amount share = this.passage.get(at);
		String name = this.passage.name(at);
		return share.unit().equals("%") && !share.vague() && share.number() > 0 && this.passage.has(Mark.SHARE, at)
				&& !this.passage.isClaim(at) && !OTHER.in(name) && !name.startsWith("比") && !name.startsWith("较");
	}

	private void look(int at) {
		boolean of = this.passage.between(at).startsWith("的");
		int part = of ? at - 2 : at - 1;
		while (part > 0 && at - part < FAR && this.passage.get(part).isPercentage()) {
			part--;
		}
		if (!this.passage.isOneSentence(part, at) || this.passage.between(at).indexOf(';') >= 0
				|| !ShareReader.isUsable(this.passage, part)) {
			return;
		}
		int whole = of ? whole(part, at, at - 1, at)
				: whole(part, at, this.passage.first(at), Math.min(this.passage.size(), at + BEHIND));
		if (whole >= 0 && !isExplained(at, part)) {
			this.pair.report(part, whole, at);
		}
	}

	/** The nearest of some amounts of which a part is the share but for a slip; or -1. */
	private int whole(int part, int at, int from, int to) {
		boolean done = DONE.in(this.passage.between(at));
		for (int whole = to - 1; whole >= from; whole--) {
			if (whole != part && this.pair.isAlike(part, whole) && (done || this.pair.isAtMost(part, whole))
					&& ShareReader.isUsable(this.passage, whole)
					&& isSlip(this.pair.ratio(part, whole), this.passage.get(at))) {
				return whole;
			}
		}
		return -1;
	}

	private static boolean isSlip(Computed right, Amount told) {
		double steps = told.number() / told.step().doubleValue();
		boolean sure = steps >= Math.pow(10, MANY - 1) || Math.abs(right.value() - Math.rint(right.value())) < ROUND;
		return sure && !right.mayBe(told) && OneSlip.is(right, told);
	}

	/** Whether the part makes the share of any amount, alone or with another. */
	private boolean isExplained(int at, int part) {
		Amount told = this.passage.get(at);
		Computed one = Computed.of(this.passage.get(part));
		for (Amount whole : this.found.before(PARAGRAPHS)) {
			if (whole.unit().equals(this.passage.get(part).unit()) && whole.number() > 0
					&& ShareGuard.share(one, Computed.of(whole)).mayBe(told)) {
				return true;
			}
		}
		for (int whole = this.passage.first(at); whole < this.passage.behind(at); whole++) {
			if (isOther(whole, part) && isMadeOf(at, part, whole)) {
				return true;
			}
		}
		return this.pair.isOfFarther(at, part) || isOfNamed(at, part);
	}

	/** 当年立案的165起，往年积案38起，当年案件破案率88.7%: of another part that is called as the rate is. */
	private boolean isOfNamed(int at, int part) {
		Amount told = this.passage.get(at);
		for (int one = this.passage.first(at); one < part; one++) {
			boolean named = isOther(one, part) && this.passage.isOneSentence(one, at)
					&& Passage.shareWord(this.passage.name(at), this.passage.name(one));
			for (int whole = this.passage.first(at); named && whole < at; whole++) {
				if (isOther(whole, one) && this.pair.ratio(one, whole).mayBe(told)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isOther(int one, int part) {
		return one != part && this.pair.isAlike(one, part) && this.passage.get(one).number() > 0;
	}

	/** By itself, by what it leaves, of both, or together with one before. */
	private boolean isMadeOf(int at, int part, int whole) {
		Amount told = this.passage.get(at);
		Computed one = Computed.of(this.passage.get(part));
		Computed all = Computed.of(this.passage.get(whole));
		Computed ratio = ShareGuard.share(one, all);
		if (ratio.mayBe(told) || new Computed(PartAndWhole.HUNDRED - ratio.value(), ratio.slack()).mayBe(told)
				|| ShareGuard.share(one, one.plus(all)).narrow().mayBe(told)) {
			return true;
		}
		for (int other = this.passage.first(at); other < part; other++) {
			if (other != whole && isOther(other, part)
					&& ShareGuard.share(one.plus(Computed.of(this.passage.get(other))), all).narrow().mayBe(told)) {
				return true;
			}
		}
		return false;
	}

}
