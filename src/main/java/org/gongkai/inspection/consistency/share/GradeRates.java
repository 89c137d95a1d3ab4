package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 优142天，良189天，轻度污染34天，优良天数比率90.7%: a rate of some of a row of grades together, the best
 * two or all but the last, 不合格.
 */
public final class GradeRates {

	private static final WordSet GOOD = WordSet.of("优良|优秀良好|优秀和良好");

	/** With which the rest of the name of a rate goes on. */
	private static final WordSet RATES = WordSet.of("率|比例|比率|占比|比重");

	private static final WordSet OTHER = WordSet.of("同比|上年|去年|较|比上|增|降|提高|目标|高于|低于");

	private static final int LEAST = 3;

	private static final int MOST = 8;

	private static final int LONGEST = 24;

	private final Passage passage;

	private final Contradictions found;

	GradeRates(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('优') < 0 && figures.first('不') < 0 && figures.first('未') < 0) {
			return;
		}
		GradeRates rates = new GradeRates(passage, found);
		for (int at = 2; at < passage.size(); at++) {
			Amount told = passage.get(at);
			if (told.unit().equals("%") && !told.vague() && passage.has(Mark.SHARE, at) && passage.areAlike(at - 2, 2)
					&& RATES.in(passage.name(at)) && !OTHER.in(passage.between(at))) {
				rates.look(at);
			}
		}
	}

	/**
	 * Whether some of the row before a rate, from its first on, make it of all in the
	 * row.
	 */
	boolean isRight(int at) {
		int first = (at > 0) ? first(at - 1) : 0;
		int last = at - 1;
		Computed all = sum(first, at);
		for (int end = first + 2; end <= last; end++) {
			if (ShareGuard.share(sum(first, end), all).mayBe(this.passage.get(at))) {
				return true;
			}
		}
		return false;
	}

	/** The first amount of a row. */
	private int first(int last) {
		int first = last;
		while (first > 0 && last - first < MOST && isNext(first - 1, first)) {
			first--;
		}
		return first;
	}

	private void look(int at) {
		int last = at - 1;
		int first = first(last);
		int size = last - first + 1;
		String name = this.passage.name(at);
		if (size < 2 || this.passage.between(at).length() > LONGEST || this.passage.sentencesBetween(last, at) > 1) {
			return;
		}
		boolean good = GOOD.in(name);
		int behind = good ? behindGood(first, last) : behindAll(first, last, name);
		if (behind > first) {
			compare(good ? behind - 2 : first, behind, last, at);
		}
	}

	/** Whether both stand in one row: alike, with nothing else told between. */
	private boolean isNext(int one, int other) {
		return this.passage.areAlike(one, 2) && this.passage.isOneSentence(one, other)
				&& ShareReader.isUsable(this.passage, one) && ShareReader.isUsable(this.passage, other);
	}

	/** Behind 优 and 良; -1 where they do not stand there. */
	private int behindGood(int first, int last) {
		for (int at = first; at < last; at++) {
			String good = this.passage.name(at);
			if (good.indexOf('优') >= 0 && good.indexOf('良') < 0 && this.passage.name(at + 1).indexOf('良') >= 0
					&& this.passage.name(at + 1).indexOf('优') < 0) {
				return at + 2;
			}
		}
		return -1;
	}

	/** Behind all that are not told to be otherwise. */
	private int behindAll(int first, int last, String name) {
		String bad = this.passage.name(last);
		int word = Math.max(bad.lastIndexOf('不'), bad.lastIndexOf('未'));
		boolean opposite = word >= 0 && bad.length() - word > 2 && name.contains(bad.substring(word + 1))
				&& !name.contains(bad.substring(word));
		return (opposite && last - first >= LEAST) ? last : -1;
	}

	private void compare(int first, int behind, int last, int at) {
		int whole = sum(first + 1, last + 1).mayBe(this.passage.get(first)) ? first : -1;
		int from = (whole < 0) ? first : first + 1;
		if (last - from + 1 < LEAST || behind - from < 2) {
			return;
		}
		Computed all = sum(from, last + 1);
		Computed right = ShareGuard.share(sum(from, behind), all);
		Amount told = this.passage.get(at);
		for (int end = from + 1; end <= last; end++) {
			if (ShareGuard.share(sum(from, end), all).mayBe(told) || isOfOther(sum(from, end), from, told)) {
				return;
			}
		}
		if (right.isLikely(told) && !isOfTwo(first, at)) {
			int[] stretch = this.passage.stretch(from, at);
			this.found.report(stretch[0], stretch[1],
					"按列出的各项算出来是%s%%，文中写%s。请核对。".formatted(right.plain(), this.passage.words(at)));
		}
	}

	/** 优良天数合计306天，占83.6%: whether one amount of another before the rate makes it. */
	private boolean isOfTwo(int first, int at) {
		PartAndWhole pair = new PartAndWhole(this.passage, this.found);
		for (int whole = this.passage.first(first); whole < at; whole++) {
			for (int part = first; part < at; part++) {
				if (part != whole && pair.isAlike(part, whole) && this.passage.get(whole).number() > 0
						&& pair.ratio(part, whole).mayBe(this.passage.get(at))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether it is so much of any amount before. */
	private boolean isOfOther(Computed part, int from, Amount told) {
		for (int whole = from - 1; whole >= this.passage.first(from); whole--) {
			boolean alike = this.passage.get(whole).unit().equals(this.passage.get(from).unit());
			if (alike && this.passage.get(whole).number() > 0
					&& ShareGuard.share(part, Computed.of(this.passage.get(whole))).mayBe(told)) {
				return true;
			}
		}
		return false;
	}

	private Computed sum(int from, int behind) {
		Computed sum = new Computed(0, 0);
		for (int at = from; at < behind; at++) {
			sum = sum.plus(Computed.of(this.passage.get(at)));
		}
		return sum;
	}

}
