package org.gongkai.inspection.consistency.figures;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Months and the longer periods that they fill: 4月、5月、6月 are all of 二季度, and 1月至9月 are
 * nine months.
 */
public final class PeriodParts {

	private static final Map<String, int[]> NAMED = Map.ofEntries(Map.entry("一季度", months(1, 3)),
			Map.entry("二季度", months(4, 6)), Map.entry("三季度", months(7, 9)), Map.entry("四季度", months(10, 12)),
			Map.entry("上半年", months(1, 6)), Map.entry("下半年", months(7, 12)), Map.entry("前三季度", months(1, 9)),
			Map.entry("前两季度", months(1, 6)), Map.entry("全年", months(1, 12)), Map.entry("一年", months(1, 12)));

	private static final Pattern PERIOD = Pattern.compile(
			"(?<![0-9近每])([0-9]{1,2})月?(?:份)?(?:至|-|到)([0-9]{1,2})月|(?<![0-9.])([0-9]{1,2})月|(前[三两]季度|[一二三四]季度|上半年|下半年|全年|一年(?![级期]))");

	/** One of which stands in each. */
	private static final WordSet WORDS = WordSet.of("月|季度|半年|全年|一年");

	private PeriodParts() {
	}

	private static int[] months(int first, int last) {
		return new int[] { first, last };
	}

	/**
	 * The first and the last month of the only period that some words tell; null without.
	 */
	private static int @Nullable [] only(String words) {
		int[] only = null;
		Matcher period = PERIOD.matcher(words);
		while (WORDS.in(words) && period.find()) {
			int[] told = (period.group(4) != null) ? NAMED.get(period.group(4))
					: months(Integer.parseInt((period.group(1) != null) ? period.group(1) : period.group(3)),
							Integer.parseInt((period.group(2) != null) ? period.group(2) : period.group(3)));
			if (told == null || only != null || told[0] > told[1] || told[1] > 12 || told[0] < 1) {
				return null;
			}
			only = told;
		}
		return only;
	}

	/** How many months the only period has that is told; 0 where there is none. */
	public static int monthsIn(String words) {
		int[] period = only(words);
		return (period != null) ? period[1] - period[0] + 1 : 0;
	}

	/** Whether periods of these names, one behind the other, fill the one of another. */
	public static boolean fill(List<String> parts, String whole) {
		int[] all = (parts.size() > 1) ? only(whole) : null;
		if (all == null) {
			return false;
		}
		int next = all[0];
		for (String part : parts) {
			int[] period = only(part);
			if (period == null || period[0] != next) {
				return false;
			}
			next = period[1] + 1;
		}
		return next == all[1] + 1;
	}

}
