package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;

/**
 * The ways a landline's number is written: with its area code in brackets or behind a
 * hyphen, with an extension, in groups, in Chinese numerals, and without an area code.
 */
final class LandlineNumber {

	/** Fewer digits are compared with no other number. */
	static final int SHORTEST_LOCAL = 7;

	static final int LONGEST_LOCAL = 15;

	private static final String GROUPS = "[2-8](?:[0-9]{2}(?:[0-9]? ?-?[0-9]{4}|[0-9][- ][0-9]{3})|(?: [0-9]){6,7})";

	/** Letters are typed for the digits that look alike. */
	private static final String EXTENSION = "(?: ?(?:[-转] ?(?:分机)?|分机|ext\\.?)[:号]? ?[0-9]{1,6}|\\( ?(?:转|分机)[:号]? ?[0-9]{1,6}\\))?";

	private static final LazyPattern WITH_AREA = new LazyPattern(
			"[(\\[【〔]? ?[0Oo][1-9][0-9]{1,2} ?\\n?[-)\\]】〕·./_~:ー一]? ?[-\\n]? ?[2-9](?:[0-9OoIl]{2,3}[ ·._-]?\\n?[0-9OoIl]{4}|[0-9]{3}[ -][0-9]{3}|(?: [0-9]){6,7})"
					+ EXTENSION + "(?![0-9])");

	private static final LazyPattern PLAIN = new LazyPattern("0[1-9][0-9]{1,2}[2-9][0-9]{6,7}");

	/** At the end of a line, behind the area code, or between all digits. */
	private static final LazyPattern PARTED = new LazyPattern("[^\n]{1,30}\n|[34][- ]|1 1 1 ");

	private static final int SHORTEST = 10;

	private static final int LONGEST = 12;

	private static final int LONGEST_WRITTEN = 44;

	/** Now and then the area code has lost its zero. */
	private static final LazyPattern LOCAL = new LazyPattern("(?:[1-9][0-9]{1,2}[- ])?" + GROUPS + "(?![0-9*])");

	private static final LazyPattern ANOTHER = new LazyPattern(" ?[/、或,和及] ?(" + GROUPS + ")(?![0-9*])");

	/** With which that begins. */
	private static final String JOINS = " /、或,和及";

	private static final String BRACKETS = "([【〔";

	private static final String COUNTRY = "0086";

	private static final WordSet OTHER_BEGINNINGS = new WordSet(List.of("零", "〇", "○", "+86", COUNTRY));

	/** With one of them they begin, but for the country's digits alone. */
	private static final CharacterSet RARE_BEGINNINGS = CharacterSet.of("零〇○+");

	private static final String NUMERALS = "[一二三四五六七八九零〇○幺]";

	private static final LazyPattern OTHER_FORM = new LazyPattern(
			"[零〇○][一二三四五六七八九幺]" + NUMERALS + "{1,2}-?[二三四五六七八九]" + NUMERALS + "{6,7}(?!" + NUMERALS + ")"
					+ "|(?:\\+|00)86\\)?[ -]?\\(?0?[1-9][0-9]{1,2}\\)?[ -]?[2-9][0-9]{2,3}[ -]?[0-9]{4}(?![0-9])");

	private LandlineNumber() {
	}

	/** Where an area code begins at or behind a place, with its bracket, or -1. */
	static int next(String text, int from) {
		for (int zero = Math.max(0, from); zero < text.length() - 2; zero++) {
			char c = text.charAt(zero);
			if ((c == '0' || c == 'O' || c == 'o') && begins(text, zero)) {
				boolean inBrackets = zero > from && BRACKETS.indexOf(text.charAt(zero - 1)) >= 0
						&& closes(text, zero + 3);
				return inBrackets ? zero - 1 : zero;
			}
		}
		return -1;
	}

	private static boolean begins(String text, int zero) {
		int next = (text.charAt(zero + 1) == ' ') ? zero + 2 : zero + 1;
		return DigitRun.digitAt(text, next) && DigitRun.digitAt(text, 2 * next - zero)
				&& !Words.letterOrDigit(text, zero - 1) && !text.startsWith(".", zero - 1);
	}

	/** Whether the bracket of an area code closes behind its third or fourth digit. */
	private static boolean closes(String text, int from) {
		for (int at = from; at < Math.min(text.length(), from + 3); at++) {
			if (")]】〕".indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Where the number ends that begins there, or -1. */
	static int end(Gaps gaps, int from) {
		String text = gaps.text();
		Matcher number = WITH_AREA.matcher(text).region(from, Math.min(text.length(), from + LONGEST_WRITTEN));
		if (number.useTransparentBounds(true).lookingAt()) {
			return number.end();
		}
		int digit = (BRACKETS.indexOf(text.charAt(from)) >= 0) ? from + 1 : from;
		boolean apart = text.startsWith(" ", digit + 1);
		for (int more = 0; more <= LONGEST - SHORTEST; more++) {
			int length = apart ? LONGEST - more : SHORTEST + more;
			DigitRun run = DigitRun.at(gaps, digit, length);
			if (run != null && PARTED.matcher(run.shape()).lookingAt() && Gaps.inOnePlace(run.shape())
					&& !DigitRun.digitAt(text, run.end()) && PLAIN.matcher(run.digits()).matches()) {
				return run.end();
			}
		}
		return -1;
	}

	/** Where a number without area code ends that begins there, or -1. */
	static int localEnd(String text, int from) {
		if (!mayBeLocal(text, from)) {
			return -1;
		}
		Matcher local = LOCAL.matcher(text)
			.region(from, Math.min(text.length(), from + LONGEST_LOCAL))
			.useTransparentBounds(true);
		return local.lookingAt() ? local.end() : -1;
	}

	/** Whether there are digits enough with but blanks and hyphens between them. */
	private static boolean mayBeLocal(String text, int from) {
		int digits = 0;
		int last = Math.min(text.length(), from + LONGEST_LOCAL);
		for (int at = from; at < last && digits < SHORTEST_LOCAL; at++) {
			char c = text.charAt(at);
			if (c >= '0' && c <= '9') {
				digits++;
			}
			else if (c != ' ' && c != '-') {
				return false;
			}
		}
		return digits == SHORTEST_LOCAL;
	}

	/** 0797-8197569/8197570: calls back for the second. */
	static void another(String text, int end, WordSet.Place place) {
		if (end == text.length() || JOINS.indexOf(text.charAt(end)) < 0) {
			return;
		}
		Matcher more = ANOTHER.matcher(text).region(end, text.length()).useTransparentBounds(true);
		if (more.lookingAt()) {
			place.at(more.start(1), more.end());
		}
	}

	/** Whether a number may stand there in Chinese numerals, as far as its zero tells. */
	static boolean mayBeInNumerals(Piece piece) {
		return piece.mayHold('零') || piece.mayHold('〇') || piece.mayHold('○');
	}

	/** Calls back for 零七九九六一五四五零四 and +86 799 6154504. */
	static void otherForms(Piece piece, WordSet.Place place) {
		String text = piece.text();
		if (piece.mayHoldAny(RARE_BEGINNINGS)) {
			OTHER_BEGINNINGS.each(text, (from, to) -> otherForm(text, from, place));
			return;
		}
		for (int from = text.indexOf(COUNTRY); from >= 0; from = text.indexOf(COUNTRY, from + 1)) {
			otherForm(text, from, place);
		}
	}

	private static void otherForm(String text, int from, WordSet.Place place) {
		Matcher number = OTHER_FORM.matcher(text)
			.region(from, Math.min(text.length(), from + 2 * LONGEST_LOCAL))
			.useTransparentBounds(true);
		if (number.lookingAt()) {
			place.at(from, number.end());
		}
	}

}
