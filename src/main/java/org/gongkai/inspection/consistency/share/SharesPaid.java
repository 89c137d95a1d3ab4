package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 合同总价160万元，签订后支付30%，即48万元；验收后支付20%，即32万元: shares of one whole, each with what it comes
 * to right behind. The whole is the amount of which another of them is the share that is
 * told.
 */
public final class SharesPaid {

	private static final WordSet THAT_IS = WordSet.of("即|也就是|计|为|共计|合计");

	private static final int LONGEST = 5;

	private final Passage passage;

	private final Contradictions found;

	private final PartAndWhole pair;

	private SharesPaid(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.pair = new PartAndWhole(passage, found);
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('即') < 0 && figures.first('计') < 0 && figures.first('为') < 0) {
			return;
		}
		SharesPaid shares = new SharesPaid(passage, found);
		for (int at = 0; at + 1 < passage.size(); at++) {
			if (shares.isPaid(at) && !shares.isExplained(at)) {
				shares.look(at);
			}
		}
	}

	/** Whether what a share comes to stands right behind it. */
	private boolean isPaid(int at) {
		Amount share = this.passage.get(at);
		if (!share.unit().equals("%") || share.vague() || this.passage.get(at + 1).isPercentage()
				|| this.passage.get(at + 1).vague() || this.passage.get(at + 1).number() <= 0) {
			return false;
		}
		String between = this.passage.between(at + 1);
		int from = between.startsWith(",") || between.startsWith("(") ? 1 : 0;
		return between.length() > from && between.length() <= LONGEST
				&& THAT_IS.lengthAt(between, from) == between.length() - from;
	}

	private boolean isExplained(int at) {
		for (int whole = 0; whole < this.passage.size(); whole++) {
			if (isWhole(whole, at) && this.pair.ratio(at + 1, whole).mayBe(this.passage.get(at))) {
				return true;
			}
		}
		return false;
	}

	private boolean isWhole(int whole, int at) {
		Amount amount = this.passage.get(whole);
		return whole != at + 1 && amount.unit().equals(this.passage.get(at + 1).unit()) && amount.number() > 0;
	}

	private void look(int at) {
		for (int whole = at - 1; whole >= this.passage.first(at); whole--) {
			if (isWhole(whole, at) && !this.passage.get(whole).vague() && this.pair.isAtMost(at + 1, whole)
					&& isOfOther(whole, at)) {
				this.pair.report(at + 1, whole, at);
				return;
			}
		}
	}

	/** Whether another share of the sentence is one of the whole. */
	private boolean isOfOther(int whole, int at) {
		for (int other = whole + 1; other + 1 < this.passage.size(); other++) {
			if (other != at && this.passage.isOneSentence(other, at) && isPaid(other) && isWhole(whole, other)
					&& this.pair.ratio(other + 1, whole).mayBe(this.passage.get(other))) {
				return true;
			}
		}
		return false;
	}

}
