package org.gongkai.inspection.consistency.share;

import java.util.List;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 拨款2416.38万元。其中，基本支出1527.46万元，占63.2%；项目支出888.92万元，占26.8%: shares of which no amount
 * around makes what is told, where the structure tells of what they are: others of the
 * list are shares of it, it stands before 其中 or 中, it is named, or it is the only one
 * there is.
 */
public final class StructuredShares {

	private final Passage passage;

	private final Contradictions found;

	private final PartAndWhole pair;

	private final List<ShareClause> shares;

	private final ShareWholes wholes;

	private final ShareGuard guard;

	private final ShareBases bases;

	private final FartherWholes farther;

	private StructuredShares(Passage passage, Contradictions found, List<ShareClause> shares) {
		this.passage = passage;
		this.found = found;
		this.pair = new PartAndWhole(passage, found);
		this.shares = shares;
		this.wholes = new ShareWholes(passage, this.pair, shares);
		this.guard = new ShareGuard(passage, this.pair, found, shares, this.wholes);
		this.bases = new ShareBases(passage, this.pair, shares, this.wholes);
		this.farther = new FartherWholes(passage, this.pair, this.guard, found);
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') >= 0 && (figures.first('占') >= 0 || figures.first('率') >= 0 || figures.first("相当于") >= 0
				|| figures.first("进度") >= 0 || figures.first("比例") >= 0 || figures.first("完成") >= 0)) {
			List<ShareClause> shares = new ShareReader(passage).shares();
			if (!shares.isEmpty()) {
				new StructuredShares(passage, found, shares).run();
			}
		}
	}

	private void run() {
		for (ShareClause share : this.shares) {
			int base = this.bases.of(share);
			if (base >= 0) {
				compare(share, base);
			}
			else if (this.bases.isDivided(share)) {
				ListedShares.report(this.passage, share, this.bases.sum(share), this.found);
			}
			else if (!this.guard.isPlain(share)) {
				look(share);
			}
		}
	}

	/** Against what is surely meant, whatever else makes the figure. */
	private void compare(ShareClause share, int whole) {
		if (!this.wholes.holds(share, whole)
				&& (share.kind() == ShareClause.Kind.OF_NUMBER || isLikely(share, whole))) {
			report(share, whole);
		}
	}

	private void look(ShareClause share) {
		int whole = this.wholes.ofNumber(share);
		whole = (whole < 0) ? this.wholes.ofSiblings(share) : whole;
		if (this.guard.isExplained(share, whole)) {
			return;
		}
		whole = (whole < 0) ? byItself(share) : whole;
		whole = (whole < 0 && isOfAll(share)) ? unexplained(share, this.bases.ofRun(share)) : whole;
		if (whole >= 0) {
			if (isLikely(share, whole)) {
				report(share, whole);
			}
		}
		else if (this.farther.look(share)) {
			return;
		}
		else if (share.kind() == ShareClause.Kind.OF_NAMED && share.isBare() && !this.guard.isWidelyExplained(share)) {
			this.bases.ofList(share, this.found);
		}
		else if (share.kind() == ShareClause.Kind.OF_ENTRY && !this.guard.isWidelyExplained(share)) {
			ListedShares.check(this.passage, this.shares, share, this.found);
		}
	}

	/** The whole of a share that has none in common with others; below zero without. */
	private int byItself(ShareClause share) {
		if (share.isRate()) {
			return unexplained(share, this.wholes.ofRate(share));
		}
		if (!share.isBare()) {
			return this.wholes.named(share);
		}
		int whole = this.wholes.around(share);
		if (whole < 0 || this.wholes.isAmong(share)) {
			return whole;
		}
		// of the only one there is nothing but what stands next is taken for a part
		boolean next = share.lead() >= 0 || share.parts().get(0) == this.wholes.part(share, whole);
		return next ? unexplained(share, whole) : ShareWholes.NONE;
	}

	private static boolean isOfAll(ShareClause share) {
		return !share.isRate() && (share.isBare() || share.words().indexOf('总') >= 0);
	}

	private int unexplained(ShareClause share, int whole) {
		return (whole < 0 || this.guard.isWidelyExplained(share)) ? ShareWholes.NONE : whole;
	}

	private boolean isLikely(ShareClause share, int whole) {
		int part = this.wholes.part(share, whole);
		return part >= 0 && this.pair.ratio(part, whole).isLikely(this.passage.get(share.at()));
	}

	private void report(ShareClause share, int whole) {
		int part = this.wholes.part(share, whole);
		int[] stretch = this.passage.stretch(part, share.at());
		this.found.report(stretch[0], stretch[1], this.pair.message(part, whole, share.at()));
	}

}
