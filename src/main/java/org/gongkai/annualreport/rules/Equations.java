package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.annualreport.CellId;
import org.jspecify.annotations.Nullable;

/** All equations of a report together, and what would mend a broken one. */
final class Equations {

	/** How many repairs are offered at most; more would be no help. */
	private static final int MOST_REPAIRS = 5;

	private static final List<Equation> WITHIN_ONE_REPORT = Equation.withinOneReport();

	private static final Comparator<Repair> LIKELIEST_FIRST = Comparator.comparingInt(Repair::mends)
		.reversed()
		.thenComparing(Repair::slip)
		.thenComparing(Repair::cell);

	private final Function<CellId, @Nullable BigDecimal> values;

	private final List<Equation> all;

	/**
	 * The equations over a report's figures.
	 * @param values the number in a cell, 0 for a row that the form or the report rightly
	 * lacks, null when there is none
	 * @param fromLastYear what last year's report demands
	 */
	Equations(Function<CellId, @Nullable BigDecimal> values, List<Equation> fromLastYear) {
		this.values = values;
		this.all = Stream.concat(WITHIN_ONE_REPORT.stream(), fromLastYear.stream()).toList();
	}

	/** The equations of one rule that certainly do not hold. */
	List<Equation> broken(String rule) {
		return this.all.stream()
			.filter((equation) -> equation.rule().equals(rule) && balance(equation).broken())
			.toList();
	}

	Equation.Balance balance(Equation equation) {
		return equation.balance(this.values);
	}

	/**
	 * The single cells whose change would make the equation hold and break no other one,
	 * likeliest first: what mends other broken equations as well, then the smaller slip.
	 */
	List<Repair> repairs(Equation broken) {
		Equation.Balance balance = balance(broken);
		if (!balance.unknown().isEmpty()) {
			return List.of();
		}
		List<Repair> repairs = new ArrayList<>();
		for (CellId cell : broken.cells()) {
			BigDecimal is = this.values.apply(cell);
			BigDecimal change = broken.left().contains(cell) ? balance.difference().negate() : balance.difference();
			if (is != null && mayBecome(cell, is.add(change))) {
				mended(cell, is.add(change)).map(
						(mends) -> new Repair(cell, is, is.add(change), mends, Repair.Slip.between(is, is.add(change))))
					.ifPresent(repairs::add);
			}
		}
		return repairs.stream().sorted(LIKELIEST_FIRST).limit(MOST_REPAIRS).toList();
	}

	/**
	 * The number that belongs into a cell without one, if its equations leave but one
	 * choice.
	 */
	Optional<BigDecimal> determined(CellId cell) {
		List<BigDecimal> choices = this.all.stream()
			.filter((equation) -> equation.isOf(cell) && balance(equation).unknown().equals(List.of(cell)))
			.map((equation) -> equation.left().contains(cell) ? balance(equation).difference().negate()
					: balance(equation).difference())
			.distinct()
			.toList();
		return (choices.size() == 1 && mayBecome(cell, choices.get(0))) ? Optional.of(choices.get(0))
				: Optional.empty();
	}

	private static boolean mayBecome(CellId cell, BigDecimal number) {
		return number.signum() >= 0 && (cell.isMoney() || number.stripTrailingZeros().scale() <= 0);
	}

	/** How many broken equations the change mends; empty when it breaks another one. */
	private Optional<Integer> mended(CellId changed, BigDecimal number) {
		int mended = 0;
		for (Equation equation : this.all) {
			if (equation.isOf(changed)) {
				boolean before = balance(equation).broken();
				boolean after = equation.balance((cell) -> cell.equals(changed) ? number : this.values.apply(cell))
					.broken();
				if (after && !before) {
					return Optional.empty();
				}
				mended += (before && !after) ? 1 : 0;
			}
		}
		return Optional.of(mended);
	}

}
