package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.jspecify.annotations.Nullable;

/**
 * 合计 columns of ordinary tables: on the left or the right of all columns of numbers. That
 * the column adds up the others is known by the rows in which it does.
 */
final class RowTotals {

	private static final Pattern TOTAL_COLUMN = Pattern
		.compile("(?:总计|合计|共计|小计|总数|总量|总分|全年|全年合计|上半年|下半年|累计)(?:\\(.{1,8}\\))?");

	private static final Pattern OTHER_TOTAL = Pattern.compile("小计|合计|总计|其中|累计|上年|去年|%|率|占比|增长|增减|同比|结转|序号|单价");

	/** Of a row that no other row proves. */
	private static final int FEWEST_PARTS = 3;

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowTotals(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		List<Integer> numbers = IntStream.range(0, this.table.columns())
			.filter((column) -> this.table.numbers(column) > 0)
			.boxed()
			.toList();
		if (numbers.size() < 3 || this.table.headerRows() == 0) {
			return;
		}
		for (int total : List.of(numbers.get(0), numbers.get(numbers.size() - 1))) {
			if (isTotal(total)) {
				check(total, numbers.stream().filter((column) -> column != total).toList());
				return;
			}
		}
	}

	/** Whether a column is called the total of others. */
	static boolean isTotal(String header) {
		return TOTAL_COLUMN.matcher(header.strip()).find();
	}

	private boolean isTotal(int column) {
		return this.table.at(this.table.headerRows() - 1, column)
			.filter((cell) -> TOTAL_COLUMN.matcher(cell.compact()).matches())
			.isPresent();
	}

	private void check(int total, List<Integer> others) {
		if (others.stream().anyMatch((column) -> OTHER_TOTAL.matcher(this.table.header(column)).find())) {
			return;
		}
		int right = 0;
		List<Integer> wrong = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal written = value(row, total);
			if (written != null) {
				boolean fits = TableTotals.fits(written, sum(row, others));
				right += (fits && written.signum() != 0) ? 1 : 0;
				wrong.addAll(fits ? List.of() : List.of(row));
			}
		}
		boolean proven = right > 0 && (wrong.size() == 1 || wrong.size() * 2 <= right);
		if (proven || wrong.size() == 1 && isOnly(wrong.get(0), total, others)) {
			for (int row : wrong) {
				this.table.at(row, total)
					.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
							"表中这一行各列相加是%s，“%s”写%s。请核对这一行的数。".formatted(Amount.plain(sum(cell.row(), others)),
									this.table.header(total).strip(), cell.compact()))));
			}
		}
	}

	/**
	 * Whether the columns of the only row with figures count in one unit and nearly come
	 * to the total.
	 */
	private boolean isOnly(int row, int total, List<Integer> others) {
		BigDecimal written = value(row, total);
		String unit = TableUnits.bracketed(this.table.header(total));
		return written != null && others.size() >= FEWEST_PARTS && !unit.isEmpty()
				&& others.stream()
					.allMatch((column) -> TableUnits.bracketed(this.table.header(column)).equals(unit)
							&& value(row, column) != null)
				&& sum(row, others).subtract(written).abs().compareTo(written.multiply(NEAR)) <= 0;
	}

	private BigDecimal sum(int row, List<Integer> columns) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int column : columns) {
			BigDecimal value = value(row, column);
			sum = (value != null) ? sum.add(value) : sum;
		}
		return sum;
	}

	private @Nullable BigDecimal value(int row, int column) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		return (cell != null && cell.row() == row) ? cell.value() : null;
	}

}
