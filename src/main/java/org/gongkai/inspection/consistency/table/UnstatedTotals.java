package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 四个乡镇共完成投资3425万元, and a table without a row of all whose column comes to 3245: an amount
 * near what a column comes to is meant as that where the table is shown to leave nothing
 * out, by as many rows as are told, by another column that comes to what is told, or by a
 * word.
 */
final class UnstatedTotals {

	/** Of another time, of each, or of some. */
	private static final WordSet OTHER = WordSet
		.of("上年|去年|上一年|同期|比|较|每|均|计划|目标|任务|其中|剩余|其余|不少于|不超过|不低于|不足|超过|以上|最高|最低|单笔|单个|增|减|预算");

	/** What tells that the table lists some only. */
	private static final WordSet SOME = WordSet.of("居前|前三|前五|前十|前列|主要|部分|典型|节选|摘录|较多|较大|较高|等");

	private static final WordSet ALL = WordSet.of("全部|所有");

	private static final WordSet POINTING = WordSet.of("以下|下列|如下|下表|各");

	private static final WordSet ANSWERED = WordSet.of("办结|答复|审结");

	private static final String NUMERALS = "一二三四五六七八九十";

	/** By which what stands in the rows is counted. */
	private static final String COUNTED = "个家类项所处条座大";

	private static final int FEWEST = 3;

	private static final int MANY_DIGITS = 3;

	private static final double NEAR = 0.15;

	private final TableText table;

	private final ColumnTotals totals;

	private final RowFigures rows;

	private final RowLabels labels;

	/** The figures of the paragraphs around. */
	private final List<Figures> around;

	private final Contradictions found;

	UnstatedTotals(TableText table, ColumnTotals totals, RowFigures rows, RowLabels labels, List<Figures> around,
			Contradictions found) {
		this.table = table;
		this.totals = totals;
		this.rows = rows;
		this.labels = labels;
		this.around = around;
		this.found = found;
	}

	void compare(Figures paragraph) {
		for (Amount amount : paragraph.all()) {
			int column = isTotal(paragraph.text(), amount) ? column(amount) : -1;
			BigDecimal sum = (column < 0) ? null : this.totals.of(column).orElse(null);
			if (sum != null && sum.signum() > 0 && isWrong(paragraph.text(), amount, column, sum)) {
				this.found.report(amount.from(), amount.to(),
						"文中的总数与表格不一致：表中“%s”各行相加是%s，文中写%s。请核对后统一；表中没有列全的，请说明后确认。".formatted(
								this.table.header(column).strip(), amount.inOwnScale(sum),
								paragraph.text().substring(amount.from(), amount.to())));
			}
		}
	}

	/** Whether an amount may be told of all rows. */
	private boolean isTotal(String text, Amount amount) {
		if (amount.vague() || amount.isPercentage() || amount.digits() < 2) {
			return false;
		}
		int begin = Sentence.begin(text, amount.from());
		int clause = Sentence.clause(text, begin, amount.from(), ",;:(");
		return !OTHER.in(text, clause, amount.from()) && !SOME.in(text, begin, Sentence.end(text, amount.to()))
				&& !text.substring(begin, amount.from()).contains("其中")
				&& this.labels.last(text, begin, amount.from()).isEmpty();
	}

	/** The only column that counts in its unit and can be added up; -1 without. */
	private int column(Amount amount) {
		int[] columns = IntStream.range(1, this.table.columns())
			.filter((column) -> isAdded(column) && TableUnits.counts(this.table.header(column), amount))
			.toArray();
		return (columns.length == 1) ? columns[0] : -1;
	}

	private boolean isAdded(int column) {
		return this.table.figures(column) >= FEWEST && !TableTotals.isNotAdded(this.table.header(column));
	}

	private boolean isWrong(String text, Amount amount, int column, BigDecimal sum) {
		double right = sum.doubleValue();
		boolean slip = OneSlip.is(right, amount.number());
		boolean near = Math.abs(amount.number() / right - 1) <= NEAR;
		boolean scale = OneSlip.isScale(right, amount.number(), amount.digits());
		if (!near && !scale && !(slip && amount.digits() >= MANY_DIGITS) || isExplained(amount, column, sum)) {
			return false;
		}
		return isCounted() || isProven(column) || near && isAnswered(text, amount)
				|| slip && (isTold(ALL) || POINTING.in(text)) || scale && isTold(ALL);
	}

	/** Whether the amount stands in the table, or its sum in the text. */
	private boolean isExplained(Amount amount, int column, BigDecimal sum) {
		boolean told = tell((other) -> other.kind().equals(amount.kind()) && isSum(other, sum));
		return told || this.rows.hold(amount) || !isTold(ALL) && this.totals.areOfRun(column, amount);
	}

	private static boolean isSum(Amount amount, BigDecimal sum) {
		return sum.subtract(amount.value()).abs().compareTo(amount.half()) <= 0;
	}

	private boolean tell(Predicate<Amount> such) {
		return this.around.stream().flatMap((figures) -> figures.all().stream()).anyMatch(such);
	}

	private boolean isTold(WordSet words) {
		return this.around.stream().anyMatch((figures) -> words.in(figures.text()));
	}

	/** Whether as many things are told as the table has rows. */
	private boolean isCounted() {
		int size = this.table.rows() - this.table.headerRows();
		return tell((amount) -> amount.number() == size && amount.slack() == 0 && COUNTED.contains(amount.unit()))
				|| size <= NUMERALS.length() && this.around.stream()
					.anyMatch((figures) -> isCounted(figures.text(), NUMERALS.charAt(size - 1)));
	}

	private static boolean isCounted(String text, char numeral) {
		for (int at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1)) {
			boolean counted = at + 1 < text.length() && COUNTED.indexOf(text.charAt(at + 1)) >= 0;
			if (counted && (at == 0 || "第十".indexOf(text.charAt(at - 1)) < 0)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text tells what another column comes to. */
	private boolean isProven(int but) {
		return IntStream.range(1, this.table.columns())
			.filter((column) -> column != but && isAdded(column))
			.anyMatch((column) -> {
				BigDecimal sum = this.totals.of(column).orElse(BigDecimal.ZERO);
				return sum.signum() > 0
						&& tell((amount) -> TableUnits.counts(this.table.header(column), amount) && isSum(amount, sum));
			});
	}

	/** 办结71件, and rows from 予以公开 to 不予公开, which leave nothing out. */
	private boolean isAnswered(String text, Amount amount) {
		int clause = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ",;:(");
		return ANSWERED.in(text, clause, amount.from()) && this.table.rows() - this.table.headerRows() >= FEWEST
				&& Completeness.isComplete(IntStream.range(this.table.headerRows(), this.table.rows())
					.mapToObj((row) -> this.table.cellWords(row, 0))
					.toList());
	}

}
