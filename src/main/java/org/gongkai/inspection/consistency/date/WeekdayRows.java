package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * 5月11日（星期一）, 5月13日（星期四）: days of a text without a year, whose weekdays do not go
 * together in any year. Where the year is known each is compared with the calendar.
 */
public final class WeekdayRows {

	private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周)([一二三四五六日天])(?![至到和、一二三四五六日天年期])");

	/** With which such a weekday begins, right behind its day. */
	private static final WordSet TOLD = WordSet.of("日(周|日周|日(星期|日星期");

	private static final String WEEKDAYS = "一二三四五六日";

	/** Some year; which makes no difference within one half of any. */
	private static final int YEAR = 2026;

	private static final int HALF = 6;

	private static final int WEEK = 7;

	private final Consumer<Hit> hits;

	private final boolean known;

	private @Nullable LocalDate first;

	private int weekday;

	public WeekdayRows(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.known = text.catalogue().formedOn() != null || text.title().contains("年");
	}

	public void read(Piece piece, Figures figures) {
		boolean may = !this.known && piece.mayHold('月') && piece.mayHold('日')
				&& (piece.mayHold('周') || piece.mayHold("星期"));
		if (!may || !TOLD.in(piece.text())) {
			return;
		}
		for (StatedDate date : figures.dates()) {
			Matcher told = WEEKDAY.matcher(piece.text()).region(date.to(), piece.text().length());
			if (date.year() == null && date.exists() && told.lookingAt()) {
				date.in(YEAR)
					.ifPresent((day) -> compare(piece, date, day,
							WEEKDAYS.indexOf(told.group(1).equals("天") ? "日" : told.group(1)), told.end()));
			}
		}
	}

	private void compare(Piece piece, StatedDate date, LocalDate day, int told, int end) {
		LocalDate before = this.first;
		if (before == null) {
			this.first = day;
			this.weekday = told;
			return;
		}
		boolean together = (before.getMonthValue() <= HALF) == (day.getMonthValue() <= HALF)
				&& (before.getMonthValue() > 2) == (day.getMonthValue() > 2);
		long right = Math.floorMod(this.weekday + ChronoUnit.DAYS.between(before, day), WEEK);
		if (together && right != told) {
			this.hits.accept(piece.hit(Severity.CONFIRM, date.from(), end,
					"%d月%d日是星期%s，这一天就应是星期%s。请核对日期和星期。".formatted(before.getMonthValue(), before.getDayOfMonth(),
							WEEKDAYS.charAt(this.weekday), WEEKDAYS.charAt((int) right)),
					null));
		}
	}

}
