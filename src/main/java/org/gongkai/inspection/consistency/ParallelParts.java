package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * A total and the sentences or paragraphs behind it that each begin with a part of it:
 * 共发放8346.50万元。/耕地补贴4215.30万元，…。/农机补贴1280.60万元，…。/公益林补偿2940.60万元，….
 */
final class ParallelParts {

	private static final String AMONG = "其中";

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余|余下");

	/** How long a name is at the most that begins a sentence. */
	private static final int LONGEST_NAME = 24;

	private static final int MOST_PARTS = 12;

	private static final int MANY_DIGITS = 3;

	private static final double NEAR = 0.1;

	private static final double LEAST = 0.6;

	private static final double MOST = 1.7;

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
		double sum = this.unit.sum(row).value();
		double ratio = sum / total.number();
		if (ratio < LEAST || ratio > MOST) {
			return false;
		}
		boolean slip = OneSlip.is(sum, total.number());
		return slip && total.digits() > MANY_DIGITS
				|| (slip && total.digits() == MANY_DIGITS || Math.abs(ratio - 1) <= NEAR) && areAll(whole, row);
	}

	/**
	 * Whether all are called by the word by which the total is, or the last is the rest.
	 */
	private boolean areAll(int whole, List<Integer> row) {
		List<String> names = new ArrayList<>();
		row.forEach((at) -> names.add(this.unit.get(at).name()));
		String called = this.unit.get(whole).name() + this.unit.get(whole).noun();
		String name = end(this.unit.get(whole).name());
		return names.stream().anyMatch((one) -> Passage.shareWord(called, one)) && (REST.in(names.get(names.size() - 1))
				|| Completeness.isComplete(names)
				|| row.size() > 2 && name.length() == 2 && names.stream().allMatch((one) -> end(one).equals(name)));
	}

	private static String end(String name) {
		return name.substring(Math.max(0, name.length() - 2));
	}

}
