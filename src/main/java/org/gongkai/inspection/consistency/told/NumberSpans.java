package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 3号楼至9号楼，共6栋: how many there are from one number to another, both counted. */
public final class NumberSpans {

	private static final String NUMBER = "([0-9]{1,5}|[一二三四五六七八九十]{1,3})";

	/** What is numbered; 号 goes before its name. */
	private static final String KIND = "(号楼|号|栋|幢|期|批次|批|届|辑|卷|册|标段|村民小组|组|单元|层|轮|讲|车间)";

	private static final Pattern SPAN = Pattern.compile("(?<![0-9.年月A-Za-z-])(第|编号(?:为|是)?)?[A-Z]?" + NUMBER + KIND
			+ "?(?:至|到|-{1,2}|~)(?:第)?[A-Z]?" + NUMBER + KIND + "?(?![0-9.年月线])([\\p{IsHan}]{0,8})");

	private static final Pattern COUNT = Pattern.compile(
			"[共计](?:计|有|为)?([0-9]{1,5}|[一二两三四五六七八九十]{1,3})(个|栋|幢|座|期|批|届|辑|卷|册|组|层|轮|讲|份|件|台|套|处|块|口|间|张)([\\p{IsHan}]{0,6})");

	private static final CharacterSet THROUGH = CharacterSet.of("至到-~");

	private static final CharacterSet COUNTS = CharacterSet.of("0123456789一二两三四五六七八九十计有为");

	/** With which those counted are not all from the one to the other, or others too. */
	private static final WordSet OTHER = WordSet.of("单号|双号|单数|双数|奇数|偶数|部分|其中|中的|除|不含|以外|分别|各|每|缺|危|跳|及|和|另");

	private static final String HOUSES = "栋幢座";

	private static final String PIECES = "个份件台套处块口间张";

	/** Some numbers may be missing, but hardly more than these of all. */
	private static final double LEAST = 0.6;

	private static final int REACH = 50;

	private NumberSpans() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (char mark : new char[] { '共', '计' }) {
			for (int at = figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				int begin = Math.max(0, at - REACH);
				if (at + 1 < text.length() && COUNTS.has(text.charAt(at + 1)) && THROUGH.in(text, begin, at)) {
					Matcher count = COUNT.matcher(text).region(at, Math.min(text.length(), at + REACH));
					if (count.lookingAt()) {
						look(text, Math.max(begin, Sentence.begin(text, at)), count, found);
					}
				}
			}
		}
	}

	private static void look(String text, int begin, Matcher count, Contradictions found) {
		Matcher span = SPAN.matcher(text).region(begin, count.start()).useTransparentBounds(true);
		while (span.find()) {
			String behind = text.substring(Math.max(span.end(4), span.end(5)), count.start());
			boolean unbroken = behind.contains("连续");
			boolean all = behind.indexOf(';') < 0 && (unbroken || behind.indexOf('、') < 0)
					&& !Sentence.hasDigit(behind, 0, behind.length());
			if (all && isCounted(span, count) && !OTHER.in(text, span.start(), count.start())) {
				compare(span, count, unbroken, found);
				return;
			}
		}
	}

	/** Whether what is numbered is what is counted. */
	private static boolean isCounted(Matcher span, Matcher count) {
		String kind = span.group(5);
		String unit = count.group(2);
		String noun = count.group(3);
		if (kind == null) {
			return span.group(1) != null && span.group(1).startsWith("编号") && PIECES.contains(unit);
		}
		if (kind.equals("号楼") || HOUSES.contains(kind)) {
			return HOUSES.contains(unit);
		}
		if (kind.equals("号")) {
			String named = span.group(6);
			return (PIECES + HOUSES).contains(unit) && !named.isEmpty()
					&& (noun.isEmpty() || named.charAt(0) == noun.charAt(0));
		}
		// 一组至六组，共5个村民小组
		return kind.startsWith(unit) || unit.equals("个") && noun.contains(kind);
	}

	private static void compare(Matcher span, Matcher count, boolean unbroken, Contradictions found) {
		int first = SpelledNumbers.count(span.group(2));
		int last = SpelledNumbers.count(span.group(4));
		int told = SpelledNumbers.count(count.group(1));
		int right = last - first + 1;
		boolean close = told >= right * LEAST && told <= right * 2 && told * 2 != right + 1;
		if (last > first && told != right && told > 1 && (close || unbroken)) {
			found.report(span.start(), count.end(2), "从%s到%s连头带尾是%d，文中写%s%s。请核对起止的编号和个数；中间有空号的，请在文中写明。"
				.formatted(span.group(2), span.group(4), right, count.group(1), count.group(2)));
		}
	}

}
