package org.gongkai.inspection.consistency.table;

import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences around a table work out of the rows that they name: a change, a
 * share, a sum. What any figures of the rows come to is meant as it is written.
 */
final class RowClaims {

	/** How far before an amount the row is named that it is told of. */
	private static final int REACH = 80;

	private static final Pattern BETWEEN = Pattern.compile("[、和]");

	private static final WordSet COMPARED = WordSet.of("比上|比去|同比|比20|较上|较去|比预算|比计划");

	private final TableText table;

	private final RowFigures figures;

	private final RowGaps gaps;

	private final RowChanges changes;

	private final RowShares shares;

	private final RowSums sums;

	RowClaims(TableText table, RowFigures rows, Contradictions found) {
		this.table = table;
		this.figures = rows;
		this.gaps = new RowGaps(table, rows, found);
		this.changes = new RowChanges(table, rows, found);
		this.shares = new RowShares(table, rows, found);
		this.sums = new RowSums(table, rows, found);
	}

	void compare(Figures figures, List<NamedRows> mentions) {
		String text = figures.text();
		int next = 0;
		for (Amount amount : TableUnits.withScores(figures)) {
			while (next < mentions.size() && mentions.get(next).to() <= amount.from()) {
				next++;
			}
			int begin = Math.max(Sentence.begin(text, amount.from()), amount.from() - REACH);
			if (next > 0 && mentions.get(next - 1).from() >= begin) {
				NamedRows before = (next > 1 && mentions.get(next - 2).from() >= begin) ? mentions.get(next - 2) : null;
				compare(figures, amount, mentions.get(next - 1), before);
			}
			else {
				total(figures, amount);
			}
		}
	}

	/** Whether what is told right before a change is a figure of the row. */
	private boolean isOfRow(Figures figures, NamedRows told, Amount change) {
		List<Amount> before = figures.in(told.to(), change.from());
		return before.isEmpty() || before.get(0).isPercentage()
				|| this.figures.holds(told.rows().get(0), before.get(0));
	}

	/** What a sentence that names no row tells of all of them, with what they come to. */
	private void total(Figures figures, Amount amount) {
		String text = figures.text();
		int total = this.table.rows() - 1;
		int begin = Sentence.begin(text, amount.from());
		String words = text.substring(Sentence.clause(text, begin, amount.from(), ",;:("), amount.from());
		if (total > this.table.headerRows() && !this.table.isSummary(total) && COMPARED.in(words)
				&& this.changes.isPlain(words)) {
			this.gaps.sums(text, amount, figures.in(begin, amount.from()), words);
		}
		if (total > this.table.headerRows() && this.table.isSummary(total)) {
			boolean sure = this.changes.isPlain(words) && COMPARED.in(words)
					&& figures.in(begin, amount.from()).stream().anyMatch((told) -> this.figures.holds(total, told));
			this.gaps.columns(text, amount,
					new NamedRows(List.of(total), "", amount.from() - words.length(), amount.from()), words, sure);
		}
	}

	private void compare(Figures figures, Amount amount, NamedRows told, @Nullable NamedRows before) {
		String text = figures.text();
		String behind = text.substring(told.to(), amount.from());
		if (behind.indexOf(';') >= 0 || behind.contains("其中") || behind.contains("其余")) {
			return;
		}
		int clause = Sentence.clause(text, told.to(), amount.from(), ",:(");
		String words = text.substring(clause, amount.from());
		if (told.rows().size() > 1 && behind.contains("分别")) {
			int number = figures.in(told.to(), amount.from()).size();
			int from = told.to() + behind.indexOf("分别");
			if (number < told.rows().size()) {
				int row = told.rows().get(number);
				String name = "“" + this.table.cellWords(row, 0) + "”";
				String claim = text.substring(Sentence.clause(text, told.to(), from, ",:("), from + 2)
						+ BETWEEN.matcher(text.substring(from + 2, figures.in(from, amount.to()).get(0).from()))
							.replaceAll("");
				this.gaps.columns(text, amount, new NamedRows(List.of(row), name, told.from(), told.to()), claim, true);
			}
			return;
		}
		if (told.rows().size() > 1) {
			this.sums.check(text, amount, told);
			return;
		}
		if (told.from() > 0 && "比较".indexOf(text.charAt(told.from() - 1)) >= 0) {
			if (before != null && before.rows().size() == 1 && !before.rows().equals(told.rows())) {
				this.gaps.rows(text, amount, before, told, words);
			}
			return;
		}
		this.gaps.left(text, amount, told, words);
		if (!this.gaps.columns(text, amount, told, words,
				this.changes.isPlain(words) && isOfRow(figures, told, amount))) {
			this.changes.check(text, amount, told, words);
		}
		this.shares.check(text, amount, told, words, figures.in(told.to(), amount.from()));
	}

}
