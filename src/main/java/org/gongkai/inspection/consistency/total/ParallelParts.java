package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * A total and the sentences or paragraphs behind it that each begin with a part of it:
 * 共发放8346.50万元。/耕地补贴4215.30万元，…。/农机补贴1280.60万元，…。/公益林补偿2940.60万元，….
 */
final class ParallelParts {

	private static final String AMONG = "其中";

	/** How long a name is at the most that begins a sentence. */
	private static final int LONGEST_NAME = 24;

	private static final int MOST_PARTS = 12;

	private static final int MANY_DIGITS = 3;

	private static final double NEAR = 0.1;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	ParallelParts(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
	}

	void run() {
		for (int at = 0; at + 2 < this.unit.size(); at++) {
			if (this.unit.get(at).sentence() != this.unit.get(at + 1).sentence()) {
				look(at, row(at, false));
				look(at, row(at, true));
			}
		}
	}

	/**
	 * The first amounts of the sentences, or of the paragraphs, behind a total, as far as
	 * each begins with it.
	 */
	private List<Integer> row(int whole, boolean paragraphs) {
		List<Integer> row = new ArrayList<>();
		int before = whole;
		for (int at = whole + 1; at < this.unit.size() && row.size() < MOST_PARTS; at++) {
			Telling part = this.unit.get(at);
			Telling last = this.unit.get(before);
			int apart = part.paragraph() - last.paragraph();
			boolean inLast = !row.isEmpty() && (paragraphs ? apart == 0 : part.sentence() == last.sentence());
			if (inLast) {
				continue;
			}
			boolean next = paragraphs ? apart == 1 || row.isEmpty() && apart == 0 && part.between().startsWith(AMONG)
					: apart == 0 && part.sentence() == last.sentence() + 1;
			if (!next || !part.isHead() || part.between().length() > LONGEST_NAME) {
				break;
			}
			row.add(at);
			before = at;
		}
		return row;
	}

	private void look(int whole, List<Integer> row) {
		if (row.size() > 1 && isWrong(whole, row) && this.unit.isUsable(whole)
				&& row.stream().allMatch(this.unit::isUsable) && !this.unit.isExplained(row, whole)) {
			this.totals.report(this.unit, row, whole);
		}
	}

	private boolean isWrong(int whole, List<Integer> row) {
		Amount total = this.unit.get(whole).amount();
		double ratio = this.unit.ratio(row, whole);
		if (!UnitTellings.isPlausible(ratio)) {
			return false;
		}
		boolean slip = this.unit.isSlip(row, whole);
		return slip && total.digits() > MANY_DIGITS
				|| (slip && total.digits() == MANY_DIGITS || Math.abs(ratio - 1) <= NEAR) && areAll(whole, row);
	}

	/**
	 * Whether all are called by the word by which the total is, or the last is the rest.
	 */
	private boolean areAll(int whole, List<Integer> row) {
		Telling total = this.unit.get(whole);
		List<String> names = this.unit.names(row);
		String called = total.name() + total.noun();
		return names.stream().anyMatch((one) -> Passage.shareWord(called, one))
				&& (UnitTellings.areAll(names) || row.size() > 2 && total.word().length() == 2
						&& row.stream().allMatch((at) -> this.unit.get(at).word().equals(total.word())));
	}

}
