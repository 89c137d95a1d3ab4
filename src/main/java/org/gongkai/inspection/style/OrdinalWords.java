package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.InspectionRule;
import org.jspecify.annotations.Nullable;

/**
 * 一是…二是…, 一要…二要…, 第一，…第二，…, 其一…其二…, 第一步：…: the words by which a sentence counts its
 * points. Those of one row follow each other, also over several paragraphs.
 */
final class OrdinalWords {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final CharacterSet NUMERAL = CharacterSet.of(NUMERALS);

	private static final String BEFORE = "。；，：！？、;,:!?…”） \u3000\n";

	/** What a clause ends with that is one of several points. */
	private static final String PARTS = "；;";

	/** Behind the numeral of 第一，, 其二：, 第三步，, 第四个方面是; 第三、四季度 is none. */
	private static final Pattern NTH = Pattern
		.compile("(步|点|类|阶段|个?(?:方面|环节|层面|层次|步骤))?(?:[，：:,是]|、(?![一二三四五六七八九十第]))|(步|阶段)(?=[（( \\u3000为])");

	/** By the words without the numeral, the rows. */
	private final Map<String, Row> rows = new HashMap<>();

	/** The row of the number before. */
	private @Nullable Row recent;

	private int reported;

	/** A number of a higher order, or a heading, begins another row. */
	void restart() {
		this.rows.clear();
		this.recent = null;
	}

	/**
	 * Looks at a text.
	 * @param report takes the place of a number that does not follow, and what is wrong
	 */
	void read(String text, InlineNumbers.Report report) {
		Matcher nth = null;
		for (int at = 0; at + 1 < text.length() && this.reported < InspectionRule.MOST_HITS; at++) {
			if (!NUMERAL.has(text.charAt(at))) {
				continue;
			}
			char before = (at > 0) ? text.charAt(at - 1) : ' ';
			char behind = text.charAt(at + 1);
			if ((behind == '是' || behind == '要') && BEFORE.indexOf(before) >= 0) {
				next((behind == '是') ? "是" : "要", text, at, at + 2, report);
			}
			else if ((before == '第' || before == '其') && (at < 2 || BEFORE.indexOf(text.charAt(at - 2)) >= 0)) {
				nth = (nth != null) ? nth : NTH.matcher(text);
				if (nth.region(at + 1, text.length()).lookingAt()) {
					String of = (nth.group(1) != null) ? nth.group(1) : (nth.group(2) != null) ? nth.group(2) : "";
					next(before + of, text, at, at + 1 + of.length(), report);
				}
			}
		}
	}

	/**
	 * Goes on in a row.
	 * @param words what is written around the numeral: 是, 第, 第阶段
	 */
	private void next(String words, String text, int at, int to, InlineNumbers.Report report) {
		int number = NUMERALS.indexOf(text.charAt(at)) + 1;
		Row row = this.rows.computeIfAbsent(words, (any) -> new Row());
		boolean behind = words.equals("是") || words.equals("要");
		boolean again = number == 1 && row.last == 1 && behind && at > 0 && PARTS.indexOf(text.charAt(at - 1)) >= 0;
		if (again || row.last > 0 && number > 1 && !follows(row, number)) {
			String written = written(words, row.last);
			String wrong = (number == row.last) ? "重复，前面已有“%s”。请顺着编。".formatted(written)
					: "不连续：“%s”后面应当是“%s”。请核对是漏了一项还是编错了号。".formatted(written, written(words, row.last + 1));
			report.stretch(behind ? at : at - 1, to, "序号" + wrong);
			this.reported++;
		}
		this.recent = row;
		// behind a number that stands there twice the writer may have counted it or not
		row.also = (number == row.last) ? number + 1 : 0;
		row.last = (number == 1 || row.last > 0 || words.equals("是")) ? number : 0;
	}

	/** 一要…, 二是…, 三要… is one row. */
	private boolean follows(Row row, int number) {
		boolean own = number == row.last + 1 || row.also > 0 && number == row.also + 1;
		return own || this.recent != null && number == this.recent.last + 1;
	}

	private static String written(String words, int number) {
		String numeral = (number <= NUMERALS.length()) ? NUMERALS.substring(number - 1, number) : "十一";
		boolean behind = words.equals("是") || words.equals("要");
		return behind ? numeral + words : words.charAt(0) + numeral + words.substring(1);
	}

	/** A row so far. */
	private static final class Row {

		private int last;

		private int also;

	}

}
