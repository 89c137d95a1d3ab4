package org.gongkai.inspection.personal;

import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Letters and digits as people write the number of a document, parted here and there as
 * the digits of a {@link DigitRun} are.
 *
 * @param code the letters, capital, and digits alone
 * @param ends behind which place of the text each of them stands
 */
record CodeRun(String code, int[] ends) {

	/**
	 * Reads what begins at a place.
	 * @param longest how many characters at most
	 */
	static CodeRun at(Gaps gaps, int from, int longest) {
		String text = gaps.text();
		StringBuilder code = new StringBuilder(longest);
		int[] ends = new int[longest];
		int at = from;
		while (code.length() < longest) {
			int next = (code.isEmpty() || Words.letterOrDigit(text, at)) ? at : gaps.end(at);
			if (!Words.letterOrDigit(text, next) || next > at && gaps.kind(at, next) == Gaps.EDGE) {
				break;
			}
			ends[code.length()] = next + 1;
			code.append(text.charAt(next));
			at = next + 1;
		}
		return new CodeRun(code.toString().toUpperCase(Locale.ROOT), ends);
	}

	/**
	 * Where a number of that form ends that begins here and with which a word of the text
	 * ends as well, or -1.
	 */
	int end(LazyPattern form, String text) {
		Matcher matcher = form.matcher(this.code);
		if (!matcher.lookingAt()) {
			matcher = form.matcher(digits());
			if (!matcher.lookingAt()) {
				return -1;
			}
		}
		int end = this.ends[matcher.end() - 1];
		return (Words.letterOrDigit(text, end) || text.startsWith("*", end)) ? -1 : end;
	}

	/**
	 * With the digits for the letters O, I and l behind the first, which are typed for
	 * them.
	 */
	private String digits() {
		return this.code.isEmpty() ? ""
				: this.code.charAt(0) + this.code.substring(1).replace('O', '0').replace('L', '1').replace('I', '1');
	}

	/** The characters up to a place of the text. */
	String upTo(int end) {
		int length = 0;
		while (length < this.code.length() && this.ends[length] <= end) {
			length++;
		}
		return this.code.substring(0, length);
	}

}
