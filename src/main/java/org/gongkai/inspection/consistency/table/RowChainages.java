package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;

/** K12+300至K18+500 beside a length: what all rows but one have alike. */
final class RowChainages {

	private static final Pattern CHAINAGES = Pattern.compile(
			"K([0-9]{1,4})\\+([0-9]{1,3}(?:\\.[0-9]{1,3})?)[^K]{1,4}K([0-9]{1,4})\\+([0-9]{1,3}(?:\\.[0-9]{1,3})?)");

	private static final double METRES = 1000;

	/** Of kilometres told to two places. */
	private static final double ROUNDED = 0.0051;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowChainages(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || !this.piece.mayHold('K') || !this.piece.mayHold('+')) {
			return;
		}
		for (int span = 0; span < this.table.columns(); span++) {
			int column = span;
			for (int length = 1; length < this.table.columns(); length++) {
				String header = this.table.header(length);
				if (length != span && this.table.figures(length) > 1
						&& (header.contains("长") || header.contains("里程"))) {
					boolean metres = TableUnits.bracketed(header).equals("米")
							|| TableUnits.bracketed(header).equals("m");
					odd(length, (row) -> kilometres(row, column) * (metres ? METRES : 1));
				}
			}
		}
	}

	/** Reports the only row in which a column is not what it should be. */
	private void odd(int column, IntToDoubleFunction makes) {
		int fits = 0;
		List<Integer> wrong = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			double right = makes.applyAsDouble(row);
			double is = (this.table.figure(row, column) != null) ? this.table.figure(row, column).doubleValue()
					: Double.NaN;
			if (!Double.isNaN(right) && !Double.isNaN(is)) {
				boolean fit = Math.abs(right - is) <= ROUNDED * Math.max(1, right / METRES);
				fits += fit ? 1 : 0;
				wrong.addAll(fit ? List.of() : List.of(row));
			}
		}
		if (fits > 1 && wrong.size() == 1) {
			int row = wrong.get(0);
			this.table.at(row, column)
				.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
						"按起止桩号，这一行长%s，表中写%s。请核对桩号和长度。".formatted(
								Amount.plain(BigDecimal.valueOf(Math.rint(makes.applyAsDouble(row) * METRES) / METRES)),
								cell.compact()))));
		}
	}

	private double kilometres(int row, int column) {
		Matcher told = CHAINAGES.matcher(this.table.cellWords(row, column));
		return told.find() ? Double.parseDouble(told.group(3)) - Double.parseDouble(told.group(1))
				+ (Double.parseDouble(told.group(4)) - Double.parseDouble(told.group(2))) / METRES : Double.NaN;
	}

}
