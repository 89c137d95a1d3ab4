package org.gongkai.inspection.consistency.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

import org.gongkai.inspection.WordSet;

/**
 * What is measured of the rows of a table: a column, or what two of them come to.
 *
 * @param name what it is called
 * @param values by row of the table; not a number where there is none
 * @param worked whether it is worked out of columns
 */
record Measure(String name, double[] values, boolean worked) {

	private static final WordSet PLACE = WordSet.of("名次|排名|位次");

	/** Of which less may be the better. */
	private static final WordSet FAULT = WordSet
		.of("时间|时长|耗时|用时|天|浓度|投诉|违法|违规|隐患|问题|未|不|差|降|减|逾期|事故|死亡|欠|扣|退|能耗|空置|PM|名次|排名|位次");

	private static final double UNSURE = 1e-9;

	/** What one is more than another. */
	static Measure difference(Measure one, Measure other) {
		return of(one, "与", other, (more, less) -> more - less);
	}

	/** What two come to. */
	static Measure of(Measure one, String joined, Measure other, DoubleBinaryOperator operator) {
		double[] result = new double[one.values().length];
		Arrays.setAll(result, (row) -> operator.applyAsDouble(one.values()[row], other.values()[row]));
		return new Measure(one.name() + joined + other.name(), result, true);
	}

	/** The same with less for more. */
	Measure reversed() {
		return new Measure(this.name, Arrays.stream(this.values).map((value) -> -value).toArray(), this.worked);
	}

	/** Whether it tells of places, of which the first is the least. */
	boolean isPlace() {
		return PLACE.in(this.name);
	}

	/** Whether the best of it may be the least. */
	boolean mayBeBetterBelow() {
		return FAULT.in(this.name);
	}

	boolean holds(List<Integer> rows) {
		return rows.stream().noneMatch((row) -> Double.isNaN(this.values[row]));
	}

	/** How many rows have more, or from below less, than one. */
	long before(int row, boolean fromBelow) {
		double own = this.values[row];
		return Arrays.stream(this.values)
			.filter((value) -> fromBelow ? isLess(value, own) : isLess(own, value))
			.count();
	}

	/** How many rows have the same as one, itself among them. */
	long like(int row) {
		return Arrays.stream(this.values).filter((value) -> isSame(value, this.values[row])).count();
	}

	/** Whether no other row has more, or from below less, than any of some. */
	boolean areFirst(List<Integer> rows, boolean fromBelow) {
		for (int row : rows) {
			for (int other = 0; other < this.values.length; other++) {
				boolean better = fromBelow ? isLess(this.values[other], this.values[row])
						: isLess(this.values[row], this.values[other]);
				if (better && !rows.contains(other)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Whether some rows have one and the same, so that no other has it. */
	boolean areLike(List<Integer> rows) {
		return rows.stream().allMatch((row) -> isSame(this.values[row], this.values[rows.get(0)]));
	}

	/** Whether some rows stand from most to least, or from below the other way. */
	boolean areInOrder(List<Integer> rows, boolean fromBelow) {
		for (int at = 1; at < rows.size(); at++) {
			double one = this.values[rows.get(at - 1)];
			double next = this.values[rows.get(at)];
			if (fromBelow ? isLess(next, one) : isLess(one, next)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLess(double one, double other) {
		return one < other - UNSURE * Math.max(1, Math.abs(other));
	}

	static boolean isSame(double one, double other) {
		return Math.abs(one - other) <= UNSURE * Math.max(1, Math.abs(other));
	}

}
