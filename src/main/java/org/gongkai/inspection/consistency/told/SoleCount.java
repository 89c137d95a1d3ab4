package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The count of what a sentence announces below it: 共收到意见4条，采纳情况如下：, or that of the
 * sentence before: 发现不合格账号5个，均已约谈。不合格账号名单如下：
 */
final class SoleCount {

	private static final Pattern COUNT = Pattern.compile(
			"(?<![第几数一二三四五六七八九十0-9.])([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1[0-9]|20)(?:个|项|条|名|户|家|起|件|例|批|处|位|宗|类|种|所|支|座|大|部分|方面)(?!月|工作日|百分|小时|自然日|[以之][上下内])");

	private static final WordSet POINTING_DOWN = WordSet.of("如下|以下|下列|名单(共");

	/** Pairs of characters of what is counted that the next sentence has again. */
	private static final int WORDS_NAMED_AGAIN = 2;

	private static final int WORDS_BEHIND = 8;

	private static final int WORD = 2;

	private static final int HEADED = 4;

	/** What the points of a list are, whatever it is called. */
	private static final WordSet POINTS = WordSet.of("议题|事项|举措|措施|任务|行动|机制|方面|要求|问题|建议|意见|抓手|环节|重点");

	/** Of a list that has not all of them. */
	private static final WordSet NOT_ALL = WordSet.of("除|其余|其中|另|部分|主要");

	/** 现予公布，名单如下: what announces a list and names nothing. */
	private static final WordSet ANNOUNCING = WordSet.of("名单|公布|公示|通报|公告|具体|情况|现将|予以|如下|以下|现|予|为|是|:|,|。");

	private SoleCount() {
	}

	/**
	 * That of a text that ends with an announcement; null without or with several.
	 * @param first what numbers the first point below
	 * @param below the words that the point begins with
	 */
	static @Nullable Matcher of(Piece piece, String first, String below) {
		String text = piece.text();
		int end = text.length();
		int begin = Sentence.begin(text, end - 1);
		boolean named = first.startsWith("第一") && first.length() > 3 && text.contains(first.substring(2));
		if (!named && !POINTING_DOWN.in(text, begin, end)) {
			return null;
		}
		List<Matcher> counts = in(text, begin, end);
		if (counts.size() > 1) {
			// 4个方面11个问题
			counts.removeIf((count) -> !isHeaded(below, Sentence.han(text, count.end(), WORD)));
		}
		return (counts.size() == 1) ? counts.get(0) : (begin > 1 && counts.isEmpty()) ? before(text, begin, end) : null;
	}

	/** （一）内部控制方面。: whether a point is called what is counted. */
	private static boolean isHeaded(String point, String noun) {
		int end = 0;
		while (end < point.length() && ",。;:".indexOf(point.charAt(end)) < 0) {
			end++;
		}
		return noun.length() == WORD && point.substring(0, end).endsWith(noun);
	}

	/** That of a heading, if it is of points: 二、推行“五项举措”，提升体验. */
	static @Nullable Matcher ofHeading(String text) {
		List<Matcher> counts = in(text, 0, text.length());
		Matcher sole = (counts.size() == 1) ? counts.get(0) : null;
		return (sole != null && POINTS.in(Sentence.han(text, sole.end(), HEADED)) && !NOT_ALL.in(text)) ? sole : null;
	}

	/** That of the sentence before, if the announcing one names again what it counts. */
	private static @Nullable Matcher before(String text, int begin, int end) {
		int from = Sentence.begin(text, begin - 1);
		List<Matcher> counts = in(text, from, begin);
		if (counts.size() != 1) {
			return null;
		}
		Matcher sole = counts.get(0);
		int clause = Sentence.clause(text, from, sole.start(), ",;:");
		boolean points = POINTS.in(Sentence.han(text, sole.end(), WORDS_BEHIND)) || isAnnouncing(text, begin, end);
		if (points && !NOT_ALL.in(text, from, end)) {
			return sole;
		}
		int[] counted = Mention.pairs(text.substring(clause, sole.start()),
				Sentence.han(text, sole.end(), WORDS_BEHIND));
		int shared = Mention.shared(counted, Mention.pairs(text.substring(begin, end)));
		return (shared >= WORDS_NAMED_AGAIN) ? sole : null;
	}

	private static boolean isAnnouncing(String text, int begin, int end) {
		int at = begin;
		for (int length = 1; at < end && length > 0; at += length) {
			length = ANNOUNCING.lengthAt(text, at);
		}
		return at == end;
	}

	private static List<Matcher> in(String text, int begin, int end) {
		List<Matcher> counts = new ArrayList<>();
		for (int at = begin; at + 1 < end; at++) {
			boolean counted = ListCounts.COUNTS.has(text.charAt(at))
					&& (at == 0 || !ListCounts.COUNTS.has(text.charAt(at - 1)))
					|| Sentence.isDigit(text.charAt(at)) && (at == 0 || !Sentence.isDigit(text.charAt(at - 1)));
			Matcher count = counted ? COUNT.matcher(text).region(at, end).useTransparentBounds(true) : null;
			if (count != null && count.lookingAt()) {
				counts.add(count);
			}
		}
		return counts;
	}

}
