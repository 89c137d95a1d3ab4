package org.gongkai.inspection.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 三年累计投入3600万元，年均投入1500万元: years in a number of words, all that came in them, and what
 * comes in one.
 */
final class YearlyMeans {

	private static final Pattern MEAN = Pattern.compile(
			"(?<![第一二三四五六七八九十])([二两三四五六七八九十])(年|个月|个季度|个学年)(?:来|间|内|里)?,?(?:累计|共计|合计|总共|共)[^,。;0-9]{0,12}(?=[0-9])");

	private static final Pattern EACH = Pattern.compile("(?:平均每年|年均|每年平均|平均每月|月均|平均每季度|季均|季度平均)[^,。;0-9]{0,8}$");

	private static final String[] WORDS = { "年均", "月均", "季均", "平均每" };

	private static final int REACH = 60;

	private YearlyMeans() {
	}

	static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2 || figures.first('均') < 0) {
			return;
		}
		String text = figures.text();
		for (String word : WORDS) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 2)) {
				look(figures, at, found);
			}
		}
	}

	private static void look(Figures figures, int at, Contradictions found) {
		String text = figures.text();
		Matcher mean = MEAN.matcher(text).region(Math.max(Sentence.begin(text, at), at - REACH), at);
		List<Amount> behind = figures.in(at, Math.min(text.length(), at + 24));
		if (behind.isEmpty() || !mean.find()) {
			return;
		}
		List<Amount> total = figures.in(mean.end(), at);
		Amount each = behind.get(0);
		boolean usable = total.size() == 1 && total.get(0).from() == mean.end() && !total.get(0).vague()
				&& total.get(0).unit().equals(each.unit()) && EACH.matcher(text.substring(at, each.from())).find()
				&& mean.group(2).indexOf(text.charAt(text.startsWith("平均每", at) ? at + 3 : at)) >= 0;
		if (!usable || mean.find()) {
			return;
		}
		mean.region(Math.max(Sentence.begin(text, at), at - REACH), at).find();
		Computed right = Computed.of(total.get(0)).times(1 / SpelledNumbers.number(mean.group(1)));
		if (!right.mayBe(each) && right.isLikely(each)) {
			found.report(mean.start(), each.to(), "按%s%s累计的数算出来平均是%s，文中写%s。请核对。".formatted(mean.group(1), mean.group(2),
					right.as(each), text.substring(each.from(), each.to())));
		}
	}

}
