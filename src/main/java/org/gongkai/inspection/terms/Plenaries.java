package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How congresses of the party and plenary sessions of its Central Committee are called:
 * 党的二十大, 党的二十届三中全会. A committee holds seven plenary sessions in its five years. Local
 * committees call theirs 十五届三次全会.
 */
final class Plenaries {

	/** With these strings such a name is near. */
	static final String[] SIGNS = { "中全会", "次全会", "中全体会议", "党的十", "党的二十", "党的三十", "党的第" };

	/** How far before the sign its name may begin. */
	private static final int BEFORE = 12;

	private static final int BEHIND = 8;

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final String TERM = "([一二三四五六七八九十]{1,3})";

	private static final Pattern SESSION = Pattern
		.compile("(党的|中共|中央)?(第)?([一二三四五六七八九十0-9]{1,3})(届|大)(第)?([一二三四五六七八九十0-9]{0,2})(中|次)(全会|全体会议)");

	private static final Pattern CONGRESS = Pattern
		.compile("党的(第)?" + TERM + "(届大会?|大)(?!学|会|型|类|项|量|力|规|多|家|部|事|湾|幅|批|件|届|[一二三四五六七]?[中次])");

	private static final int CONGRESS_OF_2022 = 20;

	private static final int FIRST_OF_NOW = 11;

	/** As many as a committee now holds in its five years. */
	private static final int MOST_SESSIONS = 7;

	private Plenaries() {
	}

	/** What is wrong with the name around the sign, or null. */
	static @Nullable Fault fault(String text, int from, int to, LocalDate day) {
		Matcher session = SESSION.matcher(text)
			.region(Math.max(0, from - BEFORE), Math.min(text.length(), to + BEHIND));
		while (session.find()) {
			if (session.start() < to && session.end() > from) {
				Fault fault = session(session, day);
				return (fault != null) ? fault : sessionDay(session, text);
			}
		}
		Matcher congress = CONGRESS.matcher(text).region(from, Math.min(text.length(), to + BEHIND));
		if (!congress.lookingAt()) {
			return null;
		}
		Fault fault = congress(congress, day);
		return (fault != null) ? fault
				: PlenaryDays.fault(text, congress.start(), congress.end(), number(congress.group(2)), 0);
	}

	/** Of a session of the Central Committee that is rightly called. */
	private static @Nullable Fault sessionDay(Matcher named, String text) {
		int session = number(named.group(6));
		return (named.group(7).equals("中") && session > 0)
				? PlenaryDays.fault(text, named.start(), named.end(), number(named.group(3)), session) : null;
	}

	/** How a session is called or, with number 0, a congress. */
	static String name(int term, int session) {
		return "党的" + numeral(term) + ((session == 0) ? "大" : "届" + numeral(session) + "中全会");
	}

	private static @Nullable Fault session(Matcher named, LocalDate day) {
		int term = number(named.group(3));
		int session = number(named.group(6));
		boolean central = named.group(7).equals("中")
				|| "党的".equals(named.group(1)) && named.group(4).equals("届") && named.group(8).equals("全会")
				|| named.group(4).equals("大");
		if (!central || term < 1) {
			return null;
		}
		int from = (named.start(2) >= 0) ? named.start(2) : named.start(3);
		String right = numeral(term) + "届" + numeral(session) + "中全会";
		if (session == 0) {
			return new Fault(from, named.end(), "没有写明是第几次全会", null);
		}
		Integer held = PlenaryDays.sessions(term);
		if (session > ((held != null) ? held : MOST_SESSIONS) || notYet(term, day, 0)) {
			return new Fault(from, named.end(), "没有这次全会", null);
		}
		boolean written = named.group().endsWith(right) && named.start(2) < 0;
		return written ? null : new Fault(from, named.end(), "应为“" + right + "”", right);
	}

	private static @Nullable Fault congress(Matcher named, LocalDate day) {
		int term = number(named.group(2));
		if (notYet(term, day, 2)) {
			return new Fault(named.start(), named.end(), "没有这次代表大会", null);
		}
		if (named.start(1) < 0 && named.group(3).equals("大") || term < FIRST_OF_NOW) {
			return null;
		}
		String right = "党的" + numeral(term) + "大";
		return new Fault(named.start(), named.end(), "应为“" + right + "”", right);
	}

	/** Congresses are held every five years; of the next one texts speak before. */
	private static boolean notYet(int term, LocalDate day, int yearsBefore) {
		return 2022 + (term - CONGRESS_OF_2022) * 5 > day.getYear() + yearsBefore;
	}

	/** 0 for none, and for one that is half in figures and half in words. */
	private static int number(String written) {
		long figures = written.chars().filter((c) -> c >= '0' && c <= '9').count();
		if (figures > 0) {
			return (figures == written.length()) ? Integer.parseInt(written) : 0;
		}
		int ten = written.indexOf('十');
		if (ten < 0) {
			return (written.length() == 1) ? NUMERALS.indexOf(written) + 1 : 0;
		}
		int tens = (ten == 0) ? 1 : NUMERALS.indexOf(written.charAt(0)) + 1;
		return tens * 10 + ((ten + 1 < written.length()) ? NUMERALS.indexOf(written.charAt(ten + 1)) + 1 : 0);
	}

	private static String numeral(int number) {
		String tens = (number < 10) ? "" : (number < 20) ? "十" : NUMERALS.charAt(number / 10 - 1) + "十";
		return tens + ((number % 10 > 0) ? String.valueOf(NUMERALS.charAt(number % 10 - 1)) : "");
	}

	/**
	 * What is wrong with a name.
	 *
	 * @param from first folded character
	 * @param to behind the last
	 * @param message what is wrong
	 * @param expected what to put in its place, or null
	 */
	record Fault(int from, int to, String message, @Nullable String expected) {
	}

}
