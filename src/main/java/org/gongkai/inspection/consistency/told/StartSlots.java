package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * At which time of day what a text is about begins: 定于6月16日下午2:30举办讲座 and 讲座开始时间为下午3:00.
 */
final class StartSlots {

	/** What begins at a set time. */
	private static final WordSet EVENTS = WordSet
		.of("会|讲座|培训|比赛|大赛|竞赛|考试|笔试|面试|听证|开标|演练|仪式|演出|活动|典礼|展览|义诊|宣讲|招聘|抽签|摇号|拍卖|选拔|公开课|直播");

	private static final CharacterSet MARKS = CharacterSet.of("时点:");

	private static final Pattern TIME = Pattern.compile(
			"(上午|早上|早晨|下午|晚上|晚间|晚|中午)?(?<![0-9:])([0-2]?[0-9])(?:时|点|:)(?:([0-5]?[0-9])分?|(半)|整)?(?!间|代|期|候|长|限|段|刻|[0-9])");

	/** That it is the time at which something begins. */
	private static final Pattern BEHIND = Pattern
		.compile("(?:准时|正式)?(?:在|于)?[^,。;:0-9]{0,24}?(?:开始|举行|召开|举办|开展|开幕|开班|开会|开考|开赛|开讲|开标|开演|启动)");

	private static final Pattern BEFORE = Pattern.compile(
			"(?:开始时间|召开时间|举办时间|举行时间|会议时间|培训时间|活动时间|讲座时间|比赛时间|考试时间|笔试时间|面试时间|演出时间|(?<![\\p{IsHan}])时间)(?:为|是|定于|:|。)*(?:[0-9年月日星期一二三四五六(),]{0,20})$");

	/** Of what comes before it or in parts of it. */
	private static final WordSet OTHER = WordSet
		.of("报到|签到|入场|集合|出发|候考|候场|检录|进场|午餐|用餐|报名|开放|发放|分组|讨论|第一场|第二场|第二天|次日|分别|每|结束|截止|之前|乘车|候会|彩排|直播|分会场|试讲");

	private static final String NAME = "开始";

	/** All of these tell of one and the same. */
	private static final String THIS = "本次";

	private static final int HOUR = 60;

	private static final int HALF_DAY = 12;

	private static final int REACH = 40;

	private static final int LONGEST = 4;

	private StartSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		if (!EVENTS.in(piece.whole().title()) || !piece.mayHoldAny(MARKS) || piece.block() == null) {
			return;
		}
		String text = piece.text();
		int after = 0;
		for (int at = 1; at < text.length(); at++) {
			boolean mark = MARKS.has(text.charAt(at)) && Sentence.isDigit(text.charAt(at - 1));
			Matcher time = mark ? TIME.matcher(text)
				.region(Math.max(after, at - LONGEST), Math.min(text.length(), at + LONGEST))
				.useTransparentBounds(true) : null;
			if (time != null && time.find() && time.start() < at) {
				time(piece, time, after, slots);
				after = time.end();
			}
		}
	}

	private static void time(Piece piece, Matcher time, int after, Consumer<Slot> slots) {
		String text = piece.text();
		String around = around(text, time, after);
		String before = text.substring(Math.max(after, Math.max(0, time.start() - REACH)), time.start());
		// 4月22日14时30分,在广场开展演练
		boolean dated = before.endsWith("日") && text.startsWith(",", time.end());
		boolean begins = BEHIND.matcher(text).region(time.end() + (dated ? 1 : 0), text.length()).lookingAt()
				|| BEFORE.matcher(before).find();
		if (begins && minutes(time) > 0 && !OTHER.in(around)) {
			slots.accept(new Slot(piece, time.start(), time.end(), "开始", Slot.Role.ANY, minutes(time), 0, NAME,
					THIS + NAME + around));
		}
	}

	/** Its clause up to what follows it. */
	private static String around(String text, Matcher time, int after) {
		int from = Math.max(after, Sentence.clause(text, Sentence.begin(text, time.start()), time.start(), ",;"));
		int to = time.end();
		while (to < text.length() && to - time.end() < REACH && ",;。\n".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(from, to);
	}

	private static long minutes(Matcher time) {
		long hour = Integer.parseInt(time.group(2));
		boolean late = time.group(1) != null && (time.group(1).startsWith("下") || time.group(1).startsWith("晚"));
		long minutes = (time.group(3) != null) ? Integer.parseInt(time.group(3))
				: (time.group(4) != null) ? HOUR / 2 : 0;
		return (late && hour < HALF_DAY ? hour + HALF_DAY : hour) * HOUR + minutes;
	}

}
