package org.gongkai.inspection.consistency.figures;

import org.gongkai.inspection.WordSet;

/** The units by which official texts count and measure. */
public final class Units {

	private static final String SINGLE = "%元人件条篇个次起户项份家名例场期批处座辆台套宗所头吨米亩页册门间栋株部张枚艘班票位只种类款幢棵卷倍床盏袋箱桶瓶支顶口眼副根块幅封对羽尾双具组站股科"
			+ "天分岁斤周趟道节粒盒片桌度本针剂层席笔架孔扇罐把匹颗捆℃";

	/** With which longer ones begin. */
	private static final String FIRST = "平立个人户家件场车批台公千辆艘架班剂分小课学毫厘兆微美欧港标日";

	/**
	 * By place of their first character, longer ones, the longest of those that begin
	 * alike first.
	 */
	private static final String[][] LONGER = { { "平方公里", "平方千米", "平方米", "平米" }, { "立方米" }, { "个百分点" }, { "人次" },
			{ "户次" }, { "家次" }, { "件次" }, { "场次" }, { "车次" }, { "批次" }, { "台套", "台次" }, { "公里", "公顷", "公斤" },
			{ "千米", "千克", "千瓦时", "千瓦" }, { "辆次" }, { "艘次" }, { "架次" }, { "班次" }, { "剂次" }, { "分钟" }, { "小时" }, { "课时" },
			{ "学时", "学分" }, { "毫米" }, { "厘米" }, { "兆瓦时", "兆瓦" }, { "微克/立方米", "微克每立方米", "微克" }, { "美元" }, { "欧元" },
			{ "港元" }, { "标准箱", "标箱" }, { "日历天" } };

	/** How long something takes, and by how much shares differ, behind 个. */
	private static final WordSet BEHIND = WordSet.of("月|工作日|自然日|日历天|小时|百分点");

	private static final String[] SINGLES = SINGLE.split("");

	private static final byte LONG = Byte.MIN_VALUE;

	/**
	 * By character, its place among the single ones from 1 on, and whether a longer one
	 * begins.
	 */
	private static final byte[] PLACES = new byte[Character.MAX_VALUE + 1];

	static {
		for (int at = 0; at < SINGLE.length(); at++) {
			PLACES[SINGLE.charAt(at)] = (byte) (at + 1);
		}
		for (int at = 0; at < FIRST.length(); at++) {
			PLACES[FIRST.charAt(at)] |= LONG;
		}
	}

	private Units() {
	}

	/**
	 * By what an amount is counted that ends there: 个月 and 个工作日 apart from things; blank
	 * where its unit tells all.
	 */
	public static String behind(String text, int at) {
		return text.substring(at, at + BEHIND.lengthAt(text, at));
	}

	/** Whether words are a unit: 万元, 平方米. */
	public static boolean is(String words) {
		int scale = (words.length() > 1 && "百千万亿".indexOf(words.charAt(0)) >= 0) ? 1 : 0;
		return !words.isEmpty() && at(words, scale).length() == words.length() - scale;
	}

	/** The unit that stands there; blank when none does. */
	static String at(String text, int at) {
		if (at >= text.length()) {
			return "";
		}
		byte place = PLACES[text.charAt(at)];
		if (place < 0) {
			for (String unit : LONGER[FIRST.indexOf(text.charAt(at))]) {
				if (text.startsWith(unit, at)) {
					return unit;
				}
			}
		}
		int single = place & ~LONG;
		return (single > 0 && !isOther(text, at)) ? SINGLES[single - 1] : "";
	}

	/** 9时30分 is a time of day, 5分之一 a fraction. */
	private static boolean isOther(String text, int at) {
		// 80周岁 is an age, not 80 weeks
		if (text.charAt(at) == '周') {
			return text.startsWith("周岁", at);
		}
		if (text.charAt(at) != '分') {
			return false;
		}
		boolean longer = at + 1 < text.length() && "之别类为期管局配公支校院会布".indexOf(text.charAt(at + 1)) >= 0;
		int digits = at;
		while (digits > 0 && at - digits < 3 && Sentence.isDigit(text.charAt(digits - 1))) {
			digits--;
		}
		return longer || digits > 0 && "时点:".indexOf(text.charAt(digits - 1)) >= 0;
	}

}
