package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 由第9位上升至第6位，前移3位; 列第3位，比上年的第5位上升2位: places, and how far they are apart. */
public final class Places {

	private static final String PLACE = "第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:位|名)";

	private static final String UP = "前移|上升|提升|提高|前进|跃升|上移";

	private static final String DOWN = "后移|下降|下滑|后退|退后|下移|跌落|滑落|退步";

	private static final String BY = "(?:(" + UP + ")|(" + DOWN
			+ "))(?:了)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:位|名|个位次|个名次)";

	private static final Pattern FROM_TO = Pattern.compile("[由从](?:[^,。;0-9第]{0,10})" + PLACE
			+ "(?:[^,。;0-9第]{0,6})(?:到|至|为|居|列|升)" + PLACE + "(?:[,(][^。;0-9第,]{0,10}" + BY + ")?");

	private static final Pattern AGAINST = Pattern
		.compile(PLACE + "[,(]?[^,。;0-9第]{0,4}(?:比|较)[^,。;第]{1,12}?" + PLACE + "[^,。;0-9第]{0,2}" + BY);

	/** 上年列第8位，今年列第5位，前移4位 */
	private static final Pattern TOLD_APART = Pattern.compile("(?:上年|去年|上季度?|上月|上期|上次|此前|原来?)[^,。;0-9第]{0,12}" + PLACE
			+ "[,、(]?[^,。;0-9第比较]{0,12}" + PLACE + "[^。;0-9第]{0,6}" + BY);

	private static final Pattern RISEN = Pattern.compile(UP);

	private static final Pattern FALLEN = Pattern.compile(DOWN);

	private Places() {
	}

	public static void check(Figures figures, Contradictions found) {
		int first = figures.first('第');
		if (first < 0 || figures.text().indexOf('第', first + 1) < 0
				|| figures.first('位') < 0 && figures.first('名') < 0) {
			return;
		}
		Matcher moved = FROM_TO.matcher(figures.text());
		while (moved.find()) {
			direction(moved, found);
			if (moved.group(5) != null) {
				compare(moved, place(moved, 1), place(moved, 2), 3, found);
			}
		}
		apart(figures, found);
		Matcher against = AGAINST.matcher(figures.text());
		while (against.find()) {
			compare(against, place(against, 2), place(against, 1), 3, found);
		}
	}

	private static void apart(Figures figures, Contradictions found) {
		if (figures.first("上") >= 0 || figures.first("去年") >= 0 || figures.first('原') >= 0) {
			Matcher apart = TOLD_APART.matcher(figures.text());
			while (apart.find()) {
				compare(apart, place(apart, 1), place(apart, 2), 3, found);
			}
		}
	}

	private static int place(Matcher matched, int group) {
		return SpelledNumbers.count(matched.group(group));
	}

	private static void direction(Matcher moved, Contradictions found) {
		String words = moved.group().substring(moved.end(1) - moved.start(), moved.start(2) - moved.start());
		int risen = place(moved, 1) - place(moved, 2);
		if (risen < 0 && RISEN.matcher(words).find() || risen > 0 && FALLEN.matcher(words).find()) {
			found.report(moved.start(), moved.end(), "名次的数字越小越靠前，前后两个名次与升降的说法不一致。请核对。");
		}
	}

	private static void compare(Matcher moved, int before, int now, int group, Contradictions found) {
		int told = place(moved, group + 2) * ((moved.group(group) != null) ? 1 : -1);
		if (before - now != told) {
			found.report(moved.start(), moved.end(),
					"从第%d位到第%d位，相差%d位，文中写%s%s位。请核对名次和升降。".formatted(before, now, Math.abs(before - now),
							(moved.group(group) != null) ? moved.group(group) : moved.group(group + 1),
							moved.group(group + 2)));
		}
	}

}
