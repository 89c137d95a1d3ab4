package org.gongkai.inspection.consistency.figures;

/** Where the sentence around a place begins and ends. */
public final class Sentence {

	/** How far a sentence is followed to either side, in characters. */
	private static final int REACH = 300;

	private static final char FIRST_HAN = 0x4E00;

	private Sentence() {
	}

	/** Whether it is one of the common Chinese characters. */
	public static boolean isHan(char c) {
		return c >= FIRST_HAN && c <= 0x9FFF || c == '〇';
	}

	/** The Chinese characters that begin there, so many at the most. */
	public static String han(String text, int from, int most) {
		int begin = Math.min(from, text.length());
		int end = begin;
		while (end < text.length() && end - begin < most && isHan(text.charAt(end))) {
			end++;
		}
		return text.substring(begin, end);
	}

	/** Whether a digit stands in a stretch, which may reach beyond the text. */
	public static boolean hasDigit(String text, int from, int to) {
		for (int at = from; at < Math.min(to, text.length()); at++) {
			if (isDigit(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	public static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Where the sentence begins that a place stands in. */
	public static int begin(String text, int place) {
		int begin = place;
		while (begin > 0 && place - begin < REACH && !isEnd(text.charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	/** Behind the last character of the sentence, without its mark. */
	public static int end(String text, int place) {
		int end = place;
		while (end < text.length() && end - place < REACH && !isEnd(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Where the words before a place begin that none of these marks parts from it. */
	public static int clause(String text, int begin, int at, String marks) {
		int clause = at;
		while (clause > begin && marks.indexOf(text.charAt(clause - 1)) < 0) {
			clause--;
		}
		return clause;
	}

	private static boolean isEnd(char c) {
		return c < FIRST_HAN && (c == '。' || c == '!' || c == '?' || c == '\n');
	}

}
