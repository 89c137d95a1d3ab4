package org.gongkai.inspection.consistency.date;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * 2026年5月4日 and 星期二 in two cells of a table, side by side or one above the other, against
 * the calendar.
 */
final class WeekdayCells {

	private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");

	/** Below a header that says so no more needs to be told. */
	private static final Pattern BARE = Pattern.compile("[一二三四五六日天]");

	/** 2026.5.4, 5/4: as a cell of a column of days is written. */
	private static final Pattern POINTS = Pattern
		.compile("(?:((?:19|20)[0-9]{2})[./])?(1[0-2]|0?[1-9])[./]([12][0-9]|3[01]|0?[1-9])");

	/** A day on which nobody comes is another one than that beside it. */
	private static final WordSet FREE = WordSet.of("休|补|调|假|截|止|至");

	private final Piece piece;

	private final Consumer<Hit> hits;

	private final List<Pair> pairs = new ArrayList<>();

	private @Nullable Integer year;

	private WeekdayCells(Piece piece, Consumer<Hit> hits) {
		this.piece = piece;
		this.hits = hits;
	}

	static void check(Piece piece, Consumer<Hit> hits) {
		if (piece.block() instanceof Block.Table table && piece.normalized().digits() > 0
				&& (piece.mayHold("星期") || piece.mayHold('周') || piece.mayHold("礼拜"))) {
			new WeekdayCells(piece, hits).run(table);
		}
	}

	private void run(Block.Table table) {
		TreeMap<Integer, List<Block.CellPlace>> rows = new TreeMap<>();
		table.cellPlaces().forEach((place) -> rows.computeIfAbsent(place.row(), (any) -> new ArrayList<>()).add(place));
		boolean bare = table.plainText().contains("星期");
		List<Block.CellPlace> first = rows.isEmpty() ? List.of() : rows.firstEntry().getValue();
		Row above = new Row(List.of(), List.of(), 0);
		for (List<Block.CellPlace> places : rows.values()) {
			Row row = row(places, first, bare);
			if (row.dates().size() == row.weekdays().size()) {
				pair(row.dates(), row.weekdays());
			}
			else if (row.dates().isEmpty() && above.weekdays().isEmpty() && above.cells() == row.cells()
					&& above.dates().size() == row.weekdays().size()) {
				pair(above.dates(), row.weekdays());
			}
			above = row;
		}
		compare();
	}

	private static Row row(List<Block.CellPlace> places, List<Block.CellPlace> first, boolean bare) {
		List<StatedDate> dates = new ArrayList<>();
		List<Day> weekdays = new ArrayList<>();
		for (int at = 0; at < places.size(); at++) {
			Block.CellPlace place = places.get(at);
			String header = (first.size() == places.size()) ? first.get(at).cell().text() : "";
			String words = NormalizedText.compact(place.cell().text());
			StatedDate date = words.isEmpty() ? null : date(words);
			if (date != null) {
				dates.add(date);
			}
			else if (words.length() < 4 && !FREE.in(header)
					&& (WEEKDAY.matcher(words).matches() || bare && BARE.matcher(words).matches())) {
				weekdays.add(new Day(place, words.substring(words.length() - 1)));
			}
		}
		return new Row(dates, weekdays, places.size());
	}

	/** The day that a cell tells and nothing else. */
	private static @Nullable StatedDate date(String words) {
		if (!Sentence.isDigit(words.charAt(0))) {
			return null;
		}
		Matcher points = POINTS.matcher(words);
		if (points.matches()) {
			return new StatedDate(0, words.length(),
					(points.group(1) != null) ? Integer.valueOf(points.group(1)) : null,
					Integer.parseInt(points.group(2)), Integer.parseInt(points.group(3)));
		}
		List<StatedDate> dates = StatedDate.in(words);
		return (dates.size() == 1 && dates.get(0).from() == 0 && dates.get(0).to() == words.length()) ? dates.get(0)
				: null;
	}

	private void pair(List<StatedDate> dates, List<Day> weekdays) {
		for (int at = 0; at < dates.size(); at++) {
			this.year = (dates.get(at).year() != null) ? dates.get(at).year() : this.year;
			this.pairs.add(new Pair(dates.get(at), this.year, weekdays.get(at)));
		}
	}

	private void compare() {
		List<Pair> open = this.pairs.stream().filter((pair) -> pair.year() == null).toList();
		int best = -1;
		long most = 0;
		int now = this.piece.whole().today().getYear();
		for (int possible = now - 1; possible <= now + 1; possible++) {
			int tried = possible;
			long fits = open.stream().filter((pair) -> pair.fits(tried)).count();
			best = (fits > most) ? possible : best;
			most = Math.max(most, fits);
		}
		for (Pair pair : this.pairs) {
			Integer own = pair.year();
			// without a year the weekdays of the others tell which it is
			Integer year = (own != null) ? own : (most > 1 && most * 2 > open.size()) ? Integer.valueOf(best) : null;
			if (year != null && pair.date().exists() && !pair.fits(year)) {
				WeekdayCheck.wrong(this.piece, pair.date(year), year, pair.day().weekday())
					.ifPresent((message) -> report(pair.day(), message));
			}
		}
	}

	private void report(Day day, String message) {
		String text = day.place().cell().text();
		int from = day.place().from();
		this.hits.accept(new Hit(Severity.CONFIRM, new Spot(this.piece.number(), from, from + text.length()),
				this.piece.section(), text, message, null, null));
	}

	/**
	 * What a row tells of days.
	 *
	 * @param dates the days
	 * @param weekdays the weekdays
	 * @param cells how many cells there are
	 */
	private record Row(List<StatedDate> dates, List<Day> weekdays, int cells) {
	}

	/**
	 * A day with the weekday that is told of it.
	 *
	 * @param date the day
	 * @param year its year, or the last one told before, or null
	 * @param day the weekday
	 */
	private record Pair(StatedDate date, @Nullable Integer year, Day day) {

		StatedDate date(int known) {
			return new StatedDate(this.date.from(), this.date.to(), known, this.date.month(), this.date.dayOfMonth());
		}

		boolean fits(int possible) {
			String weekday = this.day.weekday().equals("天") ? "日" : this.day.weekday();
			return this.date.in(possible)
				.filter((found) -> WeekdayCheck.WEEKDAYS.charAt(found.getDayOfWeek().getValue() - 1) == weekday
					.charAt(0))
				.isPresent();
		}

	}

	/**
	 * A weekday.
	 *
	 * @param place where it stands
	 * @param weekday its last character
	 */
	private record Day(Block.CellPlace place, String weekday) {
	}

}
