package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Triples;

/**
 * 税率13%，不含税价200万元，税额26万元; 货值2.4万元的3倍，即7.2万元: a part of a sentence that tells of nothing
 * but a base, at what rate or how many times it is charged, and what that comes to.
 */
public final class ChargedShares {

	private static final WordSet RATES = WordSet.of("税率|利率|费率|按|比例|提取|计提|预留|的");

	private static final WordSet COMES = WordSet.of("税额|税款|利息|缴|预留|提取|计提|保证金|质保金|佣金|奖励|补贴|补助|补偿|支付|预付|即");

	private static final WordSet OTHER = WordSet
		.of("不超过|最高|最多|不低于|至少|以上|以下|上限|封顶|上年|去年|同比|增加|增长|下降|提高|降低|其余|剩余|余款|尾款|分别|超过|部分");

	/** How often a month comes in a year, or a year in a term. */
	private static final int MOST_TIMES = 12;

	private final Passage passage;

	private final Contradictions found;

	private ChargedShares(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (passage.size() < Triples.SIZE || figures.first('%') < 0 && figures.first('倍') < 0) {
			return;
		}
		Triples.each(passage, new ChargedShares(passage, found)::look);
	}

	private void look(int first) {
		int rate = -1;
		for (int at = first; at < first + Triples.SIZE; at++) {
			String unit = this.passage.get(at).unit();
			rate = (unit.equals("%") || unit.equals("倍")) ? at : rate;
		}
		int last = first + 2;
		if (rate < 0 || rate == last
				|| !RATES.in(this.passage.between(rate)) && !this.passage.between(last).contains("税")
				|| !COMES.in(this.passage.between(last)) || isOther(first)) {
			return;
		}
		int base = (rate == first) ? first + 1 : first;
		boolean money = this.passage.get(base).unit().equals("元") && this.passage.get(last).unit().equals("元");
		boolean times = this.passage.get(rate).unit().equals("倍");
		if (money && (!times || this.passage.between(rate).equals("的"))) {
			compare(base, rate, last, times ? 1 : 1 / PartAndWhole.HUNDRED);
		}
	}

	private boolean isOther(int first) {
		for (int at = first; at < first + Triples.SIZE; at++) {
			if (this.passage.get(at).vague() || OTHER.in(this.passage.between(at))) {
				return true;
			}
		}
		return false;
	}

	private void compare(int base, int rate, int last, double unit) {
		Amount told = this.passage.get(last);
		Computed all = Computed.of(this.passage.get(base));
		Computed right = all.times(new Computed(this.passage.get(rate).number(), 0)).times(unit);
		double often = told.number() / right.value();
		boolean several = Math.rint(often) > 1 && often <= MOST_TIMES && Math.abs(often - Math.rint(often)) < 0.001;
		if (right.value() <= 0 || several || right.mayBe(told) || all.minus(right).mayBe(told)
				|| all.plus(right).mayBe(told) || !right.isLikely(told)) {
			return;
		}
		int[] stretch = this.passage.stretch(base, rate, last);
		this.found.report(stretch[0], stretch[1], "%s按%s计算是%s，文中写%s。请核对这三个数。".formatted(this.passage.words(base),
				this.passage.words(rate), right.as(told), this.passage.words(last)));
	}

}
