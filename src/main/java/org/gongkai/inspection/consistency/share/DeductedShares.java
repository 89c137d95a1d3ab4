package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 费用共32000元。扣除800元起付标准后，按85%支付26520元: a share of what is left when something is taken
 * off.
 */
public final class DeductedShares {

	private static final WordSet TAKEN = WordSet.of("扣除|扣减|减去|剔除|扣|起付|免赔|自付|超过|超出|减除");

	/** With which it is told that the share is of what is left. */
	private static final WordSet LEFT = WordSet.of("后|超出|超过|部分|剩余|余下|以上|差额|余额");

	private static final WordSet OTHER = WordSet.of("最高|不超过|封顶|以下|至少|不低于|上年|去年|同比|提高|增长|下降|预计|左右");

	private static final int LONGEST = 30;

	private final Passage passage;

	private final Contradictions found;

	private DeductedShares(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || passage.size() < 4 || figures.first('扣') < 0 && figures.first('减') < 0
				&& figures.first('付') < 0 && figures.first('超') < 0 && figures.first("免赔") < 0) {
			return;
		}
		DeductedShares shares = new DeductedShares(passage, found);
		for (int at = 2; at + 1 < passage.size(); at++) {
			if (passage.get(at).unit().equals("%") && !passage.get(at).vague() && shares.isTold(at)) {
				shares.look(at);
			}
		}
	}

	/** Whether what is taken off stands before the share, and what it comes to behind. */
	private boolean isTold(int at) {
		Amount taken = this.passage.get(at - 1);
		Amount comes = this.passage.get(at + 1);
		if (!taken.unit().equals(comes.unit()) || taken.isPercentage() || comes.vague()
				|| !this.passage.isOneSentence(at - 1, at + 1)) {
			return false;
		}
		String before = this.passage.between(at);
		String behind = this.passage.between(at + 1);
		return before.length() <= LONGEST && behind.length() <= LONGEST && before.indexOf(';') < 0
				&& behind.indexOf(';') < 0 && TAKEN.in(this.passage.between(at - 1) + before) && LEFT.in(before)
				&& !OTHER.in(before) && !OTHER.in(behind);
	}

	private void look(int at) {
		Computed share = Computed.of(this.passage.get(at)).times(1 / PartAndWhole.HUNDRED);
		Amount told = this.passage.get(at + 1);
		boolean after = this.passage.between(at).indexOf('后') >= 0;
		Computed likely = null;
		for (int whole = at - 2; whole >= this.passage.first(at); whole--) {
			Amount amount = this.passage.get(whole);
			if (!amount.unit().equals(told.unit()) || amount.number() <= 0) {
				continue;
			}
			Computed all = Computed.of(amount);
			Computed right = all.minus(Computed.of(this.passage.get(at - 1))).times(share);
			if (right.mayBe(told) || !after && all.times(share).mayBe(told)) {
				return;
			}
			boolean usable = !amount.vague() && amount.number() > this.passage.get(at - 1).number() && right.value() > 0
					&& right.isLikely(told);
			likely = (likely == null && usable) ? right : likely;
		}
		if (likely != null && !Computed.of(this.passage.get(at - 1)).times(share).mayBe(told)) {
			int[] stretch = this.passage.stretch(at - 1, at + 1);
			this.found.report(stretch[0], stretch[1], "减去%s后按%s计算是%s，文中写%s。请核对。".formatted(this.passage.words(at - 1),
					this.passage.words(at), likely.as(told), this.passage.words(at + 1)));
		}
	}

}
