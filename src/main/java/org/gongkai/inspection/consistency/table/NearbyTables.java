package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraphs right before and behind a table say of it: 共抽检120批次 against the
 * table's total, 下列5家企业 against its rows.
 */
final class NearbyTables {

	private static final WordSet WHOLE = WordSet.of("共|合计|总计|累计|总");

	private static final Pattern OTHER = Pattern.compile("上年|去年|同比|比|较|每|计划|目标|平均|不予|未|剩余|增加|减少|除.{1,16}外|其余|其他|其它");

	private static final WordSet LISTED = WordSet.of("如下|下列|以下|下表|见表|名单");

	private static final WordSet POINTING = WordSet.of("如下|下表|见表");

	private static final WordSet PART = WordSet.of("同比|比|较|每|平均|不予|未|剩余|增加|减少|除|其余|其他|其它|不超过|以上");

	private static final WordSet AMONG = WordSet.of("其中");

	/** What tells that the table lists some only. */
	private static final WordSet SOME = WordSet.of("居前|前三|前五|前十|前列|主要|部分|典型|其中");

	/** Columns of which no sum is told. */
	private static final WordSet NOT_ADDED = WordSet.of("累计|均|率|标准|单价|价格");

	/** Of how many pieces a text may be whose title counts the rows of its table. */
	private static final int SHORT = 60;

	/** In how many lines above a table it may be announced. */
	private static final int CAPTIONS = 8;

	/** Shorter headers stand for many things. */
	private static final int SHORTEST_NAME = 4;

	/** Of fewer digits one figure is another's in another scale by chance. */
	private static final int FEWEST_DIGITS = 3;

	/** Of a name behind an amount, as in 28名同志为拟聘用人员. */
	private static final int SHORTEST_BEHIND = 3;

	private static final int BEHIND = 20;

	private final Piece piece;

	private final TableText table;

	private final ColumnTotals totals;

	private final RowFigures rows;

	private @Nullable RowLabels labels;

	private @Nullable RowCounts rowCounts;

	private @Nullable RowWords words;

	private @Nullable SeveralRows severalRows;

	NearbyTables(Piece piece, TableText table) {
		this.piece = piece;
		this.table = table;
		this.totals = new ColumnTotals(table);
		this.rows = new RowFigures(table);
	}

	/** Compares the paragraphs around with the table. */
	void run(Function<Piece, Contradictions> found, Consumer<Hit> hits) {
		List<Piece> around = ParagraphsAround.of(this.piece);
		List<Figures> told = around.stream().map(Figures::of).toList();
		if (this.totals.areStated()) {
			new TitleTotals(this.table, this.rows).check(this.piece.whole().pieces().get(0), hits);
		}
		counts(hits);
		for (int at = 0; at < told.size(); at++) {
			compare(around.get(at), told.get(at), told, found.apply(around.get(at)), hits);
		}
	}

	/** How many rows the title and the lines above tell that it has. */
	private void counts(Consumer<Hit> hits) {
		List<Piece> pieces = this.piece.whole().pieces();
		int at = this.piece.place() - 1;
		while (at > 1 && this.piece.place() - at <= CAPTIONS && !(pieces.get(at).block() instanceof Block.Table)) {
			rowCounts().caption(pieces.get(at), hits);
			at--;
		}
		if (pieces.size() <= SHORT
				&& pieces.stream().filter((other) -> other.block() instanceof Block.Table).count() == 1
				&& pieces.get(0).normalized().digits() > 0) {
			rowCounts().title(pieces.get(0), hits);
		}
	}

	private void compare(Piece paragraph, Figures figures, List<Figures> around, Contradictions found,
			Consumer<Hit> hits) {
		if (rowCounts().mayBeToldIn(paragraph)) {
			rowCounts().compare(paragraph, figures, found);
		}
		boolean readable = TableFacts.isReadable(this.table) && !labels().isEmpty();
		List<NamedRows> mentions = readable ? new RowMentions(this.table, labels()).of(figures) : List.of();
		if (readable) {
			words().compare(figures.text(), found);
			new RowOffices(this.table, found).compare(figures, mentions);
			if (figures.first('月') >= 0) {
				new TableSpans(this.table).compare(figures.text(), found);
			}
		}
		if (!isMeasured()) {
			if (readable) {
				severalRows(around).compare(paragraph, figures, found);
			}
			return;
		}
		new WeightedScores(this.piece, this.table, hits).compare(figures.text());
		total(figures, found);
		new ToldColumns(this.table, this.totals, found).compare(figures);
		if (readable) {
			severalRows(around).compare(paragraph, figures, found);
			rows(figures, mentions, found);
			if (this.totals.areStated()) {
				new UntoldTotals(this.table, labels(), this.rows, around, found).compare(figures);
			}
			else {
				new UnstatedTotals(this.table, this.totals, this.rows, labels(), around, found).compare(figures);
			}
		}
	}

	/** Compares what is told of rows with their figures. */
	private void rows(Figures figures, List<NamedRows> mentions, Contradictions found) {
		new TableFacts(this.table, labels(), found).compare(figures.text(), TableUnits.withScores(figures));
		new TableClaims(this.table, labels(), found).compare(figures);
		new RowClaims(this.table, this.rows, found).compare(figures, mentions);
		new ColumnMeans(this.table, labels(), this.rows, found).compare(figures);
		new RowSeries(this.table, this.rows, found).compare(figures, mentions);
		new RowValues(this.table, this.rows, this.piece.whole().pieces(), found).compare(figures, mentions);
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

	private SeveralRows severalRows(List<Figures> around) {
		SeveralRows known = this.severalRows;
		if (known == null) {
			known = new SeveralRows(this.table, labels(), this.rows, around);
			this.severalRows = known;
		}
		return known;
	}

	private RowWords words() {
		RowWords known = this.words;
		if (known == null) {
			known = new RowWords(this.table, labels());
			this.words = known;
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
		for (Amount amount : TableUnits.withScores(figures)) {
			if (amount.isPercentage() || amount.vague()) {
				continue;
			}
			shifted(figures, amount, found);
			Optional<Integer> named = named(text, amount);
			if (named.isEmpty() && !isTotal(text, amount, "") && !isAnnounced(figures, amount)
					|| isOfRows(text, amount)) {
				continue;
			}
			Optional<Integer> meant = named.or(() -> column(amount, clause(text, amount.from())))
				.filter((column) -> amount.digits() < FEWEST_DIGITS || !this.totals.areOfRun(column, amount));
			meant.flatMap(this.totals::of).ifPresent((sum) -> {
				if (ColumnTotals.isMissed(sum, amount) && !this.totals.holds(amount) && !isTold(figures, amount, sum)
						&& !isOfSome(figures, amount, sum)) {
					found.report(amount.from(), amount.to(), "文中的总数与表格不一致：表中合计是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。"
						.formatted(amount.inOwnScale(sum), text.substring(amount.from(), amount.to())));
				}
			});
		}
	}

	/** 36.85亿元 while the table comes to 36850万元: a total in another power of ten. */
	private void shifted(Figures figures, Amount amount, Contradictions found) {
		if (amount.digits() < FEWEST_DIGITS) {
			return;
		}
		BigInteger digits = amount.value().stripTrailingZeros().unscaledValue();
		for (int column = 1; column < this.table.columns(); column++) {
			BigDecimal total = (this.table.figures(column) < 2) ? BigDecimal.ZERO
					: this.table.total(column).orElse(BigDecimal.ZERO);
			String header = this.table.header(column);
			if (!digits.equals(total.stripTrailingZeros().unscaledValue()) || !TableUnits.counts(header, amount)
					|| NOT_ADDED.in(header)) {
				continue;
			}
			BigDecimal sum = this.totals.of(column).orElse(BigDecimal.ZERO);
			if (sum.compareTo(amount.value()) != 0 && !this.totals.holds(amount) && !isTold(figures, amount, sum)) {
				found.report(amount.from(), amount.to(), "表中合计是%s，文中写%s，数字相同而单位或小数点不同。请核对后统一。"
					.formatted(amount.inOwnScale(sum), figures.text().substring(amount.from(), amount.to())));
			}
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
			String name = TableUnits.bare(this.table.header(column));
			if (isCalled(text, amount, name) && this.table.figures(column) > 2 && this.totals.areStated()
					&& (TableUnits.counts(this.table.header(column), amount) || isPlain(column, amount))
					&& isTotal(text, amount, name)) {
				named = Optional.of(column);
			}
		}
		return named;
	}

	/**
	 * Whether a header counts without saying in what unit, and an amount does not
	 * measure.
	 */
	private boolean isPlain(int column, Amount amount) {
		return TableUnits.bracketed(this.table.header(column)).isEmpty() && !amount.unit().equals("元")
				&& !NOT_ADDED.in(this.table.header(column));
	}

	/**
	 * Whether a column's name stands right before an amount, or in the words behind it.
	 */
	private static boolean isCalled(String text, Amount amount, String name) {
		int begin = amount.from() - name.length();
		if (name.length() >= SHORTEST_NAME && begin >= 0 && text.startsWith(name, begin)) {
			return true;
		}
		int end = amount.to();
		while (end < text.length() && end - amount.to() < BEHIND && Sentence.isHan(text.charAt(end))) {
			end++;
		}
		return name.length() >= SHORTEST_BEHIND && text.substring(amount.to(), end).contains(name);
	}

	/**
	 * Whether its clause, or that of a sentence about the table, tells of all there is. A
	 * column's name does so by itself.
	 */
	private static boolean isTotal(String text, Amount amount, String name) {
		boolean before = text.startsWith(name, Math.max(0, amount.from() - name.length()));
		String clause = clause(text, before ? amount.from() - name.length() : amount.from());
		int begin = Sentence.begin(text, amount.from());
		boolean whole = !name.isEmpty() || WHOLE.in(clause)
				|| WHOLE.in(text, begin, amount.from()) && LISTED.in(text, begin, Sentence.end(text, amount.to()));
		return whole && !OTHER.matcher(clause).find() && !AMONG.in(text, begin, amount.from());
	}

	/** 公开招聘工作人员16名，各岗位及人数如下: the only amount in its unit above the table of it. */
	private static boolean isAnnounced(Figures figures, Amount amount) {
		String text = figures.text();
		return POINTING.in(text, amount.to(), text.length())
				&& figures.all()
					.stream()
					.filter((other) -> other.unit().equals(amount.unit()) && other != amount)
					.allMatch((other) -> other.from() > amount.from() && AMONG.in(text, amount.to(), other.from()))
				&& !PART.in(clause(text, amount.from()))
				&& !AMONG.in(text, Sentence.begin(text, amount.from()), amount.from());
	}

	/**
	 * 居前五位的类别如下, 办结47件，结转1件: the table has some only, or more of which the text tells.
	 */
	private boolean isOfSome(Figures figures, Amount amount, BigDecimal sum) {
		String text = figures.text();
		BigDecimal more = sum.subtract(amount.value());
		return !this.totals.areStated() && (SOME.in(text, amount.to(), Sentence.end(text, amount.to())) || figures.all()
			.stream()
			.anyMatch((other) -> other.unit().equals(amount.unit()) && other.from() > amount.to()
					&& other.value().compareTo(more) == 0));
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

	/**
	 * The column of numbers in that unit that is the only one, named or what others add
	 * up to.
	 */
	private Optional<Integer> column(Amount amount, String words) {
		List<Integer> numbers = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1)
			.boxed()
			.toList();
		List<Integer> own = numbers.stream()
			.filter((column) -> TableUnits.counts(this.table.header(column), amount))
			.toList();
		if (own.size() < 2) {
			return (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty();
		}
		List<Integer> named = TableFacts.named(this.table, own, words, words);
		List<Integer> meant = (!named.isEmpty() || !this.totals.areStated()) ? named
				: own.stream().filter((column) -> TableUnits.isSum(this.table.header(column))).toList();
		return (meant.size() == 1) ? Optional.of(meant.get(0)) : Optional.empty();
	}

}
