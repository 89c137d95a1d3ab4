package org.gongkai.inspection.consistency.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.TwoValues;

/**
 * How far a quantity is told to have changed, against its two values:
 * 上年收入500万元，今年收入600万元，同比增长25%; 由40件减少到28件，减少15件. What another two values of the passage
 * explain is left alone.
 */
public final class ChangeClaims {

	/** 由5万吨提升至8万吨，新增产能3万吨 */
	private static final Pattern GAINED = Pattern.compile("(?:新增|新建|多)[\\p{IsHan}]{0,4}$");

	private static final Pattern TO_VERB = Pattern
		.compile("(增加|增长|上升|提高|提升|增|升|上涨|跃升|攀升|回升|扩大)(?:到|至|为)|(减少|下降|降低|减|降|下滑|回落|缩短|压缩|压减|精简|缩减)(?:到|至|为)");

	/** Growth that is not computed of the values as they stand. */
	private static final WordSet OTHERWISE = WordSet.of("可比|不变价|同口径|扣除|剔除|年均|现价|两年平均|平均每年|每年");

	/** Of a change that is counted together. */
	private static final WordSet YEARLY = WordSet.of("全年|每年|累计|合计|一年");

	/** What is not the later value, but the one it is counted from. */
	private static final WordSet BASE = WordSet.of("比|较|起始|底价|预算|计划|概算|控制价|限价|送审|原|上年|去年|同期|年初|改造前|改革前");

	/** What is told of the gap between two values follows right behind them. */
	private static final int LONGEST_GAP = 10;

	private final Passage passage;

	private final Contradictions found;

	private final ChangeSubject subject;

	private final ChangedValues values;

	private final Multiples multiples;

	public ChangeClaims(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.subject = new ChangeSubject(passage);
		this.values = new ChangedValues(passage);
		this.multiples = new Multiples(passage, found);
	}

	public void run() {
		for (int at = 1; at < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.has(Mark.MOVED, at) || this.passage.has(Mark.GAINED, at)) {
				direction(at);
				look(at);
			}
			else if (this.passage.get(at).unit().equals("倍")) {
				look(at);
			}
			if (this.passage.get(at).unit().equals("倍") && this.multiples.isRule(at)) {
				this.multiples.lookBehind(at);
			}
		}
	}

	private void look(int at) {
		Amount told = this.passage.get(at);
		if (told.vague() && !isExceeding(at) || at < 2 || !hasPair(at)) {
			return;
		}
		if (told.unit().equals("倍") && this.multiples.isTold(at)) {
			this.multiples.look(at);
			return;
		}
		String name = this.passage.name(at);
		boolean moved = this.passage.isMoved(at);
		boolean gap = !moved && ChangeWords.isGap(name);
		if (!moved && !gap && !this.passage.areAlike(at - 2, 3)) {
			return;
		}
		if (!moved && this.passage.has(Mark.GAINED, at) && GAINED.matcher(name).find()) {
			gained(at);
			return;
		}
		if (!moved && !gap || YEARLY.in(isOfRates(at, name) ? name.substring(2) : name) || name.indexOf('占') >= 0
				|| isOtherwise(part(told.from()), told.from())) {
			return;
		}
		boolean up = moved && this.passage.isUp(at);
		if (told.isPercentage() || told.unit().equals("倍") || told.unit().equals("个百分点")) {
			rate(at, up);
		}
		else {
			difference(at, moved ? (up ? 1 : -1) : 0);
		}
	}

	/** 年均浓度 is the value of a year, no growth of several. */
	private boolean isOtherwise(int from, int to) {
		return OTHERWISE.in(this.passage.text(), from, to)
				&& OTHERWISE.in(this.passage.text().substring(from, to).replace("年均浓度", ""));
	}

	/** Where the part of the sentence begins that no semicolon parts from a place. */
	private int part(int at) {
		return Sentence.clause(this.passage.text(), Sentence.begin(this.passage.text(), at), at, ";");
	}

	/** 由86.4%上升到91.2%，一年提高4.8个百分点: rates are not counted together over a year. */
	private boolean isOfRates(int at, String name) {
		return name.startsWith("一年") && this.passage.get(at).unit().equals("个百分点");
	}

	/** Whether two of one unit stand before, as far back as values are looked for. */
	private boolean hasPair(int at) {
		int first = this.passage.first(this.passage.first(at));
		for (int one = at - 2; one >= first; one--) {
			for (int other = one + 1; other < at; other++) {
				if (this.passage.get(one).unit().equals(this.passage.get(other).unit())) {
					return true;
				}
			}
		}
		return false;
	}

	private void gained(int at) {
		TwoValues two = TwoValues.before(this.passage, at, this.passage.get(at).unit(), false);
		if (two != null && two.before() == at - 2 && two.now() == at - 1
				&& TO_VERB.matcher(this.passage.between(at - 1)).find()) {
			compare(two, at, 1);
		}
	}

	/** Of 超5件 the amount itself is exact when 超 is the verb. */
	private boolean isExceeding(int at) {
		String text = this.passage.text();
		return this.passage.get(at).from() > 1 && text.startsWith("超出", this.passage.get(at).from() - 2);
	}

	/** 由36件增加到30件 */
	private void direction(int at) {
		if (!this.passage.has(Mark.TO, at)) {
			return;
		}
		Amount before = this.passage.get(at - 1);
		Amount now = this.passage.get(at);
		int direction = now.value().compareTo(before.value());
		if (direction == 0 || !before.unit().equals(now.unit()) || before.vague() || now.vague()
				|| this.passage.between(at).length() > 24 || this.passage.between(at).indexOf(';') >= 0
				|| !this.passage.isOneSentence(at - 1, at)) {
			return;
		}
		Matcher verb = TO_VERB.matcher(this.passage.between(at));
		if (!verb.find() || (verb.group(1) != null) == direction > 0 || this.passage.isClaim(at - 1)) {
			return;
		}
		TwoValues two = TwoValues.of(this.passage, at - 1, at, false);
		if (two != null && two.now() == at && two.before() == at - 1) {
			this.found.report(before.from(), now.to(),
					"写的是“%s”，数字却%s了。请核对前后两个数和增减的方向。".formatted(verb.group(), (direction > 0) ? "变大" : "变小"));
		}
	}

	/** 增长25%, 增长2倍: of values of any other unit. */
	private void rate(int at, boolean up) {
		Amount told = this.passage.get(at);
		boolean points = told.unit().equals("个百分点");
		for (int value = at - 1; value >= this.passage.first(at); value--) {
			Amount amount = this.passage.get(value);
			boolean usable = points == amount.unit().equals("%") && !amount.unit().equals("倍")
					&& !amount.unit().equals("个百分点") && !this.passage.isClaim(value);
			TwoValues two = usable ? TwoValues.before(this.passage, value + 1, amount.unit(), true) : null;
			if (two != null) {
				compare(two, at, up ? 1 : -1);
				return;
			}
			if (usable && value < at - 1 && ofDifference(value, at, up)) {
				return;
			}
			if (usable && (amount.unit().equals(this.passage.get(at - 1).unit()) || value < at - 3)) {
				return;
			}
		}
	}

	/** 36件，同比增加6件，增长20%: the value before is the difference of the two. */
	private boolean ofDifference(int value, int at, boolean up) {
		Amount now = this.passage.get(value);
		Amount by = this.passage.get(value + 1);
		if (value + 2 != at || !by.unit().equals(now.unit()) || now.vague() || by.vague() || now.isPercentage()) {
			return false;
		}
		if (!this.passage.isChanged(value + 1) || this.passage.isUp(value + 1) != up) {
			return false;
		}
		if (!this.passage.isOneSentence(value, at)) {
			return true;
		}
		Computed base = up ? Computed.of(now).minus(Computed.of(by)) : Computed.of(now).plus(Computed.of(by));
		if (base.value() < 0) {
			if (!isOfAnother(value, at)) {
				this.found.report(now.from(), by.to(), "增加的比现在的还多。请核对这两个数。");
			}
			return true;
		}
		Amount told = this.passage.get(at);
		if (base.value() == 0 || !told.unit().equals("%")) {
			return true;
		}
		Computed right = Computed.of(by).over(base).times(PartAndWhole.HUNDRED);
		if (!right.mayBe(told) && !isOfAnother(value, at) && !isOfValue(value, by, told)) {
			this.found.report(now.from(), told.to(), "本期%s、增减%s，算出来的幅度是%s%%，文中写%s。请核对。".formatted(
					this.passage.words(value), this.passage.words(value + 1), right.plain(), this.passage.words(at)));
		}
		return true;
	}

	/**
	 * Whether the rate, or the difference behind the value, is told of something else.
	 */
	private boolean isOfAnother(int value, int at) {
		return this.passage.isOfAnother(value, value + 1) || this.subject.isOther(value, at)
				|| this.subject.isOther(value, value + 1);
	}

	/** 预算36万元，节约3.42万元: the value itself may be the earlier one. */
	private boolean isOfValue(int value, Amount by, Amount told) {
		boolean earlier = BASE.in(this.passage.between(value)) || this.passage.name(value + 1).startsWith("相比")
				|| this.subject.isAgainst(value, value + 1);
		return earlier
				&& Computed.of(by).over(Computed.of(this.passage.get(value))).times(PartAndWhole.HUNDRED).mayBe(told);
	}

	private void difference(int at, int sign) {
		Amount told = this.passage.get(at);
		TwoValues two = TwoValues.before(this.passage, at, told.unit(), true);
		if (two != null) {
			compare(two, at, sign);
		}
		else if (sign == 0) {
			gap(at);
		}
	}

	/** 甲得91分，乙得88分，相差4分: any two of one sentence. */
	private void gap(int at) {
		int one = at - 2;
		int other = at - 1;
		String unit = this.passage.get(at).unit();
		if (this.passage.between(at).length() <= LONGEST_GAP && one >= this.passage.first(at)
				&& this.passage.get(one).unit().equals(unit) && this.passage.get(other).unit().equals(unit)
				&& this.passage.sentencesBetween(one, at) < 2) {
			compare(new TwoValues(one, other), at, 0);
		}
	}

	private void compare(TwoValues two, int at, int sign) {
		Amount told = this.passage.get(at);
		Computed right = this.values.right(two, told);
		if (right == null || this.values.isRight(two, at, sign) || this.subject.isOther(two, at)
				|| this.values.isExplained(two, at, sign)) {
			return;
		}
		int[] stretch = this.passage.stretch(two.before(), two.now(), at);
		this.found.report(stretch[0], stretch[1],
				"按前后两个数算出来是%s%s%s，文中写%s%s。请核对这几个数。".formatted((right.value() < 0) ? "减少" : "增加",
						new Computed(Math.abs(right.value()), 0).as(told).replace(told.unit(), ""), told.unit(),
						(sign > 0) ? "增加" : (sign < 0) ? "减少" : "相差", this.passage.words(at)));
	}

}
