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
	private static final WordSet OTHER = WordSet.of("上年|去年|同期|同比|环比|每|均|增长|增加|减少|下降|提高|降低|压减|高于|低于|最高|最低|不超过|预计|力争|限额");

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余|余下|尚|仍在|正在|待整改|待办");

	/** So few are the same by chance. */
	private static final int FEW_DIGITS = 2;

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
				&& !telling.name().endsWith("标准") && !telling.name().endsWith("标准为") && !isCompared(telling.name())
				&& !telling.behind().startsWith("/");
	}

	/** 比上年 and 较上年, but not 比例, 评比 or 较大. */
	static boolean isCompared(String name) {
		for (int at = 0; at < name.length(); at++) {
			char next = (at + 1 < name.length()) ? name.charAt(at + 1) : ' ';
			char before = (at > 0) ? name.charAt(at - 1) : ' ';
			if (name.charAt(at) == '比' && "例重赛武选价对".indexOf(next) < 0 && "评占对".indexOf(before) < 0
					|| name.charAt(at) == '较' && "差好大小多少高低重轻强弱快慢为".indexOf(next) < 0) {
				return true;
			}
		}
		return false;
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
		String last = names.get(names.size() - 1);
		return REST.in(last) || last.startsWith("待") || Completeness.isComplete(names);
	}

	/**
	 * Whether something around explains why a row does not come to a whole: its sum
	 * stands there itself, a part told apart is missing, only some of the row are the
	 * whole, or both are parts of a greater one.
	 */
	boolean isExplained(List<Integer> row, int whole) {
		return isAround(row, whole, false, false) || someCome(row, get(whole).amount());
	}

	/**
	 * The same of a list: figures of other sentences, which may be of another division,
	 * explain it only by being what the row comes to.
	 * @param complete whether the list leaves nothing out
	 * @param own whether its sentence alone tells of it, so that few digits elsewhere are
	 * the same by chance
	 */
	boolean isExplained(List<Integer> row, int whole, boolean complete, boolean own) {
		return isAround(row, whole, true, own) || !complete && someCome(row, get(whole).amount());
	}

	private boolean isAround(List<Integer> row, int whole, boolean listed, boolean own) {
		Computed sum = sum(row);
		Amount total = get(whole).amount();
		int from = Math.max(0, Math.min(whole, row.get(0)) - REACH);
		int end = Math.min(size(), Math.max(whole, row.get(row.size() - 1)) + REACH + 1);
		for (int at = from; at < end; at++) {
			if (row.contains(at)) {
				continue;
			}
			boolean near = !listed || get(at).sentence() == get(whole).sentence()
					|| get(at).sentence() == get(row.get(0)).sentence();
			boolean told = (near || !own || get(at).amount().digits() > FEW_DIGITS) && isTold(sum, row, at);
			if (told || near && at != whole && completes(sum, total, at)
					|| near && at != whole && at + 1 != whole && !row.contains(at + 1) && areSum(at, sum)) {
				return true;
			}
		}
		return false;
	}

	/** Whether one comes with a sum to a total, or the other way round. */
	private boolean completes(Computed sum, Amount total, int at) {
		Computed other = Computed.of(get(at).amount());
		return sum.plus(other).mayBe(total) || sum.minus(other).mayBe(total)
				|| sum.plus(Computed.of(total)).mayBe(get(at).amount());
	}

	/** Whether one and the next are a sum. */
	private boolean areSum(int at, Computed sum) {
		return at + 1 < size() && Math.abs(get(at).number() + get(at + 1).number() - sum.value()) <= sum.slack()
				+ get(at).amount().slack();
	}

	/**
	 * Whether one tells what a row comes to; beside parts that all have one place more
	 * 2.5万亩 is 2.50万亩.
	 */
	boolean isTold(Computed sum, List<Integer> row, int at) {
		Amount told = get(at).amount();
		boolean finer = told.slack() > 0 && get(at).words().indexOf('.') >= 0;
		for (int part : row) {
			double coarser = told.step().doubleValue() / get(part).amount().step().doubleValue();
			finer &= coarser > 9 && coarser < 11;
		}
		return finer ? Math.abs(sum.value() - told.number()) <= told.slack() / 4 + sum.slack() : sum.mayBe(told);
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
