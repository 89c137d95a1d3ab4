package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 电动自行车火灾由12起降至8起 beside a row with 21 and 8: an amount that is told behind the name of a
 * row, in a unit in which the row counts, and that nothing of the row comes to. It is
 * asked about where it is what another row has, or what this row has but for a slip, or
 * where the words beside it are those above the column.
 */
final class RowValues {

	/** How far before an amount the row is named that it is told of. */
	private static final int REACH = 120;

	/** Behind these another thing than the row itself is told of. */
	private static final WordSet PARTS = WordSet.of(";|(|其中|其余|其他|其它|另外|另有|以及|及以|分别|相当于");

	private static final WordSet EARLIER = WordSet.of("上年|去年|上月|上季|同期|往年");

	/** Of how far one row is from another. */
	private static final WordSet COMPARED = WordSet.of("比|较|多|少|高|低|差|超");

	/** 北桐县2个项目完成0.16亿元: by what is told that there are several of the row's. */
	private static final String COUNTED = "个项家所";

	private final TableText table;

	private final RowReckoning rows;

	private final ColumnWords columns;

	private final TotalValues totals;

	private final RowRests rests;

	private final Contradictions found;

	RowValues(TableText table, RowFigures figures, List<Piece> pieces, Contradictions found) {
		this.table = table;
		this.rows = new RowReckoning(table, figures);
		this.columns = new ColumnWords(table, pieces);
		this.totals = new TotalValues(table, this.rows, this.columns, found);
		this.rests = new RowRests(table, this.rows, found);
		this.found = found;
	}

	/** Looks at the amounts of a paragraph that names these rows. */
	void compare(Figures figures, List<NamedRows> mentions) {
		String text = figures.text();
		int next = 0;
		int before = 0;
		for (Amount amount : TableUnits.withScores(figures)) {
			while (next < mentions.size() && mentions.get(next).to() <= amount.from()) {
				next++;
			}
			NamedRows told = (next > 0) ? mentions.get(next - 1) : null;
			int sentence = Sentence.begin(text, amount.from());
			int from = Math.max(before, (told != null) ? Math.max(sentence, told.to()) : sentence);
			String words = text.substring(from, amount.from());
			before = amount.to();
			if (amount.vague()) {
				continue;
			}
			if (told != null && told.to() > Math.max(sentence, amount.from() - REACH)) {
				compare(figures, amount, told, words);
			}
			else if (told != null && told.to() <= sentence && isStillTold(figures, amount, told, words)) {
				report(text, amount, told,
						this.columns.only(this.rows.columns(told.rows().get(0), amount, text), words, text, amount));
			}
			else if ((told == null || told.to() <= sentence) && !PARTS.in(words)) {
				this.totals.check(figures, amount, words, told == null);
			}
		}
	}

	private void compare(Figures figures, Amount amount, NamedRows told, String words) {
		String text = figures.text();
		int row = told.rows().get(0);
		if (told.rows().size() > 1 || PARTS.in(text, told.to(), amount.from()) || isOfPart(figures, told, amount)
				|| Contradictions.tellsOverlap(text, told.from(), amount.to()) || isOfOther(text, told)
				|| this.rows.explains(row, amount, COMPARED.in(text, told.to(), amount.from()))) {
			return;
		}
		List<Integer> counting = this.rows.columns(row, amount, text);
		if (counting.isEmpty() || this.rests.check(text, amount, told, counting, words)
				|| this.columns.areOther(words)) {
			return;
		}
		List<Amount> before = figures.in(told.to(), amount.from());
		if (before.stream()
			.anyMatch((other) -> COUNTED.indexOf(other.unit()) >= 0 && text.charAt(other.to()) != '月'
					&& !this.rows.explains(row, other, true))) {
			return;
		}
		for (int column : counting) {
			boolean done = before.stream()
				.anyMatch((other) -> other.unit().equals(amount.unit()) && this.rows.isAt(row, column, other));
			if (!done && isMeant(text, amount, told, column, words, counting.size() == 1)
					&& !this.rows.isTotal(amount)) {
				report(text, amount, told, column);
				return;
			}
		}
	}

	/** Whether so much tells that the amount is to be the row's figure in a column. */
	private boolean isMeant(String text, Amount amount, NamedRows told, int column, String words, boolean only) {
		int row = told.rows().get(0);
		BigDecimal cell = this.rows.figure(row, column);
		if (!this.columns.areOfYear(column, text, amount.from())) {
			return false;
		}
		if (amount.digits() > 1 && KinDigits.areKin(amount.value(), cell) && !this.columns.areTold(text, amount)) {
			return true;
		}
		boolean named = this.columns.name(column, words, text, amount);
		if (this.rows.isOfAnother(row, column, amount) && (named || amount.digits() > 1)) {
			return true;
		}
		boolean alone = only && this.columns.arePlain(row, column, words);
		return (named || alone) && !this.columns.areTold(text, amount);
	}

	/**
	 * Whether a sentence behind that names no row goes on about the one named last: what
	 * it tells is that row's but for a slip.
	 */
	private boolean isStillTold(Figures figures, Amount amount, NamedRows told, String words) {
		int row = told.rows().get(0);
		List<Integer> counting = (told.rows().size() > 1) ? List.of() : this.rows.columns(row, amount, figures.text());
		int column = counting.isEmpty() || PARTS.in(words) || this.columns.areOther(words) ? -1
				: this.columns.only(counting, words, figures.text(), amount);
		return column >= 0 && !this.rows.explains(row, amount, true) && !this.columns.areTold(figures.text(), amount)
				&& KinDigits.areKin(amount.value(), this.rows.figure(row, column));
	}

	/** 教育类34名中，普通高中教师8名: a part of the row is told of. */
	private static boolean isOfPart(Figures figures, NamedRows told, Amount amount) {
		String text = figures.text();
		return text.charAt(told.to()) == '中' || figures.in(told.to(), amount.from())
			.stream()
			.anyMatch((other) -> other.to() < text.length() && text.charAt(other.to()) == '中');
	}

	/**
	 * 不合格最多的是垃圾分类，有72户, 上年厂房租金13.5万元: what is told of the row stands before it.
	 */
	private boolean isOfOther(String text, NamedRows told) {
		int end = told.from();
		String clause = text.substring(Sentence.clause(text, Sentence.begin(text, end), end, ",;:("), end);
		boolean behind = !clause.isEmpty() && "是为".indexOf(clause.charAt(clause.length() - 1)) >= 0;
		return clause.endsWith("占") || EARLIER.in(clause) || behind && this.columns.areOther(clause);
	}

	private void report(String text, Amount amount, NamedRows told, int column) {
		this.found.report(told.from(), amount.to(),
				"表格中%s的%s是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(told.words(), this.table.header(column).strip(),
						this.table.cellWords(told.rows().get(0), column), text.substring(amount.from(), amount.to())));
	}

}
