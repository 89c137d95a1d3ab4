package org.gongkai.inspection.consistency.told;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Rows of points that are numbered, in one paragraph or a paragraph each, and of names in
 * lines of their own.
 */
final class NumberedRows {

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final int TEN = 10;

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

	/** The first points of rows, by the way in which they are numbered. */
	private static final WordSet FIRSTS = WordSet.of("一是|一要|(一)|第一,|第一组|第一章|第一阶段|第一类|第一批|1.|(1)|①|一、");

	/** Behind which a point may begin. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of(",:;。—-\n");

	/** 第一团队: of a row that is numbered by what its points are. */
	private static final String NAMED_FIRST = "第一";

	private static final int LONGEST_NAMED = 4;

	static final int MOST_PARAGRAPHS = 60;

	private static final int LONGEST_DAY = 12;

	/** Points that anybody announces with their number. */
	private static final int MOST_POINTS = 30;

	private static final int LONGEST_NAME = 30;

	private NumberedRows() {
	}

	/** The length of what numbers the first point of a row; 0 where none begins. */
	static int first(String text) {
		int length = FIRSTS.lengthAt(text, 0);
		if (length == 0 && text.startsWith(NAMED_FIRST)) {
			int named = Sentence.han(text, 2, LONGEST_NAMED).length();
			boolean closed = 2 + named < text.length() && ":,(".indexOf(text.charAt(2 + named)) >= 0;
			length = (named > 0 && closed) ? 2 + named : 0;
		}
		return length;
	}

	/** The length of what numbers the first point of a row within a text, or 0. */
	static int firstAt(String text, int at) {
		return isBegin(text, at) ? FIRSTS.lengthAt(text, at) : 0;
	}

	static boolean isBegin(String text, int at) {
		return at == 0 || BEGINNINGS.has(text.charAt(at - 1));
	}

	/** How many points begin right below a piece. */
	static int pointsBelow(Piece piece) {
		List<Piece> pieces = piece.whole().pieces();
		int next = piece.place() + 1;
		int length = (next < pieces.size()) ? first(pieces.get(next).text()) : 0;
		return (length > 0) ? following(piece, pieces.get(next).text().substring(0, length), 0) : 0;
	}

	/** How many lines below a piece are nothing but a name. */
	static int namesBelow(Piece piece) {
		List<Piece> pieces = piece.whole().pieces();
		int from = piece.place() + 1;
		int end = from;
		while (end < pieces.size() - 1 && end - from < MOST_POINTS && isName(pieces.get(end))) {
			end++;
		}
		// the line above a day is of who signs
		boolean signed = end < pieces.size() - 1 && pieces.get(end).text().length() < LONGEST_DAY
				&& pieces.get(end).text().endsWith("日");
		return end - from - (signed ? 1 : 0);
	}

	private static boolean isName(Piece piece) {
		String text = piece.text();
		boolean plain = text.length() > 1 && text.length() <= LONGEST_NAME && piece.block() instanceof Block.Paragraph;
		for (int at = 0; plain && at < text.length(); at++) {
			plain = Sentence.isHan(text.charAt(at)) || "“”()·".indexOf(text.charAt(at)) >= 0;
		}
		return plain;
	}

	/** Counts on through the next paragraphs that begin with the points to come. */
	static int following(Piece piece, String first, int before) {
		List<Piece> pieces = piece.whole().pieces();
		int last = before;
		int from = piece.place() + 1;
		for (int at = from; at < Math.min(pieces.size(), from + MOST_PARAGRAPHS) && last < MOST_POINTS; at++) {
			String paragraph = pieces.get(at).text();
			if (paragraph.startsWith(word(first, last + 2))) {
				return 0;
			}
			if (last > 0 && paragraph.startsWith(first)) {
				return last;
			}
			last = paragraph.startsWith(word(first, last + 1)) ? count(first, paragraph, last) : last;
		}
		return last;
	}

	/**
	 * The number of the last point of the row that goes on there; 0 where a number in it
	 * is left out, which is another fault.
	 */
	static int count(String first, String text, int before) {
		int last = before;
		int at = 0;
		while (last < MOST_POINTS) {
			int next = next(text, word(first, last + 1), at);
			int again = next(text, first, at + ((last > 0) ? 0 : first.length()));
			if (next < 0 || last > 0 && again >= 0 && again < next) {
				return (next(text, word(first, last + 2), at) > 0) ? 0 : last;
			}
			last++;
			at = next + 2;
		}
		return last;
	}

	static int next(String text, String word, int from) {
		int at = text.indexOf(word, from);
		while (at > 0 && !isBegin(text, at)) {
			at = text.indexOf(word, at + 1);
		}
		return at;
	}

	/** The mark of a point in the row of a first one. */
	static String word(String first, int number) {
		if (number > NUMERALS.length() && first.equals("①")) {
			return "…";
		}
		return first.replace("一", spelled(number))
			.replace("1", Integer.toString(number))
			.replace('①', CIRCLED.charAt(Math.min(number, CIRCLED.length()) - 1));
	}

	private static String spelled(int number) {
		String ten = (number < 2 * TEN) ? "十" : NUMERALS.charAt(number / TEN - 1) + "十";
		String one = (number % TEN > 0) ? NUMERALS.substring(number % TEN - 1, number % TEN) : "";
		return (number < TEN) ? one : ten + one;
	}

}
