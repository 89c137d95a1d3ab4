package org.gongkai.inspection.consistency.figures;

import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/** What a quantity is called, and whether it is one of the whole. */
public final class QuantityName {

	/** Words before a name that do not belong to it, besides years and areas. */
	private static final WordSet LEADING = WordSet
		.of("全年度|全年|今年|本年度|本年|一年来|本机关|本单位|累计|合计|总计|一共|总共|共计|共|总|已|先后|一是|目前|据统计");

	private static final String OF_ALL = "省市县区州旗镇乡局";

	private static final String OF_OURS = "省市县区局委办";

	private static final CharacterSet LEADING_BEGINS = CharacterSet.of("到至12全今本一我累合总共已先目据");

	/** Words between a name and its number, the longest first. */
	private static final String[] TRAILING = { "共计", "合计", "总计", "总数", "总额", "达到", "约为", "为", "共", "达", "是", "有" };

	private static final CharacterSet TRAILING_ENDS = CharacterSet.of("计数额到为共达是有");

	private static final int MOST_WORDS = 6;

	private static final int YEAR_DIGITS = 4;

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
	public static String of(String clause) {
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
			shorter = shorter.substring(leading(shorter));
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

	/** How many characters the word before the name has, 0 without. */
	private static int leading(String name) {
		int length = LEADING.lengthAt(name, 0);
		if (length > 0) {
			return length;
		}
		return switch (name.charAt(0)) {
			case '到', '至' -> untilYear(name);
			case '1', '2' -> year(name);
			case '全' -> area(name, OF_ALL, 3);
			case '我' -> area(name, OF_OURS, 2);
			default -> 0;
		};
	}

	/** 到2026年底, 至2026年末 */
	private static int untilYear(String name) {
		int year = year(name.substring(1));
		boolean end = year > 0 && (name.startsWith("底", year + 1) || name.startsWith("末", year + 1));
		return end ? year + 2 : 0;
	}

	/** 2024年, 2024年度 */
	private static int year(String name) {
		boolean year = (name.startsWith("19") || name.startsWith("20")) && name.startsWith("年", YEAR_DIGITS)
				&& Sentence.isDigit(name.charAt(2)) && Sentence.isDigit(name.charAt(3));
		return !year ? 0 : name.startsWith("度", YEAR_DIGITS + 1) ? YEAR_DIGITS + 2 : YEAR_DIGITS + 1;
	}

	/** 全县, 我市 and the like, with so many levels at the most. */
	private static int area(String name, String levels, int most) {
		int end = 1;
		while (end < name.length() && end <= most && levels.indexOf(name.charAt(end)) >= 0) {
			end++;
		}
		return (end > 1) ? end : 0;
	}

	/** Whether the words before a number say that it is none of the whole. */
	public static boolean isPartial(String text, int from, int to) {
		int near = Math.max(from, to - PLACE_REACH);
		return PARTIAL.in(text, from, to)
				|| PERIODS.in(text, from, to) && PARTIAL_PERIOD.matcher(text).region(from, to).find()
				|| PLACES.in(text, near, to) && PARTIAL_PLACE.matcher(text).region(near, to).find();
	}

}
