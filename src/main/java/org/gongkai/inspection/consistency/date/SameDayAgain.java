package org.gongkai.inspection.consistency.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 自2026年1月1日起提高 and 新标准自2025年1月1日起执行: the day from which something holds, told twice with
 * two years.
 */
final class SameDayAgain {

	private static final WordSet OLD = WordSet.of("原|旧|此前|上年|去年|修订前|废止|曾|上一|第一|第二|分别|逐年|每年|次年|过渡|到期|届满|失效");

	private static final WordSet DUE = WordSet.of("前|之前|以前|截止");

	/** With which a whole rule begins to hold. */
	private static final WordSet HOLDING = WordSet.of("施行|实施|执行");

	private static final int MOST = 8;

	private static final int REACH = 8;

	private final Consumer<Hit> hits;

	private final int year;

	private final List<Told> told = new ArrayList<>();

	private final List<Told> ends = new ArrayList<>();

	SameDayAgain(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.year = SignOff.of(text).map((one) -> one.day().getYear()).orElse(0);
	}

	void read(Piece piece) {
		if (!(piece.block() instanceof Block.Paragraph) || !piece.mayHold('年') || !piece.mayHold('日')
				|| this.told.size() > MOST || !piece.mayHold('起') && !piece.mayHold('至') && !piece.mayHold('前')) {
			return;
		}
		String text = piece.text();
		Integer last = null;
		for (StatedDate written : StatedDate.in(text)) {
			StatedDate date = (written.year() != null || last == null) ? written
					: new StatedDate(written.from(), written.to(), last, written.month(), written.dayOfMonth());
			last = date.year();
			if (date.year() != null && !OLD.in(text, Math.max(0, date.from() - REACH), date.from())) {
				ends(piece, text, date);
			}
			boolean since = date.from() > 0 && "自从".indexOf(text.charAt(date.from() - 1)) >= 0
					&& text.startsWith("起", date.to());
			int begin = since ? Sentence.begin(text, date.from()) : 0;
			if (since && date.year() != null && !OLD.in(text, begin, Math.min(text.length(), date.to() + REACH))) {
				this.told.add(new Told(piece, date, text.substring(date.from(), date.to()), begin));
			}
		}
	}

	/** The last day of a span, and the day before which something is to be done. */
	private void ends(Piece piece, String text, StatedDate date) {
		boolean due = DUE.in(text, date.to(), Math.min(text.length(), date.to() + 2));
		boolean end = date.from() > 0 && "至到".indexOf(text.charAt(date.from() - 1)) >= 0;
		if ((due || end) && this.ends.size() < MOST) {
			this.ends.add(new Told(piece, date, text.substring(date.from(), date.to()),
					due ? Sentence.begin(text, date.from()) : -1));
		}
	}

	private void compareEnds() {
		for (Told due : this.ends) {
			for (Told end : this.ends) {
				if (due.begin() >= 0 && end.begin() < 0 && due.isYearBefore(end)) {
					this.hits.accept(due.piece()
						.hit(Severity.CONFIRM, due.date().from(), due.date().to(),
								"另一处写的是到%s为止，这里写的是%s，只有年份不同。请核对年份。".formatted(end.words(), due.words()), null));
					return;
				}
			}
		}
	}

	/** Compares, when all has been read. */
	void finish() {
		compareEnds();
		for (int at = 1; at < this.told.size(); at++) {
			for (int before = 0; before < at; before++) {
				Told one = this.told.get(before);
				Told other = this.told.get(at);
				if (one.isOtherYear(other) || one.isSameThing(other)) {
					Integer first = one.date().year();
					Told wrong = (first != null && first == this.year) ? other : one;
					Told right = (wrong == one) ? other : one;
					this.hits.accept(wrong.piece()
						.hit(Severity.CONFIRM, wrong.date().from(), wrong.date().to(),
								"另一处写的是自%s起，这里写的是自%s起。请核对这两个日期。".formatted(right.words(), wrong.words()), null));
					return;
				}
			}
		}
	}

	/**
	 * A day from which something holds.
	 *
	 * @param piece where it stands
	 * @param date the day
	 * @param words as written
	 * @param begin where its sentence begins
	 */
	private record Told(Piece piece, StatedDate date, String words, int begin) {

		/** 自2026年6月1日起施行 and, of the same, 自2026年7月1日起施行. */
		boolean isSameThing(Told other) {
			String behind = behind();
			return HOLDING.lengthAt(behind, 0) > 0 && behind.equals(other.behind()) && this.piece != other.piece
					&& !this.words.equals(other.words);
		}

		private String behind() {
			String text = this.piece.text();
			int from = this.date.to() + 1;
			return text.substring(Math.min(from, text.length()), Math.min(from + 2, text.length()));
		}

		boolean isYearBefore(Told other) {
			Integer one = this.date.year();
			Integer second = other.date.year();
			return isOtherYear(other) && one != null && second != null && one < second;
		}

		boolean isOtherYear(Told other) {
			Integer one = this.date.year();
			Integer second = other.date.year();
			return one != null && second != null && Math.abs(one - second) == 1
					&& this.date.month() == other.date.month() && this.date.dayOfMonth() == other.date.dayOfMonth()
					&& (this.piece != other.piece || this.begin != other.begin);
		}

	}

}
