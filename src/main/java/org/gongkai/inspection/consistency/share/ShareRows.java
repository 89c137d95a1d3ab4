package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 总里程132.5公里，其中新改建84.7公里、养护47.8公里，分别占63.9%和36.1%: a row of shares against the row of
 * parts before it. The whole is the amount, or the sum of the parts, of which the others
 * in the row are the shares that are told.
 */
public final class ShareRows {

	private static final String JOINING = "、和与及";

	private static final int MOST = 8;

	private final Passage passage;

	private final Contradictions found;

	private ShareRows(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first("分别") < 0 || figures.first('%') < 0 || figures.first('占') < 0) {
			return;
		}
		ShareRows rows = new ShareRows(passage, found);
		for (int at = 2; at < passage.size(); at++) {
			if (passage.get(at).unit().equals("%") && passage.has(Mark.SHARED, at) && isRow(passage.name(at))) {
				rows.look(at);
			}
		}
	}

	/** 分别占, 分别占总里程的, 占比分别为 */
	private static boolean isRow(String name) {
		int word = name.indexOf("分别");
		return word >= 0 && name.indexOf('占') >= 0;
	}

	private void look(int from) {
		int size = 1;
		while (from + size < this.passage.size() && size < MOST && isNext(from + size)) {
			size++;
		}
		int first = from - size;
		if (size < 2 || first < 0 || !this.passage.areAlike(first, size) || !this.passage.areAlike(from, size)
				|| !this.passage.isOneSentence(first, from) || isCounted(first)) {
			return;
		}
		Computed whole = sum(first, size);
		String words = "各项之和";
		int holding = holding(first, from, size, whole);
		for (int at = first - 1; at >= this.passage.first(first); at--) {
			if (this.passage.get(at).unit().equals(this.passage.get(first).unit())) {
				Computed other = Computed.of(this.passage.get(at));
				int its = holding(first, from, size, other);
				if (its > holding) {
					whole = other;
					holding = its;
					words = this.passage.words(at);
				}
			}
		}
		if (holding > 0 && holding < size || holding == 0 && isReversed(first, from, size, whole)) {
			report(first, from, size, whole, words);
		}
	}

	private boolean isNext(int at) {
		String between = this.passage.between(at);
		return between.length() == 1 && JOINING.indexOf(between.charAt(0)) >= 0;
	}

	/** Parts that are no values, or of which one is vague. */
	private boolean isCounted(int first) {
		return this.passage.get(first).isPercentage() || this.passage.get(first).vague();
	}

	private Computed sum(int first, int size) {
		Computed sum = Computed.of(this.passage.get(first));
		for (int at = first + 1; at < first + size; at++) {
			sum = sum.plus(Computed.of(this.passage.get(at)));
		}
		return sum;
	}

	private boolean holds(int part, int share, Computed whole) {
		return whole.value() > 0 && ratio(part, whole).mayBe(this.passage.get(share));
	}

	private Computed ratio(int part, Computed whole) {
		return ShareGuard.share(Computed.of(this.passage.get(part)), whole);
	}

	private int holding(int first, int from, int size, Computed whole) {
		int holding = 0;
		for (int at = 0; at < size; at++) {
			holding += holds(first + at, from + at, whole) ? 1 : 0;
		}
		return holding;
	}

	/** Shares of two that are told in the other order. */
	private boolean isReversed(int first, int from, int size, Computed whole) {
		return size == 2 && holds(first, from + 1, whole) && holds(first + 1, from, whole);
	}

	private void report(int first, int from, int size, Computed whole, String words) {
		for (int at = 0; at < size; at++) {
			if (!holds(first + at, from + at, whole)) {
				int[] stretch = this.passage.stretch(from + at);
				this.found.report(stretch[0], stretch[1],
						"%s是%s的%s%%，文中写%s。请核对这三个数。".formatted(this.passage.words(first + at), words,
								ratio(first + at, whole).plain(), this.passage.words(from + at)));
			}
		}
	}

}
