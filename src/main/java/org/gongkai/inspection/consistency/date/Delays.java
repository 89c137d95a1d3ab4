package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.StatedDate;

/** 原定5月30日通车，5月20日通车，比计划提前10天: how much sooner or later than the day that was planned. */
final class Delays {

	private static final Pattern AHEAD = Pattern
		.compile("(?:提前|推迟|延后|延期|逾期|推后|晚|早|滞后|拖延|缩短|延长)了?([0-9]{1,3}|[半一二两三四五六七八九十]{1,3})(天|日|个?星期|周|个?半?月|年)");

	private static final Pattern PLANNED = Pattern.compile("(?:原定|原计划|计划|预定|原|由|从|约定|合同)[^,。;0-9]{0,5}$");

	/** From a day to how far it is from the planned one, in characters. */
	private static final int REACH = 46;

	/** From the word that says that a day was planned to it, in characters. */
	private static final int PLANNED_REACH = 12;

	/** Any year in which February is not longer, where none is told. */
	private static final int SOME_YEAR = 2023;

	private Delays() {
	}

	/** Compares the two days, if how far they are apart is told; else false. */
	static boolean isTold(String text, StatedDate first, StatedDate last, Contradictions found) {
		Matcher ahead = AHEAD.matcher(text).region(last.to(), Math.min(text.length(), last.to() + REACH));
		if (!ahead.find()
				|| !PLANNED.matcher(text).region(Math.max(0, first.from() - PLANNED_REACH), first.from()).find()) {
			return false;
		}
		int year = (first.year() != null) ? first.year() : SOME_YEAR;
		Optional<LocalDate> one = first.in(year);
		Optional<LocalDate> other = last.in((last.year() != null) ? last.year() : year);
		if (one.isEmpty() || other.isEmpty()) {
			return false;
		}
		long days = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
		String unit = ahead.group(2);
		if (days > 0 && !isApart(unit, number(ahead.group(1)), days)) {
			found.report(first.from(), ahead.end(), "两个日期相差%d天，文中写%s%s。请核对。".formatted(days, ahead.group(1), unit));
		}
		return true;
	}

	/** 半 as 0.5, or the number that digits or a numeral write. */
	private static double number(String written) {
		return written.equals("半") ? 0.5 : SpelledNumbers.number(written);
	}

	/** Whether two days may be told to be so far apart. */
	private static boolean isApart(String unit, double told, long days) {
		double half = (unit.indexOf('半') >= 0) ? 0.5 : 0;
		return switch (unit.charAt(unit.length() - 1)) {
			case '月' -> Math.abs(days / Durations.DAYS_OF_MONTH - told - half) < 0.7;
			case '年' -> Math.abs(days / Durations.DAYS_OF_YEAR - told) < 0.3;
			case '周', '期' -> Math.abs(days / 7.0 - told) < 0.75;
			default -> Math.abs(told - days) <= 1;
		};
	}

}
