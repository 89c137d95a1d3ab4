package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;

/**
 * A total that a clause of its own tells behind its parts, and that no row of amounts
 * before comes to: 孤儿46人、无人抚养儿童158人，合计104人; 收入3278万元，加上上年结转86万元，总计3634万元. Nothing else
 * than a sum is told so, however far off it is.
 */
final class WholeBehind {

	private static final WordSet TOTAL = WordSet.of("合计|总计|共计|一共");

	/** What falls to one of many, and what is left or taken away. */
	private static final WordSet OTHER = WordSet.of("每|各|单价|均|标准|占|其中|其余|其他|另|最高|最多|最少|最大|减|扣|比|约|按|预计");

	/** Of what is not told here alone. */
	private static final WordSet LONGER = WordSet.of("全年|年度|累计");

	/** With which the first of some parts is told. */
	private static final String AMONG = "其中";

	private static final WordSet ADDED = WordSet.of("加上|连同");

	/** How many characters may stand between the comma and the total. */
	private static final int LONGEST_NAME = 12;

	private static final int MOST_PARTS = 12;

	/** How far before the whole its parts are looked for, with what is told between. */
	private static final int REACH = 2 * MOST_PARTS;

	private static final double LEAST = 0.2;

	private static final double MOST = 5;

	private final Passage passage;

	private final Contradictions found;

	private final List<SameUnit> units;

	WholeBehind(Passage passage, Contradictions found, List<SameUnit> units) {
		this.passage = passage;
		this.found = found;
		this.units = units;
	}

	void run() {
		if (!this.passage.holds('计') && !this.passage.holds('共')) {
			return;
		}
		for (SameUnit unit : this.units) {
			for (int at = 2; at < unit.size() && !this.found.isFull(); at++) {
				if (isTotal(unit, at)) {
					look(unit, at);
				}
			}
		}
	}

	/** ，合计104人; ，两项合计24.17万人 */
	private boolean isTotal(SameUnit unit, int at) {
		int place = unit.place(at);
		String name = this.passage.name(place);
		String between = this.passage.between(place);
		return !unit.get(at).vague() && unit.sentencesBetween(at - 1, at) == 0 && name.length() <= LONGEST_NAME
				&& name.length() < between.length() && (TOTAL.in(name) || isAll(unit.get(at), name))
				&& !OTHER.in(between) && !LONGER.in(name);
	}

	/** 共104人; of days that is what a stretch has. */
	private static boolean isAll(Amount amount, String name) {
		return !name.isEmpty() && name.charAt(0) == '共'
				&& "天日".indexOf(amount.unit().charAt(amount.unit().length() - 1)) < 0;
	}

	/** 县财政局和8个部门: one that is only named is counted too. */
	private boolean isNamedToo(int first) {
		String name = this.passage.name(first);
		return !name.isEmpty() && "和及与".indexOf(name.charAt(name.length() - 1)) >= 0 || name.startsWith("加");
	}

	private void look(SameUnit unit, int total) {
		List<Integer> row = row(unit, total);
		if (row.size() < 2 || isNamedToo(unit.place(row.get(0))) || unit.isRepeated(total)
				|| comesTo(unit, row, total)) {
			return;
		}
		int counted = AddedUp.numeral(this.passage.name(unit.place(total)));
		if (counted > 0 && counted != row.size()) {
			return;
		}
		row = (counted > 0) ? row : likeliest(unit, row, total);
		Computed sum = unit.sum(row);
		Amount told = unit.get(total);
		double ratio = sum.value() / told.number();
		boolean likely = ratio > LEAST && ratio < MOST || OneSlip.isScale(sum.value(), told.number(), told.digits());
		likely &= !isOfEach(unit, row) || OneSlip.is(sum.value(), told.number());
		if (likely && !sum.mayBe(told) && !unit.isTold(sum, total)) {
			int[] stretch = this.passage.stretch(unit.place(row.get(0)), unit.place(total));
			this.found.reportTotal(stretch[0], stretch[1], sum.as(told), this.passage.words(unit.place(total)));
		}
	}

	/**
	 * Those of the sentence before the total, without what they are compared with; none
	 * where one is added to more.
	 */
	private List<Integer> row(SameUnit unit, int total) {
		List<Integer> row = new ArrayList<>();
		for (int at = total - 1; at >= Math.max(0, total - REACH) && row.size() < MOST_PARTS; at--) {
			String name = this.passage.name(unit.place(at));
			if (unit.sentencesBetween(at, total) > 0) {
				break;
			}
			if (unit.get(at).vague() || ADDED.in(name)) {
				return List.of();
			}
			if (this.passage.isClaim(unit.place(at)) || name.indexOf('比') >= 0) {
				continue;
			}
			boolean among = name.startsWith(AMONG);
			if (OTHER.in(among ? name.substring(AMONG.length()) : withoutEach(name))) {
				break;
			}
			row.add(at);
			if (among) {
				break;
			}
		}
		Collections.reverse(row);
		return row;
	}

	/** A name without 每月 or the like: what falls to each is added to what does. */
	private static String withoutEach(String name) {
		int at = name.indexOf('每');
		return (at >= 0 && at + 1 < name.length() && "年月亩".indexOf(name.charAt(at + 1)) >= 0)
				? name.substring(0, at) + name.substring(at + 2) : name;
	}

	private boolean isOfEach(SameUnit unit, List<Integer> row) {
		return row.stream().anyMatch((at) -> this.passage.name(unit.place(at)).indexOf('每') >= 0);
	}

	/** Whether some of a row that stand together come to the total. */
	private static boolean comesTo(SameUnit unit, List<Integer> row, int total) {
		for (int from = 0; from < row.size(); from++) {
			for (int to = from + 2; to <= row.size(); to++) {
				if (unit.sum(row.subList(from, to)).mayBe(unit.get(total))) {
					return true;
				}
			}
		}
		return false;
	}

	/** The last ones that are a slip away, or all. */
	private static List<Integer> likeliest(SameUnit unit, List<Integer> row, int total) {
		for (int from = 0; from + 2 <= row.size(); from++) {
			List<Integer> some = row.subList(from, row.size());
			if (OneSlip.is(unit.sum(some).value(), unit.get(total).number())) {
				return some;
			}
		}
		return row;
	}

}
