package org.gongkai.inspection.consistency.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 分别为28、31、26、35、30微克每立方米，其中最高值为31微克每立方米: numbers of one row, of which the unit may stand
 * last.
 */
public final class NumberRows {

	private static final String NUMBER = "[0-9]{1,9}(?:\\.[0-9]{1,4})?";

	private static final String UNIT = "(?:[\\p{IsHan}%/]{1,6}?(?=[、和及]))?";

	private static final Pattern ROW = Pattern
		.compile("(?:为|是|达|得|用时|约|[: ])(" + NUMBER + UNIT + "(?:、" + NUMBER + UNIT + ")+(?:[、和及]" + NUMBER + ")?)");

	private static final Pattern VALUE = Pattern.compile("(?<![0-9.])" + NUMBER);

	private static final Pattern EXTREME = Pattern
		.compile("(最[高大多长快强]|最[低小少短慢弱])(?:值|得分|分|的一[\\p{IsHan}]{1,2}|的)?(?:为|是|达到?|仅)(" + NUMBER + ")");

	private static final Pattern MEAN = Pattern.compile("平均(?:值|得分|分|数|浓度)?(?:为|是|达到?)(" + NUMBER + ")");

	/** What comes of the judges' marks. */
	private static final Pattern RESULT = Pattern
		.compile("(?:最后|最终|平均|实际|综合|本轮|总)(?:得分|成绩|评分|分|计分)(?:为|是|:)?(" + NUMBER + ")");

	private static final WordSet AVERAGED = WordSet.of("算术平均|平均值|平均分|平均数|平均成绩|取平均|求平均");

	private static final Pattern TRIMMED = Pattern
		.compile("去掉(?:一个|1个)?最高分?[^。;]{0,4}(?:和|、|与|及)[^。;]{0,3}(?:一个|1个)?最低");

	private static final int REACH = 90;

	private static final int BEFORE = 30;

	private static final int FEWEST = 3;

	private NumberRows() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first('、') < 0 || figures.first('最') < 0 && figures.first("平均") < 0) {
			return;
		}
		for (String word : new String[] { "分别", "依次" }) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 2)) {
				Matcher row = ROW.matcher(text).region(at + 2, Math.min(text.length(), at + REACH + BEFORE));
				if (Sentence.hasDigit(text, at + 2, at + 10) && row.find() && row.start() < at + BEFORE) {
					row(text, row, found);
				}
			}
		}
	}

	private static void row(String text, Matcher row, Contradictions found) {
		List<Double> values = new ArrayList<>();
		// the last number of the row may lie behind what the pattern took
		int end = row.end();
		while (end < text.length() && (Sentence.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
			end++;
		}
		Matcher value = VALUE.matcher(text).region(row.start(1), end);
		while (value.find()) {
			values.add(Double.parseDouble(value.group()));
		}
		if (values.size() < FEWEST) {
			return;
		}
		int to = Math.min(text.length(), end + REACH);
		Matcher extreme = EXTREME.matcher(text).region(end, to);
		while (extreme.find()) {
			boolean high = "高大多长快强".indexOf(extreme.group(1).charAt(1)) >= 0;
			double right = values.stream()
				.reduce((one, other) -> high ? Math.max(one, other) : Math.min(one, other))
				.orElseThrow();
			if (Double.parseDouble(extreme.group(2)) != right
					&& values.contains(Double.parseDouble(extreme.group(2)))) {
				found.report(extreme.start(), extreme.end(), "前面列出的数里%s的是%s，这里写%s。请核对。".formatted(extreme.group(1),
						Amount.plain(BigDecimal.valueOf(right)), extreme.group(2)));
				return;
			}
		}
		int near = Math.max(0, row.start() - REACH);
		boolean trimmed = TRIMMED.matcher(text).region(near, to).find();
		Matcher mean = MEAN.matcher(text).region(end, to);
		if (mean.find() || (trimmed || AVERAGED.in(text, near, to)) && mean.usePattern(RESULT).region(end, to).find()) {
			double right = (trimmed ? values.stream().sorted().skip(1).limit(values.size() - 2L) : values.stream())
				.mapToDouble(Double::doubleValue)
				.average()
				.orElse(0);
			int dot = mean.group(1).indexOf('.');
			double step = Math.pow(10, (dot < 0) ? 0 : -(mean.group(1).length() - dot - 1));
			double told = Double.parseDouble(mean.group(1));
			if (Math.abs(told - right) > step && told > right / 2 && told < right * 2) {
				found.report(mean.start(), mean.end(),
						"前面各数的平均是%s，这里写%s。请核对。".formatted(new Computed(right, 0).plain(), mean.group(1)));
			}
		}
	}

}
