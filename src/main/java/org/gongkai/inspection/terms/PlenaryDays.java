package org.gongkai.inspection.terms;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.terms.Plenaries.Fault;
import org.gongkai.inspection.spelling.Tables;
import org.jspecify.annotations.Nullable;

/**
 * When the congresses of the party and the plenary sessions of its Central Committee were
 * held since 1977, and what was adopted there, as far as texts still speak of it.
 */
final class PlenaryDays {

	/** How far around a name its day is looked for, in characters. */
	private static final int REACH = 40;

	private static final String PARTY = "(?:中国共产党|中共|党的)?";

	private static final String DAY = "([0-9]{4})年(?:([0-9]{1,2})月)?[0-9日至到—~-]{0,12}";

	private static final String HELD = "(?:召开|举行|开幕|闭幕)";

	/** 2024年7月召开的党的…. */
	private static final Pattern HELD_BEFORE = Pattern.compile(DAY + "[,，]?(?:在北京)?(?:胜利)?" + HELD + "的" + PARTY + "$");

	/** 2024年7月，党的…在北京召开. */
	private static final Pattern DATED_BEFORE = Pattern.compile(DAY + "[,，]?" + PARTY + "$");

	private static final Pattern HELD_BEHIND = Pattern
		.compile("^(?:[^。；;,，“”《》]{0,8}?(?:审议)?通过|(?:在北京)?(?:胜利)?" + HELD + ")");

	/** …于2024年7月召开, …（2024年7月）. */
	private static final Pattern DATED_BEHIND = Pattern
		.compile("^(?:(?:于|在|是在|是)?" + DAY + "(?:在北京)?(?:胜利)?" + HELD + "|[(（]" + DAY + "[)）])");

	private static final Pattern ADOPTED = Pattern.compile("^[^。；;“”《》]{0,12}?通过了?的?《([^》]{4,80})》");

	/** By number of the congress, when it was held and when its committee's sessions. */
	private static final Map<Integer, List<YearMonth>> HELD_IN = new HashMap<>();

	/** By title, folded, the session that adopted it, such as 20.3. */
	private static final Map<String, int[]> TITLES = new LinkedHashMap<>();

	static {
		Tables.read("terms/plenaries.txt", (line, number) -> {
			String[] parts = line.split(" ");
			if (parts[0].equals("=")) {
				String[] session = parts[1].split("\\.");
				TITLES.put(CompiledTerms.looked(parts[2]),
						new int[] { Integer.parseInt(session[0]), Integer.parseInt(session[1]) });
			}
			else {
				List<YearMonth> held = new ArrayList<>();
				for (int at = 1; at < parts.length; at++) {
					held.add(YearMonth.parse(parts[at]));
				}
				HELD_IN.put(Integer.parseInt(parts[0]), held);
			}
		});
	}

	private PlenaryDays() {
	}

	/** How many sessions that committee held, or null of one of which it is not known. */
	static @Nullable Integer sessions(int term) {
		List<YearMonth> held = HELD_IN.get(term);
		return (held == null || !HELD_IN.containsKey(term + 1)) ? null : held.size() - 1;
	}

	/**
	 * What is wrong with the day or the work that the text ascribes to a session or, with
	 * number 0, to a congress; null when nothing is.
	 */
	static @Nullable Fault fault(String text, int from, int to, int term, int session) {
		List<YearMonth> held = HELD_IN.get(term);
		if (held == null || session >= held.size()) {
			return null;
		}
		String before = text.substring(Math.max(0, from - REACH), from);
		String behind = text.substring(to, Math.min(text.length(), to + REACH * 2));
		int begin = from - before.length();
		Matcher heldBefore = HELD_BEFORE.matcher(before);
		Matcher datedBefore = DATED_BEFORE.matcher(before);
		Matcher datedBehind = DATED_BEHIND.matcher(behind);
		YearMonth right = held.get(session);
		if (heldBefore.find()) {
			return wrong(heldBefore, 1, right) ? day(begin + heldBefore.start(), to, term, session, right) : null;
		}
		if (datedBehind.find()) {
			int group = (datedBehind.group(1) != null) ? 1 : 3;
			return wrong(datedBehind, group, right) ? day(from, to + datedBehind.end(), term, session, right) : null;
		}
		if (datedBefore.find() && HELD_BEHIND.matcher(behind).find() && wrong(datedBefore, 1, right)) {
			return day(begin + datedBefore.start(), to, term, session, right);
		}
		return title(from, to, behind, term, session);
	}

	private static boolean wrong(Matcher day, int group, YearMonth right) {
		return Integer.parseInt(day.group(group)) != right.getYear()
				|| day.group(group + 1) != null && Integer.parseInt(day.group(group + 1)) != right.getMonthValue();
	}

	private static Fault day(int from, int to, int term, int session, YearMonth right) {
		return new Fault(from, to, "“%s”是%d年%d月召开的，与这里写的时间不一致".formatted(Plenaries.name(term, session), right.getYear(),
				right.getMonthValue()), null);
	}

	private static @Nullable Fault title(int from, int to, String behind, int term, int session) {
		Matcher adopted = ADOPTED.matcher(behind);
		if (!adopted.find()) {
			return null;
		}
		for (Map.Entry<String, int[]> title : TITLES.entrySet()) {
			int[] right = title.getValue();
			if (adopted.group(1).contains(title.getKey()) && (right[0] != term || right[1] != session)) {
				return new Fault(from, to,
						"《%s》是“%s”通过的".formatted(adopted.group(1), Plenaries.name(right[0], right[1])), null);
			}
		}
		return null;
	}

}
