package org.gongkai.inspection.consistency.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.PeriodParts;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.Sharers;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 新修道路15公里，总投资900万元，平均每公里投资50万元: what falls to one, against all there is and how many
 * share it; and the mean of some values: 甲得91分，乙得88分，丙得85分，平均89分.
 */
public final class Averages {

	/** 平均每公里投资, 户均补助, 平均亩产: to whom so much falls. */
	private static final Pattern AVERAGE = Pattern.compile(
			"(?:平均(?:到)?每(?:一)?个?|平均(?=[亩户人村家班场])|每个?(?=[\\p{IsHan}]{1,6}平均))([\\p{IsHan}]{1,14})$|(亩|公顷|株|头)产(?:量)?$|([户人村亩镇乡家校场班店月日年组所社区企点次件宗台辆套例起批县生园站])均([\\p{IsHan}]{0,8})$");

	private static final Pattern MEAN = Pattern.compile("(?:平均|均)[\\p{IsHan}]{0,8}(?:为|是|达|达到)?$");

	private static final Pattern COUNTED = Pattern
		.compile("([二两三四五六七八九十]{1,3}|[0-9]{1,2})(?:个|家|所|名|位|项|类|条|批|期|季|站|县|区|市|乡|镇|村|校|组|点|户|人|年|月|天|次|者|门|科)");

	/** An average told of something else, or of a part of the time. */
	private static final WordSet OTHER = WordSet
		.of("增长|增加|增产|下降|减少|提高|不超过|最高|以上|不低于|至少|标准|限额|补足|可支配|纯收入|寿命|预期|消费支出|占有|住房|耕地|工资|GDP|生产总值|增收|学时");

	private static final Pattern A_YEAR = Pattern.compile("每年(?=[共需约合计发支投补安可])");

	private static final int FEWEST_VALUES = 3;

	private static final int MOST_PAIRS = 6;

	/** Of 2025年. */
	private static final int YEAR = 5;

	private static final double THOUSAND = 1000;

	private final Passage passage;

	private final Contradictions found;

	private final Sharers sharers;

	public Averages(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
		this.sharers = new Sharers(passage);
	}

	public void run() {
		if (!this.passage.has(Mark.AVERAGE)) {
			return;
		}
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.has(Mark.AVERAGE, at) && isLikely(this.passage.name(at)) && !isVague(at)
					&& !OTHER.in(this.passage.name(at))) {
				Matcher average = AVERAGE.matcher(this.passage.name(at));
				if (average.find()) {
					average(at, (average.group(1) != null) ? average.group(1)
							: (average.group(2) != null) ? average.group(2) : average.group(3));
				}
				else if (MEAN.matcher(this.passage.name(at)).find()) {
					mean(at);
				}
			}
		}
	}

	/** Whether it may be the name of an average: one that begins with 每 alone is none. */
	private static boolean isLikely(String name) {
		return name.indexOf('均') >= 0 || name.endsWith("产") || name.endsWith("产量");
	}

	/** 户均2000元 is as exact as any; 人均约 is not. */
	private boolean isVague(int at) {
		return this.passage.get(at).vague() && !this.passage.name(at).endsWith("均");
	}

	private void average(int at, String each) {
		Amount average = this.passage.get(at);
		List<Integer> counts = new ArrayList<>();
		List<Integer> totals = new ArrayList<>();
		for (int other = this.passage.first(at); other < this.passage.behind(at); other++) {
			Amount amount = this.passage.get(other);
			if (other == at || amount.isPercentage() || amount.value().signum() <= 0 || isEach(other)) {
				continue;
			}
			if (this.sharers.areCounted(other, each)) {
				// 人均500元，并解答咨询130余人次: told of something else
				if (other < at || !amount.vague()) {
					counts.add(other);
				}
			}
			else if (isTotal(amount, average) && amount.value().compareTo(average.value()) > 0
					|| isTons(amount, average)) {
				totals.add(other);
			}
		}
		if (each.equals("月") && counts.isEmpty()) {
			monthly(at, totals);
		}
		else if (each.equals("年") && counts.isEmpty() && totals.size() == 1
				&& spannedYears(this.passage.between(totals.get(0))) > 1) {
			yearly(at, totals.get(0));
		}
		else if (counts.isEmpty()) {
			mean(at);
		}
		else if (!totals.isEmpty() && counts.size() * totals.size() <= MOST_PAIRS) {
			compare(at, counts, totals);
		}
	}

	private boolean isEach(int at) {
		// 每年需补贴资金3026万元 is all that is paid in one year
		String called = this.passage.name(at);
		String name = (called.indexOf('每') >= 0) ? A_YEAR.matcher(called).replaceFirst("") : called;
		return name.indexOf('每') >= 0 || name.indexOf('均') >= 0 || this.passage.isClaim(at);
	}

	private static boolean isTotal(Amount amount, Amount average) {
		return amount.unit().equals(average.unit()) || amount.unit().equals("人次") && average.unit().equals("人");
	}

	private static boolean isTons(Amount amount, Amount average) {
		return times(amount, average) > 1;
	}

	/**
	 * How many of the unit of an average the unit of what is shared has; 0 where it has
	 * none.
	 */
	private static double times(Amount amount, Amount average) {
		return switch (amount.unit() + average.unit()) {
			case "吨公斤", "吨千克" -> THOUSAND;
			case "公顷平方米" -> 10 * THOUSAND;
			default -> 0;
		};
	}

	/** 全年共240件，月均25件；另一项全年90件: of the one that no semicolon parts from it */
	private void monthly(int at, List<Integer> totals) {
		totals.removeIf((total) -> isBeyond(at, total));
		int months = (totals.size() == 1) ? PeriodParts.monthsIn(this.passage.between(totals.get(0))) : 0;
		if (months > 1) {
			Computed right = Computed.of(this.passage.get(totals.get(0))).times(1.0 / months);
			if (!right.mayBe(this.passage.get(at)) && right.isLikely(this.passage.get(at))) {
				report(right, at, totals.get(0), at);
			}
		}
	}

	private boolean isBeyond(int at, int total) {
		int[] stretch = this.passage.stretch(at, total);
		int mark = this.passage.text().indexOf(';', stretch[0]);
		return mark >= 0 && mark < stretch[1];
	}

	/** 2021年至2025年累计造林25万亩，年均5万亩 */
	private void yearly(int at, int total) {
		Computed right = Computed.of(this.passage.get(total)).times(1.0 / spannedYears(this.passage.between(total)));
		if (!right.mayBe(this.passage.get(at)) && right.isLikely(this.passage.get(at))) {
			report(right, at, total, at);
		}
	}

	/** How many years two that stand together hold, each in four digits; 0 without. */
	private static int spannedYears(String words) {
		int to = words.indexOf("至20");
		to = (to < 0) ? words.indexOf("-20") : to;
		boolean whole = to >= YEAR && to + YEAR < words.length() && words.charAt(to + YEAR) == '年';
		int first = (whole && words.charAt(to - 1) == '年') ? to - YEAR : to - YEAR + 1;
		boolean two = whole && first >= 0 && words.startsWith("20", first) && Sentence.isDigit(words.charAt(first + 2))
				&& Sentence.isDigit(words.charAt(first + 3)) && Sentence.isDigit(words.charAt(to + 3))
				&& Sentence.isDigit(words.charAt(to + 4));
		return two ? Integer.parseInt(words.substring(to + 1, to + YEAR))
				- Integer.parseInt(words.substring(first, first + YEAR - 1)) + 1 : 0;
	}

	private void compare(int at, List<Integer> counts, List<Integer> totals) {
		Amount average = this.passage.get(at);
		int count = -1;
		int total = -1;
		if (counts.size() == 2 && isOfBoth(counts, totals, average)) {
			return;
		}
		for (int one : counts) {
			for (int all : totals) {
				if (isOfOthers(all, one) || isOfNext(at, all, one)) {
					continue;
				}
				Computed right = average(one, all, average);
				if (this.passage.get(one).vague() || this.passage.get(all).vague() || right.mayBe(average)) {
					return;
				}
				if (right.isLikely(average) && !isOfAnother(at, all, one) && !isOfAll(at, all, one)
						&& !isApart(at, all, one, counts)
						&& counts.stream().noneMatch((other) -> isNearer(all, other, one))) {
					count = one;
					total = all;
				}
			}
		}
		if (count >= 0) {
			report(average(count, total, average), at, count, total);
		}
	}

	/** 15所小学、5所中学共有教师80名，校均4名 */
	private boolean isOfBoth(List<Integer> counts, List<Integer> totals, Amount average) {
		Computed both = Computed.of(this.passage.get(counts.get(0))).plus(Computed.of(this.passage.get(counts.get(1))));
		return totals.stream().anyMatch((total) -> Computed.of(this.passage.get(total)).over(both).mayBe(average));
	}

	/** 补贴1.86万人次、428万元，为1260户…: a total that has its own count, and another clause. */
	private boolean isOfOthers(int total, int count) {
		return total > 0 && total + 1 == count && this.passage.between(total).equals("、")
				&& !this.passage.get(total - 1).unit().equals(this.passage.get(total).unit())
				&& this.passage.between(count).indexOf(',') >= 0;
	}

	/** 4场，平均每场150人；培训企业人员318人: a total that a semicolon parts from both. */
	private boolean isOfNext(int at, int total, int count) {
		int last = Math.max(at, count);
		int mark = (last < total) ? this.passage.text().indexOf(';', this.passage.get(last).to()) : -1;
		return mark >= 0 && mark < this.passage.get(total).from();
	}

	/** 三个县共23个项目，计划投资50亿元；高新区平均每个项目投资3亿元: of whom it is told before it. */
	private boolean isOfAnother(int at, int total, int count) {
		int last = Math.max(total, count);
		return last < at && this.passage.isOfAnother(last, at);
	}

	/**
	 * 公办园入园3万人，占60%。平均每所园216人: in a sentence of its own it is of all, not of a part that
	 * has a share.
	 */
	private boolean isOfAll(int at, int total, int count) {
		return this.passage.sentencesBetween(Math.max(total, count), at) > 0 && (hasShare(total) || hasShare(count));
	}

	/**
	 * 4.2万亩，投资1.05亿元。甲镇1.3万亩，亩均2640元: a total of a sentence that has a count of its own.
	 */
	private boolean isNearer(int total, int other, int count) {
		return other < count && total < count && this.passage.isOneSentence(total, other)
				&& !this.passage.isOneSentence(total, count);
	}

	/**
	 * A count of another sentence, or one that a semicolon parts from what is shared,
	 * where there are others.
	 */
	private boolean isApart(int at, int total, int count, List<Integer> counts) {
		boolean elsewhere = !this.passage.isOneSentence(count, at)
				&& counts.stream().anyMatch((other) -> this.passage.isOneSentence(other, at));
		int first = Math.min(total, count);
		int mark = this.passage.text().indexOf(';', this.passage.get(first).to());
		return elsewhere || counts.size() > 1 && mark >= 0 && mark < this.passage.get(Math.max(total, count)).from();
	}

	private boolean hasShare(int at) {
		return at + 1 < this.passage.size() && this.passage.get(at + 1).isPercentage()
				&& this.passage.name(at + 1).startsWith("占");
	}

	private Computed average(int count, int total, Amount average) {
		Amount all = this.passage.get(total);
		Computed sum = isTons(all, average) ? Computed.of(all).times(times(all, average)) : Computed.of(all);
		return sum.over(Computed.of(this.passage.get(count)));
	}

	/** As many values of one unit before as the text says, or in one row. */
	private void mean(int at) {
		String unit = this.passage.get(at).unit();
		List<Amount> values = new ArrayList<>();
		int first = at;
		for (int one = at - 1; one >= this.passage.first(at) && this.passage.get(one).unit().equals(unit); one--) {
			// 三个月平均气温分别为 begins a row that has a mean again
			boolean row = this.passage.between(one).contains("分别");
			if (this.passage.get(one).vague() || this.passage.name(one).indexOf('均') >= 0 && !row) {
				return;
			}
			values.add(this.passage.get(one));
			first = one;
		}
		Matcher counted = COUNTED.matcher(this.passage.between(at));
		int wanted = counted.find() ? SpelledNumbers.count(counted.group(1)) : 0;
		if (isOfParts(first, at)) {
			return;
		}
		boolean row = this.passage.between(first).contains("分别") || this.passage.between(first).contains("依次");
		if (values.size() < FEWEST_VALUES || wanted > 0 && wanted != values.size()
				|| wanted == 0 && !unit.equals("分") && !row && !isOutside(values, this.passage.get(at))) {
			return;
		}
		Computed sum = new Computed(0, 0);
		for (Amount value : values) {
			sum = sum.plus(Computed.of(value));
		}
		Computed right = sum.times(1.0 / values.size());
		Amount last = values.get(0);
		// the one right before may be their total
		if (Computed.of(last).times(1.0 / (values.size() - 1)).mayBe(this.passage.get(at))) {
			return;
		}
		if (!right.mayBe(this.passage.get(at)) && right.isLikely(this.passage.get(at))) {
			report(right, at, first, at);
		}
	}

	/** Whether a mean lies beyond all values that it is told of right behind. */
	private static boolean isOutside(List<Amount> values, Amount mean) {
		boolean above = true;
		boolean below = true;
		for (Amount value : values) {
			above = above && mean.number() > value.number();
			below = below && mean.number() < value.number();
		}
		return above || below;
	}

	/** 满分100分，其中经济40分、社会60分: a whole and its parts have no mean. */
	private boolean isOfParts(int first, int at) {
		for (int one = first; one < at; one++) {
			String between = this.passage.between(one);
			if (between.contains("其中") && one > first || between.contains("满分") || between.contains("总分")) {
				return true;
			}
		}
		return false;
	}

	private void report(Computed right, int at, int one, int other) {
		int[] stretch = this.passage.stretch(at, one, other);
		this.found.report(stretch[0], stretch[1],
				"按总数和数量算出来平均是%s，文中写%s。请核对这三个数。".formatted(right.as(this.passage.get(at)), this.passage.words(at)));
	}

}
