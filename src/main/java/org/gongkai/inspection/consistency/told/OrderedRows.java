package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 由高到低依次为14.2%、11.8%、12.6%: values against the order in which they are told to stand; and
 * candidates against their marks.
 */
public final class OrderedRows {

	private static final Pattern ORDER = Pattern.compile("[由从](高|大|多|长|快|低|小|少|短|慢)[到至](低|小|少|短|慢|高|大|多|长|快)");

	private static final String HIGH = "高大多长快";

	private static final Pattern CANDIDATE = Pattern.compile("第([一二三四五六])(?:名)?(?:中标|成交|入围|中选)?候选");

	private static final Pattern MARK = Pattern.compile("(?:得分|评分|总分|评审分|分值)[\\p{IsHan}]{0,4}:?$");

	/** Of those that are chosen in an order not all are named. */
	private static final CharacterSet CHOOSING = CharacterSet.of(";确录选取");

	private static final String NUMERALS = "一二三四五六";

	private static final int LONGEST_BEGINNING = 40;

	private static final int LONGEST_BETWEEN = 18;

	private static final int FEWEST = 3;

	private OrderedRows() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (String mark : new String[] { "由", "从" }) {
			for (int at = figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				Matcher order = (at + 4 <= text.length() && "到至".indexOf(text.charAt(at + 2)) >= 0)
						? ORDER.matcher(text).region(at, at + 4) : null;
				if (order != null && order.matches()) {
					row(figures, order.end(), HIGH.contains(order.group(1)), found);
				}
			}
		}
		if (figures.first("候选") >= 0 && figures.first('分') >= 0) {
			candidates(figures, found);
		}
	}

	private static void row(Figures figures, int from, boolean falling, Contradictions found) {
		String text = figures.text();
		List<Amount> all = figures.in(from, Sentence.end(text, from));
		if (all.size() < FEWEST || all.get(0).from() - from > LONGEST_BEGINNING
				|| CHOOSING.in(text, from, all.get(0).from())) {
			return;
		}
		int wrong = -1;
		int size = 1;
		while (size < all.size() && isNext(text, all.get(size - 1), all.get(size))) {
			int order = all.get(size).value().compareTo(all.get(size - 1).value());
			wrong = (wrong < 0 && (falling ? order > 0 : order < 0)) ? size : wrong;
			size++;
		}
		if (size >= FEWEST && wrong > 0) {
			Amount one = all.get(wrong - 1);
			Amount other = all.get(wrong);
			found.report(one.from(), other.to(), "写的是%s排列，%s却排在%s前面。请核对次序和这两个数。".formatted(falling ? "由高到低" : "由低到高",
					text.substring(one.from(), one.to()), text.substring(other.from(), other.to())));
		}
	}

	private static boolean isNext(String text, Amount one, Amount other) {
		int gap = other.from() - one.to();
		return one.unit().equals(other.unit()) && gap > 0 && gap <= LONGEST_BETWEEN
				&& "、,和;)".indexOf(text.charAt(one.to())) >= 0 && !text.startsWith("其中", one.to() + 1);
	}

	/** 第一中标候选人…得分89.4分；第二中标候选人…得分91.2分 */
	private static void candidates(Figures figures, Contradictions found) {
		String text = figures.text();
		Amount last = null;
		int lastRank = 0;
		int begin = 0;
		for (Amount amount : figures.all()) {
			if (amount.unit().equals("分") && MARK.matcher(text)
				.region(Math.max(begin, amount.from() - LONGEST_BETWEEN), amount.from())
				.find()) {
				Matcher candidate = CANDIDATE.matcher(text).region(begin, amount.from());
				int rank = candidate.find() ? NUMERALS.indexOf(candidate.group(1)) + 1 : 0;
				if (rank == 0 || candidate.find()) {
					return;
				}
				if (last != null && rank == lastRank + 1 && amount.value().compareTo(last.value()) > 0) {
					found.report(last.from(), amount.to(),
							"第%s候选人的得分（%s）高于排在前面的（%s）。请核对名次和得分。".formatted(NUMERALS.charAt(rank - 1),
									text.substring(amount.from(), amount.to()),
									text.substring(last.from(), last.to())));
					return;
				}
				last = amount;
				lastRank = rank;
				begin = amount.to();
			}
		}
	}

}
