package org.gongkai.inspection.consistency.date;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/** What a text tells a period for. */
enum PeriodRole {

	/** It is the first that its sentence tells: 2025年，全市… */
	LEAD,

	/** Something else is held against it: 与2024年相比, 比2024年增长, 上年同期（2024年一季度）. */
	COMPARED,

	/** A law or a plan is named or dated by it. */
	CITED,

	/** Any other. */
	OTHER;

	private static final CharacterSet THAN = CharacterSet.of("比较超");

	private static final CharacterSet WITH = CharacterSet.of("与同和跟");

	private static final WordSet THAN_WORDS = WordSet.of("高于|低于|多于|少于|优于|好于|相当于|接近|超过|相比于");

	private static final WordSet HELD = WordSet.of("相比|比较|相较|对比|持平|相当|一致|基本");

	private static final WordSet BEFORE = WordSet.of("上年|去年|同期|前年|上一年|基数");

	private static final WordSet CITING = WordSet.of("根据|依据|按照|参照|修订|印发|发布|依照|遵照|对照|参考|《|〔");

	/** What may stand before the period that a sentence is about. */
	private static final WordSet LEADING = WordSet.of("初步核算|据统计|经统计|经核算|全市|全县|全区|全镇|我县|我市|我区|我局|其中|总的看|一年来");

	/** The number of a point. */
	private static final CharacterSet ORDINALS = CharacterSet.of(" (一二三四五六七八九十0123456789、.)");

	private static final int REACH = 40;

	private static final int CITED_REACH = 12;

	private static final int LEADING_REACH = 10;

	/** What it is for which a text tells a period. */
	static PeriodRole of(String text, Period period) {
		int from = period.from();
		int begin = Sentence.begin(text, from);
		if (isCompared(text, period, begin)) {
			return COMPARED;
		}
		if (CITING.in(text, Math.max(begin, from - CITED_REACH), from) || text.startsWith("以来", period.to())) {
			return CITED;
		}
		return isLead(text, begin, from) ? LEAD : OTHER;
	}

	private static boolean isLead(String text, int begin, int from) {
		int first = begin;
		while (first < from && ORDINALS.has(text.charAt(first))) {
			first++;
		}
		return first == from
				|| from - first <= LEADING_REACH && text.charAt(from - 1) == ',' && LEADING.in(text, first, from);
	}

	private static boolean isCompared(String text, Period period, int begin) {
		int from = period.from();
		if (from == begin) {
			return text.startsWith("同期", period.to());
		}
		char before = text.charAt(from - 1);
		if (THAN.has(before) || THAN_WORDS.in(text, Math.max(begin, from - 3), from)
				|| text.startsWith("同期", period.to())) {
			return true;
		}
		if (before == '(' && BEFORE.in(text, Math.max(begin, from - 6), from)) {
			return true;
		}
		int end = Math.min(Sentence.end(text, period.to()), period.to() + REACH);
		return WITH.has(before) && HELD.in(text, period.to(), end);
	}

}
