package org.gongkai.inspection.style;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TextRule;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** T3: numerals. Tables may write dates and ranges short. */
@Component
public class NumeralRule extends TextRule {

	/** The characters on which a form turns. */
	private static final CharacterSet TURNS = CharacterSet.of("年.．/／-–月%％之十百千万亿余多左上以几五、时点12345678壹贰叁肆伍陆柒捌玖拾佰仟");

	/** What stands behind a digit in a word that is written with a numeral. */
	private static final CharacterSet WORDED = CharacterSet.of("把书时责带农严产个中站体揽次学会重岗公项");

	private static final CharacterSet SPELLED = CharacterSet.of("一二三四五六七八九十百千万亿两零〇");

	private static final int FARTHEST_COUNTED = 4;

	/** With two of which a year ends, however it is written. */
	private static final CharacterSet YEAR_DIGITS = CharacterSet.of("0123456789０１２３４５６７８９〇○零一二三四五六七八九OＯΟ◯");

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
		boolean table = piece.block() instanceof Block.Table;
		String text = written.text();
		int done = 0;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			List<Form> forms = TURNS.has(c) ? forms(c, at, written, table) : null;
			if (forms != null) {
				for (Form form : forms) {
					done = (at >= done) ? form.look(written, at, done) : done;
				}
			}
		}
	}

	/**
	 * The forms that a character may be part of, told by its neighbours; null for nearly
	 * all.
	 */
	private static @Nullable List<Form> forms(char c, int at, Written written, boolean table) {
		if (c == '年') {
			return years(at, written);
		}
		if (table) {
			return null;
		}
		return switch (c) {
			case '.', '．', '/', '／' -> dot(at, written);
			case '-', '–' -> hyphen(at, written);
			case '月' -> months(at, written);
			case '%', '％' -> percent(c, at, written);
			case '之' -> (written.at(at - 1) == '分') ? NumberForms.PARTS : null;
			case '十', '百', '千' -> isInNumber(at, written) && mayBeMixed(at, written)
					? (written.at(at) == '十') ? NumberForms.TENS : NumberForms.POWERS : null;
			case '万', '亿' -> isBeside(at, written) && isOdd(at, written) ? NumberForms.POWERS : null;
			case '余', '多' -> isAbout(at, written) ? NumberForms.ABOUT : null;
			case '左' -> (written.at(at + 1) == '右') ? NumberForms.OR_SO : null;
			case '上' -> (written.at(at + 1) == '下') ? NumberForms.OR_SO : null;
			case '以' -> "上下内".indexOf(written.at(at + 1)) >= 0 ? NumberForms.AT_LEAST : null;
			case '1', '2', '3', '4', '5', '6', '7', '8' -> digit(at, written);
			case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟' -> NumberForms.CAPITALS;
			case '时', '点' -> isNumeral(written.at(at - 1)) && isNumeral(written.at(at + 1))
					&& isNumber(written.at(at - 1)) != isNumber(written.at(at + 1)) ? DateForms.HOURS : null;
			case '几' -> isBeside(at, written) ? NumberForms.SOME : null;
			case '五' -> isDigit(written.at(at - 1)) ? NumberForms.PLAN : null;
			case '、' -> isNumeral(written.at(at - 1)) && isNumeral(written.at(at + 1)) ? NumberForms.NEIGHBOURS : null;
			default -> null;
		};
	}

	/** 2025年3月 is right; what else stands before or behind 年 is looked at. */
	private static @Nullable List<Form> years(int at, Written written) {
		int digits = digits(written, at);
		if (digits == 4) {
			boolean padded = written.at(at + 1) == '0' || written.at(at + 2) == '月' && written.at(at + 3) == '0'
					|| written.at(at + 3) == '月' && written.at(at + 4) == '0';
			return (padded || isNumeral(written.at(at + 1)) && !isNumber(written.at(at + 1))) ? DateForms.YEAR : null;
		}
		return isNumeral(written.at(at - 1)) && YEAR_DIGITS.has(written.at(at - 1))
				&& YEAR_DIGITS.has(written.at(at - 2)) ? DateForms.YEAR : null;
	}

	/** Whether 十, 百 or 千 stands beside a number's digits. */
	private static boolean isInNumber(int at, Written written) {
		return isBeside(at, written) || isDigit(written.at(at - 2)) && isNumeral(written.at(at - 1));
	}

	/**
	 * Whether a number around 十, 百 or 千 may be written half and half: another spelled
	 * numeral beside it, or close behind what is counted.
	 */
	private static boolean mayBeMixed(int at, Written written) {
		if (SPELLED.has(written.at(at - 1)) || SPELLED.has(written.at(at + 1))) {
			return true;
		}
		for (int behind = 1; behind <= FARTHEST_COUNTED; behind++) {
			if (NumberForms.BEHIND_NUMBERS.has(written.at(at + behind))) {
				return true;
			}
		}
		return false;
	}

	/** A digit that begins no number but stands in a word, or beside a numeral. */
	private static @Nullable List<Form> digit(int at, Written written) {
		char before = written.at(at - 1);
		char next = written.at(at + 1);
		if (isDigit(before) || isDigit(next)) {
			return null;
		}
		if (next == '季') {
			return NumberForms.QUARTERS;
		}
		boolean begins = isNumeral(next) && !isNumeral(before);
		boolean worded = WORDED.has(next) && isInWord(next, written.at(at + 2));
		return (worded || before == '期' || before == '拜' || begins) ? NumberForms.IN_WORDS : null;
	}

	/** Of what is counted in most texts nearly all is told by what follows it. */
	private static boolean isInWord(char counted, char next) {
		return switch (counted) {
			case '个' -> "意自维确".indexOf(next) >= 0;
			case '次' -> "性供污感创".indexOf(next) >= 0;
			case '项' -> next == '规';
			default -> true;
		};
	}

	private static @Nullable List<Form> dot(int at, Written written) {
		if (!isNumber(written.at(at + 1))) {
			return null;
		}
		if (!isNumber(written.at(at - 1))) {
			return NumberForms.POINT;
		}
		int digits = digits(written, at);
		boolean quoted = "“\"".indexOf(written.at(at - digits - 1)) >= 0;
		// of a day both marks lie behind a year; full-width digits are not counted
		return (digits == 4 && isYear(at - 4, written) || digits == 0 || quoted) ? DateForms.DOT : null;
	}

	private static @Nullable List<Form> hyphen(int at, Written written) {
		int digits = digits(written, at);
		boolean number = digits == 1 || digits == 2 || digits == 4 && isYear(at - 4, written);
		return isNumber(written.at(at + 1)) && (number || "年月日".indexOf(written.at(at - 1)) >= 0) ? DateForms.HYPHEN
				: null;
	}

	private static @Nullable List<Form> months(int at, Written written) {
		char before = written.at(at - 1);
		char next = written.at(at + 1);
		boolean spelled = isNumeral(before) && !isNumber(before) || isNumeral(next) && !isNumber(next)
				|| "正腊冬".indexOf(before) >= 0;
		boolean number = isNumber(next) && (written.at(at + 2) == '号' || written.at(at + 3) == '号');
		return spelled || number || written.text().startsWith("农历", at - 4) || written.text().startsWith("农历", at - 3)
				? DateForms.MONTHS : null;
	}

	private static @Nullable List<Form> percent(char c, int at, Written written) {
		char next = written.at(at + 1);
		return isWide(written.at(at - 1)) || written.at(at - 1) == '个' || c == '％' || next == '个' || next == '百'
				|| isRange(at, written) ? NumberForms.PERCENT : null;
	}

	/** 万 and 亿 stand behind a number; what stands around may make it odd. */
	private static boolean isOdd(int at, Written written) {
		char next = written.at(at + 1);
		return isNumeral(next) || next == '余' || next == '多' || isRange(at, written) || !isDigit(written.at(at - 1));
	}

	/** Whether the number before is the end of a range. */
	private static boolean isRange(int at, Written written) {
		int begin = at;
		while (at - begin < 9 && (isDigit(written.at(begin - 1)) || written.at(begin - 1) == '.')) {
			begin--;
		}
		return "-–—~～至到".indexOf(written.at(begin - 1)) >= 0;
	}

	/**
	 * Whether the number right before has a word before it that says 约, or another
	 * behind.
	 */
	private static boolean isAbout(int at, Written written) {
		if (written.at(at + 1) == '余' || written.at(at + 1) == '多') {
			return true;
		}
		int begin = at;
		while (at - begin < 10 && (isDigit(written.at(begin - 1)) || ".,".indexOf(written.at(begin - 1)) >= 0)) {
			begin--;
		}
		return begin < at && "约近过逾".indexOf(written.at(begin - 1)) >= 0;
	}

	/** Whether four digits are those of a year of this century or the last. */
	private static boolean isYear(int from, Written written) {
		return written.text().startsWith("19", from) || written.text().startsWith("20", from);
	}

	/** How many digits stand right before. */
	private static int digits(Written written, int at) {
		int begin = at;
		while (at - begin < 5 && isDigit(written.at(begin - 1))) {
			begin--;
		}
		return at - begin;
	}

	private static boolean isWide(char c) {
		return c >= '０' && c <= '９';
	}

	private static boolean isBeside(int at, Written written) {
		return isDigit(written.at(at - 1)) || isDigit(written.at(at + 1));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** A digit of either width. */
	private static boolean isNumber(char c) {
		return isDigit(c) || c >= '０' && c <= '９';
	}

	private static boolean isNumeral(char c) {
		return isNumber(c) || "一二三四五六七八九十两〇○零".indexOf(c) >= 0;
	}

}
