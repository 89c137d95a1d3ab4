package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * 4月10日受理，4月2日公示，4月28日批复: of three days or more with which the clauses of a sentence
 * begin, one that lies before the day told before it, while all others follow one
 * another.
 */
public final class DatesInRow {

	private static final int FEWEST = 3;

	private static final WordSet OTHER = WordSet.of("分别|上年|去年|此前|曾|早在|原定|比|较|依次为|各|同比|生于|出生|之前|、");

	private static final String PARTED = ",;:。于在(";

	private DatesInRow() {
	}

	public static void check(Figures figures, List<StatedDate> dates, Contradictions found) {
		String text = figures.text();
		List<StatedDate> row = new ArrayList<>();
		for (StatedDate date : dates) {
			boolean near = !row.isEmpty() && Sentence.begin(text, date.from()) <= row.get(row.size() - 1).from();
			if (!near) {
				compare(text, row, found);
				row.clear();
			}
			if (isClause(text, date)) {
				row.add(date);
			}
			else {
				// a span or a day of which something else is told
				row.clear();
			}
		}
		compare(text, row, found);
	}

	private static boolean isClause(String text, StatedDate date) {
		char before = (date.from() > 0) ? text.charAt(date.from() - 1) : ',';
		char behind = (date.to() < text.length()) ? text.charAt(date.to()) : '。';
		return PARTED.indexOf(before) >= 0
				&& (Sentence.isHan(behind) && "至到前起止后以".indexOf(behind) < 0 || behind == ',');
	}

	private static void compare(String text, List<StatedDate> row, Contradictions found) {
		if (row.size() < FEWEST || OTHER.in(text, row.get(0).from(), row.get(row.size() - 1).to())) {
			return;
		}
		int wrong = -1;
		LocalDate last = null;
		Integer year = null;
		LocalDate beforeLast = null;
		for (int at = 0; at < row.size(); at++) {
			year = (row.get(at).year() != null) ? row.get(at).year() : year;
			LocalDate day = day(row.get(at), year);
			if (day == null) {
				return;
			}
			if (last != null && day.isBefore(last)) {
				if (wrong >= 0) {
					return;
				}
				wrong = at;
				// the wrong one may be that before, unless this is before both
				last = (beforeLast == null || !day.isBefore(beforeLast)) ? day : last;
				continue;
			}
			beforeLast = last;
			last = day;
		}
		if (wrong > 0) {
			StatedDate early = row.get(wrong);
			StatedDate late = row.get(wrong - 1);
			found.report(late.from(), early.to(), "这几件事依次写来，后一件的日期（%s）早于前一件的日期（%s）。请核对先后和日期。"
				.formatted(text.substring(early.from(), early.to()), text.substring(late.from(), late.to())));
		}
	}

	private static @Nullable LocalDate day(StatedDate date, @Nullable Integer year) {
		return date.in((year != null) ? year : 2024).orElse(null);
	}

}
