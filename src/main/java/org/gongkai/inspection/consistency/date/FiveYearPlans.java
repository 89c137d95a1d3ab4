package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.YearSpans;

/**
 * “十四五”（2021—2026年）, 2026年是“十四五”收官之年: years against those of a five-year plan; and
 * 三年行动方案（2026—2029年）, against how many it is named for.
 */
public final class FiveYearPlans {

	private static final String PLAN = "[“\"]?十([一二三四五六])五[”\"]?";

	private static final Pattern SPAN = Pattern
		.compile(PLAN + "(?:规划)?(?:时期|期间)?\\((?:即)?((?:19|20)[0-9]{2})年?(?:至|到|-{1,2}|~)((?:19|20)[0-9]{2})年?\\)");

	private static final Pattern ENDS = Pattern.compile("((?:19|20)[0-9]{2})年,?(?:既|也|正)?是[^,。;年]{0,6}?" + PLAN
			+ "[^,。;]{0,8}?(?:(收官|最后一年|收尾|末年|决胜)|(开局|第一年|起步|起始|首年|头一年)|(中期|第三年))");

	/** “十五五”末（2031年）, of the last year or the first. */
	private static final Pattern EDGE = Pattern
		.compile(PLAN + "(?:规划)?(?:时期|期间)?的?(?:(末期?|期末|收官之年|最后一年)|(初期?|期初|开局之年|第一年))\\(?(?:即)?((?:19|20)[0-9]{2})年");

	private static final Pattern ACTION = Pattern.compile(
			"([二两三四五六七八九十]|[2-9])年(?:行动|攻坚|计划|规划|提升|建设|工作|滚动|整治|改造|倍增|提质)[^。;,()]{0,14}\\(((?:19|20)[0-9]{2})年?(?:至|到|-{1,2}|~)((?:19|20)[0-9]{2})年?\\)");

	private static final int LENGTH = 5;

	/** From the sixth plan on they begin each five years: 1981. */
	private static final int SIXTH = 1981;

	private static final int REACH = 48;

	/** Of two years in brackets. */
	private static final int LONGEST_SPAN = 12;

	private FiveYearPlans() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('五'); at >= 0; at = text.indexOf('五', at + 1)) {
			if (at > 1 && text.charAt(at - 2) == '十') {
				int from = Math.max(0, at - REACH / 2);
				int to = Math.min(text.length(), at + REACH);
				span(SPAN.matcher(text).region(from, to), found);
				ends(ENDS.matcher(text).region(from, to), found);
				edge(EDGE.matcher(text).region(from, to), found);
			}
		}
		for (int at = figures.first("年)"); at >= 0; at = text.indexOf("年)", at + 1)) {
			int bracket = YearSpans.isYear(text, at) ? bracket(text, at) : -1;
			if (bracket > 0 && bracket + LONGEST_SPAN / 2 < at) {
				action(ACTION.matcher(text).region(Math.max(0, bracket - REACH / 2), at + 2), found);
			}
		}
	}

	/** The bracket that opens right before two years; -1 without. */
	private static int bracket(String text, int at) {
		int bracket = at;
		while (bracket > 0 && at - bracket < LONGEST_SPAN && text.charAt(bracket) != '(') {
			bracket--;
		}
		return (text.charAt(bracket) == '(') ? bracket : -1;
	}

	/** The first year of a plan: 2021 of the fourteenth. */
	private static int first(String numeral) {
		int plan = 10 + SpelledNumbers.count(numeral);
		return SIXTH + (plan - 6) * LENGTH;
	}

	private static void span(Matcher span, Contradictions found) {
		if (span.find()) {
			int first = first(span.group(1));
			if (Integer.parseInt(span.group(2)) != first || Integer.parseInt(span.group(3)) != first + LENGTH - 1) {
				report(span, first, found);
			}
		}
	}

	private static void edge(Matcher edge, Contradictions found) {
		if (edge.find()) {
			int first = first(edge.group(1));
			int right = (edge.group(2) != null) ? first + LENGTH - 1 : first;
			if (Integer.parseInt(edge.group(4)) != right) {
				report(edge, first, found);
			}
		}
	}

	private static void ends(Matcher ends, Contradictions found) {
		if (ends.find()) {
			int first = first(ends.group(2));
			int right = (ends.group(3) != null) ? first + LENGTH - 1
					: (ends.group(4) != null) ? first : first + LENGTH / 2;
			if (Integer.parseInt(ends.group(1)) != right) {
				report(ends, first, found);
			}
		}
	}

	private static void report(Matcher place, int first, Contradictions found) {
		found.report(place.start(), place.end(),
				"这个五年规划是%d年至%d年，与文中写的年份不一致。请核对年份。".formatted(first, first + LENGTH - 1));
	}

	private static void action(Matcher action, Contradictions found) {
		if (action.find()) {
			int years = Integer.parseInt(action.group(3)) - Integer.parseInt(action.group(2)) + 1;
			if (years > 1 && SpelledNumbers.count(action.group(1)) != years) {
				found.report(action.start(), action.end(),
						"起止年份连头带尾是%d年，名称写的是%s年。请核对年份和年数。".formatted(years, action.group(1)));
			}
		}
	}

}
