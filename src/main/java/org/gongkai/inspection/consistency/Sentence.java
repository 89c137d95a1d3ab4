package org.gongkai.inspection.consistency;

/** Where the sentence around a place begins and ends. */
final class Sentence {

	/** How far a sentence is followed to either side, in characters. */
	private static final int REACH = 300;

	private static final String ENDS = "。!?\n";

	private Sentence() {
	}

	/** Whether it is one of the common Chinese characters. */
	static boolean isHan(char c) {
		return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
	}

	/** Whether one of these characters stands in a stretch. */
	static boolean hasAny(String text, int from, int to, String characters) {
		for (int at = from; at < to; at++) {
			if (characters.indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Where the sentence begins that a place stands in. */
	static int begin(String text, int place) {
		int begin = place;
		while (begin > 0 && place - begin < REACH && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return begin;
	}

	/** Behind the last character of the sentence, without its mark. */
	static int end(String text, int place) {
		int end = place;
		while (end < text.length() && end - place < REACH && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

}
