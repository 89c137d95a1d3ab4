package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/** In which room of a house something is: 文化站三楼会议室 and 文化站二楼会议室. */
final class RoomSlots {

	/** A house, the floor or number in it, and the kind of room. */
	private static final Pattern ROOM = Pattern.compile(
			"([\\p{IsHan}:,。]{2})((?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:楼|层)|[0-9]{3,4}号?|第[一二三四五六七八九1-9])((?:第[一二三四五六1-6]|[东西南北中大小])?(?:会议室|会议厅|报告厅|多功能厅|大?礼堂|教室|培训室|培训教室|听证室|接待室))");

	/** With which no name of a house ends. */
	private static final CharacterSet GOING = CharacterSet.of("到在于往至入为:,。");

	private static final WordSet ROOMS = WordSet.of("会议室|会议厅|报告厅|多功能厅|礼堂|教室|培训室|听证室|接待室");

	private static final WordSet MEETINGS = WordSet.of("会|培训|讲座|考试|面试|笔试|听证|开标|评审|活动|仪式");

	/** Of which one has several, or another one than before. */
	private static final WordSet OTHER = WordSet
		.of("分会场|分组|小组|讨论|就餐|休息|候考|候场|候会|改|调整|更正|变更|原|另|视频|第一场|第二场|场次|考场|分别|上届|去年|上次|随后|之后");

	private RoomSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		boolean may = piece.mayHold('室') || piece.mayHold('厅') || piece.mayHold('堂');
		if (piece.block() == null || !may || !ROOMS.in(piece.text()) || !MEETINGS.in(piece.whole().title())) {
			return;
		}
		String text = piece.text();
		Matcher room = ROOM.matcher(text);
		while (room.find()) {
			// 到四楼会议室就座: of no other house than it was told before
			String name = (GOING.in(room.group(1), 0, 2) ? "" : room.group(1)) + room.group(3);
			boolean other = OTHER.in(text, Sentence.begin(text, room.start()), Sentence.end(text, room.end()));
			String kind = Sentence.isDigit(room.group(2).charAt(0)) ? "室号" : "楼层";
			slots.accept(new Slot(piece, room.start(2), room.end(), kind, Slot.Role.ANY, room.group(2).hashCode(), 0,
					other ? "" : name, other ? "" : name));
		}
	}

}
