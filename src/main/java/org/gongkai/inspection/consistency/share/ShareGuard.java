package org.gongkai.inspection.consistency.share;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * Tells which shares are explained by some amounts of the text, so that nothing is wrong.
 */
final class ShareGuard {

	/** In how many paragraphs before a whole may be told. */
	private static final int PARAGRAPHS = 2;

	/** How many amounts before a part another may be told. */
	private static final int NEAR = 8;

	/** How far behind a share its whole may be told. */
	private static final int BEHIND = 2;

	private final Passage passage;

	private final PartAndWhole pair;

	private final Contradictions found;

	private final List<ShareClause> shares;

	private final ShareWholes wholes;

	ShareGuard(Passage passage, PartAndWhole pair, Contradictions found, List<ShareClause> shares, ShareWholes wholes) {
		this.passage = passage;
		this.pair = pair;
		this.found = found;
		this.shares = shares;
		this.wholes = wholes;
	}

	/** Whether a part makes the share of an amount that is no part of another share. */
	boolean isPlain(ShareClause share) {
		int whole = explaining(share, Set.of());
		return whole >= 0 && !this.wholes.isPart(whole);
	}

	/**
	 * Whether one of the parts makes the share of any amount that is told.
	 * @param found the whole that is meant, or below zero. Where two others of the list
	 * are shares of it, none of these is another whole
	 */
	boolean isExplained(ShareClause share, int found) {
		return explaining(share, (found < 0) ? Set.of() : siblings(share, found)) >= 0;
	}

	private int explaining(ShareClause share, Set<Integer> siblings) {
		Amount told = this.passage.get(share.at());
		for (int part : share.parts()) {
			for (int whole = Math.min(this.passage.size(), share.at() + BEHIND + 1) - 1; whole >= 0; whole--) {
				if (isOther(whole, part) && !siblings.contains(whole) && this.pair.ratio(part, whole).mayBe(told)) {
					return whole;
				}
			}
		}
		return -1;
	}

	private boolean isOther(int whole, int part) {
		return whole != part && this.pair.isAlike(whole, part) && this.passage.get(whole).number() > 0;
	}

	/** The parts of at least two others of the list that are shares of the whole. */
	private Set<Integer> siblings(ShareClause share, int whole) {
		Set<Integer> siblings = new HashSet<>();
		int held = 0;
		for (ShareClause other : this.shares) {
			if (other.isInListWith(share) && this.passage.isOneSentence(other.at(), share.at())
					&& this.wholes.holds(other, whole)) {
				siblings.addAll(other.parts());
				held++;
			}
		}
		siblings.remove(whole);
		return (held > 1) ? siblings : Set.of();
	}

	/**
	 * Whether a part of the same whole as another share's, what it leaves, or it and its
	 * neighbour make the share of any amount, here or in the paragraphs before.
	 */
	boolean isWidelyExplained(ShareClause share) {
		if (isLikeSibling(share)) {
			return true;
		}
		Amount told = this.passage.get(share.at());
		List<Amount> before = this.found.before(PARAGRAPHS);
		for (int part : share.parts()) {
			for (int whole = 0; whole < this.passage.size(); whole++) {
				if (isOther(whole, part)
						&& (isMadeOf(part, whole, told) || share.isRate() && isWithAnother(part, whole, told))) {
					return true;
				}
			}
			for (Amount whole : before) {
				if (whole.unit().equals(this.passage.get(part).unit()) && whole.number() > 0
						&& share(of(part), Computed.of(whole)).mayBe(told)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether another share is of the same whole, which is told elsewhere. */
	private boolean isLikeSibling(ShareClause share) {
		for (ShareClause other : this.shares) {
			boolean like = other.isLike(share) && Math.abs(this.passage.sentencesBetween(other.at(), share.at())) <= 1;
			if (like && areOfOne(share, other)) {
				return true;
			}
		}
		return false;
	}

	/** Whether parts of two shares may be parts of the same whole. */
	boolean areOfOne(ShareClause one, ShareClause other) {
		for (int part : one.parts()) {
			for (int its : other.parts()) {
				if (this.pair.isAlike(part, its) && PartAndWhole.areOfOne(this.passage.get(part),
						this.passage.get(one.at()), this.passage.get(its), this.passage.get(other.at()))) {
					return true;
				}
			}
		}
		return false;
	}

	/** 当场整改156处，…限期整改的完成51处，整改率97.2%: of all that is done, told apart. */
	private boolean isWithAnother(int part, int whole, Amount told) {
		for (int other = Math.max(0, part - NEAR); other < part; other++) {
			if (other != whole && this.pair.isAlike(other, part)
					&& share(of(part).plus(of(other)), of(whole)).narrow().mayBe(told)) {
				return true;
			}
		}
		return false;
	}

	private boolean isMadeOf(int part, int whole, Amount told) {
		Computed ratio = this.pair.ratio(part, whole);
		if (new Computed(PartAndWhole.HUNDRED - ratio.value(), ratio.slack()).mayBe(told)) {
			return true;
		}
		Computed all = of(whole);
		// 批准124人，不批准31人，不批率20%: of both
		if (share(of(part), all.plus(of(part))).narrow().mayBe(told)) {
			return true;
		}
		int before = part - 1;
		while (before >= 0 && (!this.pair.isAlike(before, part) || before == whole)) {
			before--;
		}
		return before >= 0 && (share(of(part).plus(of(before)), all).narrow().mayBe(told)
				|| share(of(before).minus(of(part)), all).narrow().mayBe(told));
	}

	private Computed of(int at) {
		return Computed.of(this.passage.get(at));
	}

	static Computed share(Computed part, Computed whole) {
		return part.over(whole).times(PartAndWhole.HUNDRED);
	}

}
