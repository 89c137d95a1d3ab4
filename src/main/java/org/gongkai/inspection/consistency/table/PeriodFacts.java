package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 5月份新增就业1862人 where the table has that number as 1—5月累计, 比2023年增加6.4万人次 where it is 2024
 * from which so many came in more: a figure of one period told of another.
 */
final class PeriodFacts {

	private static final WordSet CHANGE = WordSet.of("增加|减少|增长|下降|上升|提高|降低|多|少");

	private static final WordSet OTHER = WordSet.of("上年|去年|同期|上月|累计|计划|目标|任务|预计|力争|预算");

	private static final WordSet HELD = WordSet.of("比|较|与|和|同");

	private static final WordSet ANNOUNCED = WordSet.of("见下表|如下|下表|见表|表如下");

	private static final int REACH = 12;

	private static final int MOST_TABLES = 6;

	/** A line with more amounts is no paragraph. */
	private static final int MOST_AMOUNTS = 200;

	private final Consumer<Hit> hits;

	private final List<PeriodColumns> tables = new ArrayList<>();

	PeriodFacts(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void note(Piece piece, TableText table) {
		if (!piece.mayHold('年') && !piece.mayHold('月') && !piece.mayHold('季')) {
			return;
		}
		PeriodColumns.twice(table)
			.or(() -> PeriodColumns.rowTwice(table))
			.ifPresent((cell) -> this.hits
				.accept(TableTotals.hit(piece, cell, "表中有两处写的都是“%s”。请核对是否有一处应为另一时段。".formatted(cell.compact()))));
		if (this.tables.size() < MOST_TABLES) {
			PeriodColumns.of(table).ifPresent((columns) -> {
				this.tables.add(columns);
				announced(piece, columns);
			});
		}
	}

	/** 2025年与2024年对比见下表 above the columns of 2025 and 2023. */
	private void announced(Piece piece, PeriodColumns columns) {
		int at = piece.place() - 1;
		Piece above = (at > 1) ? piece.whole().pieces().get(at) : piece;
		String text = above.text();
		int end = text.length();
		if (!(above.block() instanceof Block.Paragraph) || !ANNOUNCED.in(text, Math.max(0, end - REACH), end)) {
			return;
		}
		List<Period> told = Period.in(text, Sentence.begin(text, Math.max(0, end - 2)), end);
		if (told.size() != 2 || columns.periods().size() != 2 || told.get(0).kind() != told.get(1).kind()) {
			return;
		}
		int first = columns.of(told.get(0));
		int second = columns.of(told.get(1));
		if ((first < 0) != (second < 0)) {
			Period missed = told.get((first < 0) ? 0 : 1);
			String other = columns.words(1 - Math.max(first, second));
			this.hits.accept(above.hit(Severity.CONFIRM, missed.from(), missed.to(),
					"这里写的是%s，表中的列写的是%s。请核对时段。".formatted(missed.words(text), other), null));
		}
	}

	void compare(Piece piece, Figures figures) {
		if (this.tables.isEmpty() || figures.all().isEmpty() || figures.all().size() > MOST_AMOUNTS) {
			return;
		}
		String text = piece.text();
		List<Period> told = Period.in(text, 0, text.length());
		if (told.isEmpty()) {
			return;
		}
		Contradictions found = new Contradictions(piece, this.hits);
		for (Amount amount : figures.all()) {
			int begin = Sentence.begin(text, amount.from());
			Period own = null;
			Period held = null;
			for (Period one : told) {
				if (one.from() >= begin && one.to() <= amount.from()) {
					boolean beside = one.from() > begin && HELD.in(text, one.from() - 1, one.from());
					held = beside ? one : held;
					own = beside ? own : one;
				}
			}
			for (PeriodColumns table : this.tables) {
				if (own != null && held == null) {
					told(text, table, own, amount, found);
				}
				else if (own != null && held.from() > own.from()) {
					changed(text, table, own, held, amount, found);
				}
			}
		}
	}

	/** 5月份新增就业1862人 */
	private static void told(String text, PeriodColumns table, Period own, Amount amount, Contradictions found) {
		int column = table.of(own);
		int series = (column >= 0 && !amount.vague()) ? table.named(text, own.to(), amount.from()) : -1;
		int holding = (series >= 0) ? table.holding(series, amount) : -1;
		if (holding >= 0 && holding != column && table.value(series, column) != null
				&& !OTHER.in(text, own.to(), amount.from()) && !CHANGE.in(text, own.to(), amount.from())) {
			found.report(own.from(), amount.to(), "表格中“%s”的这个数是%s的，文中写的是%s。请核对时段和数。".formatted(table.seriesName(series),
					table.words(holding), own.words(text)));
		}
	}

	/** 比2023年增加6.4万人次 */
	private static void changed(String text, PeriodColumns table, Period own, Period held, Amount amount,
			Contradictions found) {
		int to = table.of(own);
		int from = table.of(held);
		int series = (to >= 0 && from >= 0 && CHANGE.in(text, held.to(), amount.from()))
				? table.named(text, Sentence.begin(text, own.from()), amount.from()) : -1;
		if (series < 0 || table.isChange(series, from, to, amount)) {
			return;
		}
		for (int other = 0; other < table.periods().size(); other++) {
			if (other != from && other != to && table.isChange(series, other, to, amount)) {
				found.report(held.from(), amount.to(), "按表格，“%s”的这个增减是和%s相比的，文中写的是和%s相比。请核对。"
					.formatted(table.seriesName(series), table.words(other), held.words(text)));
				return;
			}
		}
	}

}
