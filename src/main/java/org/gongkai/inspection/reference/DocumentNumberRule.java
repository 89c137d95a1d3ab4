package org.gongkai.inspection.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * N3: document numbers, 机关代字〔年份〕序号号. Orders (令第711号) and case numbers of courts
 * （2023）赣07行初15号 have forms of their own.
 */
@Component
public class DocumentNumberRule extends TextRule {

	/** How many characters of the agency's short name are shown. */
	private static final int LONGEST_AGENCY = 20;

	private static final int EARLIEST_YEAR = 1949;

	private static final CharacterSet OPENING = CharacterSet.of("〔﹝[(【〖{〈《<");

	private static final CharacterSet NUMERALS = CharacterSet.of("一二三四五六七八九十百〇零○");

	/** With which an agency's short name ends before a year without brackets. */
	private static final CharacterSet AGENCY_ENDS = CharacterSet.of("字发函罚复规办府委局政院");

	private static final String RIGHT_BRACKETS = "〔〕";

	private static final Pattern NUMBER = Pattern
		.compile("([〔﹝\\[(【〖{〈《<]) ?([0-9]{2,5})(年?) ?([〕﹞\\])】〗}〉》>]) {0,2}(第?) {0,2}([0-9]{1,6}) ?(号?)(?![0-9])");

	/** 某字2025第22号: without any brackets. */
	private static final Pattern WITHOUT_BRACKETS = Pattern
		.compile("(?:字|(?<![印转下颁签核开分出])发|(?<![来公去信])函|罚|复|规)([ -]?)((?:19|20)[0-9]{2})[年-]? ?第? ?([0-9]{1,5}) ?号$");

	/** 某办2025年8号文: only where it is called a document. */
	private static final Pattern SHORT_OR_LONG = Pattern
		.compile("[字发函罚复规办府委局政院]([ -]?)((?:19|20)[0-9]{2})[年-]? ?第? ?([0-9]{1,5}) ?号$");

	/** 〔二〇二五〕八号: in words. */
	private static final Pattern IN_WORDS = Pattern
		.compile("[〔﹝\\[(【]([0-9]{4}|[一二三四五六七八九〇零○]{4})年?[〕﹞\\])】] ?第? ?([0-9]{1,6}|[一二三四五六七八九十百〇零]{1,5}) ?号$");

	/** How far before 号 such a number begins, without the agency's short name. */
	private static final int LONGEST_NUMBER = 20;

	/** 〔2023〕15、16号: the last of several carries the 号. */
	private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(?: ?[、,和及至~-] ?[0-9]{1,6}){1,20} ?号");

	/** What ends before the agency's short name begins. */
	private static final Pattern BEFORE_AGENCY = Pattern
		.compile("根据|按照|依据|依照|关于|执行|印发|转发|落实|贯彻|符合|违反|废止|文件|通知|以及|[的和与及或由以在为见按了、]");

	private static final Pattern CATALOGUE_NUMBER = Pattern.compile(
			"[\\p{IsHan}A-Za-z·]{1,30}[〔﹝][0-9]{4}[〕﹞][1-9][0-9]{0,5}号|[\\p{IsHan}]{0,30}(?:[0-9]{4}年)?第[0-9一二三四五六七八九十百〇零]{1,6}号(?:令|公告|通告)?");

	private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

	private static final String FORM = "文号的格式是“机关代字〔年份〕序号号”，如“国办发〔2023〕15号”：年份用四位数字和六角括号〔〕，序号不编虚位（不写成015）、不加“第”字，末尾加“号”。";

	@Override
	public String code() {
		return "N3";
	}

	@Override
	public String description() {
		return "发文字号的写法";
	}

	@Override
	public String basis() {
		return "《党政机关公文格式》（GB/T 9704—2012）7.2.5；《党政机关公文处理工作条例》第九条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		int catalogued = 0;
		int done = 0;
		for (int at = piece.mayHoldAny(OPENING) ? 0 : text.length(); at < text.length(); at++) {
			Matcher matcher = (at >= done && OPENING.has(text.charAt(at)) && beginsYear(text, at + 1))
					? NUMBER.matcher(text).region(at, text.length()) : null;
			if (matcher == null || !matcher.lookingAt()) {
				continue;
			}
			done = matcher.end();
			if (isDocumentNumber(text, matcher)) {
				List<String> faults = faults(text, matcher, piece.whole().today().getYear());
				if (!faults.isEmpty()) {
					int from = agency(text, matcher.start());
					hits.accept(piece.hit(Severity.CONFIRM, from, matcher.end(), message(faults),
							right(text.substring(from, matcher.start()), matcher, piece.whole().today().getYear())));
					catalogued++;
				}
			}
		}
		catalogued += inspectOthers(piece, hits);
		if (piece.number() == InspectedText.CATALOGUE && catalogued == 0) {
			inspectCatalogueNumber(piece, hits);
		}
	}

	private static boolean beginsYear(String text, int at) {
		int year = text.startsWith(" ", at) ? at + 1 : at;
		return isDigit(text, year) && isDigit(text, year + 1);
	}

	private static boolean isDigit(String text, int at) {
		return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	/** Numbers whose year stands in no brackets or in words; returns how many. */
	private static int inspectOthers(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		int found = 0;
		int end = piece.mayHold('号') ? text.indexOf('号') + 1 : 0;
		while (end > 0) {
			int begin = Math.max(0, end - LONGEST_NUMBER);
			found += inspectBare(piece, begin, end, hits) || inspectWords(piece, begin, end, hits) ? 1 : 0;
			end = text.indexOf('号', end) + 1;
		}
		return found;
	}

	private static boolean inspectBare(Piece piece, int begin, int end, Consumer<Hit> hits) {
		String text = piece.text();
		boolean numbered = isDigit(text, end - 2) || isDigit(text, end - 3);
		if (!numbered || !AGENCY_ENDS.in(text, begin, end)) {
			return false;
		}
		Matcher bare = (text.startsWith("文", end) ? SHORT_OR_LONG : WITHOUT_BRACKETS).matcher(text)
			.region(begin, end)
			.useTransparentBounds(true);
		if (!bare.find()) {
			return false;
		}
		report(piece, agency(text, bare.start(1)), end, "年份没有用六角括号〔〕括起来",
				"〔%s〕%d号".formatted(bare.group(2), Integer.parseInt(bare.group(3))), bare.start(1), hits);
		return true;
	}

	private static boolean inspectWords(Piece piece, int begin, int end, Consumer<Hit> hits) {
		String text = piece.text();
		if (!OPENING.in(text, begin, end) || !NUMERALS.in(text, begin, end)) {
			return false;
		}
		Matcher words = IN_WORDS.matcher(text).region(begin, end);
		if (!words.find() || words.start() == 0 || !Character.isIdeographic(text.charAt(words.start() - 1))
				|| DIGITS.matcher(words.group(1)).matches() && DIGITS.matcher(words.group(2)).matches()) {
			return false;
		}
		report(piece, agency(text, words.start()), end, "年份和序号应当用阿拉伯数字", null, words.start(), hits);
		return true;
	}

	private static void report(Piece piece, int from, int to, String fault, @Nullable String number, int agencyEnd,
			Consumer<Hit> hits) {
		String right = (number != null) ? piece.text().substring(from, agencyEnd) + number : null;
		hits.accept(piece.hit(Severity.CONFIRM, from, to, message(List.of(fault)), right));
	}

	/** The catalogue's own document number, the first line, has to be one as a whole. */
	private static void inspectCatalogueNumber(Piece piece, Consumer<Hit> hits) {
		String line = piece.text().substring(0, piece.text().indexOf('\n'));
		if (!line.isBlank() && !CATALOGUE_NUMBER.matcher(line.replace(" ", "")).matches()) {
			hits.accept(piece.hit(Severity.CONFIRM, 0, line.length(), message(List.of("目录数据中的文号写法不规范")), null));
		}
	}

	/**
	 * Tortoise shell brackets say so by themselves; behind other brackets only a number
	 * with 号 does, since a year in brackets is common.
	 */
	private static boolean isDocumentNumber(String text, Matcher matcher) {
		if (matcher.group(1).equals("〔") || matcher.group(1).equals("﹝")) {
			return true;
		}
		if (matcher.group(2).length() % 2 > 0) {
			return false;
		}
		boolean named = matcher.start() > 0 && Character.isIdeographic(text.charAt(matcher.start() - 1));
		return named && !matcher.group(7).isEmpty() && !text.startsWith("楼", matcher.end());
	}

	private static List<String> faults(String text, Matcher matcher, int thisYear) {
		List<String> faults = new ArrayList<>();
		if (RIGHT_BRACKETS.indexOf(matcher.group(1)) < 0 || RIGHT_BRACKETS.indexOf(matcher.group(4)) < 0) {
			faults.add("年份应当用六角括号〔〕");
		}
		int year = Integer.parseInt(matcher.group(2));
		if (matcher.group(2).length() != 4) {
			faults.add("年份应当写全四位");
		}
		else if (year > thisYear || year < EARLIEST_YEAR) {
			faults.add((year > thisYear) ? "年份%d还没有到".formatted(year) : "年份%d不可能".formatted(year));
		}
		if (!matcher.group(3).isEmpty()) {
			faults.add("年份后不加“年”字");
		}
		if (text.startsWith("第", matcher.start() - 1)) {
			faults.add("年份前不加“第”字");
		}
		if (!matcher.group(5).isEmpty()) {
			faults.add("序号前不加“第”字");
		}
		if (matcher.group(6).startsWith("0")) {
			faults.add("序号不编虚位，前面的0应当去掉");
		}
		if (matcher.group(7).isEmpty()
				&& !ONE_OF_SEVERAL.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
			faults.add("序号后面缺少“号”字");
		}
		return faults;
	}

	private static String message(List<String> faults) {
		return String.join("；", faults) + "。" + FORM + "请核对原文件后改正；原文件确实这样编号的，请说明后确认。";
	}

	/** The number as it should be written, or null when the year cannot be guessed. */
	private static @Nullable String right(String agency, Matcher matcher, int thisYear) {
		String written = matcher.group(2);
		if (written.length() % 2 > 0 || agency.endsWith("第")) {
			return null;
		}
		int year = Integer.parseInt((written.length() == 4) ? written : "20" + written);
		if (year > thisYear || year < EARLIEST_YEAR) {
			return null;
		}
		return "%s〔%d〕%d号".formatted(agency.strip(), year, Integer.parseInt(matcher.group(6)));
	}

	/** Where the agency's short name before the year begins. */
	private static int agency(String text, int bracket) {
		int begin = bracket;
		while (begin > 0 && bracket - begin < LONGEST_AGENCY && Character.isIdeographic(text.charAt(begin - 1))) {
			begin--;
		}
		Matcher before = BEFORE_AGENCY.matcher(text).region(begin, bracket);
		int name = begin;
		while (before.find()) {
			name = (before.end() < bracket) ? before.end() : name;
		}
		return name;
	}

}
