package org.gongkai.inspection.style;

import java.util.List;
import java.util.regex.MatchResult;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Numbers in ways that GB/T 15835 does not know. */
final class NumberForms {

	private static final String NUMERALS = "一二三四五六七八九";

	private static final String COUNTED = "个人件项名次家户条元天亩吨头只位所座倍栋套台辆本种类村镇乡县校班组场张根棵株匹门篇份册桶袋箱瓶岁批届处间层艘";

	/** What stands behind a number of a row: 第十2届. */
	private static final String NUMBERED = "届章节条款期轮批号年级次位名场";

	/** What stands close behind a number that is looked at. */
	static final CharacterSet BEHIND_NUMBERS = CharacterSet.of(COUNTED + NUMBERED + "万亿余多");

	private static final String MIXED = "一个数不能一半用汉字、一半用阿拉伯数字。请统一。";

	private static final String TWICE = "前后两个表示概数的词意思重复。请只保留一个。";

	private static final String ABOUT_WORDS = "(?:约|大约|大概|近|将近|接近|超过|逾|不足|不到)";

	/** Around a sign of per cent. */
	static final List<Form> PERCENT = List.of(Form.of(
			"(?<![0-9.%/-])([0-9]{1,3}(?:\\.[0-9]{1,3})?)(%?)([-–~～—至到]{1,2})([0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％]", 18, 1,
			"百分数的范围，前后两个数都要带百分号，中间用一字线“—”或者浪纹线“～”。", NumberForms::percentages),
			Form.of("[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?[%％]个?百分点", 12, 6, "“%”和“百分点”不能连用。说比例之差用“个百分点”，说增减幅度用“%”。"),
			Form.of("(?<=[0-9.])个[%％]", 1, 1, "“%”前面不加“个”。说比例之差用“个百分点”，说增减幅度用“%”。"),
			Form.of("[０-９]{1,6}(?:[.．][０-９]{1,4})?[%％]", 12, 1, "阿拉伯数字和百分号用半角。",
					(found, written) -> NormalizedText.of(found.group()).text()));

	/** Around 之. */
	static final List<Form> PARTS = List.of(
			Form.of("([百千])分之([0-9０-９]{1,4}(?:[.．][0-9０-９]{1,4})?)(?![0-9０-９十百])", 2, 10, "用阿拉伯数字写百分数时用“%”，用汉字写时数也用汉字。",
					(found, written) -> NormalizedText.of(found.group(2)).text()
							+ (found.group(1).equals("百") ? "%" : "‰")),
			Form.of("[0-9]{1,4}分之[0-9一二三四五六七八九十]{1,4}|[一二三四五六七八九十万]{1,4}分之[0-9]{1,4}", 6, 6, "分数应当写作“1/3”或者“三分之一”。"));

	/** Around 十, 百, 千, 万 and 亿 with an Arabic digit at one of their sides. */
	static final List<Form> POWERS = List.of(
			Form.of("[一二三四五六七八九十百千万亿两零〇]{1,12}(?<=[一二三四五六七八九十百千万亿两][十百千万亿])[0-9]{1,8}(?![0-9年月日.:：时点])", 12, 9, MIXED),
			Form.of("[0-9][十百千][0-9][十百]?(?=[" + COUNTED + "万亿余多])", 3, 4, MIXED),
			Form.of("[0-9](?:\\.[0-9]{1,3})?[十百千万亿][一二三四五六七八九](?:[十百千万]|(?=[个人件名户元亩]))", 6, 3, MIXED),
			Form.of("[一二三四五六七八九]?[十百千][0-9](?=[" + COUNTED + "])", 2, 2, MIXED),
			Form.of("第[一二三四五六七八九]?[十百][0-9](?=[" + NUMBERED + "])", 3, 2, MIXED),
			Form.of("(?<![0-9.])[1-9][一二两三四五六七八九][十百千万](?=[" + COUNTED + "余多])", 2, 2, MIXED),
			Form.of("(?<![0-9.])[0-9]{1,3}(?:\\.[0-9]{1,3})?(?:[十百](?=[" + COUNTED + "万亿]|[余多][" + COUNTED
					+ "])|千(?=[万元个人名户家件项次条亩余多]))", 7, 2, "阿拉伯数字后面只能用“万”“亿”，不用“十”“百”“千”。请写全数字，或者整个数用汉字。"),
			Form.of("(?<![0-9A-Za-z.〔（(\\[/-])([0-9]{1,4}(?:\\.[0-9]{1,3})?)([-–—~～]{1,2})([0-9]{1,4}(?:\\.[0-9]{1,3})?)(万亿|万|亿)",
					14, 2, "数的范围，前一个数的“万”“亿”不能省略。", NumberForms::scaled),
			Form.of("(约|大约|近|将近|接近|超过|逾)[0-9.,]{1,9}[万亿千百]?[余多](?=[" + COUNTED + "万亿])", 10, 3, TWICE));

	/** Those in which 十 can stand: not the last two. */
	static final List<Form> TENS = POWERS.subList(0, POWERS.size() - 2);

	/** Around 余 and 多 behind a digit. */
	static final List<Form> ABOUT = List.of(
			Form.of("(?:约|大约|近|将近|接近|超过|逾)[0-9.,]{1,9}[余多](?=[" + COUNTED + "万亿])(?![年天月])", 12, 1, TWICE),
			Form.of("(?<=[0-9一二三四五六七八九十百千万亿])(?:余多|多余)(?=[" + COUNTED + "])", 1, 2, TWICE));

	/** Around a capital numeral outside of sums of money. */
	static final List<Form> CAPITALS = List
		.of(Form.of("(?<![收捡掇整元角分万亿壹贰叁肆伍陆柒捌玖拾佰仟])[壹贰叁肆伍陆柒捌玖拾佰仟]{1,5}(?=[个件项名次家户条天亩批届期位台套](?!元))", 1, 6,
				"大写数字只用于票据等金额。正文里写“十”“10”等。"));

	/** Around 左右 and 上下. */
	static final List<Form> OR_SO = List.of(Form.of(ABOUT_WORDS
			+ "(?:[0-9.,]{1,9}|[一二两三四五六七八九十百千]{1,4})[万亿千百]?[余多]?(?:[\\p{IsHan}%&&[^左上的]]{0,4})(?:左右(?!岸|两)|上下(?![游行级午班学]))",
			20, 2, TWICE), Form.of("(?<=[0-9万亿千百])[余多][\\p{IsHan}&&[^左的]]{1,2}左右(?!岸|两)", 4, 2, TWICE));

	/** Around 以上 and 以下 at the end of what is at least or at most so much. */
	static final List<Form> AT_LEAST = List.of(
			Form.of("(?:至少|不少于|不低于|最少)[0-9.,]{1,9}[万亿千百]?[\\p{IsHan}%&&[^以的]]{0,3}以上", 20, 2, TWICE),
			Form.of("(?:至多|不超过|不多于|不高于|最多)[0-9.,]{1,9}[万亿千百]?[\\p{IsHan}%&&[^以的]]{0,3}(?:以下|以内)", 20, 2, TWICE));

	/** Around a quarter: its number is part of a word. */
	static final List<Form> QUARTERS = List
		.of(Form.of("(?<![0-9.、至—～-])第?([1-4])(?=季度)", 2, 2, "季度的序数用汉字，如“第三季度”“三季度”。",
				(found, written) -> found.group()
					.replace(found.group(1),
							NUMERALS.substring(found.group(1).charAt(0) - '1', found.group(1).charAt(0) - '0'))));

	/** Around a digit that stands in a word: 星期5, 3农, 第1书记. */
	static final List<Form> IN_WORDS = List.of(Form.of(
			"(?<![0-9.])(?:(?<=星期|礼拜)[1-6](?![0-9])|1把手|第1书记|第1时间|第1责任人|1带1路|3农(?=[工问政服领])|[23]产融合|4个(?=意识|自信)|2个(?=维护|确立)|[2-7]中全会|1站式|1体化|1揽子|1次性|2次(?=供水|污染|感染|创业)|3严3实|2学1做|3会1课|3重1大|1岗双责|3公经费|8项规定)",
			2, 5, "固定词语里的数字用汉字。"), Form.of("(?<![0-9.第])[1-9][二三四五六七八九](?=[" + COUNTED + "])", 1, 2, MIXED));

	/** Around 几 with a digit at one of its sides. */
	static final List<Form> SOME = List
		.of(Form.of("[0-9]{1,4}几(?=[\\p{IsHan}&&[^何率乎]])|几[0-9]{1,4}(?=[万" + COUNTED + "])", 5, 6,
				"带“几”的概数整个用汉字，如“十几个”“几十万”。"));

	/** Around the 五 of a five-year plan. */
	static final List<Form> PLAN = List.of(Form.of("(?<![0-9])(1[0-9])五(?=[”\"]?(?:规划|时期|期间|末|以来|开局|收官))", 3, 1,
			"固定词语里的数字用汉字。", (found, written) -> "十"
					+ NUMERALS.substring(found.group(1).charAt(1) - '1', found.group(1).charAt(1) - '0') + "五"));

	/** Around a stop between two numbers that are next to each other. */
	static final List<Form> NEIGHBOURS = List.of(
			Form.of("(?<![0-9第、.])(?:[1-9]、[二三四五六七八九]|[一二两三四五六七八]、[2-9])(?=[个天名位次件倍户家项](?!方面|部分|问题))", 2, 3, MIXED),
			Form.of("(?<![0-9第、.])([1-9])、([2-9])(?=[个天名位次件倍户家项](?!省|月份))", 2, 3, "相邻的两个数连用表示概数，用汉字，中间不加顿号。",
					(found, written) -> neighbours(found.group(1).charAt(0) - '0', found.group(2).charAt(0) - '0')),
			Form.of("(?<=[\\p{IsHan}，])(?<![第、一二三四五六七八九十])([一二两三四五六七八])、([二三四五六七八九])(?=[个天名位次件倍](?!方面|部分|问题))", 2, 3,
					"相邻的两个数连用表示概数，中间不加顿号。",
					(found, written) -> neighbours(
							Math.max(1, "一二三四五六七八九".indexOf(found.group(1).replace("两", "二")) + 1),
							NUMERALS.indexOf(found.group(2)) + 1)));

	/** Around a decimal point before which nothing stands. */
	static final List<Form> POINT = List.of(Form.of("(?<![0-9A-Za-z.．)）])[.．][0-9]{1,4}(?=[%％万亿个元倍吨亩米]|公里|千米)", 1, 6,
			"小于1的小数，小数点前的“0”不能省略。", (found, written) -> "0." + found.group().substring(1)));

	private NumberForms() {
	}

	/** 3%—5%: the sign stands with both numbers, and between them no hyphen. */
	private static String percentages(MatchResult range, Written written) {
		boolean both = !range.group(2).isEmpty();
		boolean words = "至到".contains(range.group(3));
		boolean hyphen = range.group(3).equals("-") || range.group(3).equals("–");
		if (both && !hyphen || range.group(3).length() > 1 && "至到".indexOf(range.group(3).charAt(0)) >= 0) {
			return Form.NOTHING;
		}
		String dash = (hyphen || range.group(3).equals("~")) ? "—" : range.group(3);
		return range.group(1) + "%" + (words ? range.group(3) : dash) + range.group(4) + "%";
	}

	private static String scaled(MatchResult range, Written written) {
		String dash = (range.group(2).equals("-") || range.group(2).equals("–") || range.group(2).equals("~")) ? "—"
				: range.group(2);
		return range.group(1) + range.group(4) + dash + range.group(3) + range.group(4);
	}

	private static @Nullable String neighbours(int one, int other) {
		if (other != one + 1) {
			return Form.NOTHING;
		}
		return ((one == 2) ? "两" : (one == 1) ? "一" : NUMERALS.substring(one - 1, one))
				+ ((one == 1) ? "两" : NUMERALS.substring(other - 1, other));
	}

}
