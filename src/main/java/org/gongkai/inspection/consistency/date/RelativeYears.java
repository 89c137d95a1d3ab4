package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.jspecify.annotations.Nullable;

/**
 * 上年同期（2024年一季度） in a report of the first quarter of 2026, 次年（2026年） of what is told of
 * 2026: a year that is named by its place beside another, with that year in brackets.
 */
final class RelativeYears {

	private static final Map<String, Integer> YEARS = Map.ofEntries(Map.entry("上年", -1), Map.entry("去年", -1),
			Map.entry("上一年", -1), Map.entry("前一年", -1), Map.entry("前年", -2), Map.entry("今年", 0), Map.entry("本年", 0),
			Map.entry("当年", 0), Map.entry("明年", 1), Map.entry("次年", 1), Map.entry("下一年", 1), Map.entry("翌年", 1));

	private static final WordSet NAMED = new WordSet(List.copyOf(YEARS.keySet()));

	/** Behind the name, before the bracket. */
	private static final int REACH = 8;

	private final Consumer<Hit> hits;

	private final List<Period> title;

	private final int signed;

	RelativeYears(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		this.title = Period.in(title, 0, title.length());
		this.signed = SignOff.of(text).map((one) -> one.day().getYear()).orElse(0);
	}

	void read(Piece piece, List<Period> told) {
		String text = piece.text();
		for (Period period : told) {
			if (period.year() == 0 || period.from() < 3
					|| text.charAt(period.from() - 1) != '(' && !text.startsWith("即", period.from() - 1)) {
				continue;
			}
			Optional<String> name = name(text, period.from());
			if (name.isPresent() && period.to() < text.length() && text.charAt(period.to()) == ')') {
				compare(piece, told, period, name.get());
			}
		}
	}

	/** The name right before the bracket. */
	private static Optional<String> name(String text, int bracket) {
		int begin = Math.max(Sentence.begin(text, bracket), bracket - REACH);
		String[] last = new String[1];
		NAMED.each(text.substring(begin, bracket), (from, to) -> {
			String behind = text.substring(begin + to, bracket);
			boolean right = behind.chars().allMatch((c) -> "度同期即(的全".indexOf(c) >= 0);
			last[0] = right ? text.substring(begin + from, begin + to) : last[0];
		});
		return Optional.ofNullable(last[0]);
	}

	private void compare(Piece piece, List<Period> told, Period period, String name) {
		int apart = YEARS.get(name);
		Period before = null;
		for (Period one : told) {
			boolean own = one.year() > 0 && one.to() < period.from()
					&& PeriodRole.of(piece.text(), one) != PeriodRole.COMPARED;
			before = own ? one : before;
		}
		boolean right = fits(before, period, apart) || this.title.stream().anyMatch((one) -> fits(one, period, apart))
				|| this.signed > 0 && this.signed + apart == period.year();
		boolean known = before != null || this.signed > 0 || this.title.stream().anyMatch((one) -> one.year() > 0);
		if (known && !right) {
			this.hits.accept(piece.hit(Severity.CONFIRM, period.from(), period.to(),
					"文中写的是%s，括号里写的是%s，相差不是一年。请核对年份。".formatted(name, period.words(piece.text())), null));
		}
	}

	private static boolean fits(@Nullable Period own, Period told, int apart) {
		return own != null && own.year() > 0 && own.year() + apart == told.year();
	}

}
