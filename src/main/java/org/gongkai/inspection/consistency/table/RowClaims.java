package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

	/** How far apart two names stand that are told of together. */
	private static final int JOINED = 14;

	/** 甲镇、乙镇; 甲产业居首位，与乙产业. */
	private static final Pattern JOINING = Pattern
		.compile("[”\"]?(?:[、和与及]|以及)[“\"]?|(?:业|费)[和与、]|.{0,10}[,、](?:与|和)|.{0,6}(?:包括|加上)");

	private final RowLabels labels;

	private final RowChanges changes;

	private final RowShares shares;

	private final RowSums sums;

	RowClaims(TableText table, RowLabels labels, RowFigures rows, Contradictions found) {
		this.labels = labels;
		this.changes = new RowChanges(table, rows, found);
		this.shares = new RowShares(table, rows, found);
		this.sums = new RowSums(table, rows, found);
	}

	void compare(Figures figures) {
		String text = figures.text();
		List<RowLabels.Named> named = named(text);
		if (named.isEmpty()) {
			return;
		}
		for (Amount amount : TableUnits.withScores(figures)) {
			int begin = Math.max(Sentence.begin(text, amount.from()), amount.from() - REACH);
			compare(figures, amount,
					named.stream().filter((name) -> name.from() >= begin && name.to() <= amount.from()).toList());
		}
	}

	private void compare(Figures figures, Amount amount, List<RowLabels.Named> named) {
		if (named.isEmpty()) {
			return;
		}
		String text = figures.text();
		int first = named.size() - 1;
		while (first > 0 && areTogether(figures, named.get(first - 1), named.get(first))) {
			first--;
		}
		NamedRows told = rows(named.subList(first, named.size()));
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

	/** Whether two names are told of together: no amount parts them. */
	private static boolean areTogether(Figures figures, RowLabels.Named one, RowLabels.Named other) {
		return other.from() - one.to() <= JOINED && figures.in(one.to(), other.from()).isEmpty()
				&& JOINING.matcher(figures.text()).region(one.to(), other.from()).matches();
	}

	private static NamedRows rows(List<RowLabels.Named> named) {
		List<Integer> rows = new ArrayList<>();
		StringBuilder words = new StringBuilder();
		for (RowLabels.Named name : named) {
			rows.addAll(name.label().rows());
			words.append((words.length() > 0) ? "、“" : "“").append(name.label().words()).append('”');
		}
		return new NamedRows(rows, words.toString(), named.get(0).from(), named.get(named.size() - 1).to());
	}

	/** The names of single rows in a text, in their order. */
	private List<RowLabels.Named> named(String text) {
		List<RowLabels.Named> named = new ArrayList<>();
		for (int end = 2; end <= text.length(); end++) {
			Optional<RowLabels.Named> name = this.labels.endingAt(text, 0, end);
			if (name.isEmpty()) {
				continue;
			}
			while (!named.isEmpty() && named.get(named.size() - 1).to() > name.get().from()) {
				named.remove(named.size() - 1);
			}
			named.add(name.get());
		}
		named.removeIf((name) -> name.label().rows().size() != 1);
		return named;
	}

}
