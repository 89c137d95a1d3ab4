package org.gongkai.inspection.consistency.told;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;

/**
 * How long it is from one day to another, in each of the ways in which that may be told:
 * 5月11日至5月17日 are 7天 and 5个工作日, 2026年1月1日至2030年12月31日 are 5年.
 */
final class SpanLengths {

	/** A full hour of one to 24. */
	private static final Pattern HOUR = Pattern.compile("([0-9]{1,2})(?:时(?![0-9])|:00)");

	private static final int HOURS_OF_DAY = 24;

	private static final int MONTH = 28;

	private static final int WEEK = 6;

	private static final int FRIDAY = 5;

	private static final int MARCH = 301;

	private static final double DAYS_OF_MONTH = 30.44;

	private static final double DAYS_OF_YEAR = 365.25;

	/** Of longer ones nobody counts the working days. */
	private static final int LONGEST = 70;

	private static final double NEARLY_YEAR = 0.99;

	private static final double NEARLY_MONTH = 0.9;

	private final Piece piece;

	private final DayTold first;

	private final DayTold last;

	private final String around;

	private final Consumer<Slot> slots;

	private SpanLengths(Piece piece, DayTold first, DayTold last, String around, Consumer<Slot> slots) {
		this.piece = piece;
		this.first = first;
		this.last = last;
		this.around = LengthSlots.LASTED + around;
		this.slots = slots;
	}

	static void read(Piece piece, DayTold first, DayTold last, String around, Consumer<Slot> slots) {
		new SpanLengths(piece, first, last, around, slots).read();
	}

	private void read() {
		long days = days();
		if (days < 2) {
			return;
		}
		String between = this.piece.text().substring(this.first.to(), this.last.from());
		boolean hours = between.indexOf(':') > 0 || between.indexOf('时') > 0;
		length("日", days);
		// from one hour to another the last day is not counted
		if (hours || days > MONTH) {
			length("日", days - 1);
		}
		if (hours) {
			hours(days);
		}
		if (days >= WEEK && days <= LONGEST) {
			length("日", workdays());
		}
		double years = days / DAYS_OF_YEAR;
		if (years > NEARLY_YEAR && Math.abs(years - Math.round(years)) < 1 - NEARLY_YEAR) {
			length("年", Math.round(years));
		}
		double months = days / DAYS_OF_MONTH;
		if (years < 2 && months > NEARLY_MONTH && Math.abs(months - Math.round(months)) < 2 * (1 - NEARLY_MONTH)) {
			length("个月", Math.round(months));
		}
	}

	private void hours(long days) {
		String text = this.piece.text();
		Matcher begin = HOUR.matcher(text).region(this.first.to(), text.length());
		Matcher end = HOUR.matcher(text).region(this.last.to(), text.length());
		if (begin.lookingAt() && end.lookingAt()) {
			length("小时", (days - 1) * HOURS_OF_DAY + Integer.parseInt(end.group(1)) - Integer.parseInt(begin.group(1)));
		}
	}

	private void length(String unit, long length) {
		this.slots.accept(new Slot(this.piece, this.first.from(), this.last.to(), unit, Slot.Role.SPAN,
				length * LengthSlots.TENTHS, 0, "", this.around));
	}

	/** How many days from one to another, both counted; 0 where that is not told. */
	private long days() {
		Optional<LocalDate> begin = this.first.date(0);
		Optional<LocalDate> end = begin.flatMap((day) -> this.last.date(day.getYear()));
		boolean february = this.first.year() == 0 && this.first.value() < MARCH && this.last.value() >= MARCH;
		return (february || end.isEmpty()) ? 0 : ChronoUnit.DAYS.between(begin.get(), end.get()) + 1;
	}

	private long workdays() {
		LocalDate begin = this.first.date(0).orElseThrow();
		LocalDate end = this.last.date(begin.getYear()).orElseThrow();
		return begin.datesUntil(end.plusDays(1)).filter((day) -> day.getDayOfWeek().getValue() <= FRIDAY).count();
	}

}
