package org.gongkai.inspection.consistency.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;

/** Which of two columns is of an earlier time: 2025年4月 and 2026年4月, 上年 and 本年. */
final class ColumnTimes {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

	private static final WordSet EARLIER = WordSet.of("上年|去年|上期|同期|上月|上季|年初");

	private static final WordSet TIME = WordSet.of("年|月|季");

	private ColumnTimes() {
	}

	/** Whether two headers say the same of two times. */
	static boolean are(String one, String other) {
		boolean numbered = TIME.in(one) && !one.equals(other)
				&& NUMBER.matcher(one).replaceAll("").equals(NUMBER.matcher(other).replaceAll(""));
		return numbered || EARLIER.in(one) != EARLIER.in(other);
	}

	static boolean isEarlier(String one, String other) {
		if (EARLIER.in(one) != EARLIER.in(other)) {
			return EARLIER.in(one);
		}
		Matcher first = NUMBER.matcher(one);
		Matcher second = NUMBER.matcher(other);
		while (TIME.in(one) && TIME.in(other) && first.find() && second.find()) {
			int order = Integer.compare(Integer.parseInt(first.group()), Integer.parseInt(second.group()));
			if (order != 0) {
				return order < 0;
			}
		}
		return false;
	}

}
