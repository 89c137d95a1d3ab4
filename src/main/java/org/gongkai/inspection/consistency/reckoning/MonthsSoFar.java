package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 1月至4月累计412对，5月103对，1月至5月累计515对; 前三季度38亿元，四季度12亿元，全年50亿元: what had come up to a month,
 * what came in the next one, and what has come up to that.
 */
public final class MonthsSoFar {

	private static final WordSet SO_FAR = WordSet.of("累计|共|合计|总|全年|至");

	/** The last month or quarter of a span, or the only one. */
	private static final Pattern LAST = Pattern
		.compile("(?:至|到|-|前)([0-9]{1,2}|[二三四五六七八九]|十[一二]?)(月|个月|季度|个季度)|(上半年|全年)");

	private static final Pattern ONE = Pattern
		.compile("(?<![至到前0-9-])(?:第)?([0-9]{1,2}|[一二三四五六七八九]|十[一二]?)(月|季度)(?!至|到|-)|(当月|本月|当季|本季)");

	private static final WordSet OTHER = WordSet.of("同比|增长|下降|上年|去年|平均|月均|均|其中|每|比|较");

	private static final int YEAR = 12;

	private static final int MONTHS_OF_QUARTER = 3;

	private final Passage passage;

	private final Contradictions found;

	private MonthsSoFar(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		boolean told = passage.size() > 2 && (figures.first('月') >= 0 || figures.first("季度") >= 0)
				&& (figures.first("累计") >= 0 || figures.first("全年") >= 0 || figures.first("上半年") >= 0);
		if (told) {
			new MonthsSoFar(passage, found).run();
		}
	}

	private void run() {
		for (int at = 2; at < this.passage.size() && !this.found.isFull(); at++) {
			int next = before(at);
			int first = (next < 0) ? -1 : before(next);
			if (first >= 0 && SO_FAR.in(this.passage.between(at))
					&& this.passage.get(at).number() >= this.passage.get(first).number()) {
				look(first, next, at);
			}
		}
	}

	/** The exact amount of the same unit next before one that is no change; or -1. */
	private int before(int at) {
		for (int one = at - 1; one >= Math.max(0, at - 2); one--) {
			if (this.passage.areAlike(one, at - one + 1) || one == at - 2 && isAlike(one, at)) {
				boolean usable = !this.passage.get(one).vague() && !this.passage.isClaim(one)
						&& !this.passage.get(one).isPercentage() && !OTHER.in(this.passage.between(one))
						&& this.passage.sentencesBetween(one, at) < 2;
				return usable ? one : -1;
			}
		}
		return -1;
	}

	private boolean isAlike(int one, int other) {
		return this.passage.get(one).unit().equals(this.passage.get(other).unit());
	}

	private void look(int first, int next, int at) {
		int before = last(this.passage.between(first));
		int after = last(this.passage.between(at));
		if (before <= 0 || after <= before || this.passage.get(at).vague() || OTHER.in(this.passage.between(at))
				|| !isOf(this.passage.between(next), before, after)) {
			return;
		}
		Computed right = Computed.of(this.passage.get(first)).plus(Computed.of(this.passage.get(next)));
		if (!right.mayBe(this.passage.get(at)) && right.isLikely(this.passage.get(at))) {
			int[] stretch = this.passage.stretch(first, at);
			this.found.report(stretch[0], stretch[1],
					"此前的累计数加上这一期的是%s，文中写%s。请核对这三个数。".formatted(right.as(this.passage.get(at)), this.passage.words(at)));
		}
	}

	/** The month with which a span from the year's beginning ends; 0 for none. */
	private static int last(String words) {
		Matcher last = LAST.matcher(words);
		int month = 0;
		while (last.find()) {
			if (last.group(3) != null) {
				month = last.group(3).equals("全年") ? YEAR : YEAR / 2;
			}
			else {
				month = month(last.group(1), last.group(2));
			}
		}
		return month;
	}

	private static int month(String number, String unit) {
		int count = Sentence.isDigit(number.charAt(0)) ? Integer.parseInt(number) : SpelledNumbers.count(number);
		return unit.endsWith("度") ? count * MONTHS_OF_QUARTER : count;
	}

	/** Whether what is told there came in the one month or quarter between. */
	private static boolean isOf(String words, int before, int after) {
		if (words.indexOf("下半年") >= 0) {
			return before == YEAR / 2 && after == YEAR;
		}
		Matcher one = ONE.matcher(words);
		if (!one.find()) {
			return false;
		}
		if (one.group(3) != null) {
			return after - before == (one.group(3).endsWith("月") ? 1 : MONTHS_OF_QUARTER);
		}
		return month(one.group(1), one.group(2)) == after
				&& after - before == (one.group(2).endsWith("度") ? MONTHS_OF_QUARTER : 1);
	}

}
