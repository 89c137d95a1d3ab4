package org.gongkai.inspection.consistency.reckoning;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Divisor;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 每亩补助25元。…某农场作业120亩，可获得补助3600元: what one gets for so many by what is told before of
 * each, in this paragraph or those before it, where it is one slip away.
 */
public final class ToldRates {

	/** Of what is had by such a rate. */
	private static final WordSet HAD = WordSet.of("获|补|领|享受|奖|应|共|合计|总|计|需|发放|支付|缴");

	private static final WordSet OTHER = WordSet.of("每|均|单价|比|较|不超过|最高|上限");

	private final Passage passage;

	private final Contradictions found;

	private ToldRates(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		boolean example = figures.first("例如") >= 0 || figures.first("比如") >= 0 || figures.first("假设") >= 0
				|| figures.first('某') >= 0;
		if (example) {
			ToldRates rates = new ToldRates(passage, found);
			for (int at = 1; at < passage.size() && !found.isFull(); at++) {
				if (rates.isTotal(at)) {
					rates.look(at);
				}
			}
		}
	}

	private boolean isTotal(int at) {
		Amount total = this.passage.get(at);
		Amount count = this.passage.get(at - 1);
		return total.unit().equals("元") && !total.vague() && total.digits() > 1 && !count.isPercentage()
				&& !count.unit().equals("元") && !count.vague() && count.number() > 1
				&& this.passage.isOneSentence(at - 1, at) && HAD.in(this.passage.between(at))
				&& !OTHER.in(this.passage.between(at));
	}

	private void look(int at) {
		List<Amount> rates = new ArrayList<>();
		for (Passage before : this.found.passagesBefore()) {
			add(before, before.size(), at, rates);
		}
		add(this.passage, at - 1, at, rates);
		Amount slip = null;
		for (Amount rate : rates) {
			Computed right = right(rate, at);
			if (right.mayBe(this.passage.get(at))) {
				return;
			}
			slip = OneSlip.is(right, this.passage.get(at)) ? rate : slip;
		}
		if (slip != null) {
			int[] stretch = this.passage.stretch(at - 1, at);
			this.found.report(stretch[0], stretch[1], "按前面的标准（每份%s）算出来是%s，文中写%s。请核对这三个数。".formatted(
					slip.inOwnScale(slip.value()), right(slip, at).as(this.passage.get(at)), this.passage.words(at)));
		}
	}

	private Computed right(Amount rate, int at) {
		return new Computed(rate.number(), 0).times(Computed.of(this.passage.get(at - 1)));
	}

	/** The rates of a passage by which one of those that are counted is paid. */
	private void add(Passage passage, int end, int at, List<Amount> rates) {
		Divisor divisor = new Divisor(passage);
		for (int one = 0; one < end; one++) {
			Amount rate = passage.get(one);
			if ((passage.has(Mark.EACH, one) || one > 0 && passage.has(Mark.EACH, one - 1))
					&& rate.unit().equals("元")) {
				List<String> words = divisor.words(one);
				boolean of = words.size() == 1 && Divisor.isKind(this.passage.get(at - 1).unit(), words.get(0));
				if (of || words.size() == 1 && words.get(0).startsWith(this.passage.get(at - 1).unit())) {
					rates.add(rate);
				}
			}
		}
	}

}
