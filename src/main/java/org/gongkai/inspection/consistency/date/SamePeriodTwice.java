package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 2023年投入2600万元，2024年投入2800万元，2024年投入3200万元: of clauses that tell the same of one period
 * after another, two of one period.
 */
final class SamePeriodTwice {

	private static final String PARTED = ",;、。:(";

	private static final int SAME = 2;

	private static final int REACH = 14;

	private static final int APART = 60;

	private final Consumer<Hit> hits;

	SamePeriodTwice(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece, List<Period> told) {
		String text = piece.text();
		for (int at = 1; at < told.size(); at++) {
			Period before = told.get(at - 1);
			Period period = told.get(at);
			boolean same = before.year() == period.year() && before.hasMonthsOf(period)
					&& before.kind() == period.kind() && period.from() - before.to() < APART;
			if (same && Sentence.begin(text, period.from()) == Sentence.begin(text, before.from())
					&& isClause(text, before) && isClause(text, period) && tells(text, before).length() == SAME
					&& tells(text, before).equals(tells(text, period)) && isInRow(text, told, before, period)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, period.from(), period.to(),
						"前后两处写的都是%s，后面是同一件事的不同数。请核对是否有一处应为另一时段。".formatted(period.words(text)), null));
				return;
			}
		}
	}

	private static boolean isClause(String text, Period period) {
		int from = period.from();
		return (from == 0 || PARTED.indexOf(text.charAt(from - 1)) >= 0)
				&& Sentence.hasDigit(text, period.to(), period.to() + REACH);
	}

	/** The first words behind a period. */
	private static String tells(String text, Period period) {
		return Sentence.han(text, period.to(), SAME);
	}

	/** Whether another period of the row is told in the same way. */
	private static boolean isInRow(String text, List<Period> told, Period one, Period other) {
		return told.stream()
			.anyMatch((period) -> period != one && period != other && isClause(text, period)
					&& tells(text, period).equals(tells(text, one)));
	}

}
