package org.gongkai.inspection.consistency.change;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.TwoValues;
import org.jspecify.annotations.Nullable;

/** 互助点10个，是2020年4个的2.5倍: how many times the earlier of two values the later one is. */
final class Multiples {

	/** 是2020年4.2万人次的3倍 */
	private static final Pattern TIMES = Pattern.compile(
			"^(?:的|[^,;]{0,4}(?:总量|总数)?的|,[^,;]{0,14}(?:是|为|相当于|达到?|增至|增到|升至|扩至|(?:增加|增长|提高|提升|扩大|上升|发展)(?:到|至|为))[^,;]{0,12}的)(?:近|约)?$");

	/** Of which the earlier value was, without its year. */
	private static final WordSet LAST = WordSet.of("上年|去年|前者|同期|原来|此前|以前");

	/** Between a multiple and what it makes. */
	private static final int LONGEST_RULE = 16;

	private final Passage passage;

	private final Contradictions found;

	Multiples(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	/** Whether an amount in 倍 is told to be one. */
	boolean isTold(int at) {
		return TIMES.matcher(this.passage.between(at)).matches();
	}

	/** 按农村低保标准的1.3倍确定，为每人每年9828元: whether what it makes is told behind it. */
	boolean isRule(int at) {
		return at + 1 < this.passage.size() && this.passage.isOneSentence(at, at + 1) && !this.passage.isMoved(at)
				&& this.passage.between(at + 1).length() <= LONGEST_RULE && this.passage.name(at).endsWith("的");
	}

	/**
	 * Reports what a multiple makes when it is one slip away from that of a value before,
	 * and of none it is the very one.
	 */
	void lookBehind(int at) {
		Amount told = this.passage.get(at + 1);
		int base = -1;
		for (int one = at - 1; one >= this.passage.first(at); one--) {
			Amount value = this.passage.get(one);
			if (value.unit().equals(told.unit()) && value.number() > 0) {
				Computed right = Computed.of(value).times(this.passage.get(at).number());
				if (right.mayBe(told)) {
					return;
				}
				base = (told.digits() > 2 && OneSlip.is(right, told)) ? one : base;
			}
		}
		if (base >= 0) {
			int[] stretch = this.passage.stretch(base, at + 1);
			Computed right = Computed.of(this.passage.get(base)).times(this.passage.get(at).number());
			this.found.report(stretch[0], stretch[1], "%s的%s是%s，文中写%s。请核对这三个数。".formatted(this.passage.words(base),
					this.passage.words(at), right.as(told), this.passage.words(at + 1)));
		}
	}

	/** Reports the multiple when the two values do not make it. */
	void look(int at) {
		int now = at - 2;
		int before = at - 1;
		if (now < 0 || !this.passage.get(now).unit().equals(this.passage.get(before).unit())
				|| !this.passage.isOneSentence(now, at)) {
			return;
		}
		TwoValues two = TwoValues.before(this.passage, at, this.passage.get(before).unit(), false);
		TwoValues values = (two != null) ? two : pair(at);
		if (values == null) {
			return;
		}
		Amount first = this.passage.get(values.before());
		Amount last = this.passage.get(values.now());
		if (first.vague() || last.vague() || first.value().signum() <= 0) {
			return;
		}
		Computed right = Computed.beside(last, first).over(Computed.beside(first, last));
		if (!right.mayBe(this.passage.get(at))) {
			int[] stretch = this.passage.stretch(values.before(), values.now(), at);
			this.found.report(stretch[0], stretch[1],
					"按前后两个数算出来是%s倍，文中写%s。“是几倍”与“增长几倍”差一倍，请核对。".formatted(right.plain(), this.passage.words(at)));
		}
	}

	/**
	 * Of 30个，是2020年的2.5倍 the later value stands last, and the earlier one is told of that
	 * year; of 30个，是2020年12个的2.5倍 and 前者是后者的2倍 the earlier one stands last.
	 */
	private @Nullable TwoValues pair(int at) {
		String between = this.passage.between(at);
		boolean former = between.contains("前者") && between.indexOf("前者") < between.indexOf("后者");
		if (between.charAt(0) != ',' || former) {
			return new TwoValues(at - 1, at - 2);
		}
		int now = at - 1;
		while (now > 0 && this.passage.isClaim(now)) {
			now--;
		}
		int year = between.indexOf('年');
		if (LAST.in(between) && now == at - 1 && !this.passage.isClaim(now - 1)) {
			return new TwoValues(now - 1, now);
		}
		String told = (year > 4) ? between.substring(year - 4, year + 1) : "\n";
		for (int before = now - 1; before >= this.passage.first(at); before--) {
			if (this.passage.between(before).contains(told) && !this.passage.isClaim(before)
					&& this.passage.get(before).unit().equals(this.passage.get(now).unit())) {
				return new TwoValues(before, now);
			}
		}
		return null;
	}

}
