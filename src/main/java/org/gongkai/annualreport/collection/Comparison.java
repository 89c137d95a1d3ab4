package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 机关比较: one cell of all reports side by side, this year and the year before, and which of
 * them stand out.
 */
@Service
public class Comparison {

	/** Fewer reports than this have no middle to stand out from. */
	private static final int FEWEST = 4;

	/** As for W-04: a change beyond this factor is looked at. */
	private static final BigDecimal JUMP = BigDecimal.TEN;

	private final CollectedTotals totals;

	private final AgencyRegister register;

	Comparison(CollectedTotals totals, AgencyRegister register) {
		this.totals = totals;
		this.register = register;
	}

	/** The agencies of a total by the number in a cell, in the chosen order. */
	@Transactional(readOnly = true)
	public List<Line> lines(long unitId, int year, CellId cell, Order order, Member member) {
		CollectedTotal total = this.totals.total(unitId, year, Basis.RECEIVED, member);
		CollectedTotal before = this.totals.total(unitId, year - 1, Basis.ACCEPTED, member);
		Map<Long, BigDecimal> now = this.totals.column(total, cell);
		Map<Long, BigDecimal> then = this.totals.column(before, cell);
		BigDecimal fence = upperFence(new ArrayList<>(now.values()));
		AgencyTree tree = this.register.tree();
		List<Line> lines = new ArrayList<>();
		total.submissions().forEach((agencyId, submission) -> {
			BigDecimal number = now.get(agencyId);
			BigDecimal previous = then.get(agencyId);
			lines.add(new Line(agencyId, tree.find(agencyId).orElseThrow().name(), number, previous,
					share(number, total.cell(cell).sum()), notable(number, previous, fence)));
		});
		lines.sort(order.comparator());
		return lines;
	}

	/**
	 * Tukey's upper fence: the third quartile and half as much again of the middle half.
	 */
	private static @Nullable BigDecimal upperFence(List<BigDecimal> numbers) {
		if (numbers.size() < FEWEST) {
			return null;
		}
		numbers.sort(Comparator.naturalOrder());
		BigDecimal first = numbers.get(numbers.size() / 4);
		BigDecimal third = numbers.get(numbers.size() * 3 / 4);
		return third.add(third.subtract(first).multiply(new BigDecimal("1.5")));
	}

	private static String notable(@Nullable BigDecimal number, @Nullable BigDecimal before,
			@Nullable BigDecimal fence) {
		List<String> why = new ArrayList<>();
		if (number == null) {
			why.add("没有数");
		}
		else {
			if (fence != null && number.compareTo(fence) > 0) {
				why.add("明显高于其他机关");
			}
			if (before != null && before.signum() > 0 && number.signum() == 0) {
				why.add("上年有、本年为0");
			}
			if (before != null && before.signum() > 0 && number.compareTo(before.multiply(JUMP)) > 0) {
				why.add("超过上年10倍");
			}
		}
		return String.join("，", why);
	}

	private static @Nullable BigDecimal share(@Nullable BigDecimal number, BigDecimal sum) {
		return (number != null && sum.signum() > 0)
				? number.multiply(BigDecimal.valueOf(100)).divide(sum, 1, RoundingMode.HALF_UP) : null;
	}

	/** In which order the agencies stand. */
	public enum Order {

		LARGEST("从大到小"), SMALLEST("从小到大"), REGISTER("按名录顺序"), NOTABLE("异常的在前");

		private final String label;

		Order(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		Comparator<Line> comparator() {
			Comparator<Line> bySize = Comparator.comparing(Line::number,
					Comparator.nullsFirst(Comparator.naturalOrder()));
			Comparator<Line> byRegister = Comparator.comparing(Line::agencyId);
			return switch (this) {
				case LARGEST -> bySize.reversed().thenComparing(byRegister);
				case SMALLEST -> bySize.thenComparing(byRegister);
				case REGISTER -> byRegister;
				case NOTABLE -> Comparator.comparing((Line line) -> line.notable().isEmpty())
					.thenComparing(bySize.reversed())
					.thenComparing(byRegister);
			};
		}

	}

	/**
	 * An agency in the comparison.
	 *
	 * @param agencyId the agency
	 * @param name its name
	 * @param number this year's number, or null
	 * @param before the year before's, or null
	 * @param share of the total, in percent with one decimal, or null
	 * @param notable why it stands out, blank when it does not
	 */
	public record Line(long agencyId, String name, @Nullable BigDecimal number, @Nullable BigDecimal before,
			@Nullable BigDecimal share, String notable) {
	}

}
