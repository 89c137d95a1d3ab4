package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 6月6日、13日、20日和27日共举办4场: as many times as days are listed; 每月1日、15日…全年24次.
 */
public final class ListedDays {

	private static final Pattern LISTED = Pattern.compile(
			"(每月)?((?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\\([^()]{1,8}\\))?(?:[、和及](?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\\([^()]{1,8}\\))?){1,12})(?!至|到|-|前|起|后|以)([^。;0-9]{0,24}?)(共|全年|共计|合计)[\\p{IsHan}]{0,6}?([0-9]{1,3}|[二两三四五六七八九十]{1,3})(?:场|次|期|天|批|班|轮)(?!数)");

	private static final Pattern DAY = Pattern.compile("[0-9]日");

	private static final int MONTHS = 12;

	private ListedDays() {
	}

	/** Whether another day follows on one. */
	private static boolean isListed(String text, int first) {
		int at = first;
		while (at >= 0 && (at + 1 == text.length() || "、和及".indexOf(text.charAt(at + 1)) < 0)) {
			at = text.indexOf('日', at + 1);
		}
		return at >= 0;
	}

	public static void check(Figures figures, Contradictions found) {
		if (!isListed(figures.text(), figures.first('日'))) {
			return;
		}
		Matcher listed = LISTED.matcher(figures.text());
		while (listed.find()) {
			int days = (int) DAY.matcher(listed.group(2)).results().count();
			boolean monthly = listed.group(1) != null;
			if (monthly != listed.group(4).equals("全年") || listed.group(3).contains("各")
					|| listed.group(3).contains("每") || listed.group(3).contains("分别")
					|| listed.group(3).contains("两")) {
				continue;
			}
			int right = monthly ? days * MONTHS : days;
			int told = SpelledNumbers.count(listed.group(5));
			if (told != right) {
				found.report(listed.start(), listed.end(), "列出的日期算下来是%d次，文中写%s。请核对。".formatted(right, listed.group(5)));
			}
		}
	}

}
