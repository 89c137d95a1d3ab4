package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.QuantityName;
import org.gongkai.inspection.consistency.figures.Sentence;

/** An amount that a text tells of something: what it counts and what it is called. */
final class Statement {

	private static final int LONGEST_NOUN = 10;

	private static final WordSet ABOUT = WordSet.of("余|多|几|约|左|近");

	private static final WordSet LIMIT_BEHIND = WordSet.of("以上|以下|以内");

	private static final WordSet LIMIT_BEFORE = WordSet.of("超过|不少于|不低于|不高于|最多|最高|至少|上限");

	private static final int LONGEST_LIMIT = 3;

	private final Mention mention;

	private final String digits;

	private final String called;

	private final String counted;

	private final int[] pairs;

	Statement(Mention mention) {
		this.mention = mention;
		this.digits = Amount.plain(mention.amount().value());
		String name = QuantityName.of(mention.before());
		this.called = name.substring(Math.max(0, name.length() - LONGEST_NOUN));
		String behind = Sentence.han(mention.behind(), 0, LONGEST_NOUN);
		this.counted = behind.startsWith("的") ? behind.substring(1) : behind;
		this.pairs = Mention.pairs(mention.before(), mention.behind());
	}

	Mention mention() {
		return this.mention;
	}

	Amount amount() {
		return this.mention.amount();
	}

	double number() {
		return amount().number();
	}

	/** Its value without noughts behind the point. */
	String digits() {
		return this.digits;
	}

	/** 在职人员 before 86人: the end of what it is called; may be blank. */
	String called() {
		return this.called;
	}

	/** 在职人员 behind 84名: what it counts; may be blank. */
	String counted() {
		return this.counted;
	}

	/** The pairs of characters around it. */
	int[] pairs() {
		return this.pairs;
	}

	/** How many pairs of characters stand around both. */
	int shared(Statement other) {
		return Mention.shared(this.pairs, other.pairs);
	}

	/** 40周岁以下, 不超过30元: whether it is told as a limit. */
	boolean isLimit() {
		return isLimit(this.mention.piece().text(), amount());
	}

	/** Whether an amount that is told as not exact is told as a limit. */
	static boolean isLimit(String text, Amount amount) {
		int from = Math.max(0, amount.from() - LONGEST_LIMIT);
		return amount.vague() && !ABOUT.in(text, amount.from(), Math.min(text.length(), amount.to() + 1))
				&& (LIMIT_BEHIND.lengthAt(text, amount.to()) > 0 || LIMIT_BEFORE.in(text, from, amount.from()));
	}

	/** Whether it is written in words. */
	boolean isSpelled() {
		return !Sentence.isDigit(this.mention.piece().text().charAt(amount().from()));
	}

	/** Where it stands. */
	Spot spot() {
		return this.mention.piece().normalized().spot(this.mention.piece().number(), amount().from(), amount().to());
	}

	boolean isTitle() {
		return this.mention.piece().number() == InspectedText.TITLE;
	}

	/** 名单(23户): the number behind the name of an attachment. */
	boolean isOfAttachment() {
		String text = this.mention.piece().text();
		int to = amount().to();
		boolean enclosed = amount().from() > 0 && text.charAt(amount().from() - 1) == '(' && text.startsWith(")", to);
		return enclosed && (this.mention.piece().number() == InspectedText.ATTACHMENTS || text.startsWith("附件")
				|| text.startsWith("附:"));
	}

}
