package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.OneSlip;

/**
 * The amounts of one unit through a whole text, for what some of them come to: a sum that
 * is told anywhere near, or that is told with another part beside it, explains itself.
 */
final class UnitTellings {

	/** How many amounts to either side may explain one. */
	private static final int REACH = 12;

	/** What is no part of what others are parts of. */
	private static final WordSet OTHER = WordSet
		.of("上年|去年|同期|同比|环比|比|较|每|均|占比|增长|增加|减少|下降|提高|降低|压减|高于|低于|最高|最低|不超过|预计|力争|标准|限额");

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余|余下");

	private static final double LEAST = 0.6;

	private static final double MOST = 1.7;

	private final List<Telling> all = new ArrayList<>();

	void add(Telling telling) {
		this.all.add(telling);
	}

	int size() {
		return this.all.size();
	}

	Telling get(int at) {
		return this.all.get(at);
	}

	/** Whether one may be a whole or a part: no change, mean or bound. */
	boolean isUsable(int at) {
		Telling telling = get(at);
		return !telling.amount().vague() && telling.number() >= 0 && !OTHER.in(telling.name())
				&& !telling.behind().startsWith("/");
	}

	/** What those of a row come to. */
	Computed sum(List<Integer> row) {
		List<Amount> parts = new ArrayList<>(row.size());
		double sum = 0;
		for (int at : row) {
			parts.add(get(at).amount());
			sum += get(at).number();
		}
		return new Computed(sum, Amount.slack(parts));
	}

	/** The names of a row. */
	List<String> names(List<Integer> row) {
		return row.stream().map((at) -> get(at).name()).toList();
	}

	/** How much of a whole a row comes to. */
	double ratio(List<Integer> row, int whole) {
		return sum(row).value() / get(whole).number();
	}

	/** Whether that is more than some of it and less than several times as much. */
	static boolean isPlausible(double ratio) {
		return ratio >= LEAST && ratio <= MOST;
	}

	/** Whether a row comes to a whole but for one slip. */
	boolean isSlip(List<Integer> row, int whole) {
		return OneSlip.is(sum(row).value(), get(whole).number());
	}

	/** Whether a stretch tells of what is left, 其余 or 其他. */
	static boolean tellsRest(String text, int from, int to) {
		return REST.in(text, from, to);
	}

	/** Whether the last of some names is the rest, or they leave nothing out. */
	static boolean areAll(List<String> names) {
		return REST.in(names.get(names.size() - 1)) || Completeness.isComplete(names);
	}

	/**
	 * Whether something around explains why a row does not come to a whole: its sum
	 * stands there itself, a part told apart is missing, only some of the row are the
	 * whole, or both are parts of a greater one.
	 */
	boolean isExplained(List<Integer> row, int whole) {
		return isExplained(row, whole, false);
	}

	/**
	 * The same of what is said to be divided: figures of other sentences, which may be of
	 * another division, explain it only by being what the row comes to.
	 */
	boolean isExplained(List<Integer> row, int whole, boolean divided) {
		Computed sum = sum(row);
		Amount total = get(whole).amount();
		int from = Math.max(0, Math.min(whole, row.get(0)) - REACH);
		int end = Math.min(size(), Math.max(whole, row.get(row.size() - 1)) + REACH + 1);
		for (int at = from; at < end; at++) {
			if (row.contains(at)) {
				continue;
			}
			Computed other = Computed.of(get(at).amount());
			boolean near = !divided || get(at).sentence() == get(whole).sentence()
					|| get(at).sentence() == get(row.get(0)).sentence();
			boolean told = at != whole && near && (sum.plus(other).mayBe(total) || sum.minus(other).mayBe(total)
					|| sum.plus(Computed.of(total)).mayBe(get(at).amount()));
			boolean two = near && at + 1 < end && at + 1 != whole && at != whole && !row.contains(at + 1)
					&& Math.abs(other.value() + get(at + 1).number() - sum.value()) <= sum.slack() + other.slack();
			if (told || two || sum.mayBe(get(at).amount())) {
				return true;
			}
		}
		return someCome(row, total);
	}

	/** Whether some of a row that stand together come to a whole. */
	private boolean someCome(List<Integer> row, Amount total) {
		for (int from = 0; from < row.size(); from++) {
			for (int to = from + 1; to <= row.size(); to++) {
				if (to - from < row.size() && sum(row.subList(from, to)).mayBe(total)) {
					return true;
				}
			}
		}
		return false;
	}

}
