package org.gongkai.inspection.style;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Days, months and years in ways that official texts do not write them. */
final class DateForms {

	private static final String D = "[0-9０-９]";

	private static final String CENTURY = "(?:19|20|１９|２０)";

	private static final String MONTH = "(1[0-2]|0?[1-9]|１[０-２]|０?[１-９])";

	private static final String DAY = "(3[01]|[12][0-9]|0?[1-9]|３[０１]|[１２][０-９]|０?[１-９])";

	private static final String HAN_MONTH = "(?:十[一二]?|[一二三四五六七八九])";

	private static final String HAN_DAY = "[一二三四五六七八九十]{1,3}";

	private static final String MIXED = "一个日期不能一半用汉字、一半用阿拉伯数字。请统一用阿拉伯数字。";

	private static final String FOUR_DIGITS = "年份应当写全四位。";

	/** Words before 12年6月 that make it a length of time. */
	private static final Pattern LENGTH = Pattern.compile("[刑期龄满共达长役限历时]$|刑期|工作|服务|连续|近|超过|将近");

	private static final String ZEROS = "○零0Ｏ０OΟ◯";

	/** Around the mark of a dotted day. */
	static final List<Form> DOT = List.of(
			Form.of("(" + CENTURY + D + "{2})([./．／])" + MONTH + "\\2" + DAY + "(?![0-9A-Za-z./_-])", 12, 10,
					"正文中的日期应当写成“年月日”。", DateForms::dotted),
			Form.of("(?<![0-9A-Za-z./_-])((?:19|20)[0-9]{2})[.．](1[0-2]|0?[1-9])(?=起|至今|以来|底|[-—～]{1,2}(?:19|20)[0-9]{2})",
					5, 12, "正文中的日期应当写成“年月”。",
					(found, written) -> "%s年%d月".formatted(found.group(1), number(found.group(2)))),
			Form.of("(?<=[“\"])([1-9]|1[0-2])[.．]([12][0-9]|3[01]|[1-9])(?=[”\"](?:国际|全国|国家|世界|中国|特大|重大|专案|事故|事件|地震|案件|行动|禁毒|防灾|消费|洪|暴))",
					4, 4, "用月日简称的节日、事件，月日之间用间隔号“·”。", (found, written) -> found.group(1) + "·" + found.group(2)));

	/** Around a hyphen. */
	static final List<Form> HYPHEN = List.of(Form.of(
			"(?<![0-9A-Za-z./_-])((?:19|20)[0-9]{2})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])(?![0-9A-Za-z./_-])", 8,
			7, "正文中的日期应当写成“年月日”。",
			(found, written) -> (found.group().length() == 10) ? Form.NOTHING : day(found, 1, 2, 3)),
			Form.of("(?<![0-9〔（(\\[/.-])((?:19|20)[0-9]{2}年?)[-–]((?:19|20)[0-9]{2})(?=年)", 6, 6, "年份的起止用一字线“—”，不用短横线。",
					DateForms::range),
			Form.of("(?<![0-9A-Za-z./-])((?:[1-9]|1[0-2])月?)[-–]((?:[1-9]|1[0-2]))(?=月)", 4, 4, "月份的起止用一字线“—”，不用短横线。",
					DateForms::range),
			Form.of("(?<=月)((?:[0-9]{1,2})日?)[-–]((?:[0-9]{1,2}月)?[0-9]{1,2})(?=日)", 4, 7, "日期的起止用一字线“—”，不用短横线。",
					DateForms::range));

	/** Around 年. */
	static final List<Form> YEAR = List.of(
			Form.of("(?<![0-9.,:/-])(0[0-9]|[12][0-9]|[5-9][0-9])年(?=(?:1[0-2]|0?[1-9])月(?!龄|内|以))", 2, 1, FOUR_DIGITS,
					DateForms::shortYear),
			Form.of("(?<![0-9.,:/-])(0[0-9]|[12][0-9]|[5-9][0-9])年(?=[底末](?![蕴色气线下层])|初(?![见步心具衷级])|年[底初末]|度|[上下]半年|第?[一二三四]季度)",
					2, 1, FOUR_DIGITS, DateForms::shortYear),
			Form.of("(?<=^|[^\\p{IsHan}0-9.,:/-]|[自从于比较至到和与])(0[0-9]|[89][0-9])年(?=以来)", 2, 1, FOUR_DIGITS,
					DateForms::shortYear),
			Form.of("(?<=[自从于])(0[0-9]|[5-9][0-9])年(?=起|开始|至|到|以来|建|成立|创办|开|投)", 2, 1, FOUR_DIGITS,
					DateForms::shortYear),
			Form.of("(?:19|20)[0-9]{2}年" + HAN_MONTH + "月(?:(?:[0-9]{1,2}|" + HAN_DAY
					+ ")日)?(?![初一二三四五六七八九十廿])|[一二][〇○零九一二三四五六七八]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?", 5, 10, MIXED),
			Form.of("[二一][○零〇0０OＯΟ◯一二九八][○零〇0０OＯΟ◯一二三四五六七八九]{2}年", 4, 1, "用汉字写年份时，“0”写作“〇”。", DateForms::circle),
			Form.of("(?<![0-9０-９〇一二三四五六七八九])[12一二][0-9０-９〇○零一二三四五六七八九]{3}年", 4, 1, "一个年份不能一半用汉字、一半用阿拉伯数字。请统一。",
					DateForms::mixedYear),
			Form.of("(?:19|20)[0-9]{2}年(?:0[1-9]月(?:[0-9]{1,2}日)?|[0-9]{1,2}月0[1-9]日)", 5, 7, "月、日不编虚位，“1”不写作“01”。",
					(found, written) -> found.group().replaceAll("(?<=[年月])0", "")));

	/** Around 月. */
	static final List<Form> MONTHS = List.of(
			Form.of("(?<![0-9])[0-9]{1,2}月" + HAN_DAY + "日|(?<![历〇一二三四五六七八九十0-9])" + HAN_MONTH + "月[0-9]{1,2}日", 3, 6,
					MIXED),
			Form.of("(?<![0-9])((?:1[0-2]|[1-9])月(?:3[01]|[12][0-9]|[1-9]))号(?![楼文公令线机门仓地院馆厅厂车船井矿桥塔位])", 3, 5,
					"书面的日期用“日”，不用“号”。", (found, written) -> found.group(1) + "日"),
			Form.of("(?:正月|腊月|冬月)初?[0-9]{1,2}(?![0-9时点:：])|农历[0-9]{1,2}月(?:初?[0-9]{1,2}|[初十廿三]?[一二三四五六七八九十])日?", 5, 6,
					"农历的月、日用汉字。"));

	/** Around 时 and 点 between a digit and a numeral. */
	static final List<Form> HOURS = List.of(Form.of("(?<![0-9.])[0-9]{1,2}[时点](?:[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分|"
			+ "(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])[时点][0-9]{1,2}分", 3, 6, "一个时刻不能一半用汉字、一半用阿拉伯数字。请统一。"));

	private DateForms() {
	}

	private static String dotted(MatchResult date, Written written) {
		char before = written.at(date.start() - 1);
		boolean apart = before >= 0x80 && !Character.isDigit(before)
				|| "./_-".indexOf(before) < 0 && !Character.isLetterOrDigit(before);
		return apart ? day(date, 1, 3, 4) : Form.NOTHING;
	}

	private static String day(MatchResult date, int year, int month, int day) {
		return "%d年%d月%d日".formatted(number(date.group(year)), number(date.group(month)), number(date.group(day)));
	}

	private static int number(String digits) {
		return Integer.parseInt(NormalizedText.of(digits).text());
	}

	private static String range(MatchResult range, Written written) {
		return range.group(1) + "—" + range.group(2);
	}

	/** 98年 is in the last century, 26年 in this one. */
	private static String shortYear(MatchResult year, Written written) {
		int digits = Integer.parseInt(year.group(1));
		int latest = written.piece().whole().today().getYear() + 1;
		int full = (2000 + digits <= latest) ? 2000 + digits : 1900 + digits;
		String before = written.text().substring(Math.max(0, year.start() - 4), year.start());
		boolean possible = full >= 2000 || full < 2000 && digits >= 50;
		return (possible && !LENGTH.matcher(before).find()) ? full + "年" : Form.NOTHING;
	}

	/** 二〇二三年 is written with 〇; a circle or a zero only looks like it. */
	private static String circle(MatchResult year, Written written) {
		StringBuilder right = new StringBuilder();
		year.group().chars().forEach((c) -> right.append((ZEROS.indexOf(c) >= 0) ? '〇' : (char) c));
		return right.toString().equals(year.group()) ? Form.NOTHING : right.toString();
	}

	private static @Nullable String mixedYear(MatchResult year, Written written) {
		String digits = year.group();
		boolean arabic = digits.chars().anyMatch((c) -> c >= '1' && c <= '9' || c >= '１' && c <= '９');
		boolean chinese = digits.chars().anyMatch((c) -> "一二三四五六七八九〇○零".indexOf(c) >= 0);
		return (arabic && chinese) ? null : Form.NOTHING;
	}

}
