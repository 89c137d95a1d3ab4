package org.gongkai.inspection.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/** What a quantity is called, and whether it is one of the whole. */
final class QuantityName {

	/** Words before a name that do not belong to it. */
	private static final Pattern LEADING = Pattern.compile(
			"(?:(?:19|20)[0-9]{2}年度?|全年度?|今年|本年度?|一年来|全[省市县区州旗镇乡局]{1,3}|我[省市县区局委办]{1,2}|本机关|本单位|累计|合计|总计|一共|总共|共计|共|总|已|先后|一是|目前|据统计)");

	private static final CharacterSet LEADING_BEGINS = CharacterSet.of("12全今本一我累合总共已先目据");

	/** Words between a name and its number, the longest first. */
	private static final String[] TRAILING = { "共计", "合计", "总计", "总数", "总额", "达到", "约为", "为", "共", "达", "是", "有" };

	private static final CharacterSet TRAILING_ENDS = CharacterSet.of("计数额到为共达是有");

	private static final int MOST_WORDS = 6;

	/** Words that make a quantity a part, or another one. */
	private static final WordSet PARTIAL = WordSet.of("半年|截至|上年|去年|同期|预计|计划|目标|力争|将|其中|以来|期间|分别|新增|以上|每|比|较");

	private static final Pattern PARTIAL_PERIOD = Pattern.compile("[0-9一二三四]季度|[0-9]月|近[0-9一二三四五六七八九十]+年");

	private static final CharacterSet PERIODS = CharacterSet.of("季月近");

	private static final Pattern PARTIAL_PLACE = Pattern.compile("[乡镇村]的?[^,]{0,4}$");

	private static final CharacterSet PLACES = CharacterSet.of("乡镇村");

	/** How far before a number such a place stands. */
	private static final int PLACE_REACH = 8;

	private QuantityName() {
	}

	/** The name without the words that say whose total it is. */
	static String of(String clause) {
		String name = without('”', without('“', clause));
		for (int round = 0; round < MOST_WORDS; round++) {
			String shorter = shorter(name);
			if (shorter.length() == name.length()) {
				break;
			}
			name = shorter;
		}
		return without('共', name);
	}

	/** Nearly no name has any of them. */
	private static String without(char c, String name) {
		return (name.indexOf(c) < 0) ? name : name.replace(String.valueOf(c), "");
	}

	private static String shorter(String name) {
		String shorter = name;
		if (!shorter.isEmpty() && LEADING_BEGINS.has(shorter.charAt(0))) {
			Matcher leading = LEADING.matcher(shorter);
			shorter = leading.lookingAt() ? shorter.substring(leading.end()) : shorter;
		}
		if (!shorter.isEmpty() && TRAILING_ENDS.has(shorter.charAt(shorter.length() - 1))) {
			for (String trailing : TRAILING) {
				if (shorter.endsWith(trailing)) {
					return shorter.substring(0, shorter.length() - trailing.length());
				}
			}
		}
		return shorter;
	}

	/** Whether the words before a number say that it is none of the whole. */
	static boolean isPartial(String text, int from, int to) {
		int near = Math.max(from, to - PLACE_REACH);
		return PARTIAL.in(text, from, to)
				|| PERIODS.in(text, from, to) && PARTIAL_PERIOD.matcher(text).region(from, to).find()
				|| PLACES.in(text, near, to) && PARTIAL_PLACE.matcher(text).region(near, to).find();
	}

}
