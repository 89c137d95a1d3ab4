package org.gongkai.inspection.consistency;

import java.util.List;

/** The units by which official texts count and measure. */
final class Units {

	private static final String SINGLE = "%元人件条篇个次起户项份家名例场期批处座辆台套宗所头吨米亩页册门间栋株部张枚艘班票位只种类款幢棵卷倍";

	/** Longer ones, the longest of those that begin alike first. */
	private static final List<String> LONGER = List.of("平方公里", "平方千米", "平方米", "立方米", "个百分点", "人次", "户次", "家次", "件次",
			"场次", "车次", "批次", "台套", "公里", "千米", "公顷", "公斤", "千克", "千瓦时");

	private static final String[] SINGLES = SINGLE.split("");

	private static final String FIRST = "平立个人户家件场车批台公千";

	private Units() {
	}

	/** The unit that stands there; blank when none does. */
	static String at(String text, int at) {
		if (at >= text.length()) {
			return "";
		}
		char c = text.charAt(at);
		if (FIRST.indexOf(c) >= 0) {
			for (String unit : LONGER) {
				if (text.startsWith(unit, at)) {
					return unit;
				}
			}
		}
		int single = SINGLE.indexOf(c);
		return (single >= 0) ? SINGLES[single] : "";
	}

}
