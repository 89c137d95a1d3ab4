package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.CellId;

/**
 * Adds lines of {@link Figures} up, exactly: counts as long numbers that give way to
 * unlimited ones before they overflow, money as decimals. A cell without a number adds
 * nothing and is counted as a gap; it is never taken for 0.
 */
final class Totals {

	/** Up to here a number of digits fits into a long. */
	private static final int SAFE_DIGITS = 18;

	private final long[] counts = new long[CellId.COUNT];

	/** What does not fit into the counts: decimals, huge and overflowing numbers. */
	private final BigDecimal[] beyond = new BigDecimal[CellId.COUNT];

	private final int[] gaps = new int[CellId.COUNT];

	private int lines;

	/** Adds one report. */
	void add(String line) {
		int from = 0;
		for (int cell = 0; cell < CellId.COUNT; cell++) {
			int to = line.indexOf(Figures.SEPARATOR, from);
			if (to < 0) {
				to = line.length();
				if (cell != CellId.COUNT - 1) {
					throw new IllegalStateException("A line of figures has 200 values, not " + (cell + 1));
				}
			}
			add(cell, line, from, to);
			from = to + 1;
		}
		this.lines++;
	}

	/** How many reports were added. */
	int lines() {
		return this.lines;
	}

	/** The sum of a cell. */
	BigDecimal sum(CellId cell) {
		BigDecimal count = BigDecimal.valueOf(this.counts[cell.ordinal()]);
		BigDecimal more = this.beyond[cell.ordinal()];
		BigDecimal sum = (more != null) ? count.add(more) : count;
		return (sum.signum() == 0) ? BigDecimal.ZERO : plain(sum);
	}

	/** The sums of all cells in their order. */
	List<BigDecimal> sums() {
		return CellId.all().stream().map(this::sum).toList();
	}

	/** How many reports have no number in a cell. */
	int gaps(CellId cell) {
		return this.gaps[cell.ordinal()];
	}

	List<Integer> gaps() {
		List<Integer> all = new ArrayList<>(CellId.COUNT);
		for (int gap : this.gaps) {
			all.add(gap);
		}
		return all;
	}

	private void add(int cell, String line, int from, int to) {
		if (from == to) {
			this.gaps[cell]++;
			return;
		}
		long number = 0;
		boolean plain = to - from <= SAFE_DIGITS;
		for (int i = from; plain && i < to; i++) {
			int digit = line.charAt(i) - '0';
			plain = digit >= 0 && digit <= 9;
			number = number * 10 + digit;
		}
		if (plain) {
			addCount(cell, number);
			return;
		}
		String field = line.substring(from, to);
		if (field.equals(Figures.NO_NUMBER)) {
			this.gaps[cell]++;
			return;
		}
		addBeyond(cell, new BigDecimal(field));
	}

	private void addCount(int cell, long number) {
		long sum = this.counts[cell] + number;
		if (sum < 0) {
			addBeyond(cell, BigDecimal.valueOf(number));
		}
		else {
			this.counts[cell] = sum;
		}
	}

	private void addBeyond(int cell, BigDecimal number) {
		BigDecimal before = this.beyond[cell];
		this.beyond[cell] = (before != null) ? before.add(number) : number;
	}

	private static BigDecimal plain(BigDecimal sum) {
		BigDecimal stripped = sum.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
