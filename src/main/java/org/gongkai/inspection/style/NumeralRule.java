package org.gongkai.inspection.style;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/** T3: numerals. Tables may write dates and ranges short. */
@Component
public class NumeralRule extends TextRule {

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
			for (Form form : forms(c, at, written, table)) {
				done = (at >= done) ? form.look(written, at, done) : done;
			}
		}
	}

	/**
	 * The forms that a character is part of: nearly all have a number right before or
	 * behind it.
	 */
	private static List<Form> forms(char c, int at, Written written, boolean table) {
		return switch (c) {
			case '年' -> isNumeral(written.at(at - 1)) ? DateForms.YEAR : List.of();
			case '.', '．', '/', '／' -> dot(at, written, table);
			case '-', '–' -> isNumber(written.at(at + 1)) && !table ? DateForms.HYPHEN : List.of();
			case '月' ->
				table || !isNumeral(written.at(at - 1)) && !isNumber(written.at(at + 1)) ? List.of() : DateForms.MONTHS;
			case '%', '％' -> table ? List.of() : NumberForms.PERCENT;
			case '之' -> !table && written.at(at - 1) == '分' ? NumberForms.PARTS : List.of();
			case '十', '百', '千', '万', '亿' -> table || !isBeside(at, written) ? List.of() : NumberForms.POWERS;
			case '余', '多' -> !table && isDigit(written.at(at - 1)) ? NumberForms.ABOUT : List.of();
			case '左' -> !table && written.at(at + 1) == '右' ? NumberForms.OR_SO : List.of();
			case '几' -> !table && isBeside(at, written) ? NumberForms.SOME : List.of();
			case '五' -> !table && isDigit(written.at(at - 1)) ? NumberForms.PLAN : List.of();
			case '、' -> !table && isNumeral(written.at(at - 1)) && isNumeral(written.at(at + 1))
					? NumberForms.NEIGHBOURS : List.of();
			default -> List.of();
		};
	}

	private static List<Form> dot(int at, Written written, boolean table) {
		if (table || !isNumber(written.at(at + 1))) {
			return List.of();
		}
		return isNumber(written.at(at - 1)) ? DateForms.DOT : NumberForms.POINT;
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
