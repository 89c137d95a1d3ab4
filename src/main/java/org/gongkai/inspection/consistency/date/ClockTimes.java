package org.gongkai.inspection.consistency.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 5月22日22时至5月23日6时，共6小时: hours between two times of day. */
public final class ClockTimes {

	private static final String HALF_OF_DAY = "(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|当晚)?";

	private static final String DATE = "(?:(?:((?:19|20)[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日(?:\\([^()]{1,8}\\))?|(次日|翌日|当日|同日))?";

	private static final String TIME = "([0-9]{1,2})(?:时|点|:)(?:([0-9]{1,2})分?|(半)|整)?";

	private static final Pattern PERIOD = Pattern.compile(DATE + ",?" + HALF_OF_DAY + TIME
			+ "(?:起|(?:正式)?(?:开始|开考|开场|开演|开幕|开园|开业|开展|开班|开赛|开播|开市|开放|开门|开馆|开会|开课|上课|上班|入场|出发|发车|起飞|停水|停电|停气|停机))?[,、]?(?:并?于)?(?:至|到|-{1,2}|(?<=[\\p{IsHan}&&[^分时点整半]][,、]|[,、]于|并于|开始))"
			+ DATE + HALF_OF_DAY + TIME
			+ "(?:止|结束|停止|散场|交卷|收卷|闭馆|闭幕|闭园|停业|收场|关门|下课|下班|收市|恢复[\\p{IsHan}]{0,4}|抵达|到达)?[,(]?[^,。;()0-9]{0,8}?[,(]?(?:共|共计|历时|时长|为期|用时|时间|持续|总时长|停水|停电|停机|停气|约)?[^,。;0-9]{0,4}?([0-9]{1,3}(?:\\.[0-9])?|[一二两三四五六七八九十]{1,3})(个半小时|个?小时|分钟)");

	private static final int REACH = 22;

	private static final int LONGEST = 70;

	/** One of which stands in each time of day. */
	private static final CharacterSet MARKS = CharacterSet.of("时点:");

	private static final double TINY = 0.02;

	private ClockTimes() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (String unit : new String[] { "小时", "分钟" }) {
			int done = 0;
			for (int at = figures.first(unit); at >= 0; at = text.indexOf(unit, at + 2)) {
				int from = Math.max(done, at - LONGEST);
				Matcher period = tellsTwo(text, from, at) ? PERIOD.matcher(text).region(from, at + 2) : null;
				while (period != null && period.find()) {
					// 3小时15分钟 is no length of three hours
					if (period.end() == at + 2 && !isSecond(text, period.start())
							&& !Sentence.hasDigit(text, at + 2, at + 3) && !period.group().contains("分别")) {
						compare(period, found);
					}
				}
				done = at + 2;
			}
		}
	}

	/** Whether two times of day may stand in a stretch. */
	private static boolean tellsTwo(String text, int from, int to) {
		int times = 0;
		for (int at = from + 1; at < to && times < 2; at++) {
			times += (MARKS.has(text.charAt(at)) && Sentence.isDigit(text.charAt(at - 1))) ? 1 : 0;
		}
		return times > 1;
	}

	/** 上午8时至12时，下午2时至5时，共7小时: one of two periods. */
	private static boolean isSecond(String text, int at) {
		for (int before = at - 1; before > Math.max(0, at - REACH)
				&& "。;!?\n".indexOf(text.charAt(before)) < 0; before--) {
			if ("时点:".indexOf(text.charAt(before)) >= 0 && Sentence.isDigit(text.charAt(before - 1))) {
				return true;
			}
		}
		return false;
	}

	private static void compare(Matcher period, Contradictions found) {
		double begin = hours(period, 5);
		double end = hours(period, 13);
		if (begin > 24 || end > 24) {
			return;
		}
		boolean halves = period.group(5) != null && period.group(13) == null && end < 12 && begin >= 12
				&& period.group(10) == null && period.group(12) == null;
		end += halves ? 12 : 0;
		double hours = end - begin + days(period) * 24;
		hours += (hours <= 0 && period.group(10) == null) ? 24 : 0;
		double told = SpelledNumbers.number(period.group(17));
		told = period.group(18).equals("分钟") ? told / 60 : told + (period.group(18).startsWith("个半") ? 0.5 : 0);
		if (hours > 0 && Math.abs(hours - told) > TINY) {
			found.report(period.start(), period.end(), "起止时间相隔%s小时，文中写%s%s。请核对。"
				.formatted(new Computed(hours, 0).plain(), period.group(17), period.group(18)));
		}
	}

	/** Days from the first date to the second, as far as they are told. */
	private static long days(Matcher period) {
		if (period.group(12) != null) {
			return period.group(12).equals("次日") || period.group(12).equals("翌日") ? 1 : 0;
		}
		if (period.group(10) == null || period.group(2) == null) {
			return 0;
		}
		try {
			int year = (period.group(1) != null) ? Integer.parseInt(period.group(1)) : 2023;
			LocalDate first = LocalDate.of(year, Integer.parseInt(period.group(2)), Integer.parseInt(period.group(3)));
			LocalDate last = LocalDate.of(year, Integer.parseInt(period.group(10)), Integer.parseInt(period.group(11)));
			return ChronoUnit.DAYS.between(first, last);
		}
		catch (DateTimeException ex) {
			return 0;
		}
	}

	private static double hours(Matcher period, int group) {
		double hours = Integer.parseInt(period.group(group + 1));
		hours += (period.group(group + 2) != null) ? Integer.parseInt(period.group(group + 2)) / 60.0 : 0;
		hours += (period.group(group + 3) != null) ? 0.5 : 0;
		String half = period.group(group);
		boolean late = half != null && (half.startsWith("下") || half.contains("晚") || half.equals("夜间"));
		return (late && hours < 12) ? hours + 12 : hours;
	}

}
