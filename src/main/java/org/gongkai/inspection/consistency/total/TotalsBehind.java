package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.PeriodParts;

/**
 * The total that a sentence tells behind a list: 1月8场，2月9场，累计18场;
 * 一标段2.8公里，二标段3.4公里，总长8.3公里.
 */
final class TotalsBehind {

	private static final WordSet TOTAL = WordSet.of("共|合计|总|累计|计|全长|全程|全年");

	/** What says that it is the sum of two. */
	private static final WordSet ADDED = WordSet.of("合计|共计|总计|累计|总");

	/** Of which the parts are shorter ones. */
	private static final WordSet PERIODS = WordSet.of("季度|半年|全年|月");

	private static final double NEAR = 0.04;

	private static final int MOST_TIMES = 3;

	private static final int MANY_DIGITS = 3;

	private static final double LEAST = 0.5;

	private static final double MOST = 2;

	private final UnitTellings unit;

	private final TotalsAcross totals;

	private final PartsInList lists;

	TotalsBehind(UnitTellings unit, TotalsAcross totals, PartsInList lists) {
		this.unit = unit;
		this.totals = totals;
		this.lists = lists;
	}

	/** Looks behind a list that begins its sentence. */
	void look(List<Integer> row) {
		int whole = row.get(row.size() - 1) + 1;
		if (whole >= this.unit.size() || !isTotal(row.get(0), whole) || isNamedToo(row.get(0))) {
			return;
		}
		for (int from = 0; from < row.size(); from++) {
			List<Integer> some = row.subList(from, row.size());
			if (this.unit.isTold(this.unit.sum(some), some, whole)) {
				return;
			}
		}
		for (int from = 0; from + 1 < row.size(); from++) {
			List<Integer> some = row.subList(from, row.size());
			if (isWrong(some, whole)) {
				this.totals.report(this.unit, some, whole);
				return;
			}
		}
	}

	/** 县财政局和8个部门: one that is only named is counted too. */
	private boolean isNamedToo(int first) {
		String name = this.unit.get(first).name();
		return !name.isEmpty() && "和及与".indexOf(name.charAt(name.length() - 1)) >= 0;
	}

	private boolean isTotal(int first, int whole) {
		Telling total = this.unit.get(whole);
		String words = total.between();
		return total.sentence() == this.unit.get(first).sentence() && this.lists.isUsable(whole)
				&& this.lists.isOfEach(whole) == this.lists.isOfEach(first) && TOTAL.in(words)
				&& !UnitTellings.tellsRest(words, 0, words.length()) && words.indexOf(';') < 0 && !words.contains("其中");
	}

	private boolean isWrong(List<Integer> row, int whole) {
		double ratio = this.unit.ratio(row, whole);
		String words = this.unit.get(whole).between();
		boolean slip = this.unit.isSlip(row, whole) && (ADDED.in(words) && isOutByTens(row, whole)
				|| this.unit.get(whole).amount().digits() >= MANY_DIGITS);
		boolean filled = PERIODS.in(words) && isFilled(row, words);
		boolean sure = filled || row.size() > 2 || ADDED.in(words);
		boolean near = sure && Math.abs(ratio - 1) < NEAR * Math.min(MOST_TIMES, row.size());
		return (slip && (filled || !PERIODS.in(words)) && ratio > LEAST && ratio < MOST || near)
				&& !this.unit.isExplained(row, whole, false, false);
	}

	/** Whether it is not the last digit in which a total is out. */
	private boolean isOutByTens(List<Integer> row, int whole) {
		double off = Math.abs(this.unit.sum(row).value() - this.unit.get(whole).number());
		return off > 9.5 * this.unit.get(whole).amount().step().doubleValue();
	}

	/** 4月、5月、6月分别完成3万、2万、4万，二季度累计10万: whether they fill the period of the total. */
	private boolean isFilled(List<Integer> row, String whole) {
		if (PeriodParts.fill(this.lists.names(row), whole)) {
			return true;
		}
		String first = this.lists.words(row.get(0));
		int respective = first.indexOf("分别");
		List<String> listed = (respective < 0) ? List.of()
				: List.of(first.substring(first.lastIndexOf(',', respective) + 1, respective).split("[、和及与]"));
		return listed.size() == row.size() && PeriodParts.fill(listed, whole);
	}

}
