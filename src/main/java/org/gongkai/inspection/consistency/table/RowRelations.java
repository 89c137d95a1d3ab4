package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;

/**
 * Columns of a table that are worked out from two others: 任务, 完成 and 完成率; 2024年, 2025年
 * and 增幅; 数量, 单价 and 金额. How a column is worked out is known by the rows in which it
 * fits; its header tells which ways are tried.
 */
final class RowRelations {

	/** Columns of numbers that are not worked with. */
	private static final WordSet NUMBERING = WordSet.of("序号|编号|代码|年份|排名|名次|位次|电话|日期|时间");

	/** What is planned, and what has come of it. */
	private static final WordSet PLANNED = WordSet.of("计划|任务|目标|应|总|预算|抽|受理|签约|下达");

	private static final WordSet DONE = WordSet.of("完成|实|已|合格|办结|到位|支出|执行|整改|参保|兑付");

	private static final int MOST_COLUMNS = 9;

	/** Rows after which a way that does not fit is given up. */
	private static final int TRIED = 8;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowRelations(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.isStatutory() || this.table.headerRows() == 0) {
			return;
		}
		List<Integer> columns = IntStream.range(0, this.table.columns())
			.filter((column) -> this.table.figures(column) > 0 && !NUMBERING.in(this.table.header(column)))
			.boxed()
			.toList();
		if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
			return;
		}
		Set<List<Integer>> reported = new HashSet<>();
		for (int at = columns.size() - 1; at >= 0; at--) {
			List<RowFormula> formulas = RowFormula.of(this.table, columns.get(at), columns);
			formulas.stream()
				.filter((formula) -> !isReversed(formula))
				.map(this::trial)
				.reduce(RowRelations::better)
				.filter((best) -> isKnown(best, columns.size() - 1))
				.ifPresent((best) -> best.wrong()
					.stream()
					.filter((row) -> reported.add(best.formula().place(row)))
					.forEach((row) -> report(best.formula(), row)));
		}
	}

	/**
	 * A share of what has been done in what is planned is told, not the other way about.
	 */
	private boolean isReversed(RowFormula formula) {
		String first = this.table.header(formula.first());
		String second = this.table.header(formula.second());
		return formula.isShare() && PLANNED.in(first) && !DONE.in(first) && DONE.in(second);
	}

	private Trial trial(RowFormula formula) {
		int fits = 0;
		int seen = 0;
		List<Integer> wrong = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			Optional<RowFormula.Outcome> outcome = formula.at(row);
			if (outcome.isEmpty()) {
				continue;
			}
			seen++;
			boolean fit = outcome.get().fits();
			fits += (fit && outcome.get().telling()) ? 1 : 0;
			if (!fit) {
				wrong.add(row);
			}
			if (seen >= TRIED && wrong.size() > fits) {
				return new Trial(formula, 0, List.of());
			}
		}
		return new Trial(formula, fits, wrong);
	}

	/** A way that fits everywhere is the way, whatever others come near. */
	private static Trial better(Trial one, Trial other) {
		boolean clean = one.fits() > 0 && one.wrong().isEmpty();
		boolean otherClean = other.fits() > 0 && other.wrong().isEmpty();
		return (clean || !otherClean && one.fits() >= other.fits()) ? one : other;
	}

	/** Whether the rows, or else the headers, show that the column is worked out so. */
	private boolean isKnown(Trial trial, int others) {
		int wrong = trial.wrong().size();
		boolean shown = trial.fits() > 1 && wrong * 2 <= trial.fits();
		boolean likely = wrong == 1 && trial.fits() == 1 && others == 2;
		boolean told = wrong == 1 && trial.fits() == 0 && others == 2 && trial.formula().isShare()
				&& DONE.in(this.table.header(trial.formula().first()))
				&& PLANNED.in(this.table.header(trial.formula().second()));
		return shown || likely || told;
	}

	private void report(RowFormula formula, int row) {
		formula.at(row)
			.ifPresent((outcome) -> this.table.at(row, formula.column())
				.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
						"表中这一行按“%s”和“%s”算出来是%s，“%s”写的是%s。请核对这几个数。".formatted(name(formula.first()),
								formula.isOfAll() ? "各行总数" : name(formula.second()), Amount.plain(outcome.right()),
								name(formula.column()), cell.compact())))));
	}

	private String name(int column) {
		return this.table.header(column).strip();
	}

	/**
	 * What came of trying a way.
	 *
	 * @param formula the way
	 * @param fits rows that fit and would not fit by chance
	 * @param wrong rows that do not fit
	 */
	private record Trial(RowFormula formula, int fits, List<Integer> wrong) {
	}

}
