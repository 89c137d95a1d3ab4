package org.gongkai.inspection.consistency.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Divisor;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 决算31.52万元，…保有量14辆，车均1.25万元; 5680人，每人每月100元，发放46.8万元: what falls to each of so many,
 * against all there is, by where the three stand. What any other figures around come to
 * is left alone.
 */
public final class Apiece {

	/** What is set as the most or the least need not be reached. */
	private static final WordSet BOUND = WordSet.of("不超过|不高于|最高|最多|至多|不低于|不少于|至少|上限|下限|封顶|限额");

	/** What does not come out of a total of the text, and what is told row by row. */
	private static final WordSet OTHER = WordSet.of("可支配|纯收入|消费支出|寿命|预期|占有|住房|工资|学时|增收|GDP|生产总值|分别");

	/** What a price that was agreed on need not come to. */
	private static final WordSet PLAN = WordSet.of("预算|概算|估算|计划|控制价|限价");

	/** With what something else is compared, and how its name begins. */
	private static final WordSet COMPARED = WordSet.of("比|较|由");

	private static final WordSet EARLIER = WordSet.of("上年|去年");

	/** Of a time that is called by its name, not counted in days. */
	private static final CharacterSet NAMED_TIME = CharacterSet.of("假节月季周");

	/**
	 * Two noughts at the end may be left of a rounded number, with less than that share
	 * lost.
	 */
	private static final double ROUGH = 0.01;

	/** In how many paragraphs before those may be counted that share it. */
	private static final int PARAGRAPHS = 2;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Passage passage;

	private final Contradictions found;

	private final Divisor divisor;

	public Apiece(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.divisor = new Divisor(passage);
	}

	public void run() {
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			if ((this.passage.has(Mark.AVERAGE, at) || this.passage.has(Mark.PRICE, at)) && isUsable(at)) {
				List<String> words = this.divisor.words(at);
				if (!words.isEmpty() && !OTHER.in(this.passage.between(at))) {
					look(at, words);
				}
			}
		}
	}

	private boolean isUsable(int at) {
		Amount amount = this.passage.get(at);
		return !amount.isPercentage() && amount.number() > 0 && !isOpen(at, "约均每");
	}

	/**
	 * Whether it is told to be above or near what is written.
	 * @param before characters before it that leave the digits as they are
	 */
	private boolean isOpen(int at, String before) {
		Amount amount = this.passage.get(at);
		String text = this.passage.text();
		return amount.vague() && !BOUND.in(this.passage.name(at))
				&& !(amount.from() > 0 && before.indexOf(text.charAt(amount.from() - 1)) >= 0
						&& !Figures.isVague(text, text.length(), amount.to()));
	}

	private void look(int at, List<String> words) {
		int total = total(at, words);
		if (total < 0) {
			return;
		}
		Amount each = this.passage.get(at);
		Computed all = Computed.of(this.passage.get(total)).times(Divisor.factor(this.passage.get(total), each));
		List<Integer> counts = counts(at, total, words);
		for (int count : counts) {
			Computed right = all.over(Computed.of(this.passage.get(count)));
			if (right.mayBe(each)) {
				return;
			}
			if (right.isLikely(each) && !isApart(at, total, count, words)) {
				compare(right, at, total, count, words);
				return;
			}
		}
		int number = counts.isEmpty() ? this.divisor.spelled(at, total, words) : 0;
		Computed right = (number > 0) ? all.times(1.0 / number) : all;
		if (number > 0 && right.isLikely(each)) {
			compare(right, at, total, at, words);
		}
		else if (counts.isEmpty() && number == 0 && this.passage.isOneSentence(total, at)) {
			countedBefore(at, total, all, words);
		}
	}

	/**
	 * Those that share it may be counted in the paragraphs before, where what falls to
	 * each is told with a slip.
	 */
	private void countedBefore(int at, int total, Computed all, List<String> words) {
		Amount each = this.passage.get(at);
		Computed slip = null;
		for (Amount count : this.found.before(PARAGRAPHS)) {
			if (!count.vague() && count.number() > 1 && Divisor.isKind(count.unit(), words.get(0))) {
				Computed right = all.over(Computed.of(count));
				if (right.mayBe(each)) {
					return;
				}
				slip = (slip == null && OneSlip.is(right, each)) ? right : slip;
			}
		}
		if (slip != null) {
			compare(slip, at, total, at, words);
		}
	}

	/** Whether as many as share it are counted in the paragraphs before. */
	private boolean isToldBefore(int at, int total, List<String> words) {
		Amount each = this.passage.get(at);
		Computed all = Computed.of(this.passage.get(total)).times(Divisor.factor(this.passage.get(total), each));
		return this.found.before(PARAGRAPHS)
			.stream()
			.anyMatch((count) -> count.number() > 1 && Divisor.isKind(count.unit(), words.get(0))
					&& all.over(Computed.of(count)).isRounded(each));
	}

	private void compare(Computed right, int at, int total, int count, List<String> words) {
		Amount each = this.passage.get(at);
		// 单价 may be that of another total than the one beside it
		boolean own = isTogether(at, total) && !words.get(0).equals(Divisor.PRICE);
		ApieceExplained explained = new ApieceExplained(this.passage, this.divisor, at, words,
				(one) -> own ? isTogether(one, at) : this.passage.isClaim(one) == this.passage.isClaim(at));
		boolean next = Math.min(total, count) == at - 2 && Math.max(total, count) == at - 1 && isTogether(at - 2, at);
		boolean sure = own && count != at && (next || isOnly(at, total, count, words));
		if (right.mayBe(each) || isRough(right, each) && !isSlip(at, total, count)
				|| !sure && (explained.is() || isToldBefore(at, total, words))
				|| words.size() > 1 && explained.isSeveralTimes(right)) {
			return;
		}
		BigDecimal written = BigDecimal.valueOf(right.value())
			.setScale(Math.max(each.step().scale(), 0) + 2, RoundingMode.HALF_UP);
		int[] stretch = this.passage.stretch(at, total, count);
		this.found.report(stretch[0], stretch[1],
				"按总数和数量算出来每份是%s，文中写%s。请核对这三个数。".formatted(each.inOwnScale(written), this.passage.words(at)));
	}

	/**
	 * Whether its own clauses tell of one total and of one number of those that share it,
	 * both before.
	 */
	private boolean isOnly(int at, int total, int count, List<String> words) {
		boolean only = total < at && count < at && isTogether(total, at) && isTogether(count, at);
		for (int one = at - 1; only && one >= this.passage.first(at) && isTogether(one, at); one--) {
			only = one == total || one == count || !isTotal(one, at) && !this.divisor.isCounted(one, words);
		}
		return only;
	}

	/** 912人次、108.44万元，人次均1200元: of 109.44万元 it is no round number. */
	private boolean isSlip(int at, int total, int count) {
		Amount all = this.passage.get(total);
		double factor = Divisor.factor(all, this.passage.get(at));
		Computed product = Computed.of(this.passage.get(at)).times(Computed.of(this.passage.get(count)));
		return count != at && all.digits() > 2 && OneSlip.is(new Computed(product.value() / factor, 0), all);
	}

	/** 户均2000元 may be written of 1987元, and 约14万人 of what is near. */
	private static boolean isRough(Computed right, Amount each) {
		boolean round = each.step().signum() > 0 && each.value().divide(each.step()).remainder(HUNDRED).signum() == 0;
		return (round || each.vague()) && Math.abs(right.value() - each.number()) < ROUGH * each.number();
	}

	/**
	 * The total nearest to what falls to each, in its own clauses or, where they tell of
	 * none, the sentence before.
	 */
	private int total(int at, List<String> words) {
		boolean part = this.passage.between(at).contains("其中");
		for (int one = at - 1; !part && one >= this.passage.first(at) && isTogether(one, at); one--) {
			if (isTotal(one, at) && !isOfOthers(one, words)) {
				return one;
			}
			// 支出612万元，人均708.8元，企业职工人均620元: it is shared by others already
			if (isEachLike(one, at) && this.divisor.words(one).equals(words)) {
				return -1;
			}
			part = this.passage.between(one).contains("其中");
		}
		boolean several = isEachLike(at - 1, at) && isTogether(at - 1, at);
		for (int one = at + 1; !several && one < this.passage.size() && isTogether(at, one); one++) {
			if (isTotal(one, at)) {
				return one;
			}
			if (isEachLike(one, at)) {
				return -1;
			}
		}
		return part ? -1 : totalBefore(at, words);
	}

	/** 1.86万人次、428万元，为1260户实施改造: what has a count of its own beside it. */
	private boolean isOfOthers(int total, List<String> words) {
		return total > 0 && this.passage.between(total).equals("、")
				&& !this.passage.get(total - 1).unit().equals(this.passage.get(total).unit())
				&& !this.divisor.isCounted(total - 1, words);
	}

	/**
	 * 基金结余1.86亿元。住院4.26万人次，次均费用6820元: whether a total of the sentence before is of others
	 * than are counted in its own: it has a count too, or is called otherwise.
	 */
	private boolean isApart(int at, int total, int count, List<String> words) {
		if (this.passage.isOneSentence(total, at) || total > at || !this.passage.isOneSentence(count, at)) {
			return false;
		}
		for (int one = this.passage.first(at); one < at; one++) {
			if (this.passage.isOneSentence(one, total) && this.divisor.isCounted(one, words)) {
				return true;
			}
		}
		return !Passage.shareWord(this.passage.name(at), this.passage.sentenceBefore(total));
	}

	private int totalBefore(int at, List<String> words) {
		for (int one = at - 1; one >= this.passage.first(at); one--) {
			boolean own = this.passage.isOneSentence(one, at);
			if (own && this.passage.between(one).contains("其中")) {
				return -1;
			}
			if (!own && isTotal(one, at) && !isOfOthers(one, words) && this.passage.sentencesBetween(one, at) == 1) {
				return one;
			}
		}
		return -1;
	}

	/** 预算256万元，购置16辆，成交单价14.8万元 */
	private boolean isPlanned(int one, int at) {
		return this.passage.name(at).endsWith(Divisor.PRICE) && PLAN.in(this.passage.name(one));
	}

	private boolean isTotal(int one, int at) {
		Amount amount = this.passage.get(one);
		Amount each = this.passage.get(at);
		double factor = Divisor.factor(amount, each);
		return factor > 0 && amount.number() * factor > each.number() && !isOpen(one, "") && !isPlanned(one, at)
				&& !Divisor.isEach(this.passage.name(one)) && !isBase(this.passage.name(one))
				&& this.passage.isClaim(one) == this.passage.isClaim(at)
				&& BOUND.in(this.passage.name(one)) == BOUND.in(this.passage.name(at));
	}

	private static boolean isBase(String name) {
		return COMPARED.in(name) || EARLIER.lengthAt(name, 0) > 0;
	}

	private boolean isEachLike(int one, int at) {
		return one >= 0 && Divisor.isEach(this.passage.name(one))
				&& this.passage.get(one).unit().equals(this.passage.get(at).unit());
	}

	/** No semicolon and no end of a sentence stands between. */
	private boolean isTogether(int one, int other) {
		int first = Math.min(one, other);
		int last = Math.max(one, other);
		return this.passage.isOneSentence(first, last) && this.passage.text()
			.substring(this.passage.get(first).to(), this.passage.get(last).from())
			.indexOf(';') < 0;
	}

	/** Those that may share it, the likeliest first. */
	private List<Integer> counts(int at, int total, List<String> words) {
		List<Integer> near = new ArrayList<>();
		List<Integer> far = new ArrayList<>();
		for (int one = at - 1; one >= this.passage.first(at); one--) {
			if (one != total && this.divisor.isCounted(one, words)) {
				(isTogether(one, at) ? near : far).add(one);
			}
		}
		for (int one = at + 1; one < this.passage.behind(at) && isTogether(at, one); one++) {
			if (one != total && this.divisor.isCounted(one, words)) {
				near.add(one);
			}
		}
		return !near.isEmpty() ? near : isOfDays(at, total, words) ? List.of() : far;
	}

	/**
	 * 5月1日至5日接待游客24.5万人次，日均4.9万人次: the days are told by their dates, or by the name of
	 * the time.
	 */
	private boolean isOfDays(int at, int total, List<String> words) {
		if ("日天".indexOf(words.get(0).charAt(0)) < 0) {
			return false;
		}
		String text = this.passage.text();
		int from = this.passage.get(at).from();
		int begin = Sentence.begin(text, from);
		int day = text.lastIndexOf('日', from - 3);
		double days = this.passage.get(total).number() / this.passage.get(at).number();
		Computed whole = Computed.of(this.passage.get(total)).times(1 / Math.max(1, Math.rint(days)));
		return day > begin && Sentence.isDigit(text.charAt(day - 1))
				|| NAMED_TIME.in(text, begin, from) && whole.mayBe(this.passage.get(at));
	}

}
