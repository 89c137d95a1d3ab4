package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * What is told of how an amount has changed, between it and what is told of it next:
 * 受理6248件，比上年增加378件，增长6.4%，办结5936件. The rest of the sentence is about the amounts
 * themselves, as if nothing stood between.
 */
final class ToldChanges {

	/** With which such a clause begins. */
	private static final WordSet THAN = WordSet.of("比|较|同比|环比");

	/** With which one begins that goes on. */
	private static final WordSet ON = WordSet.of("增长|下降|增加|减少|上升|增幅|降幅|同比|环比|提高|降低");

	/** How long such a clause is at the most, up to its amount. */
	private static final int LONGEST_CLAUSE = 30;

	private final String text;

	private final List<Amount> all;

	private ToldChanges(Figures figures) {
		this.text = figures.text();
		this.all = figures.all();
	}

	/** A piece as it reads without them, and the very same where it has none. */
	static Piece without(Piece piece, Figures figures) {
		int size = figures.all().size();
		boolean any = size > 2 && size <= ParagraphChecks.MOST_AMOUNTS
				&& (figures.first('比') >= 0 || figures.first('较') >= 0);
		List<int[]> stretches = any ? new ToldChanges(figures).stretches() : List.of();
		return stretches.isEmpty() ? piece : piece.without(stretches);
	}

	private List<int[]> stretches() {
		List<int[]> stretches = new ArrayList<>();
		int at = 1;
		while (at + 1 < this.all.size()) {
			int from = this.all.get(at - 1).to();
			int behind = at;
			if (isChange(at, THAN)) {
				behind++;
				while (behind < this.all.size() && isChange(behind, ON)) {
					behind++;
				}
				int to = this.all.get(behind - 1).to();
				if (goesOn(to, behind)) {
					stretches.add(new int[] { from, to });
				}
			}
			at = Math.max(behind, at + 1);
		}
		return stretches;
	}

	/** Whether a clause right behind the amount before tells a change by one. */
	private boolean isChange(int at, WordSet words) {
		int comma = this.all.get(at - 1).to();
		int end = this.all.get(at).from();
		return end - comma > 2 && end - comma <= LONGEST_CLAUSE && this.text.charAt(comma) == ','
				&& words.lengthAt(this.text, comma + 1) > 0
				&& (ChangeWords.of(this.text.substring(comma + 1, end)) & ChangeWords.MOVED) != 0;
	}

	/** Whether more amounts are told in the sentence. */
	private boolean goesOn(int to, int next) {
		return next < this.all.size() && (this.text.charAt(to) == ',' || this.text.charAt(to) == ';')
				&& Sentence.end(this.text, to) > this.all.get(next).from();
	}

}
