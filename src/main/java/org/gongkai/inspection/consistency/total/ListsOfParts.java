package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * A total and a list of its parts, in one sentence or in the next ones:
 * 抽检120批次…。/各类食品抽检批次为：食用农产品58批次、糕点18批次、…; 审结的58件中，维持41件，撤销6件，…. The sum counts as wrong
 * where it comes so near that a slip is likelier than a choice, where the list leaves
 * nothing out, or where parts come to more than they are parts of.
 */
final class ListsOfParts {

	private static final WordSet DIVIDING = WordSet
		.of("看,|分,|看:|分:|划分|统计,|分为|分成|构成|组成|包括|分别为|分别是|如下|依次为|依次是|具体为|具体是|为:|是:|:");

	private static final WordSet AMONG = WordSet.of("其中|包括|中,|中:|里,|结果为|结果:|结果是");

	/** What points back to a total, whatever that is called. */
	private static final WordSet POINTING = WordSet.of("上述|以上|这些|该");

	/** What no part of a list is called by. */
	private static final WordSet WHOLE = WordSet.of("共|全|总|计|满分|百分制");

	private static final String OF_THEM = "中,";

	/** How many amounts before the list may be its total. */
	private static final int REACH = 8;

	/** What comes to more is none of its parts. */
	private static final double MOST = 3;

	/** As many characters tell of nothing else between a total and its first part. */
	private static final int SHORT = 16;

	private static final double NEAR = 0.05;

	private static final int MANY_DIGITS = 3;

	private static final int MOST_PARAGRAPHS = 2;

	private static final int MOST_SENTENCES = 3;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	private final PartsInList lists;

	private final OtherMeanings meanings;

	private final TotalsBehind behind;

	ListsOfParts(UnitTellings unit, TotalsAcross totals) {
		this.unit = unit;
		this.totals = totals;
		this.lists = new PartsInList(unit);
		this.meanings = new OtherMeanings(unit);
		this.behind = new TotalsBehind(unit, totals, this.lists);
	}

	void run() {
		int begin = 0;
		for (int at = 0; at < this.unit.size(); at++) {
			begin = (this.unit.get(at).sentence() != this.unit.get(begin).sentence()) ? at : begin;
			List<Integer> row = this.lists.from(at);
			if (row.size() > 1) {
				if (at == begin) {
					this.behind.look(row);
				}
				look(row, begin);
			}
		}
	}

	/** Looks for the total of a list, from the nearest amount before it. */
	private void look(List<Integer> row, int begin) {
		Computed sum = this.unit.sum(row);
		int first = row.get(0);
		int whole = first - 1;
		if (first > begin) {
			// 386件，比上年增加12件，其中用工类94件: by how much it grew is no total
			while (whole > begin && !this.lists.isUsable(whole)) {
				whole--;
			}
			if (isSettled(row, whole, sum)) {
				return;
			}
			String before = this.lists.words(first);
			if (this.lists.hasSemicolon(first)) {
				if (isSettled(row, begin, sum) || !DIVIDING.in(before)) {
					return;
				}
				whole = begin;
			}
			if (before.contains("其中") || !DIVIDING.in(before) && !AMONG.in(before)) {
				return;
			}
			whole--;
		}
		while (whole >= Math.max(0, first - REACH) && apart(row, whole) <= MOST_SENTENCES
				&& this.unit.get(first).paragraph() - this.unit.get(whole).paragraph() <= MOST_PARAGRAPHS
				&& !isSettled(row, whole, sum)) {
			whole--;
		}
	}

	private int apart(List<Integer> row, int whole) {
		return this.unit.get(row.get(0)).sentence() - this.unit.get(whole).sentence();
	}

	/** Whether a list comes to a whole, or is found not to. */
	private boolean isSettled(List<Integer> row, int whole, Computed sum) {
		double ratio = sum.value() / this.unit.get(whole).number();
		if (isPointMoved(row, whole, sum.value()) && this.lists.isUsable(whole)) {
			this.totals.report(this.unit, row, whole);
			return true;
		}
		if (ratio < Listed.LEAST || ratio > MOST || !this.lists.isUsable(whole)
				|| this.lists.isOfEach(whole) != this.lists.isOfEach(row.get(0)) || !isOfNamed(row.get(0), whole)
				|| isOneOfThem(row.get(0), whole, ratio)) {
			return false;
		}
		if (this.unit.isTold(sum, row, whole)) {
			return true;
		}
		Listed listed = listed(row, whole, sum.value());
		if (listed.isFarMore() && row.size() > 2 && isPairOfAll(this.lists.names(row))) {
			return isSettled(row.subList(0, 2), whole, this.unit.sum(row.subList(0, 2)));
		}
		if (!listed.isWrong() || isExplained(row, whole, sum, listed)) {
			return false;
		}
		this.totals.report(this.unit, row, whole);
		return true;
	}

	/**
	 * Whether a list comes to a whole to the last digit but for the point in one part.
	 */
	private boolean isPointMoved(List<Integer> row, int whole, double sum) {
		Amount total = this.unit.get(whole).amount();
		double off = total.number() - sum;
		double unsure = 1e-6 * total.number();
		for (int at : row) {
			Amount part = this.unit.get(at).amount();
			double right = off + part.number();
			boolean moved = Math.abs(right - part.number() * 10) < unsure
					|| Math.abs(right - part.number() / 10) < unsure || Math.abs(right - part.number() * 100) < unsure
					|| Math.abs(right - part.number() / 100) < unsure;
			if (moved && part.digits() >= MANY_DIGITS && total.digits() >= MANY_DIGITS) {
				return true;
			}
		}
		return false;
	}

	/** 男12人、女8人、党员15人, and not 第一产业、第二产业、第三产业. */
	private static boolean isPairOfAll(List<String> names) {
		String third = names.get(2);
		return UnitTellings.areAll(names.subList(0, 2))
				&& !third.endsWith(names.get(1).substring(Math.max(0, names.get(1).length() - 2)));
	}

	private Listed listed(List<Integer> row, int whole, double sum) {
		Amount total = this.unit.get(whole).amount();
		String before = this.lists.words(row.get(0));
		List<String> names = this.lists.names(row);
		return new Listed(total, sum, row.size(), new ListNames(this.unit, this.lists, row, whole), DIVIDING.in(before),
				AMONG.in(before), isOfThem(row.get(0), whole), isNext(row, whole), isLinked(row, whole, names, before),
				this.lists.isPlain(row) && !isBeside(row, whole, before), isAlone(row, whole));
	}

	/**
	 * Whether the whole stands in the sentence of the list, or in the one before at its
	 * beginning or end.
	 */
	private boolean isNext(List<Integer> row, int whole) {
		return apart(row, whole) == 0
				|| apart(row, whole) == 1 && (this.unit.get(whole).isHead() || whole + 1 == row.get(0));
	}

	/** 40家受检。32家合格，8家不合格。: whether nothing else of the unit stands in their sentences. */
	private boolean isAlone(List<Integer> row, int whole) {
		int last = row.get(row.size() - 1);
		return whole + 1 == row.get(0) && apart(row, whole) > 0
				&& (whole == 0 || this.unit.get(whole - 1).sentence() != this.unit.get(whole).sentence())
				&& (last + 1 == this.unit.size()
						|| this.unit.get(last + 1).sentence() != this.unit.get(last).sentence());
	}

	/** 23家，比上年增加2家，其中: whether what stands right before the first is the whole. */
	private boolean isOfThem(int first, int whole) {
		String before = this.unit.get(first).between();
		boolean next = whole + 1 == first && before.length() <= SHORT && before.indexOf(';') < 0
				&& !before.contains("分别") && this.unit.get(first).sentence() == this.unit.get(whole).sentence();
		return (AMONG.in(before) || next && DIVIDING.in(before) || before.startsWith("("))
				&& (whole + 1 == first || this.unit.get(whole).isHead() || !this.lists.isUsable(first - 1));
	}

	private boolean isLinked(List<Integer> row, int whole, List<String> names, String before) {
		Telling total = this.unit.get(whole);
		return isNext(row, whole) || POINTING.in(before)
				|| Passage.shareWord(total.name() + total.noun(), String.join("|", names) + before);
	}

	/** 采纳57条，其中居民的26条；未采纳45条: the second of two is told beside the whole. */
	private boolean isBeside(List<Integer> row, int whole, String before) {
		return row.size() == 2 && apart(row, whole) == 0 && AMONG.in(before) && this.lists.hasSemicolon(row.get(1));
	}

	private boolean isExplained(List<Integer> row, int whole, Computed sum, Listed listed) {
		boolean complete = listed.names().areAll();
		boolean ofThem = row.get(0) == whole + 1 && this.unit.get(row.get(0)).between().startsWith(OF_THEM);
		if (listed.exceeds()) {
			return row.stream().allMatch((at) -> this.unit.get(at).number() == this.unit.get(whole).number())
					|| row.stream().skip(1).anyMatch((at) -> AMONG.in(this.unit.get(at).between()))
					|| this.meanings.isNet(row, whole) || this.meanings.haveShares(row, whole)
					|| this.meanings.isToldBefore(sum, row, whole);
		}
		return this.unit.isExplained(row, whole, complete, complete && apart(row, whole) == 0)
				|| !ofThem && (this.meanings.isOneOfThem(row, whole) || this.meanings.isDivided(row))
				|| this.meanings.haveShares(row, whole) || this.meanings.isToldFar(sum, row, whole);
	}

	/** 税收收入中,: only of what is called so. */
	private boolean isOfNamed(int first, int whole) {
		String before = this.unit.get(first).between();
		int end = before.indexOf(OF_THEM);
		int from = end;
		while (from > 0 && Sentence.isHan(before.charAt(from - 1))) {
			from--;
		}
		if (end - from < 2 || POINTING.in(before, from, end)) {
			return true;
		}
		String name = this.unit.get(whole).name();
		boolean negated = "非不未无".chars().anyMatch((c) -> name.indexOf(c) >= 0 && before.indexOf(c) < 0);
		return !negated && Passage.shareWord(before.substring(from, end), name + this.unit.get(whole).behind());
	}

	/** 社科类208册，文学类132册: the first is told as the others are, or in a row with them. */
	private boolean isOneOfThem(int first, int whole, double ratio) {
		String name = this.unit.get(whole).name();
		String next = this.unit.get(first).name();
		String before = this.unit.get(first).between();
		boolean alike = Math.abs(ratio - 1) > NEAR && !before.startsWith("(") && !name.isEmpty() && !next.isEmpty()
				&& !WHOLE.in(name) && before.indexOf('由') < 0
				&& name.charAt(name.length() - 1) == next.charAt(next.length() - 1);
		boolean listed = this.unit.get(whole).piece().text().startsWith("、", this.unit.get(whole).amount().to())
				&& before.startsWith("、");
		return name.contains("分别") || listed && whole + 1 == first
				|| whole + 1 == first && alike && !DIVIDING.in(before) && !AMONG.in(before)
						&& this.unit.get(first).sentence() == this.unit.get(whole).sentence();
	}

}
