package org.gongkai.inspection.consistency.date;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 2024年度支出总计5316.42万元 and 2023年度财政拨款支出…占当年支出总计5316.42万元: a figure that nobody comes to
 * twice by chance, told of two years.
 */
final class FigureYears {

	private static final int FEWEST_DIGITS = 4;

	private static final int MOST = 400;

	/** Behind the last period no sentence is longer. */
	private static final int REACH = 300;

	private static final WordSet OTHER = WordSet.of("年初|年末|期初|期末|余额|结转|累计|存量|总数达|保有|持平|不变|延续|标准|投资|概算|预算");

	private final Consumer<Hit> hits;

	private final List<Period> title;

	private final Map<String, Told> figures = new HashMap<>();

	FigureYears(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		this.title = Period.in(title, 0, title.length());
	}

	void read(Piece piece, List<Period> told) {
		if (!(piece.block() instanceof Block.Paragraph) || told.isEmpty() || this.figures.size() > MOST) {
			return;
		}
		String text = piece.text();
		if (told.stream().noneMatch((one) -> one.year() > 0 && PeriodRole.of(text, one) == PeriodRole.LEAD)) {
			return;
		}
		for (Amount amount : Figures.of(piece).all()) {
			if (amount.from() > told.get(told.size() - 1).to() + REACH) {
				return;
			}
			if (amount.digits() < FEWEST_DIGITS || amount.vague() || amount.isPercentage()) {
				continue;
			}
			Period year = year(text, told, amount);
			if (year == null || OTHER.in(text, Math.max(year.to(), amount.from() - 16), amount.from())) {
				continue;
			}
			String key = Amount.plain(amount.value()) + amount.unit();
			Told before = this.figures.putIfAbsent(key, new Told(piece, year));
			if (before != null && before.year().isOfAnotherYear(year)) {
				report(piece, year, before, amount.value());
				return;
			}
		}
	}

	private void report(Piece piece, Period year, Told before, BigDecimal value) {
		boolean own = this.title.size() == 1 && this.title.get(0).year() == year.year();
		Piece wrong = own ? before.piece() : piece;
		Period told = own ? before.year() : year;
		Period other = own ? year : before.year();
		this.hits.accept(wrong.hit(Severity.CONFIRM, told.from(), told.to(),
				"同一个数（%s）另一处写的是%d年的，这里写的是%d年的。请核对年份。".formatted(Amount.plain(value), other.year(), told.year()), null));
	}

	/** The only year of the sentence, told first in it and held against none. */
	private static @Nullable Period year(String text, List<Period> told, Amount amount) {
		int begin = Sentence.begin(text, amount.from());
		int end = Sentence.end(text, amount.to());
		Period only = null;
		for (Period one : told) {
			if (one.from() >= begin && one.to() <= end) {
				if (only != null || one.year() == 0 || PeriodRole.of(text, one) != PeriodRole.LEAD) {
					return null;
				}
				only = one;
			}
		}
		return (only != null && only.to() <= amount.from()) ? only : null;
	}

	/**
	 * Of which year a figure was told.
	 *
	 * @param piece where
	 * @param year the year as told
	 */
	private record Told(Piece piece, Period year) {

	}

}
