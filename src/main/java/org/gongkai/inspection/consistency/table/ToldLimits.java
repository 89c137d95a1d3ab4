package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 按浑浊度不超过1NTU、余氯不低于0.05mg/L的要求, 控制限值为150: the limits that the paragraphs around a table
 * tell of its columns, by which rows then keep the standard or do not.
 */
final class ToldLimits {

	private static final Pattern LIMIT = Pattern
		.compile("(?:(不低于|不少于|不小于|高于|达到|下限为?|≥)|(不超过|不高于|不大于|低于|小于|限值[为是]?|上限为?|≤)|)([0-9]{1,9}(?:\\.[0-9]{1,4})?)");

	/** How far before a limit its column is named. */
	private static final int REACH = 14;

	/** By measure its limit. */
	private final List<Limit> limits = new ArrayList<>();

	private ToldLimits() {
	}

	static ToldLimits of(List<String> texts, Measures measures) {
		ToldLimits told = new ToldLimits();
		for (String text : texts) {
			if (text.contains("限值") || text.contains("要求") || text.contains("标准") || text.contains("应")
					|| text.contains("不低于")) {
				told.read(text, measures);
			}
		}
		return told;
	}

	boolean isEmpty() {
		return this.limits.isEmpty();
	}

	private void read(String text, Measures measures) {
		Matcher limit = LIMIT.matcher(text);
		int before = 0;
		while (limit.find()) {
			String words = text.substring(Math.max(before, limit.start() - REACH), limit.start());
			boolean bare = limit.group(1) == null && limit.group(2) == null;
			List<Measure> named = Measures.named(measures.columns(), words);
			named = named.isEmpty() && !bare && measures.columns().size() == 1 ? measures.columns() : named;
			boolean close = named.size() == 1 && (!bare || words.endsWith(named.get(0).name()));
			if (close) {
				this.limits.add(new Limit(named.get(0), Double.parseDouble(limit.group(3)), limit.group(1) != null));
			}
			before = limit.end();
		}
	}

	/** The tests of keeping the standard, or of not doing so. */
	List<RowTest> tests(String words, boolean kept) {
		List<Measure> measures = this.limits.stream().map(Limit::measure).distinct().toList();
		List<Measure> named = Measures.named(measures, words);
		List<Limit> meant = this.limits.stream()
			.filter((limit) -> named.isEmpty() || named.contains(limit.measure()))
			.toList();
		if (meant.isEmpty()) {
			return List.of();
		}
		String name = String.join("、", meant.stream().map((limit) -> limit.measure().name()).distinct().toList());
		return List.of(new RowTest(name, (row) -> {
			double beyond = Double.NEGATIVE_INFINITY;
			for (Limit limit : meant) {
				beyond = Math.max(beyond, limit.beyond(row));
			}
			return kept ? -beyond : beyond;
		}));
	}

	/**
	 * A limit of a column.
	 *
	 * @param measure the column
	 * @param value the limit
	 * @param least whether no row may have less, or else more
	 */
	private record Limit(Measure measure, double value, boolean least) {

		double beyond(int row) {
			double off = this.measure.values()[row] - this.value;
			return this.least ? -off : off;
		}

	}

}
