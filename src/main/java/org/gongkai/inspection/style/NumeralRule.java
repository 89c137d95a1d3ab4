package org.gongkai.inspection.style;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/** T3: numerals. Tables may write dates and ranges short. */
@Component
public class NumeralRule extends TextRule {

	private static final Pattern DOTTED_DATE = Pattern
		.compile("((?:19|20)[0-9]{2})([./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![0-9A-Za-z./_-])");

	/** How far a range of percentages reaches from its sign, in characters. */
	private static final int PERCENT_REACH = 18;

	/** How far a mixed number reaches from its 十. */
	private static final int NUMBER_REACH = 2;

	/** How far a date reaches from its 年. */
	private static final int YEAR_REACH = 12;

	private static final Pattern PERCENT_RANGE = Pattern
		.compile("(?<![0-9.%/-])([0-9]{1,3}(?:\\.[0-9]{1,3})?)(%?)([-–~～—]{1,2})([0-9]{1,3}(?:\\.[0-9]{1,3})?)%");

	private static final Pattern YEAR_RANGE = Pattern
		.compile("(?<![0-9〔（(\\[/-])((?:19|20)[0-9]{2})(年?)[-–](?=((?:19|20)[0-9]{2})年)");

	private static final Pattern SHORT_YEAR = Pattern
		.compile("(?<![0-9.,:/-])([12][0-9])年(?=(?:1[0-2]|0?[1-9])月(?!龄|内|以))");

	/** Words before 12年6月 that make it a length of time. */
	private static final Pattern LENGTH = Pattern.compile("[刑期龄满共达长役限历时]$|刑期|工作|服务|连续");

	private static final Pattern MIXED_DATE = Pattern.compile(
			"(?:19|20)[0-9]{2}年(?:[一二三四五六七八九]|十[一二]?)月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日|[一二][〇○零九一二三四五六七八]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?");

	private static final Pattern CIRCLE = Pattern.compile("[二一][○零〇0Ｏ一二九八][○零〇0Ｏ一二三四五六七八九]{2}年");

	private static final Pattern MIXED_NUMBER = Pattern
		.compile("[一二三四五六七八九]?[十百千][0-9](?=[个人件项名次家户条天])|[0-9][十百](?=[个人件项名次家户条元天])");

	@Override
	public String code() {
		return "T3";
	}

	@Override
	public String description() {
		return "数字用法";
	}

	@Override
	public String basis() {
		return "《出版物上数字用法》（GB/T 15835—2011）；《党政机关公文格式》（GB/T 9704—2012）7.3.5";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.number() == InspectedText.ATTACHMENTS || piece.number() == InspectedText.CATALOGUE) {
			return;
		}
		Written written = Written.of(piece, hits);
		String text = written.text();
		if (text.indexOf('年') >= 0) {
			years(written);
		}
		if (piece.block() instanceof Block.Table) {
			return;
		}
		near('.', DOTTED_DATE, written, YEAR_REACH, (date) -> dotted(written, date));
		near('/', DOTTED_DATE, written, YEAR_REACH, (date) -> dotted(written, date));
		near('%', PERCENT_RANGE, written, PERCENT_REACH, (range) -> percentages(written, range));
		for (char mark : new char[] { '十', '百', '千' }) {
			near(mark, MIXED_NUMBER, written, NUMBER_REACH,
					(mixed) -> written.hint(mixed.start(), mixed.end(), "一个数不能一半用汉字、一半用阿拉伯数字。请统一。", null));
		}
	}

	/**
	 * Looks for a pattern around each place of a mark that it holds: much faster than
	 * trying it at each character.
	 */
	private static void near(char mark, Pattern pattern, Written written, int reach, Consumer<Matcher> act) {
		String text = written.text();
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
		int done = 0;
		for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
			int from = Math.max(done, at - reach);
			if (at >= done && matcher.region(from, Math.min(text.length(), at + reach)).find()) {
				act.accept(matcher);
				done = matcher.end();
			}
		}
	}

	private static void dotted(Written written, Matcher date) {
		char before = written.at(date.start() - 1);
		if (before >= 0x80 || "./_-".indexOf(before) < 0 && !Character.isLetterOrDigit(before)) {
			written.hint(date.start(), date.end(), "正文中的日期应当写成“年月日”。", "%s年%d月%d日".formatted(date.group(1),
					Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4))));
		}
	}

	/** 3%—5%: the sign stands with both numbers, and between them no hyphen. */
	private static void percentages(Written written, Matcher range) {
		boolean both = !range.group(2).isEmpty();
		boolean hyphen = range.group(3).equals("-") || range.group(3).equals("–");
		if (!both || hyphen) {
			String dash = (hyphen || range.group(3).equals("~")) ? "—" : range.group(3);
			written.hint(range.start(), range.end(), "百分数的范围，前后两个数都要带百分号，中间用一字线“—”或者浪纹线“～”。",
					range.group(1) + "%" + dash + range.group(4) + "%");
		}
	}

	private static void years(Written written) {
		near('年', YEAR_RANGE, written, YEAR_REACH,
				(range) -> written.hint(range.start(), range.end() + range.group(3).length(), "年份的起止用一字线“—”，不用短横线。",
						range.group(1) + range.group(2) + "—" + range.group(3)));
		near('年', SHORT_YEAR, written, YEAR_REACH, (year) -> shortYear(written, year));
		near('年', MIXED_DATE, written, YEAR_REACH,
				(date) -> written.hint(date.start(), date.end(), "一个日期不能一半用汉字、一半用阿拉伯数字。请统一用阿拉伯数字。", null));
		near('年', CIRCLE, written, YEAR_REACH, (year) -> circle(written, year));
	}

	private static void shortYear(Written written, Matcher year) {
		int full = 2000 + Integer.parseInt(year.group(1));
		String before = written.text().substring(Math.max(0, year.start() - 4), year.start());
		if (full <= written.piece().whole().today().getYear() + 1 && full >= 2010 && !LENGTH.matcher(before).find()) {
			written.hint(year.start(), year.end(), "年份应当写全四位。", full + "年");
		}
	}

	/** 二〇二三年 is written with 〇; a circle or a zero only looks like it. */
	private static void circle(Written written, Matcher year) {
		String digits = year.group();
		if (digits.matches(".*[○0Ｏ零].*")) {
			written.hint(year.start(), year.end(), "用汉字写年份时，“0”写作“〇”。", digits.replaceAll("[○0Ｏ零]", "〇"));
		}
	}

}
