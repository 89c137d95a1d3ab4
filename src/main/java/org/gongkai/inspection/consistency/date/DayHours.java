package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 上午8:00至11:30，下午14:00至17:00，每天共6.5小时: the hours of a day in two parts. */
public final class DayHours {

	private static final String TIME = "(上午|早上|中午|下午|晚上|晚间)?([0-9]{1,2})(?:时|点|:)([0-5][0-9]分?|半|整)?";

	private static final String PERIOD = TIME + "(?:至|到|-{1,2})" + TIME;

	private static final Pattern HOURS = Pattern.compile(PERIOD + "(?:[,、;和及]|以及)" + PERIOD
			+ "[,;)]?[^,。;0-9]{0,10}(?:共|合计|共计|累计|总计|时间|时长)[^,。;0-9]{0,6}([0-9]{1,2}(?:\\.[0-9]+)?|[一二两三四五六七八九十]{1,3})(个半小时|个?小时)");

	private static final int LONGEST = 80;

	private static final int HALF_DAY = 12;

	private static final double MINUTES = 60;

	private static final double TINY = 0.02;

	private DayHours() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first("小时"); at >= 0; at = text.indexOf("小时", at + 2)) {
			Matcher hours = HOURS.matcher(text).region(Math.max(0, at - LONGEST), at + 2);
			if (hours.find() && hours.end() == at + 2) {
				compare(hours, found);
			}
		}
	}

	private static void compare(Matcher hours, Contradictions found) {
		double first = length(hours, 1);
		double second = length(hours, 7);
		double told = SpelledNumbers.number(hours.group(13)) + (hours.group(14).startsWith("个半") ? 0.5 : 0);
		if (isHalf(first) && isHalf(second) && told > 0 && Math.abs(first + second - told) > TINY) {
			found.report(hours.start(), hours.end(), "两段时间相加是%s小时，文中写%s%s。请核对。"
				.formatted(new Computed(first + second, 0).plain(), hours.group(13), hours.group(14)));
		}
	}

	private static boolean isHalf(double hours) {
		return hours > 0 && hours < HALF_DAY;
	}

	/** From one time of day to the next, in hours; below zero where they are none. */
	private static double length(Matcher hours, int group) {
		double begin = hour(hours, group, hours.group(group));
		double end = hour(hours, group + 3,
				(hours.group(group + 3) != null) ? hours.group(group + 3) : hours.group(group));
		return (end <= begin) ? end + HALF_DAY - begin : end - begin;
	}

	private static double hour(Matcher hours, int group, String half) {
		double hour = Integer.parseInt(hours.group(group + 1));
		String minutes = hours.group(group + 2);
		if (minutes != null && !minutes.equals("整")) {
			hour += minutes.equals("半") ? 0.5 : Integer.parseInt(minutes.replace("分", "")) / MINUTES;
		}
		boolean late = half != null && (half.startsWith("下") || half.startsWith("晚"));
		return (late && hour < HALF_DAY) ? hour + HALF_DAY : hour;
	}

}
