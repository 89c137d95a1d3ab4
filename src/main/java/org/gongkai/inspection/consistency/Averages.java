package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;

/**
 * 新修道路15公里，总投资900万元，平均每公里投资50万元: what falls to one, against all there is and how many
 * share it.
 */
final class Averages {

	private static final long MARKS = FiguredSentence.marks("均每");

	/** 平均每公里投资, 户均补助, 平均亩产: to whom so much falls, and of what. */
	private static final Pattern AVERAGE = Pattern.compile(
			"(?:(?:平均)?每(?:一)?个?(公里|千米|平方米|公顷|户|人|名|亩|台|个|头|吨|件|套|座|村|株|只|间|条|位|期|场|次|家|所|批|班|镇|乡|县)|平均(亩|户|人|村|家)|(户|人|村|亩|镇|乡|家|校|场|班|店)均)(?:年)?([\\p{IsHan}]{0,8}?)(?:约?为|达到?|是|约)?$");

	/** An average told of something else, or of a part of the time. */
	private static final WordSet OTHER = WordSet
		.of("增长|增加|增产|下降|减少|提高|同比|上年|去年|每年|每月|每天|每日|不超过|最高|以上|不低于|至少|标准|分别|限额|补足|每次|按|另");

	private static final BigDecimal LEAST = new BigDecimal("0.4");

	private static final BigDecimal MOST = new BigDecimal("2.5");

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final int SCALE = 8;

	/** What may stand before the word that is counted: 行政 of 行政村. */
	private static final int LONGEST_KIND = 2;

	private final FiguredSentence sentence;

	private final Contradictions found;

	Averages(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		if (this.sentence.size() < 3 || !this.sentence.hasAny(MARKS)) {
			return;
		}
		for (int at = 0; at < this.sentence.size(); at++) {
			String name = this.sentence.name(at);
			if (name.indexOf('均') >= 0 || name.indexOf('每') >= 0) {
				Matcher average = AVERAGE.matcher(name);
				boolean found = average.find();
				if (found && (name.indexOf('均') >= 0) && !OTHER.in(this.sentence.words())) {
					average(at, first(average), average.group(4));
				}
			}
		}
	}

	private static String first(Matcher average) {
		return (average.group(1) != null) ? average.group(1)
				: (average.group(2) != null) ? average.group(2) : average.group(3);
	}

	private void average(int at, String each, String what) {
		Amount average = this.sentence.get(at);
		List<Integer> counts = new ArrayList<>();
		List<Integer> totals = new ArrayList<>();
		for (int other = 0; other < this.sentence.size(); other++) {
			Amount amount = this.sentence.get(other);
			if (other != at && counts(amount, each)) {
				counts.add(other);
			}
			else if (other != at && isTotal(amount, average) && (what.isEmpty() || shares(what, other))) {
				totals.add(other);
			}
		}
		if (counts.size() == 1 && totals.size() == 1) {
			compare(at, counts.get(0), totals.get(0));
		}
	}

	/** 240户, and 12个村 where each 村 gets so much. */
	private boolean counts(Amount amount, String each) {
		boolean person = "人名位".contains(each) && "人名位".contains(amount.unit());
		return person || amount.unit().equals(each) || !amount.isPercentage() && isBehind(each, amount.to());
	}

	/** Right behind, or at the end of a name such as 行政村 and 贫困户. */
	private boolean isBehind(String each, int at) {
		String text = this.sentence.text();
		for (int from = at; from <= at + LONGEST_KIND; from++) {
			if (text.startsWith(each, from)) {
				return true;
			}
			if (from >= text.length() || !Sentence.isHan(text.charAt(from))) {
				return false;
			}
		}
		return false;
	}

	private static boolean isTotal(Amount amount, Amount average) {
		return !amount.isPercentage() && (amount.unit().equals(average.unit()) || inTons(amount, average));
	}

	private static boolean inTons(Amount amount, Amount average) {
		return amount.unit().equals("吨") && (average.unit().equals("公斤") || average.unit().equals("千克"));
	}

	private boolean shares(String what, int at) {
		String name = this.sentence.name(at);
		return what.chars().anyMatch((c) -> name.indexOf(c) >= 0);
	}

	private void compare(int at, int count, int total) {
		Amount average = this.sentence.get(at);
		Amount number = this.sentence.get(count);
		Amount all = this.sentence.get(total);
		boolean vague = isVague(count) || isVague(total) || isAbout(at);
		if (vague || number.value().signum() <= 0) {
			return;
		}
		BigDecimal scale = inTons(all, average) ? THOUSAND : BigDecimal.ONE;
		BigDecimal right = all.value().multiply(scale).divide(number.value(), SCALE, RoundingMode.HALF_UP);
		BigDecimal slack = all.half()
			.multiply(scale)
			.divide(number.value(), SCALE, RoundingMode.UP)
			.add(right.multiply(number.half()).divide(number.value(), SCALE, RoundingMode.UP));
		boolean likely = average.value().compareTo(right.multiply(LEAST)) >= 0
				&& average.value().compareTo(right.multiply(MOST)) <= 0;
		if (likely && !average.mayBe(right, slack)) {
			int from = Math.min(average.from(), Math.min(number.from(), all.from()));
			int to = Math.max(average.to(), Math.max(number.to(), all.to()));
			this.found.report(from, to, "按总数和数量算出来平均是%s，文中写%s。请核对这三个数。"
				.formatted(average.inOwnScale(right.setScale(2, RoundingMode.HALF_UP)), this.sentence.words(at)));
		}
	}

	private boolean isVague(int at) {
		return this.sentence.get(at).vague();
	}

	/** 户均2000元 is as exact as any; 人均约 is not. */
	private boolean isAbout(int at) {
		return this.sentence.get(at).vague() && !this.sentence.name(at).endsWith("均");
	}

}
