package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 全县12个乡镇全部参评，我镇得分92.4分，列第13位: a place behind the last of all that were ranked. */
public final class LastRanks {

	private static final Pattern RANK = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:位|名|(?=[,。;]|$))");

	private static final CharacterSet NUMERALS = CharacterSet.of("一二三四五六七八九十");

	private static final CharacterSet BEFORE_RANK = CharacterSet.of("名在排列居为得获");

	/** Those that are ranked, and that they are. */
	private static final Pattern ALL = Pattern.compile(
			"(?<![0-9.])([0-9]{1,3})(?:个|家|所|支|名)[\\p{IsHan}()、]{1,14}?(?:参评|参加|参与|参赛|参选|(?:[中里]|(?:排名|评比|考核|测评|评价)(?:[中里]|结果)?)(?:,|(?=[位列排居名获]))|(?=第[0-9]))"
					+ "|(?:参评|参加|参与|参赛|参选)[\\p{IsHan}]{0,4}?的([0-9]{1,3})(?:个|家|所|支|名)");

	/** 对全区14个街道进行了现场评比。: ranked in the sentence before. */
	private static final Pattern RANKED = Pattern.compile(
			"(?:对|组织|抽取|随机抽查)[^。;,0-9]{0,8}(?<![0-9.])([0-9]{1,3})(?:个|家|所|支|名)[^。;0-9]{1,30}?(?:评比|考核|排名|测评|评价|评估|检查|打分|评分|评选|督查|抽查|比赛|竞赛)[^。;0-9]{0,12}。");

	private static final int SENTENCE_BEFORE = 70;

	/** A place among others than these. */
	private static final Pattern OTHERS = Pattern.compile("全国|全省|全市|全县|全区");

	/** 组织3名选手参加比赛，获第5名: those who were sent are not all that are ranked. */
	private static final CharacterSet SENDING = CharacterSet.of("派送织选");

	private static final int SENDING_REACH = 5;

	private static final int REACH = 90;

	private LastRanks() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first('第'); at >= 0; at = text.indexOf('第', at + 1)) {
			if (at > 0 && BEFORE_RANK.has(text.charAt(at - 1)) && isNumeral(text, at + 1)) {
				Matcher rank = RANK.matcher(text).region(at, Math.min(text.length(), at + 6));
				if (rank.lookingAt()) {
					look(text, at, rank, found);
				}
			}
		}
	}

	private static boolean isNumeral(String text, int at) {
		return Sentence.hasDigit(text, at, at + 1) || NUMERALS.in(text, at, Math.min(text.length(), at + 1));
	}

	private static void look(String text, int at, Matcher rank, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, at), at - REACH);
		Matcher all = ALL.matcher(text).region(begin, at);
		int from = -1;
		int behind = -1;
		int most = 0;
		while (all.find()) {
			if (!SENDING.in(text, Math.max(begin, all.start() - SENDING_REACH), all.start())) {
				from = (from < 0) ? all.start() : from;
				behind = all.end();
				most = Math.max(most, Integer.parseInt((all.group(1) != null) ? all.group(1) : all.group(2)));
			}
		}
		Matcher ranked = (from < 0 && begin > 0)
				? RANKED.matcher(text).region(Math.max(0, begin - SENTENCE_BEFORE), begin) : null;
		while (ranked != null && ranked.find()) {
			from = ranked.start(1);
			behind = ranked.end();
			most = Integer.parseInt(ranked.group(1));
		}
		if (from >= 0 && SpelledNumbers.count(rank.group(1)) > most
				&& !OTHERS.matcher(text).region(behind, at).find()) {
			found.report(from, rank.end(), "一共%d个参加排名，名次却是%s。请核对。".formatted(most, rank.group()));
		}
	}

}
