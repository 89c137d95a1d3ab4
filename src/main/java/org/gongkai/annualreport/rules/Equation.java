package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.jspecify.annotations.Nullable;

/**
 * A relation between cells: the sum of the left ones is the sum of the right ones and a
 * number from elsewhere.
 *
 * @param rule the rule that demands it
 * @param left the cells on the left
 * @param right the cells on the right
 * @param constant what is added on the right
 */
public record Equation(String rule, List<CellId> left, List<CellId> right, BigDecimal constant) {

	public Equation {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	private Equation(String rule, List<CellId> left, List<CellId> right) {
		this(rule, left, right, BigDecimal.ZERO);
	}

	/** E-03: the results of a column add up to （七）总计. */
	static Equation results(Applicant column) {
		return new Equation("E-03", ApplicationRow.results().stream().map((row) -> CellId.of(row, column)).toList(),
				List.of(CellId.of(ApplicationRow.RESULT_TOTAL, column)));
	}

	/** E-04: first and second item of a column are third and fourth. */
	static Equation flow(Applicant column) {
		return new Equation("E-04",
				List.of(CellId.of(ApplicationRow.NEW_RECEIVED, column), CellId.of(ApplicationRow.CARRIED_IN, column)),
				List.of(CellId.of(ApplicationRow.RESULT_TOTAL, column), CellId.of(ApplicationRow.CARRIED_OUT, column)));
	}

	/** E-05: the applicants of a row add up to 总计. */
	static Equation applicants(ApplicationRow row) {
		return new Equation("E-05", Applicant.parts().stream().map((column) -> CellId.of(row, column)).toList(),
				List.of(CellId.of(row, Applicant.TOTAL)));
	}

	/** E-06: the results of a group of table four add up to 总计. */
	static Equation remedies(RemedyGroup group) {
		return new Equation("E-06", RemedyResult.parts().stream().map((column) -> CellId.of(group, column)).toList(),
				List.of(CellId.of(group, RemedyResult.TOTAL)));
	}

	/** E-07: what is carried in is what last year's report carried out. */
	static Equation carriedOver(Applicant column, BigDecimal carriedOut) {
		return new Equation("E-07", List.of(CellId.of(ApplicationRow.CARRIED_IN, column)), List.of(), carriedOut);
	}

	/** The 42 equations within one report. */
	public static List<Equation> withinOneReport() {
		List<Equation> all = new ArrayList<>();
		Stream.of(Applicant.values()).map(Equation::results).forEach(all::add);
		Stream.of(Applicant.values()).map(Equation::flow).forEach(all::add);
		Stream.of(ApplicationRow.values()).map(Equation::applicants).forEach(all::add);
		Stream.of(RemedyGroup.values()).map(Equation::remedies).forEach(all::add);
		return all;
	}

	/** All its cells. */
	public List<CellId> cells() {
		return Stream.concat(this.left.stream(), this.right.stream()).toList();
	}

	boolean isOf(CellId cell) {
		return this.left.contains(cell) || this.right.contains(cell);
	}

	/**
	 * How it comes out.
	 * @param values the number in a cell, or null when there is none
	 */
	public Balance balance(Function<CellId, @Nullable BigDecimal> values) {
		BigDecimal leftSum = BigDecimal.ZERO;
		BigDecimal rightSum = this.constant;
		List<CellId> unknown = new ArrayList<>();
		boolean leftUnknown = false;
		boolean rightUnknown = false;
		for (CellId cell : this.left) {
			BigDecimal value = values.apply(cell);
			leftUnknown |= value == null;
			leftSum = add(leftSum, value, cell, unknown);
		}
		for (CellId cell : this.right) {
			BigDecimal value = values.apply(cell);
			rightUnknown |= value == null;
			rightSum = add(rightSum, value, cell, unknown);
		}
		int comparison = leftSum.compareTo(rightSum);
		// what is not filled in can only add to its side
		boolean broken = comparison > 0 && !rightUnknown || comparison < 0 && !leftUnknown;
		return new Balance(leftSum, rightSum, unknown, broken);
	}

	private static BigDecimal add(BigDecimal sum, @Nullable BigDecimal value, CellId cell, List<CellId> unknown) {
		if (value == null) {
			unknown.add(cell);
			return sum;
		}
		return sum.add(value);
	}

	/**
	 * How an equation comes out.
	 *
	 * @param left sum of the left side, what is not filled in taken for 0
	 * @param right sum of the right side
	 * @param unknown the cells without a number
	 * @param broken whether it certainly does not hold, whatever belongs in the unknown
	 * cells
	 */
	public record Balance(BigDecimal left, BigDecimal right, List<CellId> unknown, boolean broken) {

		/** How much the left side exceeds the right one. */
		public BigDecimal difference() {
			return this.left.subtract(this.right);
		}

	}

}
