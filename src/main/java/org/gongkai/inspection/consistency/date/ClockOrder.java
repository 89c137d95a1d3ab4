package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 14时20分接到报警，…，14时12分到达现场: what comes after another, at an earlier time of one day.
 */
public final class ClockOrder {

	private static final Pattern TIME = Pattern
		.compile("(?<![0-9:])([0-2]?[0-9])(?:时|点|:)([0-5][0-9]|[0-9])(?:分(?!钟)|(?![0-9:]))");

	/**
	 * What is done one after another; a clause with words of two of them tells of
	 * neither.
	 */
	private static final List<WordSet> STEPS = List.of(WordSet.of("起火|失火|着火|发生|突发|落水|坠落|倾覆"),
			WordSet.of("报警|接警|接报|接到|求助|来电|指令|报告"), WordSet.of("调派|出动|赶赴|出警|派出|集结|出发|派员|启动"),
			WordSet.of("到达|抵达|到场|赶到|进场|登船"), WordSet.of("控制|扑灭|救出|处置完毕|恢复|解除|结束|熄灭|完毕|撤离|清理|通车|获救|脱险|打通|闭幕|散会"));

	private static final WordSet LATE = WordSet.ofAll(STEPS.get(3), STEPS.get(4));

	/**
	 * With which the later time may be of another day, or either is told by halves of it.
	 */
	private static final WordSet OTHER = WordSet.of("次日|翌日|第二天|凌晨|下午|晚|中午|日至|至|计划|预计|约|左右|每|此前|之前|原定|提前|另|同时");

	private static final int REACH = 90;

	private static final int CLAUSE = 24;

	private static final int HOUR = 60;

	/** Two times further apart may be told by halves of a day. */
	private static final int HALF_DAY = 10;

	private ClockOrder() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		boolean timed = figures.first('时') >= 0 || figures.first(':') >= 0 || figures.first('点') >= 0;
		if (!timed || !tellsTwo(text) || !LATE.in(text)) {
			return;
		}
		Matcher time = TIME.matcher(text);
		int last = -1;
		int lastTo = 0;
		int lastFrom = 0;
		int lastStep = -1;
		while (time.find()) {
			int now = Integer.parseInt(time.group(1)) * HOUR + Integer.parseInt(time.group(2));
			int step = step(text, time);
			if (step < 0) {
				continue;
			}
			boolean near = lastStep >= 0 && time.start() - lastTo < REACH;
			if (near && step > lastStep && now < last && last - now < HALF_DAY * HOUR
					&& !OTHER.in(text, lastTo, time.start()) && !tellsDay(text, lastTo, time.start())) {
				found.report(lastFrom, time.end(),
						"后一步的时间（%s）早于前一步的时间（%s）。请核对先后和时间。".formatted(time.group(), text.substring(lastFrom, lastTo)));
			}
			last = now;
			lastFrom = time.start();
			lastTo = time.end();
			lastStep = step;
		}
	}

	/** Whether two times of day may stand in a text. */
	private static boolean tellsTwo(String text) {
		int times = 0;
		for (int at = 1; at + 1 < text.length() && times < 2; at++) {
			boolean inside = Sentence.isDigit(text.charAt(at + 1)) && Sentence.isDigit(text.charAt(at - 1));
			times += (inside && "时点:".indexOf(text.charAt(at)) >= 0) ? 1 : 0;
		}
		return times > 1;
	}

	/** Whether another day is told between. */
	private static boolean tellsDay(String text, int from, int to) {
		int day = text.indexOf('日', from);
		return day > 0 && day < to && Sentence.isDigit(text.charAt(day - 1));
	}

	/** The step of which the time's clause tells; -1 for none or several. */
	private static int step(String text, Matcher time) {
		int begin = Sentence.clause(text, Math.max(0, time.start() - CLAUSE), time.start(), ",;:。\n");
		int end = time.end();
		while (end < text.length() && end - time.end() < CLAUSE && ",;。\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		int named = -1;
		for (int step = 0; step < STEPS.size(); step++) {
			if (STEPS.get(step).in(text, begin, end)) {
				if (named >= 0) {
					return -1;
				}
				named = step;
			}
		}
		return named;
	}

}
