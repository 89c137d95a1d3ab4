package org.gongkai.inspection.consistency.share;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 支出中，公用经费60万元，占60%；设备30万元，占20%；其他10万元，占10%: a share of a list whose whole stands
 * elsewhere, against the other shares, which tell what it is.
 */
final class ListedShares {

	private final Passage passage;

	private final ShareClause share;

	private final List<ShareClause> others = new ArrayList<>();

	private ListedShares(Passage passage, ShareClause share) {
		this.passage = passage;
		this.share = share;
	}

	static void check(Passage passage, List<ShareClause> shares, ShareClause share, Contradictions found) {
		ListedShares list = new ListedShares(passage, share);
		for (ShareClause other : shares) {
			if (other.isInListWith(share) && other.kind() == ShareClause.Kind.OF_ENTRY
					&& passage.isOneSentence(other.at(), share.at())) {
				if (!passage.get(part(other)).unit().equals(passage.get(part(share)).unit())) {
					return;
				}
				list.others.add(other);
			}
		}
		list.look(found);
	}

	private static int part(ShareClause share) {
		return share.parts().get(0);
	}

	private void look(Contradictions found) {
		Computed sum = of(this.share);
		for (ShareClause other : this.others) {
			sum = sum.plus(of(other));
		}
		if (!this.others.isEmpty() && holdAll(sum)) {
			report(this.passage, this.share, sum, found);
		}
		else if (this.others.size() > 1 && areOfOne()) {
			ShareClause other = this.others.get(0);
			reportRight(this.passage, this.share,
					of(this.share).over(of(other)).times(Computed.of(this.passage.get(other.at()))), found);
		}
	}

	private Computed of(ShareClause one) {
		return Computed.of(this.passage.get(part(one)));
	}

	/** Whether all others are shares of what the parts come to. */
	private boolean holdAll(Computed sum) {
		for (ShareClause other : this.others) {
			if (!ShareGuard.share(of(other), sum).mayBe(this.passage.get(other.at()))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the others all are shares of one whole. */
	private boolean areOfOne() {
		ShareClause first = this.others.get(0);
		for (ShareClause other : this.others.subList(1, this.others.size())) {
			if (!PartAndWhole.areOfOne(this.passage.get(part(first)), this.passage.get(first.at()),
					this.passage.get(part(other)), this.passage.get(other.at()))) {
				return false;
			}
		}
		return true;
	}

	/** Reports a share that is not what its part is of a whole that the list tells. */
	static void report(Passage passage, ShareClause share, Computed whole, Contradictions found) {
		reportRight(passage, share, ShareGuard.share(Computed.of(passage.get(part(share))), whole), found);
	}

	private static void reportRight(Passage passage, ShareClause share, Computed right, Contradictions found) {
		if (!right.mayBe(passage.get(share.at()))) {
			int[] stretch = passage.stretch(part(share), share.at());
			found.report(stretch[0], stretch[1], "按同一段里其他各项的占比推算，%s占%s%%，文中写%s。请核对。"
				.formatted(passage.words(part(share)), right.plain(), passage.words(share.at())));
		}
	}

}
