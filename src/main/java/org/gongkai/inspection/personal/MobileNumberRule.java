package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;

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

	/** How far back the beginning of an address is looked for, in characters. */
	private static final int LONGEST_ADDRESS = 300;

	/**
	 * The ways in which a mobile number is parted; other groups of eleven digits are rows
	 * of figures.
	 */
	private static final LazyPattern SHAPE = new LazyPattern("11|3 4 4|3-4-4|4 3 4|4-3-4|3-8|7-4|3-3-5|(?:1[ -]){10}1");

	private static final LazyPattern COUNTRY_CODE = new LazyPattern("(?<![0-9])(?:\\+ ?|00)?86 ?-? ?$");

	private static final LazyPattern QUANTITY = new LazyPattern(
			"\\.[0-9]{1,8}(?![0-9.])| ?(?:元|万|亿|美元|港元|吨|千克|千瓦|度电|平方|立方|公里|米|件|次|%)");

	private static final LazyPattern INSIDE_A_CODE = new LazyPattern("[0-9A-Za-z]-$");

	private static final String ADVICE = "个人的手机号码不得公开，请删去、改用办公电话，或者按脱敏规则用*代替其中的数字（可以采用给出的改法）。";

	/** The numerals by their value; zero is written in three ways, one in two. */
	private static final String NUMERALS = "〇一二三四五六七八九零幺○";

	private static final List<String> TELEPHONE_WORDS = List.of("手机", "电话", "联系", "致电", "拨打", "来电", "微信", "号码", "热线");

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
		int at = text.indexOf('1');
		while (at >= 0) {
			DigitRun run = number(text, at);
			int next = at + 1;
			if (run != null) {
				int from = withCountryCode(text, at);
				if (!DigitRun.digitAt(text, from - 1) && !rowOfFigures(text, from, run)
						&& !otherNumber(text, from, run.end())) {
					hits.accept(piece.hit(Severity.BLOCK, from, run.end(), "这是手机号码。" + ADVICE,
							this.masks.mobileNumber().mask(run.digits())));
				}
				next = run.end();
			}
			at = text.indexOf('1', next);
		}
		inspectNumerals(piece, '一', hits);
		inspectNumerals(piece, '幺', hits);
	}

	/** 一三八零零一三八零零零, where words say that it is a telephone number. */
	private void inspectNumerals(Piece piece, char one, Consumer<Hit> hits) {
		String text = piece.text();
		int at = text.indexOf(one);
		while (at >= 0) {
			StringBuilder digits = new StringBuilder();
			int end = at;
			int next = at;
			while (digits.length() <= LENGTH && numeral(text, next) >= 0) {
				digits.append((char) ('0' + numeral(text, next)));
				end = next + 1;
				next = end + DigitRun.gap(text, end);
			}
			boolean mobile = digits.length() == LENGTH && digits.charAt(1) >= '3' && numeral(text, at - 1) < 0;
			if (mobile && Words.in(Words.before(text, at, CONTEXT), TELEPHONE_WORDS)) {
				hits.accept(piece.hit(Severity.BLOCK, at, end, "这是用汉字写的手机号码。" + ADVICE,
						this.masks.mobileNumber().mask(digits.toString())));
			}
			at = text.indexOf(one, Math.max(end, at + 1));
		}
	}

	private static int numeral(String text, int at) {
		int value = (at >= 0 && at < text.length()) ? NUMERALS.indexOf(text.charAt(at)) : -1;
		return (value < 10) ? value : (value == 11) ? 1 : 0;
	}

	private static @Nullable DigitRun number(String text, int at) {
		DigitRun run = DigitRun.at(text, at, LENGTH);
		boolean mobile = run != null && run.digits().charAt(1) >= '3' && SHAPE.matcher(run.shape()).matches()
				&& !DigitRun.digitAt(text, run.end());
		return mobile ? run : null;
	}

	private static int withCountryCode(String text, int at) {
		var code = COUNTRY_CODE.matcher(text).region(Math.max(0, at - 8), at).useTransparentBounds(true);
		return code.find() ? code.start() : at;
	}

	/** Whether digits that stand apart one by one are some of more such digits. */
	private static boolean rowOfFigures(String text, int from, DigitRun run) {
		int behind = run.end() + DigitRun.gap(text, run.end());
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
