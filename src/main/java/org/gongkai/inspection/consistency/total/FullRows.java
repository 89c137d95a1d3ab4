package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.PeriodParts;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * Rows of amounts that leave nothing of their total out, by what their parts are called
 * or by how many are told: 一标段, 二标段; 三个片区…; 其余….
 */
final class FullRows {

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余|余下|余款|尚有|尚未");

	private static final Pattern COUNTED = Pattern
		.compile("([二两三四五六七八九十]|(?<![0-9.])[2-9])(?:者|批|次|项|期|轮|类|处|地|村|镇|乡|校|户|站|段|个|大|部分|方面|条|所|家|名|位|年|天|月)");

	private static final int MOST_NUMBERED = 9;

	/** By place, the numbers of rows: 1月, 2月. */
	private static final List<Pattern> ROWED = rowed();

	private static final Pattern DETAILED = Pattern.compile("具体|分值|构成|组成|其中包括|分解|分布|分别|依次|如下|三部分|按[^,;。]{1,8}[分统看]");

	private static final WordSet MADE_UP = WordSet.of("部分|组成|构成");

	private static final Pattern LISTING = Pattern.compile("[、和及与]");

	/** How far before the row it is told how many there are. */
	private static final int REACH = 34;

	private final Passage passage;

	FullRows(Passage passage) {
		this.passage = passage;
	}

	/** Whether a row of amounts, called by these names, is all of its total. */
	boolean isFull(List<Integer> row, int total, List<String> names) {
		return Completeness.isComplete(names) || isRow(names) || areMonths(row, total, names) || isCounted(row, total)
				|| REST.in(names.get(names.size() - 1))
				|| DETAILED.matcher(this.passage.between(row.get(0))).find() && row.size() > 2
				|| MADE_UP.in(this.passage.noun(row.get(row.size() - 1)));
	}

	private static List<Pattern> rowed() {
		return IntStream.rangeClosed(1, MOST_NUMBERED)
			.mapToObj((number) -> Pattern.compile("(?<![0-9])" + number + "(?:月|号|#|标|期|季|组|班)"))
			.toList();
	}

	/** 4月、5月、6月分别完成3万、2万、4万，二季度累计10万: they fill the period of the total. */
	private boolean areMonths(List<Integer> row, int total, List<String> names) {
		String whole = this.passage.between(total);
		if (PeriodParts.fill(names, whole)) {
			return true;
		}
		String first = names.get(0);
		int respective = first.indexOf("分别");
		String listed = (respective < 0) ? ""
				: first.substring(Sentence.clause(first, 0, respective, ",;:。"), respective);
		List<String> parts = List.of(LISTING.split(listed));
		return parts.size() == row.size() && PeriodParts.fill(parts, whole);
	}

	/** Names that count: 一标段, 二标段; 1月, 2月; 第一批, 第二批. */
	private static boolean isRow(List<String> names) {
		String numerals = "一二三四五六七八九十";
		int same = 0;
		for (int at = 0; at < Math.min(names.size(), MOST_NUMBERED); at++) {
			String name = names.get(at);
			same += (name.indexOf(numerals.charAt(at)) >= 0 || ROWED.get(at).matcher(name).find()) ? 1 : 0;
		}
		return same == Math.min(names.size(), MOST_NUMBERED);
	}

	/** 三个片区, and three amounts behind. */
	private boolean isCounted(List<Integer> row, int total) {
		int from = Math.max(0, this.passage.get(Math.min(total, row.get(0))).from() - REACH);
		String text = this.passage.text();
		String before = text.substring(from, this.passage.get(row.get(0)).from());
		String around = before + this.passage.between(total);
		Matcher counted = COUNTED.matcher(around);
		while (counted.find()) {
			String numeral = counted.group(1);
			int number = SpelledNumbers.count(numeral);
			if (number == row.size()) {
				return true;
			}
		}
		return false;
	}

}
