package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Parts that stand in sentences or paragraphs of their own and are called by one word, as
 * their total is: 在校学生38642人…。/小学在校生19836人，初中在校生10274人，…。/普通高中在校生6152人，….
 */
final class PartsNamedAlike {

	private static final int LEAST_NAME = 3;

	private static final int MOST_PARTS = 8;

	private static final int REACH = 16;

	/** How many amounts before the first part may be the total. */
	private static final int BEFORE = 10;

	private static final int MOST_PARAGRAPHS = 5;

	private static final int MANY_DIGITS = 4;

	private static final double LEAST = 0.6;

	private static final double MOST = 1.5;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	/** By amount, the last two characters of its name. */
	private final String[] words;

	PartsNamedAlike(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
		this.words = new String[unit.size()];
	}

	void run() {
		for (int at = 0; at < this.unit.size(); at++) {
			this.words[at] = word(at);
		}
		for (int at = 0; at + 1 < this.unit.size(); at++) {
			List<Integer> row = this.words[at].isEmpty() ? List.of() : row(at, this.words[at]);
			if (row.size() > 1 && this.unit.isUsable(at)) {
				look(row, this.words[at]);
			}
		}
	}

	/** The last two characters of a name, without what leads to its amount. */
	private String word(int at) {
		String name = this.unit.get(at).name();
		int end = name.length();
		while (end > 0 && "为是共达有约计的".indexOf(name.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean named = end >= LEAST_NAME && Sentence.isHan(name.charAt(end - 2))
				&& Sentence.isHan(name.charAt(end - 1));
		return named ? name.substring(end - 2, end) : "";
	}

	private List<Integer> row(int first, String word) {
		List<Integer> row = new ArrayList<>(List.of(first));
		int end = Math.min(this.unit.size(), first + REACH);
		for (int at = first + 1; at < end && row.size() < MOST_PARTS && isNear(first, at); at++) {
			if (this.words[at].equals(word)) {
				if (!this.unit.isUsable(at) || this.unit.get(at).name().contains("其中")) {
					break;
				}
				row.add(at);
			}
		}
		return row;
	}

	private boolean isNear(int one, int other) {
		return this.unit.get(other).paragraph() - this.unit.get(one).paragraph() <= MOST_PARAGRAPHS;
	}

	/** Looks for the total of a row: its first one, or one before. */
	private void look(List<Integer> row, String word) {
		int first = row.get(0);
		for (int size = row.size(); size > 1; size--) {
			List<Integer> parts = row.subList(0, size);
			if (size > 2 && isSettled(parts.subList(1, size), first)) {
				return;
			}
			for (int whole = first - 1; whole >= Math.max(0, first - BEFORE) && isNear(whole, first); whole--) {
				if (!this.words[whole].equals(word) && isCalledSo(parts, whole) && isSettled(parts, whole)) {
					return;
				}
			}
		}
	}

	private boolean isCalledSo(List<Integer> row, int whole) {
		String name = this.unit.get(whole).name();
		return row.stream().allMatch((at) -> Passage.shareWord(name, this.unit.get(at).name()));
	}

	/** Whether a row comes to a whole, or is found not to. */
	private boolean isSettled(List<Integer> row, int whole) {
		if (!this.unit.isUsable(whole)) {
			return false;
		}
		if (this.unit.isTold(this.unit.sum(row), row, whole)) {
			return true;
		}
		if (!isWrong(row, whole) || isBeside(row, whole) || this.unit.isExplained(row, whole, false, false)) {
			return false;
		}
		this.totals.report(this.unit, row, whole);
		return true;
	}

	private boolean isWrong(List<Integer> row, int whole) {
		double ratio = this.unit.ratio(row, whole);
		if (ratio < LEAST || ratio > MOST || !this.unit.isSlip(row, whole)) {
			return false;
		}
		boolean apart = this.unit.get(row.get(0)).sentence() < this.unit.get(row.get(row.size() - 1)).sentence();
		return this.unit.get(whole).amount().digits() >= MANY_DIGITS
				|| apart && UnitTellings.areAll(this.unit.names(row));
	}

	/** 原有1215名，增补25名，目前1240名: whether the whole and a part come to another part. */
	private boolean isBeside(List<Integer> row, int whole) {
		for (int one : row) {
			Computed sum = Computed.of(amount(whole)).plus(Computed.of(amount(one)));
			if (row.stream().anyMatch((other) -> other != one && sum.mayBe(amount(other)))) {
				return true;
			}
		}
		return false;
	}

	private Amount amount(int at) {
		return this.unit.get(at).amount();
	}

}
