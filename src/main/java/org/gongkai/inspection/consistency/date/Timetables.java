package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/** 首班6时30分，末班18时30分，每隔30分钟一班，共20班: departures from the first to the last. */
public final class Timetables {

	private static final String TIME = "([0-9]{1,2})(?:时|点|:)(?:([0-9]{1,2})分?|(半)|整)?";

	private static final Pattern RUNS = Pattern.compile("(?:首班|头班|首趟|首发)[^。;0-9]{0,10}" + TIME
			+ "[^。;0-9]{0,14}(?:末班|末趟|收班)[^。;0-9]{0,10}" + TIME
			+ "[^。;0-9]{0,20}(?:每隔?|间隔)([0-9]{1,3})(分钟|个?小时)[^。;0-9]{0,24}?(?<![0-9])([0-9]{1,3})(?:个)?(?:班|趟|车次|班次)");

	private static final int REACH = 130;

	private Timetables() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('末') < 0 || figures.first('每') < 0 && figures.first("间隔") < 0
				|| figures.first('时') < 0 && figures.first(':') < 0 && figures.first('点') < 0) {
			return;
		}
		String text = figures.text();
		for (String first : new String[] { "首班", "头班", "首趟", "首发" }) {
			int at = figures.first(first);
			Matcher runs = (at >= 0) ? RUNS.matcher(text).region(at, Math.min(text.length(), at + REACH)) : null;
			if (runs != null && runs.find()) {
				compare(runs, found);
			}
		}
	}

	private static void compare(Matcher runs, Contradictions found) {
		int gap = Integer.parseInt(runs.group(7)) * (runs.group(8).endsWith("小时") ? 60 : 1);
		int minutes = minutes(runs, 4) - minutes(runs, 1);
		int told = Integer.parseInt(runs.group(9));
		if (gap > 0 && minutes > 0 && minutes % gap == 0) {
			int right = minutes / gap + 1;
			if (told != right && told != 2 * right) {
				found.report(runs.start(), runs.end(), "按首末班时间和间隔，每天应是%d班，文中写%d班。请核对。".formatted(right, told));
			}
		}
	}

	private static int minutes(Matcher runs, int group) {
		int half = (runs.group(group + 2) != null) ? 30 : 0;
		int minute = (runs.group(group + 1) != null) ? Integer.parseInt(runs.group(group + 1)) : half;
		return Integer.parseInt(runs.group(group)) * 60 + minute;
	}

}
