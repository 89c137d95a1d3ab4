package org.gongkai.inspection.consistency.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/** 与上月相比同比上涨, 与上年同期相比环比下降: what is held against the month before is no 同比. */
public final class RateBases {

	private static final Pattern MIXED = Pattern.compile(
			"(?:[比较]|与|同|和)(?:(上月|上个月|上季度|上一季度|上期|前一季度)|(上年同期|去年同期|上年同月|去年同月|上年同季))(?:相比|比较|相较)?,?(?:[^,。;0-9]{0,8}?)(同比|环比)");

	private static final int REACH = 40;

	private RateBases() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (String word : new String[] { "同比", "环比" }) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 1)) {
				Matcher mixed = MIXED.matcher(text).region(Math.max(0, at - REACH), at + 2);
				while (mixed.find()) {
					boolean wrong = mixed.group(3).equals("同比") == (mixed.group(1) != null);
					if (mixed.end() == at + 2 && wrong) {
						found.report(mixed.start(), mixed.end(), "同比是和上年同期比，环比是和上一期比，这里的说法前后不一致。请核对比较的时段。");
					}
				}
			}
		}
	}

}
