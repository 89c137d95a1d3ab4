package org.gongkai.inspection.consistency.slip;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * An amount of a text as it stands among the others.
 *
 * @param piece the paragraph
 * @param amount the amount
 * @param place which amount of the text it is
 * @param sentence where its sentence begins
 * @param unit by what it is counted: 个月 and 个工作日 apart from things
 * @param name what stands before it in its clause, back to the figure before
 */
record Told(Piece piece, Amount amount, int place, int sentence, String unit, String name) {

	private static final String POINTS = "百分点";

	private static final int LONGEST_NAME = 24;

	private static final int LONGEST_NOUN = 6;

	private static final String MARKS = ",;:";

	static Told of(Piece piece, Amount amount, int place) {
		String text = piece.text();
		int sentence = Sentence.begin(text, amount.from());
		int from = amount.from();
		while (from > Math.max(sentence, amount.from() - LONGEST_NAME) && !Sentence.isDigit(text.charAt(from - 1))
				&& MARKS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		String longer = Units.behind(text, amount.to());
		return new Told(piece, amount, place, sentence, longer.isEmpty() ? amount.kind() : longer,
				text.substring(from, amount.from()));
	}

	double number() {
		return this.amount.number();
	}

	boolean isRate() {
		return this.amount.isPercentage();
	}

	/** 超过6家: what may stand among others, but cannot be reckoned with. */
	boolean isVague() {
		return this.amount.vague();
	}

	/** 提高1.8个百分点: by how much shares differ, which is nothing to reckon with. */
	boolean isGap() {
		return this.unit.endsWith(POINTS);
	}

	boolean isTitle() {
		return this.piece.number() == InspectedText.TITLE;
	}

	boolean isBeside(Told other) {
		return this.piece == other.piece && this.sentence == other.sentence;
	}

	/** What it counts, right behind it. */
	String noun() {
		return Sentence.han(this.piece.text(), this.amount.to(), LONGEST_NOUN);
	}

	String words() {
		return this.piece.text().substring(this.amount.from(), this.amount.to());
	}

}
