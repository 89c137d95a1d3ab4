package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 连续六年（2021年至2025年）, 连续三年（2024年、2025年）, 连续四个月（1月至5月）: how many in a row, against which
 * they were.
 */
public final class ConsecutiveYears {

	private static final String NUMBER = "([0-9]{1,2}|[二两三四五六七八九十]{1,3})";

	private static final String YEAR = "((?:19|20)[0-9]{2})年?";

	private static final Pattern SPAN = Pattern.compile("连续" + NUMBER + "(?:个)?(?:年度?|学年)[,]?\\((?:即|自|从)?" + YEAR
			+ "度?(?:起)?(?:至|到|-{1,2}|~)" + YEAR + "度?(?:间|期间)?\\)");

	private static final Pattern LIST = Pattern
		.compile("连续" + NUMBER + "(?:个)?年度?\\((?:即)?(" + YEAR + "度?(?:[、,和及]" + YEAR + "度?){1,7})\\)");

	private static final Pattern MONTHS = Pattern
		.compile("连续" + NUMBER + "个月[,]?\\((?:即|自|从)?([0-9]{1,2})月?(?:份)?(?:至|到|-{1,2}|~)([0-9]{1,2})月(?:份)?\\)");

	private static final Pattern LIST_BEFORE = Pattern
		.compile("(" + YEAR + "度?(?:[、,和及]" + YEAR + "度?){1,7})(?:均|都|已)?连续" + NUMBER + "年");

	/** 2023年、2024年、2025年，我县连续四年…: at the beginning of what is told. */
	private static final Pattern LIST_FAR = Pattern
		.compile("(" + YEAR + "度?(?:[、,和及]" + YEAR + "度?){1,7})(?![0-9、至到-])");

	/** 2021年至2025年，每年均…，已连续四年: each of the years is one of them. */
	private static final Pattern SPAN_FAR = Pattern
		.compile("(?:自|从)?" + YEAR + "(?:起)?(?:至|到|-{1,2}|~)" + YEAR + "(?:间|期间)?(?![0-9至到-])");

	private static final Pattern FAR = Pattern.compile("连续" + NUMBER + "(?:个)?年(?!级|度|代)");

	private static final WordSet EACH = WordSet.of("每年|逐年均|历年|各年|均未|年年");

	/** What needs one more year to begin with, or other years. */
	private static final WordSet OTHER = WordSet.of("增长|下降|上升|提高|减少|增加|此前|累计|另|第");

	private static final Pattern ONE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private static final int REACH = 64;

	private ConsecutiveYears() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first("连续"); at >= 0; at = text.indexOf("连续", at + 2)) {
			int end = Math.min(text.length(), at + REACH);
			int bracket = text.indexOf('(', at);
			if (bracket >= 0 && bracket < at + 9 && Sentence.hasDigit(text, bracket, bracket + 4)) {
				bracketed(text, at, end, found);
			}
			else if (at > 1) {
				before(text, at, found);
				far(text, at, found);
			}
		}
	}

	private static void bracketed(String text, int at, int end, Contradictions found) {
		Matcher span = SPAN.matcher(text).region(at, end);
		if (span.lookingAt()) {
			int years = Integer.parseInt(span.group(3)) - Integer.parseInt(span.group(2)) + 1;
			report(span.start(), span.end(), years, span.group(1), "年", found);
			return;
		}
		Matcher list = LIST.matcher(text).region(at, end);
		if (list.lookingAt()) {
			report(list.start(), list.end(), years(list.group(2)), list.group(1), "年", found);
			return;
		}
		Matcher months = MONTHS.matcher(text).region(at, end);
		if (months.lookingAt()) {
			int number = Integer.parseInt(months.group(3)) - Integer.parseInt(months.group(2)) + 1;
			report(months.start(), months.end(), number, months.group(1), "个月", found);
		}
	}

	/** 2023年、2024年、2025年连续两年 */
	private static void before(String text, int at, Contradictions found) {
		Matcher list = LIST_BEFORE.matcher(text)
			.region(Math.max(0, at - REACH), Math.min(text.length(), at + 7))
			.useTransparentBounds(true);
		while (list.find()) {
			if (list.end() > at) {
				report(list.start(), list.end(), years(list.group(1)), list.group(4), "年", found);
			}
		}
	}

	/** 2023年、2024年、2025年，我县连续四年 */
	private static void far(String text, int at, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, at), at - REACH);
		int clause = Sentence.clause(text, begin, at, ";");
		Matcher told = FAR.matcher(text).region(at, Math.min(text.length(), at + 8));
		if (!Sentence.hasDigit(text, clause, at) || !told.lookingAt() || OTHER.in(text, clause, at)) {
			return;
		}
		Matcher list = LIST_FAR.matcher(text).region(clause, at);
		if (list.lookingAt()) {
			report(clause, told.end(), years(list.group(1)), told.group(1), "年", found);
			return;
		}
		Matcher span = SPAN_FAR.matcher(text).region(clause, at);
		if (span.lookingAt() && EACH.in(text, span.end(), at)) {
			int years = Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) + 1;
			report(clause, told.end(), years, told.group(1), "年", found);
		}
	}

	private static int years(String list) {
		return (int) ONE_YEAR.matcher(list).results().count();
	}

	private static void report(int from, int to, int right, String told, String unit, Contradictions found) {
		if (right > 1 && SpelledNumbers.count(told) != right) {
			found.report(from, to, "列出来的是%d%s，文中写连续%s%s。请核对起止和个数。".formatted(right, unit, told, unit));
		}
	}

}
