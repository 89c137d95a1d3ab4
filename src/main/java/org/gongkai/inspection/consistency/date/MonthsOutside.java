package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 二季度，…，其中3月完成1.0亿元: a month that is told as a part of a period in which it does not lie.
 */
final class MonthsOutside {

	private static final WordSet OTHER = WordSet.of("上年|去年|同期|结转|截至|预计|此前");

	private final Consumer<Hit> hits;

	MonthsOutside(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece, List<Period> told) {
		String text = piece.text();
		if (told.size() > 2) {
			allOutside(piece, told);
		}
		Period whole = null;
		for (Period period : told) {
			boolean part = period.kind() == Period.Kind.MONTH || period.kind() == Period.Kind.QUARTER;
			whole = inSentence(text, whole, period);
			if (whole != null && part && isAmong(text, whole, period)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, period.from(), period.to(),
						"前面写的是%s，其中的%s不在这一时段里。请核对。".formatted(whole.words(text), period.words(text)), null));
				return;
			}
			whole = isWhole(text, period) ? period : whole;
		}
	}

	/** 一季度重点抓好：4月完成…，5月启动…: months of which none lies in it. */
	private void allOutside(Piece piece, List<Period> told) {
		String text = piece.text();
		for (Period whole : told) {
			if (!isWhole(text, whole) || whole.kind() == Period.Kind.MONTH) {
				continue;
			}
			int end = Sentence.end(text, whole.to());
			List<Period> months = told.stream()
				.filter((one) -> one.from() > whole.to() && one.to() <= end && one.kind() == Period.Kind.MONTH)
				.toList();
			int colon = text.indexOf(':', whole.to());
			if (months.size() > 1 && colon > 0 && colon < months.get(0).from() && !OTHER.in(text, whole.to(), end)
					&& months.stream().allMatch((one) -> !one.isPartOrWhole(whole) && one.year() == whole.year())) {
				this.hits.accept(piece.hit(Severity.CONFIRM, whole.from(), whole.to(),
						"这里写的是%s，后面说的%s等都不在这一时段里。请核对。".formatted(whole.words(text), months.get(0).words(text)), null));
				return;
			}
		}
	}

	private static boolean isWhole(String text, Period period) {
		boolean first = period.kind() != Period.Kind.MONTH || period.from() == Sentence.begin(text, period.from());
		return first && period.kind() != Period.Kind.YEAR && period.kind() != Period.Kind.DAYS
				&& PeriodRole.of(text, period) == PeriodRole.LEAD;
	}

	/** What the period was of which a sentence tells, or the one before a 其中. */
	private static @Nullable Period inSentence(String text, @Nullable Period whole, Period period) {
		int begin = Sentence.begin(text, period.from());
		return (whole != null && (begin <= whole.from() || text.startsWith("其中", begin))) ? whole : null;
	}

	private static boolean isAmong(String text, Period whole, Period part) {
		int among = Math.max(text.lastIndexOf("其中", part.from()), text.lastIndexOf("分别", part.from()));
		return among > whole.to() && Sentence.begin(text, part.from()) <= among && !part.isPartOrWhole(whole)
				&& !part.isOfAnotherYear(whole) && text.lastIndexOf(';', part.from()) < whole.from()
				&& !OTHER.in(text, among, Math.min(text.length(), part.to() + 4))
				&& PeriodRole.of(text, part) != PeriodRole.COMPARED;
	}

}
