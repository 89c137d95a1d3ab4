package org.gongkai.inspection.consistency.reckoning;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 每生每学期500元，一学年按两个学期，每生每年1000元: so much each time, how often in words, and what it comes
 * to.
 */
public final class SpelledPeriods {

	private static final WordSet PERIODS = WordSet.of("月|学期|季度|季|周|天|日|次|学年|年|期|场|轮|批");

	private static final CharacterSet NUMERALS = CharacterSet.of("一二两三四五六七八九十");

	private static final WordSet TOTAL = WordSet.of("每年|全年|年|共|合计|总|计|可|学期|全期");

	private static final WordSet OTHER = WordSet.of("不超过|最高|以上|以下|至少|不低于|上年|去年|提高|增|减|降|较|比|原|均|封顶|限");

	/** How far behind one another the three stand. */
	private static final int REACH = 60;

	private final Passage passage;

	private final Contradictions found;

	private SpelledPeriods(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('每') < 0) {
			return;
		}
		SpelledPeriods periods = new SpelledPeriods(passage, found);
		for (int at = 0; at + 1 < passage.size(); at++) {
			if (passage.has(Mark.EACH, at) && passage.areAlike(at, 2) && passage.isOneSentence(at, at + 1)
					&& !passage.get(at).isPercentage() && !OTHER.in(passage.name(at))) {
				periods.look(at);
			}
		}
	}

	private void look(int at) {
		String period = period(this.passage.name(at));
		Amount each = this.passage.get(at);
		Amount total = this.passage.get(at + 1);
		String text = this.passage.text();
		String name = this.passage.name(at + 1);
		if (period.isEmpty() || total.from() - each.to() > REACH || total.vague() && !name.endsWith("每")
				|| total.number() <= each.number() || !TOTAL.in(name) || OTHER.in(text, each.to(), total.from())) {
			return;
		}
		int times = times(text, each.to(), total.from(), period);
		Computed right = Computed.of(each).times(times);
		boolean all = right.value() > 0 && isTimes(total.number() / right.value(), at);
		if (!all && !right.mayBe(total) && right.isLikely(total)) {
			this.found.report(each.from(), total.to(), "按%s%s算%d次，合计是%s，文中写%s。请核对。".formatted("每" + period,
					this.passage.words(at), times, right.as(total), this.passage.words(at + 1)));
		}
	}

	/** The last time of which it is told what comes in each: 学期 of 每生每学期. */
	private static String period(String name) {
		int every = name.lastIndexOf('每');
		int from = every + 1;
		while (every >= 0 && from < name.length() && "一个".indexOf(name.charAt(from)) >= 0) {
			from++;
		}
		int length = (every < 0) ? 0 : PERIODS.lengthAt(name, from);
		return name.substring(from, from + length);
	}

	/** How often, in words before such a time: 两个学期; 0 without, or where two say it. */
	private static int times(String text, int from, int to, String period) {
		int times = 0;
		for (int word = text.indexOf(period, from); word >= 0 && word < to; word = text.indexOf(period, word + 1)) {
			int end = (text.charAt(word - 1) == '个') ? word - 1 : word;
			int begin = end;
			while (begin > from && NUMERALS.has(text.charAt(begin - 1))) {
				begin--;
			}
			int number = (begin < end) ? SpelledNumbers.value(text.substring(begin, end)) : 0;
			if (number > 1) {
				times = (times == 0) ? number : -1;
			}
		}
		return Math.max(0, times);
	}

	/** Whether all of them are so many that some number of the passage tells. */
	private boolean isTimes(double heads, int at) {
		for (int one = this.passage.first(at); one < this.passage.size() && one < at + 4; one++) {
			if (one != at && one != at + 1 && Math.abs(this.passage.get(one).number() - heads) < 0.001 * heads) {
				return true;
			}
		}
		return false;
	}

}
