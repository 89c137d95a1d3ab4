package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.Amount;
import org.gongkai.inspection.consistency.Contradictions;
import org.gongkai.inspection.consistency.Figures;
import org.gongkai.inspection.consistency.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraphs right before and behind a table say of it: 共抽检120批次 against the
 * table's total, 下列5家企业 against its rows.
 */
final class NearbyTables {

	private static final WordSet WHOLE = WordSet.of("共|合计|总计|累计|总");

	private static final Pattern OTHER = Pattern.compile("上年|去年|同比|比|较|每|计划|目标|平均|不予|未|剩余|增加|减少|除.{1,16}外|其余|其他|其它");

	private static final WordSet LISTED = WordSet.of("如下|下列|以下|下表|见表|名单");

	private static final WordSet AMONG = WordSet.of("其中|上年|去年");

	/** Without one of which a text tells neither how many nor in which order. */
	private static final CharacterSet COUNTING = CharacterSet.of("二两三四五六七八九十最首第末");

	/** Paragraphs longer than that tell of more than the table. */
	private static final int LONGEST = 1000;

	/** Shorter headers stand for many things. */
	private static final int SHORTEST_NAME = 4;

	private final Piece piece;

	private final TableText table;

	private final ColumnTotals totals;

	private @Nullable RowLabels labels;

	private @Nullable RowCounts rowCounts;

	NearbyTables(Piece piece, TableText table) {
		this.piece = piece;
		this.table = table;
		this.totals = new ColumnTotals(table);
	}

	/** Compares the paragraphs around with the table. */
	void run(Function<Piece, Contradictions> found, Consumer<Hit> hits) {
		List<Piece> pieces = this.piece.whole().pieces();
		int place = this.piece.place();
		List<Piece> around = new ArrayList<>();
		for (int at = place - 1; at >= Math.max(2, place - 2); at--) {
			around.add(pieces.get(at));
		}
		if (place + 1 < pieces.size()) {
			around.add(pieces.get(place + 1));
		}
		for (Piece paragraph : around) {
			if (paragraph.block() instanceof Block.Paragraph && paragraph.text().length() <= LONGEST
					&& (paragraph.normalized().digits() > 0 || paragraph.mayHoldAny(COUNTING))) {
				compare(paragraph, found.apply(paragraph), hits);
			}
		}
	}

	private void compare(Piece paragraph, Contradictions found, Consumer<Hit> hits) {
		boolean counted = RowCounts.mayTell(paragraph);
		boolean measured = isMeasured();
		if (!counted && !measured) {
			return;
		}
		Figures figures = Figures.of(paragraph);
		if (counted) {
			rowCounts().compare(paragraph, figures, found);
		}
		if (!measured) {
			return;
		}
		new WeightedScores(this.piece, this.table, hits).compare(figures.text());
		total(figures, found);
		new ToldColumns(this.table, this.totals, found).compare(figures);
		if (TableFacts.isReadable(this.table) && !labels().isEmpty()) {
			new TableFacts(this.table, labels(), found).compare(figures.text(), TableUnits.withScores(figures));
			new TableClaims(this.table, labels(), found).compare(figures);
			new TableOrder(this.table, labels(), found).compare(paragraph);
		}
	}

	/** Whether one of its columns holds figures. */
	private boolean isMeasured() {
		for (int column = 0; column < this.table.columns(); column++) {
			if (this.table.figures(column) > 0) {
				return true;
			}
		}
		return false;
	}

	private RowLabels labels() {
		RowLabels known = this.labels;
		if (known == null) {
			known = new RowLabels(this.table);
			this.labels = known;
		}
		return known;
	}

	private RowCounts rowCounts() {
		RowCounts known = this.rowCounts;
		if (known == null) {
			known = new RowCounts(this.table);
			this.rowCounts = known;
		}
		return known;
	}

	private void total(Figures figures, Contradictions found) {
		String text = figures.text();
		for (Amount amount : figures.all()) {
			if (amount.isPercentage() || amount.vague()) {
				continue;
			}
			Optional<Integer> named = named(text, amount);
			if (named.isEmpty() && !isTotal(text, amount, "") || isOfRows(text, amount)) {
				continue;
			}
			named.or(() -> column(amount)).flatMap(this.totals::of).ifPresent((sum) -> {
				if (ColumnTotals.isMissed(sum, amount) && !this.totals.holds(amount) && !isTold(figures, amount, sum)) {
					found.report(amount.from(), amount.to(), "文中的总数与表格不一致：表中合计是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。"
						.formatted(amount.inOwnScale(sum), text.substring(amount.from(), amount.to())));
				}
			});
		}
	}

	/** 青山镇、白石镇共完成64公里 is the total of some rows only. */
	private boolean isOfRows(String text, Amount amount) {
		return labels().last(text, Sentence.begin(text, amount.from()), amount.from()).isPresent();
	}

	/**
	 * 新增普惠托位620个: the column that is called so, where the table tells what it comes to.
	 */
	private Optional<Integer> named(String text, Amount amount) {
		Optional<Integer> named = Optional.empty();
		for (int column = 1; column < this.table.columns(); column++) {
			String name = TableUnits.BRACKETED.matcher(this.table.header(column)).replaceAll("").strip();
			int begin = amount.from() - name.length();
			if (name.length() >= SHORTEST_NAME && begin >= 0 && text.startsWith(name, begin)
					&& this.table.figures(column) > 2 && this.totals.areStated()
					&& TableUnits.counts(this.table.header(column), amount) && isTotal(text, amount, name)) {
				named = Optional.of(column);
			}
		}
		return named;
	}

	/**
	 * Whether its clause, or that of a sentence about the table, tells of all there is. A
	 * column's name does so by itself.
	 */
	private static boolean isTotal(String text, Amount amount, String name) {
		String clause = clause(text, amount.from() - name.length());
		int begin = Sentence.begin(text, amount.from());
		boolean whole = !name.isEmpty() || WHOLE.in(clause)
				|| WHOLE.in(text, begin, amount.from()) && LISTED.in(text, begin, Sentence.end(text, amount.to()));
		return whole && !OTHER.matcher(clause).find() && !AMONG.in(text, begin, amount.from());
	}

	/** Whether the text tells of what the table comes to as well. */
	private static boolean isTold(Figures figures, Amount amount, BigDecimal sum) {
		return figures.all()
			.stream()
			.anyMatch((other) -> other.unit().equals(amount.unit()) && other.value().compareTo(sum) == 0);
	}

	private static String clause(String text, int at) {
		int begin = at;
		while (begin > 0 && at - begin < 30 && ",;:。()\n".indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return text.substring(begin, at);
	}

	/** The only column of numbers that counts in that unit. */
	private Optional<Integer> column(Amount amount) {
		List<Integer> numbers = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1)
			.boxed()
			.toList();
		List<Integer> own = numbers.stream()
			.filter((column) -> TableUnits.counts(this.table.header(column), amount))
			.toList();
		return (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty();
	}

}
