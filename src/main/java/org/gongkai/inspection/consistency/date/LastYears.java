package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 截至2025年4月30日 or 2025年1—4月 in a report that was signed in May of 2026 and is of no other
 * year: what came up to a few weeks before a year ago, where a few weeks before are
 * meant.
 */
public final class LastYears {

	private static final WordSet UNTIL = WordSet.of("截至|截止|截止到");

	private static final WordSet HELD = WordSet.of("比|较|相比|上年|去年|同期|当时|此前|原|审计|以来|此外|至今|起");

	private static final int REACH = 6;

	/** A report is written within so many days. */
	private static final int WEEKS = 75;

	private static final int LONGEST_PERIOD = 24;

	private static final int MOST_PIECES = 40;

	private final InspectedText text;

	private final LocalDate signed;

	private final Consumer<Hit> hits;

	private LastYears(InspectedText text, LocalDate signed, Consumer<Hit> hits) {
		this.text = text;
		this.signed = signed;
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Optional<LocalDate> signed = SignOff.of(text).map(SignOff::day);
		if (signed.isEmpty() || signed.get().getMonthValue() == 1) {
			return;
		}
		String title = text.pieces().get(0).text();
		int year = signed.get().getYear();
		boolean other = Period.in(title, 0, title.length())
			.stream()
			.anyMatch((one) -> one.year() > 0 && one.year() != year);
		if (!other) {
			new LastYears(text, signed.get(), hits).run(String.valueOf(year - 1));
		}
	}

	private void run(String year) {
		boolean lead = true;
		List<Piece> pieces = this.text.pieces();
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, MOST_PIECES))) {
			String text = piece.text();
			if (!(piece.block() instanceof Block.Paragraph) || text.indexOf('。') < 0) {
				continue;
			}
			if (piece.mayHold('月') && text.contains(year + "年")) {
				if (piece.mayHold('截')) {
					until(piece);
				}
				if (lead) {
					lead(piece);
				}
			}
			lead = false;
		}
	}

	/** 截至2025年4月30日 */
	private void until(Piece piece) {
		String text = piece.text();
		for (StatedDate date : StatedDate.in(text)) {
			Optional<LocalDate> meant = date.day().map((day) -> day.plusYears(1));
			if (meant.isPresent() && isJustBefore(meant.get())
					&& UNTIL.in(text, Math.max(0, date.from() - REACH), date.from())
					&& isOnly(text, date.from(), date.to())) {
				report(piece, date.from(), date.to());
			}
		}
	}

	/** 2025年1—4月，… */
	private void lead(Piece piece) {
		Optional<Period> told = Period.at(piece.text(), 0, LONGEST_PERIOD);
		boolean part = told.isPresent() && told.get().year() == this.signed.getYear() - 1
				&& told.get().kind() != Period.Kind.YEAR && told.get().kind() != Period.Kind.DAYS;
		if (part && isJustBefore(YearMonth.of(this.signed.getYear(), told.get().last()).atEndOfMonth())
				&& isOnly(piece.text(), 0, told.get().to())) {
			report(piece, told.get().from(), told.get().to());
		}
	}

	private boolean isJustBefore(LocalDate day) {
		return !day.isAfter(this.signed) && day.isAfter(this.signed.minusDays(WEEKS));
	}

	/** Whether its sentence tells neither of this year nor of what was before. */
	private boolean isOnly(String text, int from, int to) {
		int begin = Sentence.begin(text, from);
		String sentence = text.substring(begin, Sentence.end(text, to));
		return !HELD.in(text, begin, Math.min(text.length(), to + 2))
				&& !sentence.contains(this.signed.getYear() + "年");
	}

	private void report(Piece piece, int from, int to) {
		this.hits.accept(piece.hit(Severity.CONFIRM, from, to,
				"成文日期是%s，这里写的是上一年的同一时候。请核对年份。".formatted(DateLogicRule.chinese(this.signed)), null));
	}

}
