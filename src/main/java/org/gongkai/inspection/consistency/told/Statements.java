package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;

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

	private static final double TINY = 1e-6;

	private final List<Statement> all = new ArrayList<>();

	void add(Statement statement) {
		if (this.all.size() < MOST) {
			this.all.add(statement);
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
	boolean isRepeated(int at) {
		for (int other = 0; other < size(); other++) {
			if (other != at && isSame(get(other).number(), at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether those right behind it, or right before, come to it. */
	boolean isMadeUp(int at) {
		return isSum(at, at + 1, 1) || isSum(at, at - 1, -1);
	}

	private boolean isMadeUpBehind(int at) {
		for (int first = at + 1; first < Math.min(size(), at + REACH); first++) {
			if (isSum(at, first, 1)) {
				return true;
			}
		}
		return false;
	}

	private boolean isSum(int at, int from, int step) {
		double sum = 0;
		int count = 0;
		for (int part = from; part >= 0 && part < size() && count < REACH; part += step) {
			sum += get(part).number();
			count++;
			if (count > 1 && isSame(sum, at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether some that stand together, one of them that, come to another. */
	boolean isPart(int part, int whole) {
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

	/**
	 * Whether it was told before of the same thing, or two numbers of it were whose sum
	 * or difference it is: 原有14个，新增2个 and then 上述16个.
	 */
	boolean isKnown(int at) {
		for (int first = Math.max(0, at - 2 * REACH); first < at; first++) {
			if (!get(first).isNamedAs(get(at))) {
				continue;
			}
			if (isSame(get(first).number(), at)) {
				return true;
			}
			for (int second = first + 1; second < at; second++) {
				if (isOfTwo(at, first, second)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isSame(double value, int at) {
		Amount amount = get(at).amount();
		return Math.abs(value - amount.number()) <= amount.slack() + TINY * Math.max(1, value);
	}

	/** How many tell how long something takes. */
	int spans() {
		int spans = 0;
		for (Statement statement : this.all) {
			spans += statement.isSpan() ? 1 : 0;
		}
		return spans;
	}

	/**
	 * Whether the words that a later one is told by, 限期整改的8个, stand around one before,
	 * and around no other as many of them.
	 */
	boolean isClosest(int one, int attributed) {
		int shared = get(one).attributed(get(attributed));
		boolean enough = shared > 1 || shared > 0 && get(attributed).attribute().length() == 2;
		for (int at = 0; enough && at < attributed; at++) {
			if (at != one && get(at).attributed(get(attributed)) >= shared
					&& get(at).amount().differs(get(one).amount())) {
				return false;
			}
		}
		return enough;
	}

	/**
	 * Whether a third number of the thing, up to a place, may as well be meant.
	 * @param least which share of it that has at least
	 */
	boolean hasRival(int one, int other, double least, int behind) {
		Statement told = get(other);
		for (int at = 0; at < behind; at++) {
			double ratio = get(at).number() / told.number();
			if (ratio >= least && ratio <= 2 && get(at).amount().differs(get(one).amount())
					&& get(at).amount().differs(told.amount()) && get(at).isNamedAs(told) && !isPart(at, one)
					&& !isPart(at, other)) {
				return true;
			}
		}
		return false;
	}

}
