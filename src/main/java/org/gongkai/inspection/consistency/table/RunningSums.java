package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.jspecify.annotations.Nullable;

/**
 * 当月 and 累计, column beside column or row below row: each of the second is the one before
 * it and what came in between.
 */
final class RunningSums {

	private static final Pattern RUNNING = Pattern.compile("累计|累积|年初以来|[1一]至本月|[1一]-本月");

	private static final Pattern OTHER = Pattern.compile("同比|环比|增长|增减|增幅|增速|均|率|同期|上年|去年|目标|计划|任务");

	/** With which the time begins that is counted. */
	private static final Pattern FIRST = Pattern.compile("(?:.{0,5}年)?(?:1|一|第一)(?:月份?|季度|期|批|周|日|天|次|轮)|首批");

	private static final Pattern PERIOD = Pattern
		.compile("(?:.{0,5}年)?第?[一二三四五六七八九十0-9]{1,3}(?:月份?|季度|期|批次?|周|旬|日|天|次|轮|年)|[上中下]旬|首批");

	private static final int FEWEST = 3;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RunningSums(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0
				|| !this.piece.mayHold('累') && !this.piece.mayHold("年初以来") && !this.piece.mayHold("本月")) {
			return;
		}
		for (int column = 1; column < this.table.columns(); column++) {
			if (isRunning(this.table.header(column)) && this.table.figures(column) >= FEWEST) {
				column(column);
			}
		}
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			if (isRunning(this.table.cellWords(row, 0))) {
				row(row);
			}
		}
	}

	private static boolean isRunning(String words) {
		return RUNNING.matcher(words).find() && !OTHER.matcher(words).find();
	}

	/** The column of single figures is the nearest one on the left, or else the next. */
	private void column(int running) {
		List<Step> steps = new ArrayList<>();
		for (int single = running - 1; single < running + 2 && single < this.table.columns(); single++) {
			if (single == running || single < 1 || this.table.figures(single) < FEWEST
					|| isRunning(this.table.header(single)) || OTHER.matcher(this.table.header(single)).find()) {
				continue;
			}
			steps.clear();
			for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
				if (!this.table.isSummary(row)) {
					add(steps, this.table.at(row, 0).orElse(null), this.table.at(row, single).orElse(null),
							this.table.at(row, running).orElse(null));
				}
			}
			check(steps);
			return;
		}
	}

	private void row(int running) {
		int single = running - 1;
		if (single < this.table.headerRows() || isRunning(this.table.cellWords(single, 0))) {
			return;
		}
		List<Step> steps = new ArrayList<>();
		int head = this.table.headerRows() - 1;
		for (int column = 1; column < this.table.columns(); column++) {
			add(steps, this.table.at(head, column).orElse(null), this.table.at(single, column).orElse(null),
					this.table.at(running, column).orElse(null));
		}
		check(steps);
	}

	private static void add(List<Step> steps, TableText.@Nullable Placed name, TableText.@Nullable Placed single,
			TableText.@Nullable Placed running) {
		if (name != null && single != null && running != null && single.figure() != null && running.figure() != null
				&& PERIOD.matcher(name.compact()).matches()) {
			steps.add(new Step(name.compact(), single, running));
		}
	}

	private void check(List<Step> steps) {
		int size = steps.size();
		int fits = 0;
		int wrong = -1;
		int last = -1;
		for (int at = 0; at < size; at++) {
			boolean fit = isSum((at > 0) ? steps.get(at - 1).sum() : BigDecimal.ZERO, steps.get(at), at);
			boolean open = at == 0 && !FIRST.matcher(steps.get(0).name()).matches();
			fits += fit ? 1 : 0;
			if (!fit && !open) {
				wrong = (wrong < 0) ? at : wrong;
				last = at;
			}
		}
		if (size < FEWEST || wrong < 0 || last > wrong + 1) {
			return;
		}
		BigDecimal before = (wrong > 0) ? steps.get(wrong - 1).sum() : BigDecimal.ZERO;
		BigDecimal right = before.add(steps.get(wrong).one());
		if (last == wrong + 1) {
			Step next = steps.get(last);
			boolean bridged = right.add(next.one()).compareTo(next.sum()) == 0;
			if (bridged && fits + 1 >= 2) {
				report(steps.get(wrong).running(), right);
			}
		}
		else if (fits >= 2) {
			BigDecimal single = steps.get(wrong).sum().subtract(before);
			boolean sumIsWrong = wrong == size - 1 && !KinDigits.areReordered(single, steps.get(wrong).one())
					|| wrong < size - 1 && !KinDigits.areKin(single, steps.get(wrong).one())
							&& KinDigits.areReordered(right, steps.get(wrong).sum());
			report(sumIsWrong ? steps.get(wrong).running() : steps.get(wrong).single(), sumIsWrong ? right : single);
		}
	}

	private static boolean isSum(BigDecimal before, Step step, int at) {
		BigDecimal off = before.add(step.one()).subtract(step.sum()).abs();
		int scale = Math.max(step.one().scale(), step.sum().scale());
		BigDecimal allowed = (scale <= 0 || at == 0) ? BigDecimal.ZERO
				: BigDecimal.ONE.movePointLeft(Math.min(step.one().scale(), step.sum().scale()));
		return off.compareTo(allowed) <= 0;
	}

	private void report(TableText.Placed cell, BigDecimal right) {
		this.hits.accept(TableTotals.hit(this.piece, cell,
				"表中逐期的数与累计数对不上：这一格按前后各期算出来是%s，写的是%s。请核对。".formatted(Amount.plain(right), cell.compact())));
	}

	/**
	 * A month, a quarter or the like.
	 *
	 * @param name what it is called
	 * @param single what came in it
	 * @param running what there is at its end
	 */
	private record Step(String name, TableText.Placed single, TableText.Placed running) {

		BigDecimal one() {
			return figure(this.single);
		}

		BigDecimal sum() {
			return figure(this.running);
		}

		private static BigDecimal figure(TableText.Placed cell) {
			BigDecimal figure = cell.figure();
			return (figure != null) ? figure : BigDecimal.ZERO;
		}

	}

}
