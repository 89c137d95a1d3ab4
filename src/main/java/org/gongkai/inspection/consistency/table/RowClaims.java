package org.gongkai.inspection.consistency.table;

import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * What the sentences around a table work out of the rows that they name: a change, a
 * share, a sum. What any figures of the rows come to is meant as it is written.
 */
final class RowClaims {

	/** How far before an amount the row is named that it is told of. */
	private static final int REACH = 80;

	private final RowChanges changes;

	private final RowShares shares;

	private final RowSums sums;

	RowClaims(TableText table, RowFigures rows, Contradictions found) {
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
				compare(figures, amount, mentions.get(next - 1));
			}
		}
	}

	private void compare(Figures figures, Amount amount, NamedRows told) {
		String text = figures.text();
		String behind = text.substring(told.to(), amount.from());
		if (behind.indexOf(';') >= 0 || behind.contains("其中") || behind.contains("其余")) {
			return;
		}
		int clause = Sentence.clause(text, told.to(), amount.from(), ",:(");
		String words = text.substring(clause, amount.from());
		if (told.rows().size() > 1) {
			this.sums.check(text, amount, told);
			return;
		}
		this.changes.check(text, amount, told, words);
		this.shares.check(text, amount, told, words, figures.in(told.to(), amount.from()));
	}

}
