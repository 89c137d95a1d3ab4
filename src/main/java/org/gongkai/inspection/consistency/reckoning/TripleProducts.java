package org.gongkai.inspection.consistency.reckoning;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Divisor;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Triples;

/**
 * 初中10个班，每班50人，招生450人: a part of a sentence that tells of nothing but how many there are,
 * how much falls to each and what it all comes to.
 */
public final class TripleProducts {

	/** What need not be reached, and what something else is held against. */
	private static final WordSet OTHER = WordSet
		.of("不超过|不高于|最高|最多|至多|不低于|不少于|至少|以上|以下|上限|封顶|比|较|上年|去年|预算|限价|原|增|减|提高|降|其中|分别|可支配");

	/** With which it is paid more than once. */
	private static final WordSet OFTEN = WordSet.of("每月|每天|每日|每年|每次|每季|每周|每学期|月|天|日|学期|季度");

	/** How often a month, a quarter or a day may come. */
	private static final int MOST_TIMES = 31;

	private static final int LONGEST = 40;

	private final Passage passage;

	private final Contradictions found;

	private final Divisor divisor;

	private TripleProducts(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.divisor = new Divisor(passage);
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		Triples.each(passage, new TripleProducts(passage, found)::look);
	}

	private void look(int first) {
		for (int each = first; each < first + Triples.SIZE; each++) {
			if (OTHER.in(this.passage.between(each)) || this.passage.get(each).isPercentage()
					|| this.passage.between(each).length() > LONGEST && each > first) {
				return;
			}
		}
		for (int each = first; each < first + Triples.SIZE; each++) {
			List<String> words = this.passage.has(Mark.PRICE, each) ? this.divisor.words(each) : List.of();
			if (!words.isEmpty()) {
				look(first, each, words);
				return;
			}
		}
	}

	private void look(int first, int each, List<String> words) {
		int one = (each == first) ? first + 1 : first;
		int other = (each == first + 2) ? first + 1 : first + 2;
		boolean counted = this.divisor.isCounted(one, words);
		int count = counted ? one : this.divisor.isCounted(other, words) ? other : -1;
		int total = counted ? other : one;
		Amount price = this.passage.get(each);
		if (count < 0 || Divisor.isEach(this.passage.name(total)) || this.passage.get(total).vague() || isOpen(each)
				|| Divisor.factor(this.passage.get(total), price) != 1) {
			return;
		}
		Amount told = this.passage.get(total);
		// what is set for each is exact, a mean is not
		Computed right = Computed.of(this.passage.get(count)).times(new Computed(price.number(), 0));
		boolean often = OFTEN.in(this.passage.between(each)) && isTimes(told.number() / right.value());
		boolean rounded = this.passage.name(each).indexOf('均') >= 0
				&& Computed.of(told).over(Computed.of(this.passage.get(count))).mayBe(price);
		if (!often && !rounded && !right.mayBe(told) && right.isLikely(told)) {
			int[] stretch = this.passage.stretch(count, each, total);
			this.found.report(stretch[0], stretch[1],
					"按单价和数量算出来是%s，文中写%s。请核对这三个数。".formatted(right.as(told), this.passage.words(total)));
		}
	}

	/** Told to be near or above what is written: 每人约500元. */
	private boolean isOpen(int each) {
		Amount price = this.passage.get(each);
		String name = this.passage.name(each);
		boolean verb = name.endsWith("每") || name.endsWith("均");
		return price.vague() && !verb;
	}

	private static boolean isTimes(double times) {
		double whole = Math.rint(times);
		return whole > 1 && whole <= MOST_TIMES && Math.abs(times - whole) < 0.001 * whole;
	}

}
