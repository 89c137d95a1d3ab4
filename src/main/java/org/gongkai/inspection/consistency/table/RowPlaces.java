package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;

/** Columns that count rows: 名次 by what is measured beside it, 序号 one by one. */
final class RowPlaces {

	private static final WordSet PLACE = WordSet.of("名次|排名|位次");

	private static final WordSet NUMBER = WordSet.of("序号");

	private static final WordSet NO_MEASURE = WordSet.of("序号|编号|代码|年份|电话|去年|上年|上期|上月");

	private static final int LEAST_ROWS = 3;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowPlaces(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0) {
			return;
		}
		if (NUMBER.in(this.table.header(0))) {
			numbers();
		}
		List<Integer> columns = IntStream.range(0, this.table.columns())
			.filter((column) -> this.table.figures(column) > 0)
			.boxed()
			.toList();
		List<Integer> places = columns.stream().filter((column) -> PLACE.in(this.table.header(column))).toList();
		List<Integer> measures = columns.stream()
			.filter((column) -> !places.contains(column) && !NO_MEASURE.in(this.table.header(column)))
			.toList();
		if (places.size() == 1 && measures.size() == 1) {
			places(places.get(0), measures.get(0));
		}
	}

	/**
	 * The rows that are no sums, each with figures in these columns; none when one has
	 * not.
	 */
	private List<Integer> rows(int one, int other) {
		List<Integer> rows = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			if (this.table.isSummary(row)) {
				continue;
			}
			if (this.table.figure(row, one) == null || this.table.figure(row, other) == null) {
				return List.of();
			}
			rows.add(row);
		}
		return rows;
	}

	private void places(int place, int measure) {
		List<Integer> rows = rows(place, measure);
		if (rows.size() < LEAST_ROWS) {
			return;
		}
		BigDecimal[] ascending = rows.stream()
			.map((row) -> this.table.figure(row, measure))
			.sorted()
			.toArray(BigDecimal[]::new);
		for (boolean falling : new boolean[] { true, false }) {
			List<Integer> wrong = new ArrayList<>();
			for (int row : rows) {
				BigDecimal own = this.table.figure(row, measure);
				BigDecimal written = this.table.figure(row, place);
				if (own != null && written != null && !isPlace(ascending, own, written, falling)) {
					wrong.add(row);
				}
			}
			if (wrong.isEmpty()) {
				return;
			}
			if (wrong.size() <= 2 && wrong.size() * 2 < rows.size()) {
				report(wrong.get(0), place, measure);
				return;
			}
		}
	}

	/** Those that are alike may share the first of their places or any other. */
	private static boolean isPlace(BigDecimal[] ascending, BigDecimal own, BigDecimal written, boolean falling) {
		int below = below(ascending, own, false);
		int upTo = below(ascending, own, true);
		int first = falling ? ascending.length - upTo + 1 : below + 1;
		int last = falling ? ascending.length - below : upTo;
		return written.compareTo(BigDecimal.valueOf(first)) >= 0 && written.compareTo(BigDecimal.valueOf(last)) <= 0;
	}

	/** How many are less, or no more. */
	private static int below(BigDecimal[] ascending, BigDecimal own, boolean equal) {
		int at = Arrays.binarySearch(ascending, own);
		int end = (at < 0) ? -at - 1 : at;
		while (!equal && end > 0 && ascending[end - 1].compareTo(own) == 0) {
			end--;
		}
		while (equal && end < ascending.length && ascending[end].compareTo(own) == 0) {
			end++;
		}
		return end;
	}

	private void report(int row, int place, int measure) {
		this.table.at(row, place)
			.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell, "按“%s”排列，这一行的“%s”不应当是%s。请核对数值和名次。"
				.formatted(this.table.header(measure).strip(), this.table.header(place).strip(), cell.compact()))));
	}

	/** 1, 2, 3, 5: one of them left out or written twice. */
	private void numbers() {
		BigDecimal before = null;
		int wrong = -1;
		int count = 0;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal number = this.table.figure(row, 0);
			if (number == null && row == this.table.rows() - 1 && this.table.isSummary(row)) {
				break;
			}
			if (number == null || before == null && number.compareTo(BigDecimal.ONE) != 0) {
				return;
			}
			if (before != null && number.compareTo(before.add(BigDecimal.ONE)) != 0) {
				BigDecimal step = number.subtract(before);
				if (wrong >= 0 || step.signum() < 0 || step.compareTo(BigDecimal.valueOf(2)) > 0) {
					return;
				}
				wrong = row;
			}
			before = number;
			count++;
		}
		if (wrong >= 0 && count > LEAST_ROWS) {
			this.table.at(wrong, 0)
				.ifPresent((cell) -> this.hits
					.accept(TableTotals.hit(this.piece, cell, "表中序号不连续：这一行的序号与上一行接不上。请核对是序号写错还是漏列。")));
		}
	}

}
