package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.PartAndWhole;

/**
 * What shows that a list and an amount before it are no parts and whole: the amount is
 * one of them, one of the list is what others come to, or shares are told.
 */
final class OtherMeanings {

	/** How many amounts to either side may be what some come to. */
	private static final int REACH = 12;

	/** How many before may be told with those of the list. */
	private static final int BEFORE = 8;

	/** By what a part is called that takes off from another. */
	static final WordSet TAKEN_OFF = WordSet.of("盈|减|退|扣|冲|负|亏");

	private static final int FAR = 60;

	private static final int MANY_DIGITS = 3;

	private final UnitTellings unit;

	OtherMeanings(UnitTellings unit) {
		this.unit = unit;
	}

	/**
	 * 40家，其中优秀8家、良好17家、合格12家、不合格3家: whether an amount comes with those beside it, or with
	 * the last ones of a row, to another.
	 */
	boolean isOneOfThem(List<Integer> row, int whole) {
		int last = row.get(row.size() - 1);
		if (isGap(row, whole)) {
			return true;
		}
		Computed tail = Computed.of(amount(whole));
		for (int at = row.size() - 1; at >= 0; at--) {
			tail = tail.plus(Computed.of(amount(row.get(at))));
			if (isTold(tail, whole, last, whole)) {
				return true;
			}
		}
		Computed sum = new Computed(0, 0);
		for (int at = whole; at <= last; at++) {
			sum = sum.plus(Computed.of(amount(at)));
			Computed longer = sum;
			for (int from = whole; from >= Math.max(0, whole - BEFORE) && at >= row.get(0); from--) {
				longer = (from < whole) ? longer.plus(Computed.of(amount(from))) : longer;
				if (isTold(longer, from, at, whole)) {
					return true;
				}
			}
		}
		return false;
	}

	/** 收入21.8亿元，为预算20.5亿元的106%，其中: whether what a row comes to stands right before. */
	boolean isToldBefore(Computed sum, List<Integer> row, int whole) {
		for (int at = whole - 1; at >= Math.max(0, whole - BEFORE)
				&& this.unit.get(at).sentence() == this.unit.get(whole).sentence(); at--) {
			if (this.unit.isTold(sum, row, at)) {
				return true;
			}
		}
		return false;
	}

	/** 账实不符116万元，其中盘亏126万元、盘盈10万元: what the second takes off again. */
	boolean isNet(List<Integer> row, int whole) {
		return isGap(row, whole) && TAKEN_OFF.in(this.unit.get(row.get(1)).name());
	}

	/** 收入25.6亿元，支出27.1亿元，缺口1.5亿元 */
	private boolean isGap(List<Integer> row, int whole) {
		return row.size() == 2
				&& Computed.of(amount(row.get(0))).minus(Computed.of(amount(row.get(1)))).mayBe(amount(whole));
	}

	/** Whether an amount that is not of a stretch is what some of it come to. */
	private boolean isTold(Computed sum, int from, int to, int around) {
		for (int at = Math.max(0, around - REACH); at < Math.min(this.unit.size(), to + REACH + 1); at++) {
			if ((at < from || at > to) && sum.mayBe(amount(at))) {
				return true;
			}
		}
		return false;
	}

	/** 应计587.50万元，房屋412.00万元，设备175.50万元: whether one of a row is what others come to. */
	boolean isDivided(List<Integer> row) {
		for (int at = 0; at < row.size(); at++) {
			if (comesTo(row.subList(0, at), amount(row.get(at)))
					|| comesTo(row.subList(at + 1, row.size()), amount(row.get(at)))) {
				return true;
			}
		}
		return false;
	}

	/** Whether two or more that stand together come to an amount, and not by chance. */
	private boolean comesTo(List<Integer> row, Amount told) {
		for (int from = 0; from < row.size(); from++) {
			Computed sum = Computed.of(amount(row.get(from)));
			for (int to = from + 1; to < row.size(); to++) {
				sum = sum.plus(Computed.of(amount(row.get(to))));
				boolean sure = told.digits() >= MANY_DIGITS || to > from + 1;
				if (sure && told.number() > 0 && sum.mayBe(told)) {
					return true;
				}
			}
		}
		return false;
	}

	/** 公办5670名，占60%；普惠2835名，占30%: each, or all but one, with its share of the whole. */
	boolean haveShares(List<Integer> row, int whole) {
		int fitting = 0;
		for (int at : row) {
			Amount share = this.unit.get(at).share();
			boolean fits = share != null && Computed.of(amount(at))
				.over(Computed.of(amount(whole)))
				.times(PartAndWhole.HUNDRED)
				.mayBe(share);
			if (share != null && !fits) {
				// 农用地9.82公顷，其中耕地7.36公顷，占74.9%；建设用地2.18公顷，占17.5%: of more than the whole
				return fitting > 0;
			}
			fitting += fits ? 1 : 0;
		}
		return fitting > 0 && fitting >= Math.min(2, row.size() - 1);
	}

	/** Whether what a row comes to is told anywhere, in many digits. */
	boolean isToldFar(Computed sum, List<Integer> row, int whole) {
		int end = Math.min(this.unit.size(), row.get(row.size() - 1) + FAR);
		for (int at = Math.max(0, whole - FAR); at < end; at++) {
			if (!row.contains(at) && amount(at).digits() >= MANY_DIGITS && this.unit.isTold(sum, row, at)) {
				return true;
			}
		}
		return false;
	}

	private Amount amount(int at) {
		return this.unit.get(at).amount();
	}

}
