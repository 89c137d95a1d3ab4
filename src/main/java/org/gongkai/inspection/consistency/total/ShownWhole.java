package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SameUnit;

/**
 * What shows that parts in a row are all of a whole, whatever that whole is said to be:
 * their shares make a hundred, their mean is that of the whole, a second row told beside
 * them comes to its own total, or they are called by names that leave nothing out.
 */
final class ShownWhole {

	/** What stands last in a list that is complete. */
	private static final WordSet REST = WordSet
		.of("其他|其它|其余|剩余|余下|剩下|另外|尚余|还剩|尚未|尚在|正在|未通过|未完成|不合格|不符合|不予|不达标|不同意|不满意|缺席|缺考|缺勤|空编|空缺|空置|流拍|弃权|放弃");

	/** What a mean is told by. */
	private static final int REACH = 3;

	/** By how many points a share may be out that is the one of an amount. */
	private static final double OFF = 1;

	private static final double[] NONE = {};

	private final Passage passage;

	ShownWhole(Passage passage) {
		this.passage = passage;
	}

	/**
	 * Whether the shares told of the parts make a hundred, and are their shares of the
	 * sum.
	 */
	boolean byOwnShares(SameUnit unit, List<Integer> row) {
		double[] shares = shares(unit, row);
		double sum = unit.sum(row).value();
		double hundred = 0;
		for (int at = 0; at < shares.length; at++) {
			double share = unit.get(row.get(at)).number() / sum * PartAndWhole.HUNDRED;
			if (Math.abs(share - shares[at]) > OFF) {
				return false;
			}
			hundred += shares[at];
		}
		return isHundred(hundred, shares.length);
	}

	/** Whether the shares told of the parts, be it of what they cost, make a hundred. */
	boolean byShares(SameUnit unit, List<Integer> row) {
		double hundred = 0;
		for (double share : shares(unit, row)) {
			hundred += share;
		}
		return isHundred(hundred, row.size());
	}

	/** One share behind each part, or as many behind the last one: 分别占62.2%和37.8%. */
	private double[] shares(SameUnit unit, List<Integer> row) {
		int size = row.size();
		int first = unit.place(row.get(size - 1)) + 1;
		boolean together = isShare(first) && this.passage.between(first).contains("分别");
		double[] shares = new double[size];
		for (int at = 0; at < size; at++) {
			int share = together ? first + at : share(unit, row, at);
			if (share >= this.passage.size() || !this.passage.get(share).isPercentage()) {
				return NONE;
			}
			shares[at] = this.passage.get(share).number();
		}
		return shares;
	}

	/** The first share behind one part and before the next. */
	private int share(SameUnit unit, List<Integer> row, int at) {
		int end = (at + 1 < row.size()) ? unit.place(row.get(at + 1)) : unit.place(row.get(at)) + REACH + 1;
		for (int share = unit.place(row.get(at)) + 1; share < Math.min(end, this.passage.size()); share++) {
			if (isShare(share)) {
				return share;
			}
		}
		return this.passage.size();
	}

	private static boolean isHundred(double sum, int parts) {
		return Math.abs(sum - PartAndWhole.HUNDRED) <= 0.1 * parts;
	}

	boolean isShare(int at) {
		return at < this.passage.size() && this.passage.get(at).isPercentage() && this.passage.has(Mark.SHARED, at);
	}

	/** 1月386件、2月342件、3月520件，月均416件 */
	boolean byMean(SameUnit unit, List<Integer> row) {
		int last = row.get(row.size() - 1);
		Computed mean = unit.sum(row).times(1.0 / row.size());
		for (int at = last + 1; at < Math.min(unit.size(), last + REACH); at++) {
			if (this.passage.has(Mark.AVERAGE, unit.place(at)) && mean.mayBe(unit.get(at))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * 新增612户、1058人，其中城市87户、142人，农村525户、916人: the households come to their total, so that
	 * the persons must.
	 */
	boolean bySecondRow(SameUnit unit, int whole, List<Integer> row) {
		return bySecondRow(unit, whole, row, -1) || bySecondRow(unit, whole, row, 1);
	}

	private boolean bySecondRow(SameUnit unit, int whole, List<Integer> row, int aside) {
		int place = unit.place(whole) + aside;
		if (place < 0 || place >= this.passage.size()) {
			return false;
		}
		Amount total = this.passage.get(place);
		if (total.isPercentage() || total.unit().equals(unit.get(whole).unit())) {
			return false;
		}
		double sum = 0;
		double slack = 0;
		for (int at : row) {
			int beside = unit.place(at) + aside;
			if (beside >= this.passage.size() || !this.passage.get(beside).unit().equals(total.unit())) {
				return false;
			}
			sum += this.passage.get(beside).number();
			slack += this.passage.get(beside).slack();
		}
		return new Computed(sum, slack).mayBe(total);
	}

	/** 公办46个、民办97个; 到会21户、缺席3户 */
	boolean byNames(SameUnit unit, List<Integer> row) {
		List<String> names = new ArrayList<>();
		for (int at : row) {
			names.add(this.passage.name(unit.place(at)));
		}
		return Completeness.isComplete(names) || REST.in(names.get(names.size() - 1));
	}

}
