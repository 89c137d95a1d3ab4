package org.gongkai.inspection.consistency.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 14时12分接到指令，14时21分到达现场，用时19分钟: how long it took from one thing to the other. */
public final class ClockSteps {

	private static final Pattern TOOK = Pattern
		.compile("(?:用时|历时|耗时|仅用|只用|用了|间隔|相隔|持续|时长)(?:仅|了|时|共|为|达){0,2}(?:([0-9]{1,3})个?小时(?:零)?)?(?:([0-9]{1,3})分钟)?");

	private static final String[] WORDS = { "用时", "历时", "耗时", "仅用", "只用", "用了", "间隔", "相隔", "持续", "时长" };

	private static final Pattern TIME = Pattern
		.compile("(?<![0-9:])([0-2]?[0-9])(?:时|点|:)([0-5][0-9]|[0-9])(?:分(?!钟)|(?![0-9:]))");

	private static final CharacterSet MARKS = CharacterSet.of("时点:");

	/** With which what lasted so long has an end that a time is told of. */
	private static final WordSet ENDED = WordSet.of("结束|闭幕|扑灭|恢复|完成|散会|解除|抵达|到达|完毕|落幕|熄灭|撤离|通车");

	/** What lasted longer than from the one to the other of the times. */
	private static final WordSet WHOLE = WordSet.of("整个|全程|总|全过程|累计|平均|每|合计|共用|分别|各|依次");

	/** With which times of day may be of two days, or are told by halves of a day. */
	private static final WordSet OTHER = WordSet.of("次日|翌日|凌晨|下午|晚|中午|第二天|约|左右|每");

	private static final int REACH = 90;

	/** How far before the length it is told what lasted so long. */
	private static final int NAME = 12;

	private static final int HOUR = 60;

	private ClockSteps() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first("分钟") < 0 && figures.first("小时") < 0
				|| figures.first('时') < 0 && figures.first('点') < 0 && figures.first(':') < 0) {
			return;
		}
		for (String word : WORDS) {
			for (int at = figures.first(word); at >= 0; at = text.indexOf(word, at + 2)) {
				int from = Math.max(0, at - REACH);
				if (Sentence.hasDigit(text, at + 2, at + 5) && MARKS.in(text, from, at)) {
					look(text, from, at, found);
				}
			}
		}
	}

	private static void look(String text, int from, int at, Contradictions found) {
		Matcher took = TOOK.matcher(text).region(at, Math.min(text.length(), at + 20));
		boolean told = took.lookingAt() && (took.group(1) != null || took.group(2) != null);
		boolean lasting = told && "历持时".indexOf(text.charAt(at)) >= 0;
		if (!told || OTHER.in(text, from, took.end()) || WHOLE.in(text, Math.max(from, at - NAME), at)
				|| lasting && !ENDED.in(text, Math.max(from, at - NAME), at)) {
			return;
		}
		List<Integer> times = new ArrayList<>();
		Matcher time = TIME.matcher(text).region(from, at).useTransparentBounds(true);
		int first = -1;
		while (time.find()) {
			first = (first < 0) ? time.start() : first;
			times.add(Integer.parseInt(time.group(1)) * HOUR + Integer.parseInt(time.group(2)));
		}
		int minutes = ((took.group(1) != null) ? Integer.parseInt(took.group(1)) * HOUR : 0)
				+ ((took.group(2) != null) ? Integer.parseInt(took.group(2)) : 0);
		int last = times.size() - 1;
		if (last < 1 || last > 4 || text.indexOf('日', first) >= 0 && text.indexOf('日', first) < at
				|| isExplained(times, minutes, took.group(2) == null)) {
			return;
		}
		int right = times.get(last) - times.get(last - 1);
		if (right > 0 && right < minutes * 10) {
			found.report(first, took.end(), "前后两个时间相隔%d分钟，与文中写的时长不一致。请核对。".formatted(right));
		}
	}

	/** Whether any two of them lie so far apart; hours alone may be rounded. */
	private static boolean isExplained(List<Integer> times, int told, boolean hours) {
		for (int one = 0; one < times.size(); one++) {
			for (int other = one + 1; other < times.size(); other++) {
				int apart = times.get(other) - times.get(one);
				if (apart <= 0 || Math.abs(apart - told) <= (hours ? HOUR / 2 : 1)) {
					return true;
				}
			}
		}
		return false;
	}

}
