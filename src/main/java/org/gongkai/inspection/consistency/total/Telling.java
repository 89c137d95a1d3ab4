package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/** An amount as one paragraph of several tells it, with the words around it. */
final class Telling {

	private static final int LONGEST_WORDS = 60;

	private static final int LONGEST_BEHIND = 20;

	private static final CharacterSet BREAKS = CharacterSet.of(",;:()。!?\n");

	private static final CharacterSet ENDS = CharacterSet.of("。!?\n");

	private final Piece piece;

	private final List<Amount> all;

	private final int at;

	private final int paragraph;

	private final int sentence;

	private final boolean head;

	private @Nullable String between;

	private @Nullable String name;

	private @Nullable String behind;

	/**
	 * An amount of a paragraph.
	 * @param piece the paragraph
	 * @param all its amounts
	 * @param at which of them
	 * @param paragraph how many paragraphs stand before
	 * @param sentence how many sentences with amounts stand before
	 * @param head whether it is the first amount of its sentence
	 */
	Telling(Piece piece, List<Amount> all, int at, int paragraph, int sentence, boolean head) {
		this.piece = piece;
		this.all = all;
		this.at = at;
		this.paragraph = paragraph;
		this.sentence = sentence;
		this.head = head;
	}

	Piece piece() {
		return this.piece;
	}

	Amount amount() {
		return this.all.get(this.at);
	}

	double number() {
		return amount().number();
	}

	int paragraph() {
		return this.paragraph;
	}

	int sentence() {
		return this.sentence;
	}

	/** The share told behind it, before the next amount: 41件,增长2%,占5%; null without. */
	@Nullable Amount share() {
		for (int next = this.at + 1; next < this.all.size() && this.all.get(next).isPercentage(); next++) {
			if (this.piece.text().substring(this.all.get(next - 1).to(), this.all.get(next).from()).indexOf('占') >= 0) {
				return this.all.get(next);
			}
		}
		return null;
	}

	/** What stands before it in its sentence, back to the amount before. */
	String between() {
		String known = this.between;
		if (known == null) {
			String text = this.piece.text();
			int last = Math.max((this.at == 0) ? 0 : this.all.get(this.at - 1).to(), amount().from() - LONGEST_WORDS);
			known = text.substring(back(Math.min(last, amount().from()), ENDS), amount().from());
			this.between = known;
		}
		return known;
	}

	/** What stands before it in its sentence, not further back than a place. */
	String sentenceBefore(int place) {
		int from = back(Math.max(place, amount().from() - LONGEST_WORDS), ENDS);
		return this.piece.text().substring(from, amount().from());
	}

	/** Whether it is the first amount of its sentence. */
	boolean isHead() {
		return this.head;
	}

	/** What stands before it in its clause. */
	String name() {
		String known = this.name;
		if (known == null) {
			known = this.piece.text().substring(back(amount().from() - between().length(), BREAKS), amount().from());
			known = known.isEmpty() ? beforeBracket(between()) : known;
			this.name = known;
		}
		return known;
	}

	/** 在校学生(不含幼儿园)38642人: what stands before a bracket that ends the name. */
	private static String beforeBracket(String words) {
		int open = words.lastIndexOf('(');
		if (open < 0 || words.charAt(words.length() - 1) != ')') {
			return "";
		}
		int begin = open;
		while (begin > 0 && !BREAKS.has(words.charAt(begin - 1))) {
			begin--;
		}
		return words.substring(begin, open);
	}

	/** The last two characters of its name: what it is called, in short. */
	String word() {
		return name().substring(Math.max(0, name().length() - 2));
	}

	/** Where its clause begins. */
	int clause() {
		return back(Math.max((this.at == 0) ? 0 : this.all.get(this.at - 1).to(), amount().from() - LONGEST_WORDS),
				BREAKS);
	}

	/** Behind the last mark before it. */
	private int back(int from, CharacterSet marks) {
		int begin = amount().from();
		while (begin > from && !marks.has(this.piece.text().charAt(begin - 1))) {
			begin--;
		}
		return begin;
	}

	/** What stands behind it in its clause, up to the next amount. */
	String behind() {
		String known = this.behind;
		if (known == null) {
			String text = this.piece.text();
			int end = amount().to();
			int next = (this.at + 1 < this.all.size()) ? this.all.get(this.at + 1).from() : text.length();
			int most = Math.min(next, end + LONGEST_BEHIND);
			while (end < most && !BREAKS.has(text.charAt(end)) && text.charAt(end) != '、') {
				end++;
			}
			known = text.substring(amount().to(), end);
			this.behind = known;
		}
		return known;
	}

	/** What is counted, right behind it. */
	String noun() {
		return Sentence.han(behind(), 0, 2);
	}

	String words() {
		return this.piece.text().substring(amount().from(), amount().to());
	}

}
