package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.jspecify.annotations.Nullable;

/**
 * 比上季度增减, 较上月增减, 环比(%): a column that tells how far each row is from the one above it.
 */
final class RowSteps {

	private static final Pattern STEP = Pattern.compile("(?:比|较)(?:上|前)一?(?:个)?(?:季度|季|月|年|期|周|日)|环比");

	private static final Pattern PERIOD = Pattern.compile("第?[一二三四五六七八九十0-9]{1,4}(?:季度|月份?|年度?|期|周|日|届|次|批)");

	/** In rows of years all of these are told against the year before. */
	private static final Pattern YEARLY = Pattern.compile("同比|增长|增速|增幅|增减");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?度?");

	private static final Pattern RATE = Pattern.compile("%|率|幅");

	private static final int FEWEST = 3;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowSteps(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.piece.mayHold('上') || this.piece.mayHold('前') || this.piece.mayHold("环比") || this.piece.mayHold('年')) {
			for (int column = 2; column < this.table.columns(); column++) {
				String header = this.table.header(column);
				boolean told = STEP.matcher(header).find() || YEARLY.matcher(header).find() && isOfYears();
				if (told && this.table.figures(column) >= FEWEST - 1) {
					check(column);
				}
			}
		}
	}

	/**
	 * Of the column right before it, whose rows have to be periods one behind the other.
	 */
	private void check(int column) {
		boolean rate = RATE.matcher(this.table.header(column)).find();
		List<TableText.Placed> wrong = new ArrayList<>();
		List<String> rights = new ArrayList<>();
		int right = 0;
		for (int row = this.table.headerRows() + 1; row < this.table.rows(); row++) {
			BigDecimal told = this.table.figure(row, column);
			Double step = step(row, column - 1, rate);
			if (told == null || step == null || !isPeriod(row) || !isPeriod(row - 1)) {
				continue;
			}
			double off = Math.abs(step - told.doubleValue());
			double allowed = 1.01 * Math.pow(10, -Math.max(0, told.scale()));
			// 减少 may be told without its sign
			boolean fits = off < allowed || Math.abs(step + told.doubleValue()) < allowed && told.signum() >= 0;
			right += fits ? 1 : 0;
			if (!fits) {
				this.table.at(row, column).ifPresent(wrong::add);
				rights.add(new Computed(step, 0).plain());
			}
		}
		for (int at = 0; at < wrong.size() && wrong.size() * 2 <= right + 1 && right > 0; at++) {
			this.hits.accept(TableTotals.hit(this.piece, wrong.get(at),
					"与上一行相比算出来是%s，表中写%s。请核对。".formatted(rights.get(at), wrong.get(at).compact())));
		}
	}

	private boolean isOfYears() {
		int first = this.table.headerRows();
		return first > 0 && first < this.table.rows()
				&& this.table.at(first, 0).filter((cell) -> YEAR.matcher(cell.compact()).matches()).isPresent();
	}

	private boolean isPeriod(int row) {
		return this.table.at(row, 0).filter((cell) -> PERIOD.matcher(cell.compact()).matches()).isPresent();
	}

	private @Nullable Double step(int row, int column, boolean rate) {
		BigDecimal now = this.table.figure(row, column);
		BigDecimal before = this.table.figure(row - 1, column);
		if (now == null || before == null || rate && before.signum() <= 0) {
			return null;
		}
		double difference = now.subtract(before).doubleValue();
		return rate ? difference / before.doubleValue() * PartAndWhole.HUNDRED : difference;
	}

}
