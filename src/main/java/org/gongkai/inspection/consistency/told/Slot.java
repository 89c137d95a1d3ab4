package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * A value of something that has one: 公示期 of 5个工作日, 报名 until 6月20日, 会议 at 9时.
 *
 * @param piece where it stands
 * @param from first character of the value
 * @param to behind its last
 * @param kind of which kind the value is, those of one kind are held against each other
 * @param role which end of something it is
 * @param value the value
 * @param year its year; 0 where none is told, as of nearly all
 * @param name by which it means what was told elsewhere, as 公示 in 7个工作日的公示期; blank where
 * it may tell it itself
 * @param around the words around
 */
record Slot(Piece piece, int from, int to, String kind, Role role, long value, int year, String name, String around) {

	private static final int BEFORE = 26;

	private static final int BEHIND = 14;

	/** How far from its beginning a paragraph tells of what it is. */
	private static final int LABEL = 14;

	/** How long the time of day behind a day is. */
	private static final int CLOCK = 2;

	/** Below it a day of no month. */
	private static final int MONTH = 100;

	private static final int TEN = 10;

	/** By which a day is told under a name of its own. */
	private static final WordSet LABELS = WordSet.of("时间|日期");

	static final int WORDS_SHARED = 2;

	/**
	 * Which end of something a day is; and of what is only called by a word before it,
	 * that it tells of this.
	 */
	enum Role {

		BEGIN, END, SINCE, ANY, CALLED, SPAN, LABEL, OF;

		/** Whether one that points back with this role may mean one of another. */
		boolean mayMean(Role other) {
			return switch (this) {
				case CALLED -> other == CALLED || other == SPAN;
				case LABEL -> other == ANY || other == LABEL;
				case OF -> other == ANY || other == LABEL || other == OF;
				case ANY -> other != BEGIN && other != END;
				case BEGIN -> other == BEGIN || other == SINCE || other == ANY || other == LABEL;
				default -> other == this || other == ANY || other == LABEL;
			};
		}

	}

	/**
	 * The words around a value, up to the values beside it.
	 * @param after where the value before it ends
	 * @param until where the next one begins
	 */
	static String around(String text, int from, int to, int after, int until) {
		int sentence = Sentence.begin(text, from);
		int begin = Math.max(Math.max(sentence, behindClause(text, after, from)), from - BEFORE);
		int end = to;
		for (int at = to; at < text.length() && at - to <= CLOCK; at++) {
			if (text.charAt(at) == ',') {
				// 5月30日上午,县图书馆举办活动
				end = at + 1;
				break;
			}
		}
		int most = (end > to) ? to + 2 * BEHIND : to + BEHIND;
		while (end < Math.min(Math.min(until, text.length()), most) && ",;。\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		boolean labelled = sentence > 0 && sentence <= LABEL && begin == sentence
				&& (text.charAt(1) == '、' || text.charAt(0) == '(');
		return (labelled ? text.substring(0, sentence) : "") + text.substring(begin, end);
	}

	/** What follows a value up to the next mark belongs to it. */
	private static int behindClause(String text, int after, int from) {
		int at = after;
		while (after > 0 && at < from && ",;。".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return (after > 0 && at < from) ? at + 1 : after;
	}

	boolean pointsBack() {
		return !this.name.isEmpty() || this.role == Role.OF;
	}

	/** Whether it tells what another one points back to. */
	boolean isMeantBy(Slot other) {
		return other.role.mayMean(this.role)
				&& (other.role == Role.CALLED && this.role != Role.SPAN ? this.name.equals(other.name)
						: this.around.contains(other.name) && (other.role != Role.LABEL || LABELS.in(this.around)));
	}

	/** Whether only a digit of the day is another: 1月18日 and 28日. */
	boolean isSlip(Slot other) {
		long one = this.value % MONTH;
		long two = other.value % MONTH;
		boolean month = this.value / MONTH == other.value / MONTH || Math.min(this.value, other.value) < MONTH;
		return month && (one % TEN == two % TEN || one / TEN == two / TEN && Math.abs(one - two) < TEN);
	}

	boolean isSame(Slot other) {
		boolean ofMonth = this.kind.equals("日期") && Math.min(this.value, other.value) < MONTH;
		return (ofMonth ? this.value % MONTH == other.value % MONTH : this.value == other.value)
				&& (this.year == 0 || other.year == 0 || this.year == other.year);
	}

	String sentence() {
		String text = this.piece.text();
		return text.substring(Sentence.begin(text, this.from), Sentence.end(text, this.to));
	}

	boolean isBeside(Slot other) {
		return this.piece == other.piece
				&& Sentence.begin(this.piece.text(), this.from) == Sentence.begin(this.piece.text(), other.from);
	}

	int shared(Slot other) {
		return Mention.shared(Mention.pairs(this.around), Mention.pairs(other.around));
	}

	Spot spot() {
		return this.piece.hit(Severity.CONFIRM, this.from, this.to, "", null).spot();
	}

	String words() {
		return this.piece.text().substring(this.from, this.to);
	}

}
