package org.gongkai.inspection.consistency.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * A day, a month, or a day of each month.
 *
 * @param from first character
 * @param to behind the last
 * @param kind which of these
 * @param year its year; 0 where none is told
 * @param value its month and day
 */
record DayTold(int from, int to, String kind, int year, long value) {

	/** Of a day, of a month, of a day of each month. */
	private static final Pattern DAY = Pattern.compile(
			"(?:((?:19|20)[0-9]{2})年)?(1[0-2]|0?[1-9])月([0-3]?[0-9])日|((?:19|20)[0-9]{2})年(1[0-2]|0?[1-9])月(?:份|底|上旬|中旬|下旬)?"
					+ "|每月([0-3]?[0-9])[日号]|(?<![月0-9至-])([0-3]?[0-9])日(?=的|上午|下午|晚)");

	/** Of a span behind its first day. */
	private static final Pattern TO = Pattern.compile(DaySlots.TIME + "起?(?:至|到|-{1,2}|~)");

	/** The last day of a span that is of the month of the first. */
	private static final Pattern SAME_MONTH = Pattern.compile("([0-3]?[0-9])日");

	/** What stands of a day before its month, and behind. */
	private static final int BEFORE = 8;

	private static final int BEHIND = 4;

	/** The most characters between the days of a span. */
	private static final int LONGEST_CLOCK = 20;

	private static final int LONGEST = 60;

	private static final int MONTH = 100;

	/** One in which February has 28 days. */
	private static final int ANY_YEAR = 2023;

	/** All of a piece, in their order. */
	static List<DayTold> in(Piece piece) {
		String text = piece.text();
		List<DayTold> days = new ArrayList<>();
		int done = 0;
		for (int at = 1; at < text.length() && days.size() < LONGEST; at++) {
			char c = text.charAt(at);
			boolean mark = c == '月' || c == '日' && Sentence.isDigit(text.charAt(at - 1));
			Matcher day = (mark && at >= done) ? DAY.matcher(text)
				.region(Math.max(done, at - BEFORE), Math.min(text.length(), at + BEHIND))
				.useTransparentBounds(true) : null;
			if (day != null && day.find()) {
				done = add(piece, day, days);
			}
		}
		return days;
	}

	/** Notes a day, and that up to which it spans; tells where the last ends. */
	private static int add(Piece piece, Matcher day, List<DayTold> days) {
		String text = piece.text();
		DayTold told = of(day);
		told = text.startsWith("去年", day.start() - 2) ? told.in(piece.whole().today().getYear() - 1) : told;
		days.add(told);
		Matcher to = TO.matcher(text).region(day.end(), text.length());
		Matcher same = to.lookingAt() ? SAME_MONTH.matcher(text).region(to.end(), text.length()) : null;
		if (same != null && same.lookingAt()) {
			days.add(told.inMonth(same));
			return same.end();
		}
		return day.end();
	}

	/** Whether nothing but 至 stands up to another. */
	boolean spans(DayTold last, String text) {
		return last.from - this.to <= LONGEST_CLOCK && this.kind.equals(last.kind)
				&& TO.matcher(text).region(this.to, last.from).matches();
	}

	private static DayTold of(Matcher told) {
		if (told.group(6) != null) {
			return new DayTold(told.start(), told.end(), "每月", 0, Integer.parseInt(told.group(6)));
		}
		if (told.group(7) != null) {
			return new DayTold(told.start(), told.end(), "日期", 0, Integer.parseInt(told.group(7)));
		}
		if (told.group(5) != null) {
			int year = Integer.parseInt(told.group(4));
			return new DayTold(told.start(), told.end(), "月份", 0, year * MONTH + Integer.parseInt(told.group(5)));
		}
		int year = (told.group(1) != null) ? Integer.parseInt(told.group(1)) : 0;
		return new DayTold(told.start(), told.end(), "日期", year,
				Integer.parseInt(told.group(2)) * MONTH + Integer.parseInt(told.group(3)));
	}

	/** The day, of another year where it tells none. */
	Optional<LocalDate> date(int other) {
		int told = (this.year > 0) ? this.year : (other > 0) ? other : ANY_YEAR;
		return this.kind.equals("日期")
				? new StatedDate(this.from, this.to, told, (int) this.value / MONTH, (int) this.value % MONTH).day()
				: Optional.empty();
	}

	private DayTold in(int year) {
		return new DayTold(this.from, this.to, this.kind, year, this.value);
	}

	private DayTold inMonth(Matcher day) {
		return new DayTold(day.start(), day.end(), this.kind, this.year,
				this.value / MONTH * MONTH + Integer.parseInt(day.group(1)));
	}

}
