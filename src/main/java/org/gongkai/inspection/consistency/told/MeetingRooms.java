package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/** The place of one meeting told twice: 在文化站三楼会议室召开 and 会议地点：文化站二楼会议室. */
public final class MeetingRooms {

	/** A house, the floor or number in it, and the kind of room. */
	private static final Pattern ROOM = Pattern.compile(
			"([\\p{IsHan}]{2})((?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:楼|层)|[0-9]{3,4}号?|第[一二三四五六七八九1-9])((?:第[一二三四五六1-6]|[东西南北中大小])?(?:会议室|会议厅|报告厅|多功能厅|大?礼堂|教室|培训室|培训教室|听证室|接待室))");

	private static final WordSet ROOMS = WordSet.of("会议室|会议厅|报告厅|多功能厅|礼堂|教室|培训室|听证室|接待室");

	private static final WordSet MEETINGS = WordSet.of("会|培训|讲座|考试|面试|笔试|听证|开标|评审");

	/** Of which one has several, or another one than before. */
	private static final WordSet OTHER = WordSet
		.of("分会场|分组|小组|讨论|报到|签到|就餐|休息|候考|候场|候会|改|调整|更正|变更|原|另|视频|第一场|第二场|场次|考场|分别|上届|去年|上次|随后|之后");

	private static final String PLACE = "地点";

	private static final int PLACE_REACH = 8;

	private MeetingRooms() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		if (!MEETINGS.in(text.title())) {
			return;
		}
		Room first = null;
		Room second = null;
		for (Piece piece : text.pieces()) {
			if (piece.block() == null || !piece.mayHold('室') && !piece.mayHold('厅') && !piece.mayHold('堂')
					|| !ROOMS.in(piece.text())) {
				continue;
			}
			Matcher room = ROOM.matcher(piece.text());
			while (room.find()) {
				if (second != null) {
					// where many rooms are told each has its own use
					return;
				}
				second = (first != null) ? new Room(piece, room) : null;
				first = (first != null) ? first : new Room(piece, room);
			}
		}
		if (second != null && first.isCalledAs(second) && !first.number.equals(second.number)
				&& (first.isPlace() || second.isPlace()) && !first.isOther() && !second.isOther()) {
			hits.accept(second.piece.hit(Severity.CONFIRM, second.from, second.to,
					"同一个会议的地点前面写的是%s，这里写的是%s。请核对后统一；确有两处的，请在文中写明。".formatted(first.words(), second.words()), null));
		}
	}

	/** A room as it is told in a place. */
	private static final class Room {

		private final Piece piece;

		private final int from;

		private final int to;

		private final String house;

		private final String number;

		private final String kind;

		Room(Piece piece, Matcher found) {
			this.piece = piece;
			this.from = found.start(2);
			this.to = found.end();
			this.house = found.group(1);
			this.number = found.group(2);
			this.kind = found.group(3);
		}

		boolean isCalledAs(Room other) {
			return this.house.equals(other.house) && this.kind.equals(other.kind)
					&& isNumber(this.number) == isNumber(other.number);
		}

		private static boolean isNumber(String number) {
			return number.length() > 2 && Sentence.isDigit(number.charAt(2));
		}

		/** Whether it stands behind 地点. */
		boolean isPlace() {
			String text = this.piece.text();
			int place = text.lastIndexOf(PLACE, this.from);
			return place >= Sentence.begin(text, this.from) && text.substring(place, this.from).indexOf(',') < 0
					&& this.from - place <= PLACE.length() + 2 * PLACE_REACH;
		}

		boolean isOther() {
			String text = this.piece.text();
			return OTHER.in(text, Sentence.begin(text, this.from), Sentence.end(text, this.to));
		}

		String words() {
			return this.piece.text().substring(this.from, this.to);
		}

	}

}
