package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title into lines of much the same length, between words as far as one can tell
 * without a dictionary.
 * <p>
 * 依据：GB/T 9704-2012 7.3.1（回行时，要做到词意完整，排列对称，长短适宜）.
 */
final class TitleLines {

	/** Characters of 2号 in a line of the type area, one less at either side. */
	private static final double LONGEST = 18.5;

	/** After these a title may well go on in the next line. */
	private static final String WORD_ENDS = "的》）”、，市县区局委办会院厅部心处所于";

	/** Words of two characters that titles of offices are made of. */
	private static final List<String> WORDS = List.of("办公", "政府", "政务", "信息", "公开", "工作", "报告", "通知", "管理", "关于", "印发",
			"年度", "意见", "办法", "规定", "方案", "机关", "国务", "委员", "人民");

	/** Moving a break this many characters costs as much as breaking within a word. */
	private static final double WITHIN_A_WORD = 3;

	private static final double BEFORE_A_YEAR = 4;

	private TitleLines() {
	}

	static List<String> of(String title) {
		List<String> lines = new ArrayList<>();
		String rest = title;
		for (int left = (int) Math.ceil(ColumnWidths.length(title) / LONGEST); left > 1; left--) {
			int at = best(rest, ColumnWidths.length(rest) / left);
			lines.add(rest.substring(0, at).strip());
			rest = rest.substring(at).strip();
		}
		lines.add(rest);
		return lines;
	}

	private static int best(String text, double ideal) {
		int best = text.length();
		double least = Double.MAX_VALUE;
		double length = 0;
		for (int at = 1; at < text.length(); at++) {
			length += ColumnWidths.length(text.substring(at - 1, at));
			if (mayBreak(text.charAt(at - 1), text.charAt(at)) && length <= LONGEST) {
				double cost = Math.abs(length - ideal) + (isBetweenWords(text, at) ? 0 : WITHIN_A_WORD)
						- (isBeforeYear(text, at) ? BEFORE_A_YEAR : 0);
				if (cost < least) {
					least = cost;
					best = at;
				}
			}
		}
		return best;
	}

	private static boolean mayBreak(char before, char after) {
		boolean word = !Inlines.isWide(before) && !Inlines.isWide(after) && before != ' ' && after != ' ';
		return !word && "》）”’、，。；：？！〕〉年月日号".indexOf(after) < 0 && "《（“‘〔〈第".indexOf(before) < 0
				&& !Character.isLowSurrogate(after);
	}

	/** Whose report it is stands in the first line, of which year in the second. */
	private static boolean isBeforeYear(String text, int at) {
		return Character.isDigit(text.charAt(at)) && text.substring(at).matches("\\d{4}年.*");
	}

	private static boolean isBetweenWords(String text, int at) {
		char before = text.charAt(at - 1);
		char after = text.charAt(at);
		boolean torn = WORDS.stream().anyMatch((word) -> text.startsWith(word, at - 1));
		return !torn && (WORD_ENDS.indexOf(before) >= 0 || after == '《' || before == ' '
				|| Inlines.isWide(before) && Character.isDigit(after)
				|| WORDS.stream().anyMatch((word) -> text.startsWith(word, at)));
	}

}
