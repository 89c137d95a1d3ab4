package org.gongkai.inspection.consistency.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.FiguredSentence;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Shares of one whole that shall make a hundred: 甲占40%，乙占35%，丙占26%. Shares that are only
 * near to it count, since others may be shares of different wholes.
 */
public final class Percentages {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal NEAR = BigDecimal.valueOf(5);

	/** Shares behind 其中 that come to less may leave some out. */
	private static final BigDecimal MOST_NAMED = BigDecimal.valueOf(97);

	private static final int FEWEST = 3;

	private static final Pattern SHARE = Pattern.compile("占(?:比|总数|全部|总量|全年)?(?:为|的|达)?$");

	private static final CharacterSet SHARES = CharacterSet.of("占");

	private static final Pattern SHARE_WORD = Pattern.compile("的?占(?:比|总数|全部|总量|全年)?(?:为|的|达)?$");

	private static final WordSet OVERLAPPING = WordSet.of("女|党员|少数民族|以上|以下|学历|本科|满意|优秀|达标|分别");

	private static final WordSet GRADES = WordSet.of("合格|一般|中|及格|达标|差");

	private static final WordSet LOWEST = WordSet.of("不合格|较差|不及格|不达标|没有|无");

	private static final Pattern DIVIDED_TWICE = Pattern.compile("其中[^其]{1,200}其中");

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余");

	private static final Pattern RATE_WORD = Pattern.compile("(?:率|的)?(?:为|达|是|占|占比)?$");

	private static final WordSet SHARED_OUT = WordSet.of("占|比重|构成|结构");

	private static final int CLAUSE = 60;

	private static final BigDecimal FAR = BigDecimal.valueOf(15);

	private static final BigDecimal RATIO_ROUNDING = new BigDecimal("0.2");

	private static final int RATIO_REACH = 24;

	private static final int LONGEST_NUMBER = 5;

	private static final Pattern RATIO = Pattern.compile(
			"(?:结构|比重|比例|构成)[\\p{IsHan}]{0,6}?([0-9]{1,2}(?:\\.[0-9]{1,2})?):([0-9]{1,2}(?:\\.[0-9]{1,2})?):([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9:.])");

	private final Figures figures;

	private final Contradictions found;

	public Percentages(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	public void run() {
		String text = this.figures.text();
		int at = this.figures.first('占');
		while (at >= 0) {
			int end = Sentence.end(text, at);
			sentence(text, at, end);
			at = text.indexOf('占', Math.max(end, at + 1));
		}
		for (int row = this.figures.first("分别"); row >= 0; row = text.indexOf("分别", row + 2)) {
			respective(text, row);
		}
		ratios(text);
	}

	private void sentence(String text, int from, int end) {
		List<Amount> shares = new ArrayList<>();
		List<String> told = new ArrayList<>();
		int begin = Sentence.begin(text, from);
		int behind = begin;
		for (Amount amount : this.figures.in(begin, end)) {
			int near = Math.max(begin, amount.from() - 6);
			if (amount.isPercentage() && isShare(text, near, amount.from())) {
				shares.add(amount);
				told.add(text.substring(behind, amount.from()));
			}
			behind = amount.to();
		}
		if (shares.size() >= FEWEST - 1 && areNearlyAll(shares)) {
			List<String> names = told.stream().map((words) -> SHARE_WORD.matcher(words).replaceFirst("")).toList();
			report(shares, names, text.substring(begin, end));
		}
	}

	private static boolean isShare(String text, int from, int to) {
		return to > from && text.charAt(to - 1) == '占'
				|| SHARES.in(text, from, to) && SHARE.matcher(text).region(from, to).find();
	}

	/** 三次产业增加值占地区生产总值的比重分别为8.2%、43.5%和48.3% */
	private void respective(String text, int at) {
		int begin = Sentence.begin(text, at);
		int clause = Math.max(begin, at - CLAUSE);
		List<Amount> row = new ArrayList<>();
		for (Amount amount : this.figures.in(at, Sentence.end(text, at))) {
			int behind = row.isEmpty() ? at + ((text.startsWith("占", at + 2)) ? 20 : 4)
					: row.get(row.size() - 1).to() + 2;
			if (!amount.isPercentage() || amount.vague() || amount.from() > behind) {
				break;
			}
			row.add(amount);
		}
		String words = text.substring(clause, row.isEmpty() ? at : row.get(0).from());
		if (row.size() < FEWEST || !SHARED_OUT.in(words) || words.contains("同比") || words.contains("上年")) {
			return;
		}
		BigDecimal off = Amount.sum(row).subtract(HUNDRED).abs();
		if (off.compareTo(FAR) <= 0 && off.compareTo(Amount.rounding(row)) > 0) {
			this.found.report(row.get(0).from(), row.get(row.size() - 1).to(),
					"各部分所占的百分比相加是%s%%，不是100%%。请核对；没有列全的，请说明后确认。".formatted(Amount.plain(Amount.sum(row))));
		}
	}

	/** Whether shares of opposites may be told in a text. */
	public static boolean mayBeOpposite(Figures figures) {
		return figures.first('%') >= 0 && (figures.first('不') >= 0 || figures.first('未') >= 0 || figures.first('无') >= 0
				|| figures.first('非') >= 0 || figures.first('没') >= 0);
	}

	/** 满意62%，基本满意31%，不满意9%: shares by their names. */
	public void opposites(FiguredSentence sentence) {
		if (sentence.has(Mark.PER_CENT) && sentence.has(Mark.NEGATED) && !sentence.has(Mark.SHARED)) {
			List<Amount> shares = new ArrayList<>();
			List<String> names = new ArrayList<>();
			for (int at = 0; at < sentence.size() && sentence.get(at).isPercentage(); at++) {
				String name = RATE_WORD.matcher(sentence.name(at)).replaceFirst("");
				if (name.length() < 12) {
					shares.add(sentence.get(at));
					names.add(name);
				}
			}
			if (shares.size() == sentence.size() && areNearlyAll(shares)
					&& Completeness.isOpposite(names.get(0), names.get(names.size() - 1))) {
				report(shares, names, sentence.words());
			}
		}
	}

	/** Whether they miss a hundred by what more or other names may make wrong. */
	private static boolean areNearlyAll(List<Amount> shares) {
		BigDecimal off = Amount.sum(shares).subtract(HUNDRED).abs();
		return off.compareTo(FAR) <= 0 && off.compareTo(Amount.rounding(shares)) > 0;
	}

	private void report(List<Amount> shares, List<String> names, String words) {
		boolean complete = Completeness.isComplete(names) || isGraded(names, shares, words);
		int fewest = (complete || REST.in(words)) ? FEWEST - 1 : FEWEST;
		if (shares.size() < fewest || shares.stream().anyMatch(Amount::vague)
				|| !complete && (OVERLAPPING.in(words) || DIVIDED_TWICE.matcher(words).find())
				|| words.contains("同比")) {
			return;
		}
		BigDecimal off = Amount.sum(shares).subtract(HUNDRED).abs();
		if (!complete && words.contains("其中") && Amount.sum(shares).compareTo(MOST_NAMED) < 0) {
			// 其中甲占36%，乙占32%，丙占26% may name no more than the greatest
			return;
		}
		if (off.compareTo(complete ? FAR : NEAR) <= 0 && off.compareTo(Amount.rounding(shares)) > 0) {
			this.found.report(shares.get(0).from(), shares.get(shares.size() - 1).to(),
					"各部分所占的百分比相加是%s%%，不是100%%。请核对；没有列全的，请说明后确认。".formatted(Amount.plain(Amount.sum(shares))));
		}
	}

	/**
	 * 优秀35%，良好48%，合格22%，没有不合格的: all grades, or the best ones that are too many together.
	 */
	private static boolean isGraded(List<String> names, List<Amount> shares, String words) {
		int last = names.size() - 1;
		return last > 1 && names.get(0).indexOf('优') >= 0 && names.get(1).indexOf('良') >= 0
				&& GRADES.in(names.get(last)) && (Amount.sum(shares).compareTo(HUNDRED) > 0 || LOWEST.in(words));
	}

	/** Whether another colon stands a number apart. */
	private static boolean isOneOfTwo(String text, int at) {
		int next = text.indexOf(':', at + 1);
		return next >= 0 && next - at <= LONGEST_NUMBER + 1 || at - text.lastIndexOf(':', at - 1) <= LONGEST_NUMBER + 1;
	}

	/** 三次产业结构比为12.1:41.2:47.7. */
	private void ratios(String text) {
		for (int at = this.figures.first(':'); at >= 0; at = text.indexOf(':', at + 1)) {
			boolean between = at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
					&& Character.isDigit(text.charAt(at + 1));
			if (!between || !isOneOfTwo(text, at) || this.figures.first("结构") < 0 && this.figures.first('比') < 0) {
				continue;
			}
			Matcher ratio = RATIO.matcher(text)
				.region(Math.max(0, at - RATIO_REACH), Math.min(text.length(), at + RATIO_REACH));
			if (ratio.find() && ratio.start() < at && ratio.end() > at) {
				BigDecimal sum = new BigDecimal(ratio.group(1)).add(new BigDecimal(ratio.group(2)))
					.add(new BigDecimal(ratio.group(3)));
				BigDecimal off = sum.subtract(HUNDRED).abs();
				if (off.compareTo(NEAR) <= 0 && off.compareTo(RATIO_ROUNDING) > 0) {
					this.found.report(ratio.start(1), ratio.end(3),
							"三个比重相加是%s，不是100。请核对。".formatted(Amount.plain(sum)));
				}
				at = ratio.end() - 1;
			}
		}
	}

}
