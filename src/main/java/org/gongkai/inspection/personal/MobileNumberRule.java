package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * D2: mobile telephone numbers. Landlines of an office are public; a mobile number is a
 * person's.
 */
@Component
public class MobileNumberRule extends TextRule {

	private static final int LENGTH = 11;

	private static final int FEWEST_HIDDEN = 4;

	/** How far back the beginning of an address is looked for, in characters. */
	private static final int LONGEST_ADDRESS = 300;

	/**
	 * The ways in which a mobile number is parted; other groups of eleven digits are rows
	 * of figures.
	 */
	private static final LazyPattern SHAPE = new LazyPattern(
			"11|3 4 4|3[-.]4[-.]4|4 3 4|4[-.]3[-.]4|3[-.]8|7[-.]4|3[-.]3[-.]5|3 3 5|(?:1[ -]){10}1|(?:1\\|){10}1|3\\|4\\|4|3\\|8|7\\|4");

	private static final LazyPattern HALVES = new LazyPattern("([0-9]{1,2})\n([0-9]{1,2})");

	/** In the same line and cell; a serial number in the cell before is none. */
	private static final LazyPattern COUNTRY_CODE = new LazyPattern("(?<![0-9])(?:\\+ ?|00)?86 ?-? ?\\z");

	private static final LazyPattern QUANTITY = new LazyPattern(
			"\\.[0-9]{1,8}(?![0-9.])| ?(?:元|万|亿|美元|港元|吨|千克|千瓦|度电|平方|立方|公里|米|件|次|%)");

	private static final LazyPattern INSIDE_A_CODE = new LazyPattern("[0-9A-Za-z]-$");

	private static final LazyPattern OTHER_NUMBER = new LazyPattern(
			"(?:单号|编号|合同号?|代码|票号|账号|卡号|证号|合计|共计|总计|金额|收入|支出)[: ]?$");

	private static final String ADVICE = "个人的手机号码不得公开，请删去、改用办公电话，或者按脱敏规则用*代替其中的数字（可以采用给出的改法）。";

	/** The numerals by their value; zero is written in three ways, one in two. */
	private static final String NUMERALS = "〇一二三四五六七八九零幺○";

	private static final List<String> TELEPHONE_WORDS = List.of("手机", "电话", "联系", "致电", "拨打", "来电", "微信", "号码", "热线",
			"投诉", "短信", "Tel", "TEL", "tel");

	/** How far before a number in words it is said that it is one, in characters. */
	private static final int CONTEXT = 20;

	private final MaskRules masks;

	/** A rule that masks as most offices do. */
	public MobileNumberRule() {
		this(MaskRules.defaults());
	}

	@Autowired
	public MobileNumberRule(MaskRules masks) {
		this.masks = masks;
	}

	@Override
	public String code() {
		return "D2";
	}

	@Override
	public String description() {
		return "手机号码";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第三十四条；《政府信息公开条例》第十五条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		Gaps gaps = new Gaps(piece, new Label(piece, CONTEXT));
		int at = DigitRun.mayBe(piece, LENGTH) ? text.indexOf('1') : -1;
		while (at >= 0) {
			DigitRun run = number(gaps, at);
			int next = at + 1;
			if (run != null) {
				inspect(piece, at, run, gaps, hits);
				next = run.end();
			}
			at = text.indexOf('1', next);
		}
		inspectNumerals(piece, '一', gaps, hits);
		inspectNumerals(piece, '幺', gaps, hits);
		MaskedRun.each(piece, (run) -> inspectMasked(piece, run, hits));
	}

	private void inspect(Piece piece, int at, DigitRun run, Gaps gaps, Consumer<Hit> hits) {
		String text = piece.text();
		int from = withCountryCode(text, at);
		if (DigitRun.digitAt(text, from - 1) || rowOfFigures(gaps, from, run) || otherNumber(text, from, run.end())) {
			return;
		}
		boolean named = Words.in(Words.before(text, from, CONTEXT), TELEPHONE_WORDS);
		boolean overCells = !Gaps.inOnePlace(run.shape());
		if (!named && (overCells || run.shape().indexOf(Gaps.POINT) >= 0 || ownLines(text, from, run))) {
			return;
		}
		boolean sure = named || run.shape().indexOf(Gaps.LINE) < 0;
		hits.accept(piece.hit(sure ? Severity.BLOCK : Severity.CONFIRM, from, run.end(),
				"这是手机号码。" + ADVICE + (sure ? "" : "确非手机号码的，请说明后确认。"),
				overCells ? null : this.masks.mobileNumber().mask(run.digits())));
	}

	/** A number that breaks off at the end of a line and does not begin another one. */
	private static boolean ownLines(String text, int from, DigitRun run) {
		return run.shape().indexOf(Gaps.LINE) >= 0 && (from == 0 || text.charAt(from - 1) == '\n'
				|| OTHER_NUMBER.matcher(text).region(Math.max(0, from - 6), from).find());
	}

	/** Fewer hidden digits can be tried out by anyone. */
	private void inspectMasked(Piece piece, MaskedRun run, Consumer<Hit> hits) {
		boolean mobile = run.text().length() == LENGTH && run.text().charAt(0) == '1'
				&& "3456789*".indexOf(run.text().charAt(1)) >= 0;
		if (mobile && run.hidden() < FEWEST_HIDDEN && !run.text().chars().anyMatch(Character::isLetter)) {
			hits.accept(piece.hit(Severity.CONFIRM, run.from(), run.end(),
					"手机号码只隐去了%d位，可以逐个试出来。请按脱敏规则隐去（可以采用给出的改法）；确非手机号码的，请说明后确认。".formatted(run.hidden()),
					this.masks.mobileNumber().mask(run.text())));
		}
	}

	/** 一三八零零一三八零零零, where words say that it is a telephone number. */
	private void inspectNumerals(Piece piece, char one, Gaps gaps, Consumer<Hit> hits) {
		String text = piece.text();
		int at = piece.mayHold(one) ? text.indexOf(one) : -1;
		while (at >= 0) {
			// most stand alone
			if (numeral(text, (numeral(text, at + 1) >= 0) ? at + 1 : gaps.end(at + 1)) < 0) {
				at = text.indexOf(one, at + 1);
				continue;
			}
			StringBuilder digits = new StringBuilder();
			int end = at;
			int next = at;
			while (digits.length() <= LENGTH && numeral(text, next) >= 0) {
				digits.append((char) ('0' + numeral(text, next)));
				end = next + 1;
				next = (numeral(text, end) >= 0) ? end : gaps.end(end);
			}
			boolean mobile = digits.length() == LENGTH && digits.charAt(1) >= '3' && numeral(text, at - 1) < 0;
			if (mobile && Words.in(Words.before(text, at, CONTEXT), TELEPHONE_WORDS)) {
				hits.accept(piece.hit(Severity.BLOCK, at, end, "这是用汉字写的手机号码。" + ADVICE,
						this.masks.mobileNumber().mask(digits.toString())));
			}
			at = text.indexOf(one, Math.max(end, at + 1));
		}
	}

	/** The value of a numeral; digits may stand among them. */
	private static int numeral(String text, int at) {
		if (DigitRun.digitAt(text, at)) {
			return text.charAt(at) - '0';
		}
		int value = (at >= 0 && at < text.length()) ? NUMERALS.indexOf(text.charAt(at)) : -1;
		return (value < 10) ? value : (value == 11) ? 1 : 0;
	}

	private static @Nullable DigitRun number(Gaps gaps, int at) {
		if (!mayGoOn(gaps, at)) {
			return null;
		}
		DigitRun run = DigitRun.at(gaps, at, LENGTH);
		if (run == null || run.digits().charAt(1) < '3' || DigitRun.digitAt(gaps.text(), run.end())) {
			return null;
		}
		return shaped(run.shape()) ? run : null;
	}

	/** Whether the next digit is one that stands second: most numbers are told by it. */
	private static boolean mayGoOn(Gaps gaps, int at) {
		String text = gaps.text();
		int second = DigitRun.digitAt(text, at + 1) ? at + 1 : gaps.endAtMost(at + 1);
		return DigitRun.digitAt(text, second) && text.charAt(second) >= '3';
	}

	/** Where the line breaks in the midst of a group, its halves count as one. */
	private static boolean shaped(String shape) {
		int line = shape.indexOf(Gaps.LINE);
		if (line < 0) {
			return SHAPE.matcher(shape).matches();
		}
		return shape.indexOf(Gaps.LINE, line + 1) < 0 && (SHAPE.matcher(shape.replace(Gaps.LINE, Gaps.BLANK)).matches()
				|| SHAPE.matcher(joined(shape)).matches());
	}

	private static String joined(String shape) {
		Matcher halves = HALVES.matcher(shape);
		return halves
			.replaceFirst((both) -> String.valueOf(Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2))));
	}

	private static int withCountryCode(String text, int at) {
		var code = COUNTRY_CODE.matcher(text).region(Math.max(0, at - 8), at).useTransparentBounds(true);
		return code.find() ? code.start() : at;
	}

	/** Whether digits that stand apart one by one are some of more such digits. */
	private static boolean rowOfFigures(Gaps gaps, int from, DigitRun run) {
		String text = gaps.text();
		int behind = gaps.end(run.end());
		boolean apart = run.shape().startsWith("1 ") || run.shape().startsWith("1-");
		return apart && (DigitRun.digitAt(text, behind) || DigitRun.digitAt(text, from - 2));
	}

	/** Whether the digits are an amount, or part of an identifier or a web address. */
	private static boolean otherNumber(String text, int from, int end) {
		boolean letterBefore = from > 0 && latin(text.charAt(from - 1));
		boolean letterBehind = end < text.length() && latin(text.charAt(end));
		if (letterBefore && letterBehind) {
			return true;
		}
		if (QUANTITY.matcher(text).region(end, text.length()).lookingAt()
				|| from > 1 && text.charAt(from - 1) == '.' && DigitRun.digitAt(text, from - 2)) {
			return true;
		}
		boolean codeBefore = INSIDE_A_CODE.matcher(text).region(Math.max(0, from - 2), from).find();
		boolean codeBehind = end + 1 < text.length() && text.charAt(end) == '-' && DigitRun.digitAt(text, end + 1);
		return codeBefore && codeBehind || inAddress(text, from);
	}

	/**
	 * Pages have numbers of that length; a parameter of an address may still be a
	 * telephone number.
	 */
	private static boolean inAddress(String text, int from) {
		int begin = from;
		while (begin > 0 && from - begin < LONGEST_ADDRESS && text.charAt(begin - 1) > ' '
				&& text.charAt(begin - 1) < 0x7F) {
			begin--;
		}
		String before = text.substring(begin, from);
		return (before.contains("://") || before.contains("www.")) && !before.endsWith("=") && !before.endsWith(":");
	}

	private static boolean latin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

}
