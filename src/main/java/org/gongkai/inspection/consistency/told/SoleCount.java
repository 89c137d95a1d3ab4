package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The only count of what a sentence announces below it: 共收到意见4条，采纳情况如下：, or that of the
 * sentence before: 发现不合格账号5个，均已约谈。不合格账号名单如下：
 */
final class SoleCount {

	private static final Pattern COUNT = Pattern.compile(
			"(?<![第几数一二三四五六七八九十0-9.])([二两三四五六七八九十]|[2-9])(?:个|项|条|名|户|家|起|件|例|批|处|位|宗|类|种|所|方面)(?!月|工作日|百分|小时|自然日)");

	private static final WordSet POINTING_DOWN = WordSet.of("如下|以下|下列");

	/** Pairs of characters of what is counted that the next sentence has again. */
	private static final int WORDS_NAMED_AGAIN = 2;

	private static final int WORDS_BEHIND = 8;

	private static final int HEADED = 4;

	/** What the points of a list are, whatever it is called. */
	private static final WordSet POINTS = WordSet.of("议题|事项|举措|措施|任务|行动|机制|方面|要求|问题|建议|意见|抓手|环节|重点");

	/** Of a list that has not all of them. */
	private static final WordSet NOT_ALL = WordSet.of("除|其余|其中|另|部分|主要");

	private SoleCount() {
	}

	/** That of a text that ends with an announcement; null without or with several. */
	static @Nullable Matcher of(String text, int end) {
		int begin = Sentence.begin(text, end - 1);
		if (!POINTING_DOWN.in(text, begin, end)) {
			return null;
		}
		Matcher sole = in(text, begin, end);
		return (sole != null || begin < 2) ? sole : before(text, begin, end);
	}

	/** That of a heading, if it is of points: 二、推行“五项举措”，提升体验. */
	static @Nullable Matcher ofHeading(String text) {
		Matcher sole = in(text, 0, text.length());
		return (sole != null && POINTS.in(Sentence.han(text, sole.end(), HEADED)) && !NOT_ALL.in(text)) ? sole : null;
	}

	/** That of the sentence before, if the announcing one names again what it counts. */
	private static @Nullable Matcher before(String text, int begin, int end) {
		int from = Sentence.begin(text, begin - 1);
		Matcher sole = in(text, from, begin);
		if (sole == null) {
			return null;
		}
		int clause = Sentence.clause(text, from, sole.start(), ",;:");
		if (POINTS.in(Sentence.han(text, sole.end(), WORDS_BEHIND)) && !NOT_ALL.in(text, from, end)) {
			return sole;
		}
		int[] counted = Mention.pairs(text.substring(clause, sole.start()),
				Sentence.han(text, sole.end(), WORDS_BEHIND));
		int shared = Mention.shared(counted, Mention.pairs(text.substring(begin, end)));
		return (shared >= WORDS_NAMED_AGAIN) ? sole : null;
	}

	private static @Nullable Matcher in(String text, int begin, int end) {
		Matcher sole = null;
		for (int at = begin; at + 1 < end; at++) {
			boolean counted = ListCounts.COUNTS.has(text.charAt(at))
					&& (at == 0 || !ListCounts.COUNTS.has(text.charAt(at - 1)))
					|| Sentence.isDigit(text.charAt(at)) && (at == 0 || !Sentence.isDigit(text.charAt(at - 1)));
			Matcher count = counted ? COUNT.matcher(text).region(at, end).useTransparentBounds(true) : null;
			if (count != null && count.lookingAt()) {
				if (sole != null) {
					return null;
				}
				sole = count;
			}
		}
		return sole;
	}

}
