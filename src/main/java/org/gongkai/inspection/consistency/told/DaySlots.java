package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * When something is, begins or ends: 笔试时间为6月27日 and, in passing, 6月28日笔试结束之后; from when
 * to when: 公示时间为5月25日至5月31日 and 公示期内(5月25日至6月2日).
 */
final class DaySlots {

	static final String TIME = "(?:\\([^()]{1,8}\\))?(?:上午|下午|中午|晚上)?(?:[0-9]{1,2}(?:时|点|:)(?:[0-9]{1,2}分?|整|半)?)?";

	/** The time of day behind a day. */
	private static final Pattern CLOCK = Pattern.compile(TIME);

	/** What comes to pass, and that it is told in passing. */
	private static final Pattern PASSING = Pattern.compile(
			"(?:的|正式|全面|公开|统一|集中)*([\\p{IsHan}]{2})[\\p{IsHan}]{0,6}?(之前|以前|之后|以后|以来|至今|期限|届满|截止|结束|当天|当日|开始|启动|前|后|时|起)");

	/** 1月28日晚的演出: of what is told before. */
	private static final Pattern OF = Pattern.compile("(?:上午|下午|晚上?|当天)?的[\\p{IsHan}]{2}");

	/** The same at the end of a clause, of what has a time of its own. */
	private static final Pattern LABEL = Pattern.compile("(?:正式|如期|准时|统一|集中)?([\\p{IsHan}]{2})[\\p{IsHan}]{0,2}[,;。]");

	/** The same where what it is stands before the day, which is followed by that. */
	private static final Pattern CLOSED = Pattern
		.compile("([\\p{IsHan}]{2})(?:材料|工作|时间)?(?:截止|截至|期限|时限)(?:日期|时间|期限|日)?(?:为|是|即|:|\\(|,){0,2}$");

	private static final Pattern BEHIND_CLOSED = Pattern.compile("\\)?(?:之后|以后|之前|以前|后|前|仍|未|的|起)");

	/** What a span is told of in passing. */
	private static final Pattern DURING_BEHIND = Pattern.compile("的?([\\p{IsHan}]{2})(?:期间|期内|期限内|期)");

	private static final Pattern DURING = Pattern.compile("([\\p{IsHan}]{2})(?:期间|期内|期限内|期)\\(?(?:即|为)?$");

	private static final WordSet ENDING = WordSet.of("之前|以前|前|为止|止|截止|截至|结束|届满|下班前");

	private static final WordSet OPENED = WordSet.of("开幕|开班|开始|启动|开营|开赛|开学|开展|启程");

	private static final Pattern CLOSING = Pattern.compile("(?:正式|圆满)?(?:闭幕|结束|结业|落幕|闭营|结营|收官)");

	private static final int BETWEEN = 24;

	private static final WordSet BEGINNING = WordSet.of("开始|启动");

	private static final WordSet ENDS = WordSet.of("期限|届满|截止|结束");

	/** One of which stands where something closes. */
	private static final CharacterSet CLOSED_MARKS = CharacterSet.of("截限");

	/** Of doing and sending in, which name nothing. */
	private static final WordSet NO_NAME = WordSet
		.of("完成|进行|开展|组织|收到|接到|召开|举行|举办|印发|上午|下午|以前|之前|之后|到期|期间|下班|前将|前报|前到|时至|零时|日期|时间|截止|截至|接受|受理");

	/** One name for what is called by several. */
	private static final String[][] SAME = { { "动工", "开工" }, { "完工", "竣工" }, { "实施", "施行" }, { "执行", "施行" } };

	/** A line that is shorter tells no more than a day. */
	private static final int SHORTEST = 12;

	private static final int REACH = 14;

	private DaySlots() {
	}

	static void read(Piece piece, Figures figures, Consumer<Slot> slots) {
		if (piece.text().length() > SHORTEST && (figures.first('月') >= 0 || figures.first('日') >= 0)) {
			new Reader(piece, slots).read();
		}
	}

	/** Reads the days of one piece. */
	private static final class Reader {

		private final Piece piece;

		private final String text;

		private final Consumer<Slot> slots;

		private final List<DayTold> days;

		/** By day, whether it is the first one of a span. */
		private boolean[] spanning = {};

		Reader(Piece piece, Consumer<Slot> slots) {
			this.days = DayTold.in(piece);
			this.piece = piece;
			this.text = piece.text();
			this.slots = slots;
		}

		void read() {
			this.spanning = new boolean[this.days.size()];
			for (int at = 0; at + 1 < this.days.size(); at++) {
				this.spanning[at] = this.days.get(at).spans(this.days.get(at + 1), this.text);
			}
			for (int at = 0; at < this.days.size(); at++) {
				day(at);
			}
		}

		private int after(int at) {
			return (at > 0) ? this.days.get(at - 1).to() : 0;
		}

		private int until(int at) {
			return (at + 1 < this.days.size()) ? this.days.get(at + 1).from() : this.text.length();
		}

		private void day(int at) {
			DayTold day = this.days.get(at);
			boolean begins = this.spanning[at];
			boolean ends = at > 0 && this.spanning[at - 1];
			int first = ends ? at - 1 : at;
			int last = begins ? at + 1 : at;
			String around = Slot.around(this.text, this.days.get(first).from(), this.days.get(last).to(), after(first),
					until(last));
			String before = this.text.substring(Math.max(after(first), day.from() - REACH), day.from());
			int behind = behindClock(day.to());
			if (begins) {
				span(day, this.days.get(last), before, around);
			}
			else if (!ends && at + 1 < this.days.size() && isFar(day, behind, this.days.get(at + 1))) {
				SpanLengths.read(this.piece, day, this.days.get(at + 1),
						Slot.around(this.text, day.from(), this.days.get(at + 1).to(), after(at), until(at + 1)),
						this.slots);
			}
			if (begins || ends) {
				this.slots.accept(slot(day, begins ? Slot.Role.BEGIN : Slot.Role.END, "", around));
				return;
			}
			Slot passing = passing(day, behind, before, around);
			this.slots.accept((passing != null) ? passing : slot(day, role(before, behind), "", around));
		}

		private int behindClock(int to) {
			Matcher clock = CLOCK.matcher(this.text).region(to, this.text.length());
			return clock.lookingAt() ? clock.end() : to;
		}

		private Slot.Role role(String before, int behind) {
			if (this.text.startsWith("起", behind)) {
				return Slot.Role.SINCE;
			}
			if (before.endsWith("自") || before.endsWith("从") || BEGINNING.lengthAt(this.text, behind) > 0) {
				return Slot.Role.BEGIN;
			}
			boolean end = before.endsWith("至") || before.endsWith("到") || ENDING.lengthAt(this.text, behind) > 0
					|| before.indexOf('截') >= 0 && CLOSED.matcher(before).find();
			return end ? Slot.Role.END : Slot.Role.ANY;
		}

		/** 6月2日开班,6月5日结业; 自3月1日起施行,有效期至2031年2月28日. */
		private boolean isFar(DayTold first, int behind, DayTold last) {
			String between = this.text.substring(first.to(), last.from());
			boolean near = between.length() <= BETWEEN && between.indexOf('。') < 0 && between.indexOf(';') < 0;
			return near && (this.text.startsWith("起", behind) && between.endsWith("至")
					|| OPENED.in(between) && looking(CLOSING, behindClock(last.to())));
		}

		private boolean looking(Pattern pattern, int from) {
			return pattern.matcher(this.text).region(from, this.text.length()).lookingAt();
		}

		private @Nullable Slot passing(DayTold day, int behind, String before, String around) {
			if (this.text.startsWith("起", behind)) {
				return null;
			}
			Matcher closed = CLOSED_MARKS.in(before, 0, before.length()) ? CLOSED.matcher(before) : null;
			if (closed != null && closed.find() && looking(BEHIND_CLOSED, behind)
					&& NO_NAME.lengthAt(closed.group(1), 0) == 0) {
				return slot(day, Slot.Role.END, closed.group(1), around);
			}
			if (behind == this.text.length() || !Sentence.isHan(this.text.charAt(behind))) {
				return null;
			}
			Matcher passing = PASSING.matcher(this.text).region(behind, this.text.length());
			if (passing.lookingAt()) {
				String word = passing.group(2);
				Slot.Role role = word.equals("开始") || word.equals("启动") ? Slot.Role.BEGIN
						: ENDS.lengthAt(word, 0) > 0 ? Slot.Role.END : Slot.Role.ANY;
				return NO_NAME.in(passing.group(1)) ? null : slot(day, role, passing.group(1), around);
			}
			Matcher label = LABEL.matcher(this.text).region(behind, this.text.length());
			if (label.lookingAt() && NO_NAME.lengthAt(label.group(1), 0) == 0) {
				return slot(day, Slot.Role.LABEL, label.group(1), around);
			}
			return looking(OF, behind) ? slot(day, Slot.Role.OF, "", around) : null;
		}

		private static String plain(String words) {
			String plain = words;
			for (String[] pair : SAME) {
				plain = plain.contains(pair[0]) ? plain.replace(pair[0], pair[1]) : plain;
			}
			return plain;
		}

		private Slot slot(DayTold day, Slot.Role role, String name, String around) {
			return new Slot(this.piece, day.from(), day.to(), day.kind(), role, day.value(), day.year(), plain(name),
					plain(around));
		}

		private void span(DayTold first, DayTold last, String before, String around) {
			Matcher during = DURING.matcher(before);
			Matcher behind = DURING_BEHIND.matcher(this.text).region(last.to(), this.text.length());
			String name = during.find() ? during.group(1) : behind.lookingAt() ? behind.group(1) : "";
			SpanLengths.read(this.piece, first, last, around, this.slots);
			this.slots.accept(new Slot(this.piece, first.from(), last.to(), "起止", Slot.Role.ANY,
					first.value() * 10_000 + last.value(), first.year(), name, around));
		}

	}

}
