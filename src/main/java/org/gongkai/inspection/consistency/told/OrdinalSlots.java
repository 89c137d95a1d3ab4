package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * Which one of several: 第二批县级非遗项目 and 第三批县级非遗项目, 四级应急响应 and 三级应急响应, 开考比例1:3 and 1:2的开考比例.
 */
final class OrdinalSlots {

	private static final Pattern ORDINAL = Pattern
		.compile("第([0-9]{1,4}|[一二三四五六七八九十百零〇]{1,6})(届|期|批|次|轮|号|版|场)(?=[\\p{IsHan}“])");

	private static final Pattern LEVEL = Pattern
		.compile("(?<![第\\p{IsHan}&&[一二三四五六七八九十]])([一二三四五ⅠⅡⅢⅣ]|[1-5]|[2-5]A|A{2,5})(级|星级)(?=[\\p{IsHan}“])");

	private static final Pattern RATIO = Pattern.compile("(?<![0-9.:])1:([0-9]{1,2}(?:\\.[0-9])?)(?![0-9:])");

	private static final Pattern SESSION = Pattern
		.compile("([一二三四五六七八九十]{1,4})届(?:人大|政协|人民代表大会|常委会|全委会)?(?:第)?([一二三四五六七八九十]{1,3})次");

	private static final String SESSIONS = "届次";

	private static final int HUNDRED = 100;

	private static final Pattern PROPORTION = Pattern.compile("的?([\\p{IsHan}]{2})比例");

	private static final int NAME = 4;

	/** Which may have any word behind. */
	private static final String MEETING = "会议";

	private static final int LONGEST_LEVEL = 3;

	private static final int REACH = 10;

	private OrdinalSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		if (piece.mayHold('第')) {
			numbered(piece, '第', 0, ORDINAL, "第", slots);
		}
		if (piece.mayHold('级')) {
			numbered(piece, '级', LONGEST_LEVEL, LEVEL, "", slots);
		}
		if (piece.mayHold("色预警")) {
			colours(piece, slots);
		}
		if (piece.mayHold('届') && piece.mayHold('次') && SESSION.matcher(piece.whole().title()).find()) {
			sessions(piece, slots);
		}
		if (piece.mayHold("比例") && piece.mayHold(':')) {
			ratios(piece, slots);
		}
	}

	/** Looks at the places where a character stands that each of them has. */
	private static void numbered(Piece piece, char anchor, int before, Pattern pattern, String mark,
			Consumer<Slot> slots) {
		String text = piece.text();
		int done = 0;
		for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
			Matcher number = pattern.matcher(text)
				.region(Math.max(done, at - before), Math.min(text.length(), at + REACH))
				.useTransparentBounds(true);
			if (number.find()) {
				int quote = text.startsWith("“", number.end()) ? 1 : 0;
				String behind = Sentence.han(text, number.end() + quote, NAME);
				behind = behind.startsWith(MEETING) ? MEETING : behind;
				slots.accept(new Slot(piece, number.start(), number.end(), mark + number.group(2), Slot.Role.ANY,
						value(number.group(1)), 0, (behind.length() == NAME || behind.equals(MEETING)) ? behind : "",
						behind));
				done = number.end();
			}
		}
	}

	private static long value(String written) {
		int roman = "ⅠⅡⅢⅣ".indexOf(written.charAt(0));
		return (roman >= 0) ? roman + 1
				: written.endsWith("A")
						? Sentence.isDigit(written.charAt(0)) ? written.charAt(0) - '0' : written.length()
						: SpelledNumbers.count(written);
	}

	/** 暴雨橙色预警 and 暴雨红色预警. */
	private static void colours(Piece piece, Consumer<Slot> slots) {
		String text = piece.text();
		for (int at = text.indexOf("色预警", 1); at > 0; at = text.indexOf("色预警", at + 1)) {
			int colour = "蓝黄橙红".indexOf(text.charAt(at - 1));
			if (colour >= 0) {
				slots.accept(new Slot(piece, at - 1, at + 1, "预警", Slot.Role.ANY, colour, 0, "预警", "预警"));
			}
		}
	}

	/** 十届四次会议 and 十届五次会议. */
	private static void sessions(Piece piece, Consumer<Slot> slots) {
		Matcher session = SESSION.matcher(piece.text());
		while (session.find()) {
			slots.accept(new Slot(piece, session.start(), session.end(), "第届次", Slot.Role.ANY,
					SpelledNumbers.count(session.group(1)) * HUNDRED + SpelledNumbers.count(session.group(2)), 0,
					SESSIONS, SESSIONS));
		}
	}

	private static void ratios(Piece piece, Consumer<Slot> slots) {
		String text = piece.text();
		Matcher ratio = RATIO.matcher(text);
		int after = 0;
		while (ratio.find()) {
			Matcher proportion = PROPORTION.matcher(text).region(ratio.end(), text.length());
			slots.accept(new Slot(piece, ratio.start(), ratio.end(), "比例", Slot.Role.ANY,
					Math.round(Double.parseDouble(ratio.group(1)) * 10), 0,
					proportion.lookingAt() ? proportion.group(1) : "",
					Slot.around(text, ratio.start(), ratio.end(), after, text.length())));
			after = ratio.end();
		}
	}

}
