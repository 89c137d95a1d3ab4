package org.gongkai.inspection.consistency.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/** The names of rates, 办结率 and 完成比例, and of what they are rates. */
final class RateNames {

	private static final CharacterSet RATES = CharacterSet.of("率例重比度面");

	private static final Pattern RATE = Pattern.compile(
			"([\\p{IsHan}]{0,10})(?:率|比例|比重|占比|比率|百分比|进度|完成度|面)(?:已)?(?:为|是|达|达到|约为|约|仅|仅为|均为|已达|已达到|只有|近|接近|超过)?$");

	/** With one of which each such name of a rate ends. */
	private static final CharacterSet RATE_ENDS = CharacterSet.of("率例重比度面已为是达到约仅有近过");

	private static final int LONGEST_RATE = 20;

	/** Rates that are not a part by a whole that stands in the text, as 绿化率 and 硬化率. */
	private static final WordSet OTHER = WordSet
		.of("增长|下降|同比|提升|贡献|回报|收益|毛利|失业|死亡|出生|自然|发病|知晓|森林|绿化|城镇化|普及|利润|收入比|税|生师|汇|折|误差|漏损|损耗|含水|出米|发生|检出|成活|保存|自给|机械化|年增|增速|复合|周转|负债|赡养|抚养|容积|绿地|建蔽|密度|入住|出租|综合");

	private RateNames() {
	}

	/** Of what a name that ends with a rate is one: 办结 of 办结率为. Null for any other. */
	static @Nullable String kind(String name) {
		if (name.isEmpty() || !RATE_ENDS.has(name.charAt(name.length() - 1)) || !RATES.in(name, 0, name.length())) {
			return null;
		}
		Matcher rate = RATE.matcher(name);
		return rate.find(Math.max(0, name.length() - LONGEST_RATE)) ? rate.group(1) : null;
	}

	/**
	 * Whether a rate of that kind is none of a part by a whole that stands in the text.
	 */
	static boolean isOther(String kind) {
		return OTHER.in(kind) || kind.endsWith("化");
	}

}
