package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Figures;

/**
 * The rows that a paragraph names, in their order: one alone, several together, a span of
 * them.
 */
final class RowMentions {

	/** How far apart two names stand that are told of together. */
	private static final int JOINED = 14;

	/** 甲镇、乙镇; 甲产业居首位，与乙产业. */
	private static final Pattern JOINING = Pattern
		.compile("[”\"]?(?:[、和与及]|以及)[“\"]?|(?:业|费)[和与、]|.{0,10}[,、](?:与|和)|.{0,6}(?:包括|加上)");

	/** 7月至9月 */
	private static final String SPAN = "至到-—~";

	private final TableText table;

	private final RowLabels labels;

	RowMentions(TableText table, RowLabels labels) {
		this.table = table;
		this.labels = labels;
	}

	/** The names of single rows in a paragraph, those that are told together in one. */
	List<NamedRows> of(Figures figures) {
		List<NamedRows> mentions = new ArrayList<>();
		for (RowLabels.Named name : named(figures.text())) {
			NamedRows last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
			if (last != null && isSpan(figures.text(), last, name)) {
				mentions.set(mentions.size() - 1, span(last, name));
			}
			else if (last != null && areTogether(figures, last, name)) {
				mentions.set(mentions.size() - 1, together(last, name));
			}
			else {
				mentions.add(new NamedRows(name.label().rows(), quoted(name), name.from(), name.to()));
			}
		}
		// 1—4月 is not April
		mentions.removeIf((told) -> RowLabels.isOfSpan(figures.text(), told.from(), told.to()));
		return mentions;
	}

	private List<RowLabels.Named> named(String text) {
		List<RowLabels.Named> named = new ArrayList<>();
		for (int end = 2; end <= text.length(); end++) {
			Optional<RowLabels.Named> name = this.labels.named(text, 0, end);
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

	/** Whether two names are told of together: no amount parts them. */
	private static boolean areTogether(Figures figures, NamedRows one, RowLabels.Named other) {
		return other.from() - one.to() <= JOINED && figures.in(one.to(), other.from()).isEmpty()
				&& JOINING.matcher(figures.text()).region(one.to(), other.from()).matches();
	}

	private static boolean isSpan(String text, NamedRows one, RowLabels.Named other) {
		return other.from() == one.to() + 1 && SPAN.indexOf(text.charAt(one.to())) >= 0
				&& one.rows().get(one.rows().size() - 1) < other.label().rows().get(0);
	}

	/** From the one to the other; those between are of the span. */
	private NamedRows span(NamedRows one, RowLabels.Named other) {
		List<Integer> rows = new ArrayList<>(one.rows());
		for (int row = rows.get(rows.size() - 1) + 1; row <= other.label().rows().get(0); row++) {
			if (!this.table.isSummary(row)) {
				rows.add(row);
			}
		}
		return new NamedRows(rows, one.words() + "至" + quoted(other), one.from(), other.to());
	}

	private static NamedRows together(NamedRows one, RowLabels.Named other) {
		List<Integer> rows = new ArrayList<>(one.rows());
		rows.addAll(other.label().rows());
		return new NamedRows(rows, one.words() + "、" + quoted(other), one.from(), other.to());
	}

	private static String quoted(RowLabels.Named name) {
		return "“" + name.label().words() + "”";
	}

}
