package org.gongkai.inspection.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something took, against its first and last day: 9月1日开工，11月30日完工，历时180天; and
 * years: 2021年至2035年，共10年. Days that are told right behind a period belong to the dates'
 * own rule.
 */
final class Durations {

	/** How far before the number of days its dates are looked for. */
	private static final int REACH = 80;

	private static final Pattern DAYS = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日([^。;0-9]{0,12})(?:((?:19|20)[0-9]{2})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:(?:正式|全部|全面|顺利)?(?:结束|止|完工|竣工|完成|建成|闭幕|通车|截止)(?:并[\\p{IsHan}]{2,6})?,(?:共|共计|总计|为期|历时|总?工期)|,(?:历时|总?工期|公示期|公示期限|公示时间|培训期|服务期)(?:共|为|共计)?)([0-9]{1,3})(?:天|日)$");

	private static final Pattern YEARS = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年?(?:起?至|到|-)((?:19|20)[0-9]{2})年(?:底|末|止)?[,(](?:共|共计|为期|历时|期限|期限为|时间)([0-9]{1,2})年$");

	/** Days of one month behind their number. */
	private static final Pattern TOLD = Pattern.compile(
			"为期([0-9]{1,2})天(?![\\p{IsHan}]{0,3}工作日)[^。;0-9]{0,12}(?:(?:19|20)[0-9]{2}年)?([0-9]{1,2})月([0-9]{1,2})日(?:至|到|-)(?:([0-9]{1,2})月)?([0-9]{1,2})日");

	private Durations() {
	}

	static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first("为期"); at >= 0; at = text.indexOf("为期", at + 2)) {
			told(TOLD.matcher(text).region(at, text.length()), found);
		}
		if (figures.first("20") < 0 && figures.first("19") < 0) {
			return;
		}
		for (char mark : new char[] { '天', '日' }) {
			for (int at = figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				if (isLength(text, at)) {
					days(DAYS.matcher(text).region(Math.max(0, at - REACH), at + 1), found);
				}
			}
		}
		for (int at = figures.first('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			if (isLength(text, at) && !Sentence.hasDigit(text, at - Math.min(at, 3), at - 2)) {
				years(YEARS.matcher(text).region(Math.max(0, at - REACH), at + 1), found);
			}
		}
	}

	/** Whether a number stands before, behind a word that is no date's. */
	private static boolean isLength(String text, int at) {
		int begin = at;
		while (begin > 0 && at - begin < 4 && Sentence.isDigit(text.charAt(begin - 1))) {
			begin--;
		}
		return begin < at && begin > 0 && "共计期历时工为限间".indexOf(text.charAt(begin - 1)) >= 0;
	}

	private static void days(Matcher days, Contradictions found) {
		if (!days.find()) {
			return;
		}
		int year = Integer.parseInt(days.group(1));
		int month = Integer.parseInt(days.group(2));
		try {
			LocalDate first = LocalDate.of(year, month, Integer.parseInt(days.group(3)));
			LocalDate last = LocalDate.of((days.group(5) != null) ? Integer.parseInt(days.group(5)) : year,
					(days.group(6) != null) ? Integer.parseInt(days.group(6)) : month, Integer.parseInt(days.group(7)));
			long inclusive = ChronoUnit.DAYS.between(first, last) + 1;
			int written = Integer.parseInt(days.group(8));
			// a notice may count fewer days than it stands: holidays are left out
			boolean holidays = days.group().contains("公示") && written < inclusive;
			if (inclusive > 0 && written != inclusive && written != inclusive - 1 && !holidays) {
				found.report(days.start(), days.end(), "起止日期连头带尾是%d天，文中写%d天。请核对日期和天数。".formatted(inclusive, written));
			}
		}
		catch (DateTimeException ex) {
			// a day that does not exist is the dates' own rule's
		}
	}

	/** 为期5天，自6月1日至6月3日 */
	private static void told(Matcher told, Contradictions found) {
		if (!told.lookingAt() || told.group(4) != null && !told.group(4).equals(told.group(2))) {
			return;
		}
		int inclusive = Integer.parseInt(told.group(5)) - Integer.parseInt(told.group(3)) + 1;
		int written = Integer.parseInt(told.group(1));
		if (inclusive > 0 && written != inclusive && written != inclusive - 1) {
			found.report(told.start(), told.end(), "起止日期连头带尾是%d天，文中写%d天。请核对日期和天数。".formatted(inclusive, written));
		}
	}

	private static void years(Matcher years, Contradictions found) {
		if (years.find()) {
			int span = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1));
			int written = Integer.parseInt(years.group(3));
			if (span > 0 && written != span && written != span + 1) {
				found.report(years.start(), years.end(), "起止年份连头带尾是%d年，文中写%d年。请核对年份和年数。".formatted(span + 1, written));
			}
		}
	}

}
