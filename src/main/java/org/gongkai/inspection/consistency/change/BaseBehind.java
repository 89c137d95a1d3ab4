package org.gongkai.inspection.consistency.change;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.TwoValues;

/**
 * 126起，同比下降18.2%（上年同期154起）; 9.45亿元，增长4.0%。2025年一季度为9.00亿元: the value against which a
 * change is told stands behind it, called by its time.
 */
public final class BaseBehind {

	/** Of which the name of a time is made. */
	private static final CharacterSet TIME = CharacterSet.of("0123456789年月季度末底初同期上去半全一二三四五六-至的,(;。:为是仅只数");

	/** Without the one or the other nothing is the value of another time. */
	private static final WordSet EARLIER = WordSet.of("上年|去年|同期|上月|上季|上期|上一年|上半年");

	/** Rates that are not of the values as they stand. */
	private static final WordSet OTHERWISE = WordSet.of("可比|不变价|口径|扣除|剔除|年均|平均|实际|生产总值|增加值|产值|GDP");

	private static final WordSet MONTH = WordSet.of("上月|上季|上旬|上周");

	/** With how much a value is called beside its time. */
	private static final int LONGEST = 12;

	/** How many amounts behind a change its base may stand. */
	private static final int REACH = 3;

	private final Passage passage;

	private final Contradictions found;

	private final ChangedValues values;

	public BaseBehind(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.values = new ChangedValues(passage);
	}

	public void run() {
		for (int at = 1; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			Amount told = this.passage.get(at);
			if (this.passage.isMoved(at) && !told.vague() && !told.unit().equals("倍")) {
				look(at);
			}
		}
	}

	private void look(int at) {
		int now = at - 1;
		while (now > 0 && this.passage.isClaim(now) && this.passage.isOneSentence(now, at)) {
			now--;
		}
		Amount value = this.passage.get(now);
		boolean usable = !value.isPercentage() && !this.passage.isClaim(now) && this.passage.isOneSentence(now, at)
				&& this.passage.between(at).indexOf(';') < 0 && isOfAll(at)
				&& (this.passage.get(at).unit().equals("%") || this.passage.get(at).unit().equals(value.unit()));
		int base = usable ? base(now, at) : -1;
		if (base >= 0 && !OTHERWISE.in(this.passage.sentenceBefore(at)) && !isExplained(at, base)) {
			compare(new TwoValues(base, now), at);
		}
	}

	/** Whether nothing is said of what has changed but that it has. */
	private boolean isOfAll(int at) {
		String lead = this.passage.between(at);
		return lead.startsWith(",");
	}

	/** The first value of the same unit behind, where it is called by its time. */
	private int base(int now, int at) {
		boolean months = this.passage.between(at).contains("环比");
		for (int base = at + 1; base < Math.min(this.passage.size(), at + REACH + 1); base++) {
			if (this.passage.get(base).unit().equals(this.passage.get(now).unit()) && !this.passage.isClaim(base)) {
				return (this.passage.sentencesBetween(at, base) < 2 && isOfTime(now, base)
						&& (!months || MONTH.in(this.passage.between(base)))) ? base : -1;
			}
		}
		return -1;
	}

	/** Whether a value is called by an earlier time, alone or with what the other is. */
	private boolean isOfTime(int now, int base) {
		String between = this.passage.between(base);
		int end = 0;
		while (end < between.length() && TIME.has(between.charAt(end))) {
			end++;
		}
		String time = between.substring(0, end);
		return (EARLIER.in(time) || isYear(time, now)) && (end == between.length() || end + 1 < between.length()
				&& end + LONGEST > between.length() && !between.contains("分别")
				&& Passage.holds(this.passage.sentenceBefore(now), between.charAt(end), between.charAt(end + 1)));
	}

	private boolean isYear(String time, int now) {
		int year = time.indexOf('年');
		return year > 3 && Sentence.isDigit(time.charAt(year - 4))
				&& !this.passage.sentenceBefore(now).contains(time.substring(year - 4, year + 1));
	}

	/** Whether any two values around make what is told. */
	private boolean isExplained(int at, int base) {
		int sign = this.passage.isUp(at) ? 1 : -1;
		String unit = this.passage.get(base).unit();
		for (int one = this.passage.first(at); one <= base; one++) {
			for (int other = this.passage.first(at); other <= base; other++) {
				if (one != other && this.passage.get(one).unit().equals(unit)
						&& this.passage.get(other).unit().equals(unit)
						&& this.values.isRight(new TwoValues(one, other), at, sign)) {
					return true;
				}
			}
		}
		return false;
	}

	private void compare(TwoValues two, int at) {
		Amount told = this.passage.get(at);
		Computed right = this.values.right(two, told);
		if (right == null) {
			return;
		}
		int[] stretch = this.passage.stretch(two.before(), two.now(), at);
		this.found.report(stretch[0], stretch[1],
				"按前后两个数算出来是%s%s%s，文中写%s。请核对这几个数。".formatted((right.value() < 0) ? "减少" : "增加",
						new Computed(Math.abs(right.value()), 0).as(told).replace(told.unit(), ""), told.unit(),
						this.passage.name(at) + this.passage.words(at)));
	}

}
