package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 县政府常务会议于4月28日审议通过，审议通过后于4月21日公布: what a text says to have come after something, on a
 * day before it.
 */
public final class AfterThat {

	/** By one of which what a clause tells came after what was told before it. */
	private static final WordSet AFTER = WordSet
		.of("后于|后,于|后在|之后|随后|而后|然后|此后|后,自|后自|后将于|后拟于|后即于|后已于|后,将于|后,拟于|后,我局于|后由|其后|次日|接着");

	/** To which day something is put off, or holds. */
	private static final WordSet UNTIL = WordSet.of("延长至|延长到|延期至|延期到|顺延至|顺延到|推迟至|推迟到|改期至|有效期至|有效期到|有效期限至|有效至");

	/** With which a day has to come before the next. */
	private static final WordSet SO_THAT = WordSet.of("确保|保证|以便|以确保|以保证|不影响");

	/** What tells of another course of things. */
	private static final WordSet OTHER = WordSet.of("上年|去年|曾|此前|前期|早在|原定|分别|另");

	private static final int REACH = 18;

	/** Without years, days further apart may lie in two of them. */
	private static final int HALF_A_YEAR = 180;

	private AfterThat() {
	}

	public static void check(Figures figures, List<StatedDate> dates, Contradictions found) {
		String text = figures.text();
		if (dates.size() < 2 || figures.first('前') < 0 && figures.first('后') < 0 && figures.first("次日") < 0
				&& figures.first("接着") < 0 && figures.first('至') < 0 && figures.first('到') < 0) {
			return;
		}
		for (int at = 1; at < dates.size(); at++) {
			StatedDate date = dates.get(at);
			StatedDate before = dates.get(at - 1);
			int begin = Math.max(before.to(), date.from() - REACH);
			boolean ensured = text.startsWith("前", before.to()) && SO_THAT.in(text, before.to(), date.from())
					&& Sentence.end(text, before.to()) > date.from();
			if ((ensured || AFTER.in(text, begin, date.from()) || UNTIL.in(text, begin, date.from()))
					&& isBefore(date, before)
					&& !OTHER.in(text, Sentence.clause(text, before.to(), date.from(), "。;"), date.from())
					&& Sentence.clause(text, before.to(), date.from(), ";") == before.to()) {
				found.report(before.from(), date.to(), "文中写的是先后两件事，后一件的日期（%s）却早于前一件的日期（%s）。请核对这两个日期。"
					.formatted(text.substring(date.from(), date.to()), text.substring(before.from(), before.to())));
			}
		}
	}

	private static boolean isBefore(StatedDate date, StatedDate other) {
		Integer year = (date.year() != null) ? date.year() : other.year();
		int known = (year != null) ? year : LocalDate.EPOCH.getYear();
		Optional<LocalDate> one = date.in(known);
		Optional<LocalDate> first = other.in((other.year() != null) ? other.year() : known);
		boolean dated = date.year() != null && other.year() != null;
		return one.isPresent() && first.isPresent() && one.get().isBefore(first.get())
				&& (dated || one.get().isAfter(first.get().minusDays(HALF_A_YEAR)));
	}

}
