package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;

/** Words that say what a number near them is, looked for in a short stretch of text. */
final class Words {

	private static final String SENTENCE_ENDS = "。！？；;!?\n";

	private Words() {
	}

	/** Whether one of them stands in a stretch. */
	static boolean in(String stretch, List<String> words) {
		for (String word : words) {
			if (stretch.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Where the last of them ends in a stretch, or -1. */
	static int lastEnd(String stretch, List<String> words) {
		int last = -1;
		for (String word : words) {
			int at = stretch.lastIndexOf(word);
			last = (at >= 0) ? Math.max(last, at + word.length()) : last;
		}
		return last;
	}

	/** What stands before a place in its sentence, at most that many characters. */
	static String before(String text, int at, int reach) {
		int from = at;
		while (from > 0 && at - from < reach && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return text.substring(from, at);
	}

	/** What stands behind a place in its sentence, at most that many characters. */
	static String behind(String text, int at, int reach) {
		int to = at;
		while (to < text.length() && to - at < reach && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(at, to);
	}

	/** What stands around a stretch, whether or not a sentence ends there. */
	static String around(String text, int from, int to, int reach) {
		return text.substring(Math.max(0, from - reach), Math.min(text.length(), to + reach));
	}

	/**
	 * Calls back for each place where one of the words stands, word by word; fast, since
	 * nothing else is looked at.
	 */
	static void each(String text, List<String> words, WordSet.Place place) {
		for (String word : words) {
			int at = text.indexOf(word);
			while (at >= 0) {
				place.at(at, at + word.length());
				at = text.indexOf(word, at + word.length());
			}
		}
	}

	/**
	 * Calls back for each unbroken run of letters and digits of such a length.
	 * @param shortest 1 or more
	 */
	static void eachCode(String text, int shortest, int longest, WordSet.Place place) {
		int begin = 0;
		int at = shortest - 1;
		while (at < text.length()) {
			// a run that is long enough and begins before goes on over this place
			if (!letterOrDigit(text.charAt(at))) {
				begin = at + 1;
				at += shortest;
				continue;
			}
			int from = at;
			while (from > begin && letterOrDigit(text.charAt(from - 1))) {
				from--;
			}
			int end = at + 1;
			while (end < text.length() && letterOrDigit(text.charAt(end))) {
				end++;
			}
			if (end - from >= shortest && end - from <= longest) {
				place.at(from, end);
			}
			begin = end + 1;
			at = end + shortest;
		}
	}

	/** Whether a Latin letter or a digit stands there. */
	static boolean letterOrDigit(String text, int at) {
		return at >= 0 && at < text.length() && letterOrDigit(text.charAt(at));
	}

	private static boolean letterOrDigit(char c) {
		// nearly all characters lie behind
		return c <= 'z' && (c >= 'a' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
	}

}
