package org.gongkai.inspection.consistency.change;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.TwoValues;

/**
 * 同比下降15%，由420件降至378件: a rate that stands before the two values it is of; and
 * 3.2元下调15%后为2.86元, where it stands between them.
 */
public final class RatesBeforeValues {

	private static final int LONGEST = 16;

	private final Passage passage;

	private final ChangedValues values;

	private final Contradictions found;

	private RatesBeforeValues(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.values = new ChangedValues(passage);
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || passage.size() < 3 || !passage.has(Mark.MOVED) || !passage.has(Mark.TO)) {
			return;
		}
		RatesBeforeValues rates = new RatesBeforeValues(passage, found);
		for (int at = 0; at + 1 < passage.size(); at++) {
			if (passage.get(at).unit().equals("%") && !passage.get(at).vague() && passage.isMoved(at)) {
				rates.look(at);
			}
		}
	}

	private void look(int at) {
		if (at + 2 < this.passage.size() && isFrom(at + 1) && isTo(at + 2)) {
			compare(at, new TwoValues(at + 1, at + 2));
		}
		else if (at > 0 && isBehind(at + 1) && this.passage.between(at).length() <= LONGEST
				&& this.passage.isOneSentence(at - 1, at) && !this.passage.isClaim(at - 1)
				&& this.passage.get(at - 1).unit().equals(this.passage.get(at + 1).unit())) {
			compare(at, new TwoValues(at - 1, at + 1));
		}
	}

	/** ，由420件 */
	private boolean isFrom(int at) {
		String between = this.passage.between(at);
		int from = 0;
		while (from < between.length() && ",(即".indexOf(between.charAt(from)) >= 0) {
			from++;
		}
		return from > 0 && between.length() - from <= LONGEST && from < between.length()
				&& "由从".indexOf(between.charAt(from)) >= 0;
	}

	/** 降至378件, of the same unit */
	private boolean isTo(int at) {
		String between = this.passage.between(at);
		return this.passage.areAlike(at - 1, 2) && between.length() <= LONGEST && !between.isEmpty()
				&& Mark.TO.has(between.charAt(between.length() - 1)) && this.passage.isOneSentence(at - 1, at)
				&& between.indexOf(',') < 0;
	}

	/** 后为2.86元, 至2.86元 */
	private boolean isBehind(int at) {
		String between = this.passage.between(at);
		boolean after = between.startsWith("后") || between.startsWith(",调整后") || between.length() == 1
				|| between.startsWith(",即");
		return after && between.length() <= LONGEST / 2 && Mark.TO.has(between.charAt(between.length() - 1));
	}

	private void compare(int at, TwoValues two) {
		Amount told = this.passage.get(at);
		int sign = this.passage.isUp(at) ? 1 : -1;
		Computed right = this.values.right(two, told);
		if (right == null || this.values.isRight(two, at, sign)) {
			return;
		}
		int[] stretch = this.passage.stretch(two.before(), two.now(), at);
		this.found.report(stretch[0], stretch[1],
				"按前后两个数算出来是%s%s%%，文中写%s%s。请核对这几个数。".formatted((right.value() < 0) ? "减少" : "增加",
						new Computed(Math.abs(right.value()), 0).plain(), (sign > 0) ? "增加" : "减少",
						this.passage.words(at)));
	}

}
