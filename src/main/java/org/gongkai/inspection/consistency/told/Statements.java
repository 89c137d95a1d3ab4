package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.inspection.consistency.figures.Amount;

/**
 * What a text tells in one unit, in its order, and whether other figures of the text bear
 * a number out: it stands there again, or some others come to it.
 */
final class Statements {

	/** More in one unit are no text about a thing but a register. */
	private static final int MOST = 120;

	/** How many to either side may bear one out. */
	private static final int REACH = 12;

	/** A text of fewer characters is a sentence or two. */
	private static final int SHORTEST = 150;

	private static final double TINY = 1e-6;

	private final List<Statement> all = new ArrayList<>();

	private final Set<Double> values = new HashSet<>();

	private final List<Double> gaps = new ArrayList<>();

	private int length;

	void add(Statement statement) {
		if (this.all.size() < MOST) {
			this.all.add(statement);
			this.values.add(statement.number());
		}
	}

	int size() {
		return this.all.size();
	}

	Statement get(int at) {
		return this.all.get(at);
	}

	/** Whether nothing bears it out. */
	boolean isAlone(int at) {
		return !isRepeated(at) && !isReckoned(at);
	}

	/**
	 * Whether it stands there again or its parts stand beside it; those of a number of
	 * the title stand anywhere behind.
	 */
	boolean isBorneOut(int at) {
		return isRepeated(at) || isMadeUp(at) || get(at).isTitle() && isMadeUpBehind(at);
	}

	/** Whether the text tells the same number once more. */
	private boolean isRepeated(int at) {
		for (int other = 0; other < size(); other++) {
			if (other != at && isSame(get(other).number(), at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether those right behind it, or right before, come to it. */
	boolean isMadeUp(int at) {
		return isMadeUp(at, size()) || isSum(at, at - 1, -1, size());
	}

	/** Whether those right behind it, but before another, come to it. */
	boolean isMadeUp(int at, int before) {
		return isSum(at, at + 1, 1, before);
	}

	private boolean isMadeUpBehind(int at) {
		for (int first = at + 1; first < Math.min(size(), at + REACH); first++) {
			if (isSum(at, first, 1, size())) {
				return true;
			}
		}
		return false;
	}

	private boolean isSum(int at, int from, int step, int end) {
		double sum = 0;
		int count = 0;
		for (int part = from; part >= 0 && part < end && count < REACH; part += step) {
			sum += get(part).number();
			count++;
			if (count > 1 && isSame(sum, at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether some that stand together, one of them that, come to another. */
	private boolean isPart(int part, int whole) {
		for (int first = Math.max(0, part - REACH); first <= part; first++) {
			double sum = 0;
			for (int last = first; last < Math.min(size(), part + REACH); last++) {
				if (last == whole) {
					break;
				}
				sum += get(last).number();
				if (last >= part && last > first && isSame(sum, whole)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether some that stand together come to it, or two by sum or difference. */
	private boolean isReckoned(int at) {
		int from = Math.max(0, at - REACH);
		int to = Math.min(size(), at + REACH + 1);
		for (int first = from; first < to; first++) {
			double sum = 0;
			for (int last = first; last < to; last++) {
				sum += (last == at) ? 0 : get(last).number();
				boolean two = first != at && last != at && last > first;
				if (two && (last > first + 1 && isSame(sum, at) || isOfTwo(at, first, last))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isOfTwo(int at, int one, int other) {
		return isSame(get(one).number() + get(other).number(), at) && !isPart(one, other) && !isPart(other, one)
				|| isSame(Math.abs(get(one).number() - get(other).number()), at);
	}

	private boolean isSame(double value, int at) {
		Amount amount = get(at).amount();
		return Math.abs(value - amount.number()) <= amount.slack() + TINY * Math.max(1, value);
	}

	/** How many different numbers are told. */
	int values() {
		return this.values.size();
	}

	/**
	 * Whether a third number is told in as many of the words of one of both as the other
	 * of them.
	 */
	boolean hasRival(int earlier, int later, int of) {
		Statement one = get(earlier);
		Statement two = get(later);
		Statement told = get(of);
		int shared = one.shared(two);
		for (int at = 0; at < size(); at++) {
			Statement third = get(at);
			if (third.amount().differs(one.amount()) && third.amount().differs(two.amount())
					&& third.shared(told) >= shared) {
				return true;
			}
		}
		return false;
	}

	/** Notes by how much shares differ, as the text tells. */
	void addGap(Amount gap) {
		this.gaps.add(gap.number());
	}

	/** Notes that so much text was read. */
	void read(int length) {
		this.length = length;
	}

	/** Whether the text is so short that few numbers mean nothing. */
	boolean isShort() {
		return this.length < SHORTEST;
	}

	/**
	 * 比上年提高1.8个百分点, 38家，关闭2家: whether the text tells by how much two differ, what is
	 * counted in the sentence of the earlier one.
	 */
	boolean isGapTold(int one, int two) {
		double off = Math.abs(get(one).number() - get(two).number());
		for (double gap : this.gaps) {
			if (isSame(gap, off)) {
				return true;
			}
		}
		for (int at = one + 1; at < two && get(at).mention().isBeside(get(one).mention()); at++) {
			if (isSame(get(at).number(), off)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the later number was told before, besides the earlier one. */
	boolean isToldBefore(int earlier, int later) {
		for (int at = 0; at < later; at++) {
			if (at != earlier && isSame(get(at).number(), get(later).number())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSame(double one, double other) {
		return Math.abs(one - other) < TINY * Math.max(1, other);
	}

}
