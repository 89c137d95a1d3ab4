package org.gongkai.inspection.consistency.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/** The words by which a text tells that a quantity has changed, or how far two differ. */
public final class ChangeWords {

	/** That nothing is told of a change, or only of where something has come to. */
	static final int NONE = 1;

	/** Bit of what is a change or a gap, not a value. */
	static final int CLAIM = 2;

	/** Bit of what ends with a change that is no way to where something has come. */
	public static final int MOVED = 4;

	/** Bit of a change upwards. */
	static final int UP = 8;

	/** Bit of what ends with a change, be it one to where something has come. */
	static final int CHANGED = 16;

	private static final String RISEN = "增长|增加|上升|上涨|涨幅|上调|提高|提升|增收|增幅|净增|净增长|净增加|扩大|高出|多出|升高|增多|延长|增产|增|升|涨|多|高|超出|超过|超额完成|加宽|加高|加深|超额|超支|溢价|溢价率|翻";

	private static final String FALLEN = "下降|减少|下跌|跌幅|下调|降低|下滑|缩减|压减|减幅|降幅|降价|回落|缩短|压缩|核减|审减|节约|节水|节电|节能|减排|节省|精简|净减少|净减|净下降|收窄|缩小|提速|减征|减收|减产|调减|提前|让利|优惠|下浮|减轻|降|减|少|低|跌|短缺";

	/** No word of the one begins with one of the other. */
	private static final WordSet WORDS = WordSet.of(RISEN + "|" + FALLEN);

	private static final WordSet UPWARDS = WordSet.of(RISEN);

	private static final int LONGEST_CLAIM = 18;

	/** What may stand behind one. */
	private static final String OF_WHAT = "了|幅度|率|比例|幅|额|量|数|资金|财政资金|费用|成本|人数|户数|投资|开支|经费|时间|财政支出|支出|采购资金|政府资金";

	private static final Pattern CHANGE = Pattern
		.compile("(?:" + RISEN + "|" + FALLEN + ")(?:" + OF_WHAT + "){0,2}(?:为|达到?|约|近|接近|超过|是)?$");

	/** With one of which each claim ends. */
	private static final CharacterSet LAST = CharacterSet.of(lasts(RISEN) + lasts(FALLEN) + lasts(OF_WHAT) + "为达到约近过是");

	/** 缩短为5天 tells where it has come to. */
	private static final Pattern TO_END = Pattern
		.compile("(?:增加|增长|上升|提高|提升|增|升|上涨|回升|扩大|延长|减少|下降|降低|减|降|下滑|回落|缩短|压缩|压减|精简|缩减|缩小)(?:为|至|到|达|达到)$");

	/** 相差4分, 差距为12个百分点: the sign is open. */
	private static final Pattern GAP = Pattern.compile("(?:相差|差距|差额|差值|之差|落差|(?<![还尚])差)(?:了|为|达到?|是|仅)?$");

	private static final CharacterSet ENDS = CharacterSet.of("为至到达");

	private ChangeWords() {
	}

	private static String lasts(String words) {
		StringBuilder lasts = new StringBuilder();
		for (String word : words.split("\\|")) {
			lasts.append(word.charAt(word.length() - 1));
		}
		return lasts.toString();
	}

	/**
	 * Where the claim begins with which a name ends; looked for in no more than its end.
	 * -1 without.
	 */
	public static int claim(String name) {
		int end = name.length();
		if (end == 0 || !LAST.has(name.charAt(end - 1))) {
			return -1;
		}
		Matcher claim = null;
		for (int at = Math.max(0, end - LONGEST_CLAIM); at < end; at++) {
			int length = WORDS.lengthAt(name, at);
			if (length == 0 || at > 0 && "每公毫".indexOf(name.charAt(at - 1)) >= 0) {
				continue;
			}
			if (at + length == end) {
				return at;
			}
			claim = (claim != null) ? claim : CHANGE.matcher(name);
			if (claim.region(at, end).lookingAt()) {
				return at;
			}
		}
		return -1;
	}

	/** Whether the claim that begins there is one of more. */
	public static boolean isUp(String name, int claim) {
		return UPWARDS.lengthAt(name, claim) > 0;
	}

	/** What a name tells of a change, in bits. */
	public static int of(String name) {
		int claim = claim(name);
		boolean changed = claim >= 0;
		boolean moved = changed && !isTowards(name);
		boolean told = moved || isGap(name) || TwoValues.isMore(name);
		return NONE | (told ? CLAIM : 0) | (moved ? MOVED : 0) | ((changed && isUp(name, claim)) ? UP : 0)
				| (changed ? CHANGED : 0);
	}

	private static boolean isTowards(String name) {
		return ENDS.has(name.charAt(name.length() - 1)) && TO_END.matcher(name).find();
	}

	/** Whether the name is that of a gap between two. */
	public static boolean isGap(String name) {
		return name.indexOf('差') >= 0 && GAP.matcher(name).find();
	}

}
