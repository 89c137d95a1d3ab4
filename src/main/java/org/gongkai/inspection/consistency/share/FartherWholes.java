package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Wholes of shares that their own sentences do not tell: 占财政拨款支出的 of what is called so in
 * a paragraph before, where the figure is one slip away; and of 3.2亿元 those 2.4万元 that
 * should be 2.4亿元.
 */
final class FartherWholes {

	private static final int LEAST_NAME = 3;

	/** By what 万元 and 亿元 differ. */
	private static final double SCALE = 10_000;

	private final Passage passage;

	private final PartAndWhole pair;

	private final ShareGuard guard;

	private final Contradictions found;

	FartherWholes(Passage passage, PartAndWhole pair, ShareGuard guard, Contradictions found) {
		this.passage = passage;
		this.pair = pair;
		this.guard = guard;
		this.found = found;
	}

	/** Whether a share was found wrong. */
	boolean look(ShareClause share) {
		return isScaled(share) || isOfNamedBefore(share);
	}

	private boolean isScaled(ShareClause share) {
		int part = share.parts().get(0);
		if (!this.passage.get(part).unit().equals("元") || this.passage.get(part).digits() < 2) {
			return false;
		}
		for (int whole = this.passage.first(part); whole < share.at(); whole++) {
			if (whole != part && this.pair.isAlike(whole, part) && this.passage.get(whole).number() > 0) {
				Computed ratio = this.pair.ratio(part, whole);
				Amount told = this.passage.get(share.at());
				if (ratio.times(SCALE).mayBe(told) || ratio.times(1 / SCALE).mayBe(told)) {
					this.pair.report(part, whole, share.at());
					return true;
				}
			}
		}
		return false;
	}

	private boolean isOfNamedBefore(ShareClause share) {
		if (share.isRate() || share.words().length() < LEAST_NAME || this.guard.isWidelyExplained(share)) {
			return false;
		}
		Amount part = this.passage.get(share.parts().get(0));
		Amount told = this.passage.get(share.at());
		Amount whole = named(share.words(), part);
		Computed right = (whole == null) ? null : ShareGuard.share(Computed.of(part), Computed.of(whole));
		if (right == null || right.mayBe(told) || !OneSlip.is(right, told)) {
			return false;
		}
		int[] stretch = this.passage.stretch(share.parts().get(0), share.at());
		this.found.report(stretch[0], stretch[1],
				"前面写%s是%s，%s占%s%%，文中写%s。请核对这三个数。".formatted(share.words(), whole.inOwnScale(whole.value()),
						this.passage.words(share.parts().get(0)), right.plain(), this.passage.words(share.at())));
		return true;
	}

	/** The only amount of the blocks before that is called so. */
	private @Nullable Amount named(String name, Amount part) {
		Amount only = null;
		for (Passage before : this.found.passagesBefore()) {
			for (int at = 0; at < before.size(); at++) {
				Amount amount = before.get(at);
				if (amount.unit().equals(part.unit()) && amount.number() >= part.number() && !amount.vague()
						&& !before.isClaim(at) && before.called(at).contains(name)) {
					if (only != null && only.differs(amount)) {
						return null;
					}
					only = amount;
				}
			}
		}
		return only;
	}

}
