package org.gongkai.inspection.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Whether a text speaks of former times, for which a former name is the right one. */
final class Historic {

	/** How far before a name the word may stand that calls it a former one. */
	private static final int BEFORE = 6;

	private static final int TITLE_REACH = 80;

	private static final Pattern FORMER = Pattern.compile("原|时任|曾|前身|旧称|简称");

	private static final Pattern CHANGED = Pattern
		.compile("更名|改名|改为|改组|组建|合并|整合|撤销|划入|划转|并入|转隶|不再保留|前身|沿革|历史|当时|曾任|历任|时任|废止|失效|修订前|旧版|机构改革前");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19[0-9]{2}|20[0-9]{2})(?=年|[〕〉\\])）.-]|/)");

	private Historic() {
	}

	/**
	 * Whether the stretch is called former, or its sentence speaks of changes or of years
	 * up to that one.
	 * @param year the year in which the name ended, or null when that is not known
	 */
	static boolean around(FoldedText text, int from, int to, @Nullable Integer year) {
		String before = text.text().substring(Math.max(0, from - BEFORE), from);
		if (FORMER.matcher(before).find()) {
			return true;
		}
		String sentence = Sentence.around(text, from, to);
		if (CHANGED.matcher(sentence).find()) {
			return true;
		}
		Matcher years = YEAR.matcher(sentence);
		while (year != null && years.find()) {
			if (Integer.parseInt(years.group(1)) <= year) {
				return true;
			}
		}
		return false;
	}

	/** Whether it stands inside of 《》, as part of a title. */
	static boolean inTitle(FoldedText text, int from, int to) {
		String whole = text.text();
		int open = whole.lastIndexOf('《', from);
		int closed = whole.lastIndexOf('》', from);
		return open >= 0 && open > closed && from - open <= TITLE_REACH;
	}

}
