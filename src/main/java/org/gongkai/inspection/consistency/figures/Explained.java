package org.gongkai.inspection.consistency.figures;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;

/**
 * 另有4批次正在检验: whether the paragraphs around a table tell of the number by which it is out.
 */
public final class Explained {

	private static final int REACH = 2;

	private Explained() {
	}

	public static boolean is(Piece table, String number) {
		return is(table, table, number);
	}

	/** Around two tables, the first of which may be the second. */
	public static boolean is(Piece first, Piece last, String number) {
		int end = Math.min(first.whole().blocks().size() - 1, last.number() + REACH);
		for (int block = Math.max(0, first.number() - REACH); block <= end; block++) {
			if (first.whole().blocks().get(block) instanceof Block.Paragraph
					&& holds(first.whole().textOf(block), number)) {
				return true;
			}
		}
		return false;
	}

	private static boolean holds(String text, String number) {
		for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
			int end = at + number.length();
			boolean longer = at > 0 && isOfNumber(text.charAt(at - 1))
					|| end < text.length() && isOfNumber(text.charAt(end))
							&& (text.charAt(end) != '.' || Sentence.hasDigit(text, end, end + 2));
			if (!longer) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOfNumber(char c) {
		return Sentence.isDigit(c) || c == '.';
	}

}
