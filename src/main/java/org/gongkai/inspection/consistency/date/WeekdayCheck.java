package org.gongkai.inspection.consistency.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/** 星期 behind a date against the calendar. */
final class WeekdayCheck {

	static final String WEEKDAYS = "一二三四五六日";

	/** With which one of them begins behind a date. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of(" (农星周礼");

	private static final Pattern WEEKDAY = Pattern
		.compile(" ?\\(? ?(?:农历[^()]{1,10}[,、 ])?(?:星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日天至年期])");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

	private final Piece piece;

	private final List<StatedDate> dates;

	private final Consumer<Hit> hits;

	WeekdayCheck(Piece piece, List<StatedDate> dates, Consumer<Hit> hits) {
		this.piece = piece;
		this.dates = dates;
		this.hits = hits;
	}

	void run() {
		String text = this.piece.text();
		Integer year = null;
		for (StatedDate date : this.dates) {
			year = (date.year() != null) ? date.year() : year;
			if (!date.exists() || date.to() == text.length() || !BEGINNINGS.has(text.charAt(date.to()))) {
				continue;
			}
			Matcher weekday = WEEKDAY.matcher(text).region(date.to(), text.length());
			if (weekday.lookingAt()) {
				int end = weekday.end(1);
				wrong(this.piece, date, year, weekday.group(1)).ifPresent((message) -> this.hits
					.accept(this.piece.hit(Severity.CONFIRM, date.from(), end, message, null)));
			}
		}
	}

	/**
	 * What is to be said of a day with such a weekday beside it; empty where both may be.
	 * @param year the last year that is told before, or null
	 * @param weekday the last character of the weekday
	 */
	static Optional<String> wrong(Piece piece, StatedDate date, @Nullable Integer year, String weekday) {
		DayOfWeek written = DayOfWeek.of(weekday.equals("天") ? 7 : WEEKDAYS.indexOf(weekday) + 1);
		IntPredicate fits = (
				possible) -> date.in(possible).map(LocalDate::getDayOfWeek).filter(written::equals).isPresent();
		IntStream years = (year != null) ? ((date.year() != null) ? IntStream.of(year) : IntStream.of(year, year + 1))
				: yearsOfTheText(piece);
		int[] possible = years.toArray();
		if (possible.length == 0 || IntStream.of(possible).anyMatch(fits)) {
			return Optional.empty();
		}
		Optional<LocalDate> day = date.in(possible[0]);
		String right = day
			.map((found) -> "%s是星期%s".formatted(DateLogicRule.chinese(found),
					WEEKDAYS.charAt(found.getDayOfWeek().getValue() - 1)))
			.orElse("这一天不存在");
		return Optional.of("日期与星期不一致：" + right + "。请核对是日期写错还是星期写错。");
	}

	/** A date without a year belongs to the title's year, or to the day of its making. */
	private static IntStream yearsOfTheText(Piece piece) {
		Matcher title = YEAR.matcher(NormalizedText.of(piece.whole().title()).text());
		if (title.find()) {
			int year = Integer.parseInt(title.group(1));
			return IntStream.of(year, year + 1);
		}
		LocalDate formedOn = piece.whole().catalogue().formedOn();
		return (formedOn != null) ? IntStream.rangeClosed(formedOn.getYear() - 1, formedOn.getYear() + 1)
				: IntStream.empty();
	}

}
