package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;

/**
 * The places of a table against the marks beside them: a better place, a better mark.
 * Without marks they are held against the only other figures, by which alone they can
 * have been given: 优良天数比例 and 排名.
 */
final class TableRanks {

	private static final Pattern PLACE = Pattern.compile("名次|排名|位次");

	private static final Pattern MARK = Pattern.compile("得分|总分|分数|总成绩|综合成绩|考核分|平均分");

	private static final WordSet NUMBERING = WordSet.of("序号|编号|代码|年份|电话|日期|时间");

	private static final int FEWEST = 3;

	private TableRanks() {
	}

	static void check(Piece piece, TableText table, Consumer<Hit> hits) {
		if (!piece.mayHold('名') && !piece.mayHold('位')) {
			return;
		}
		List<Integer> places = columns(table, PLACE);
		if (places.size() != 1) {
			return;
		}
		int place = places.get(0);
		List<Integer> marks = columns(table, MARK);
		List<Integer> others = IntStream.range(0, table.columns())
			.filter((column) -> column != place && table.figures(column) > 1 && !NUMBERING.in(table.header(column)))
			.boxed()
			.toList();
		if (marks.size() == 1 && marks.get(0) != place) {
			new Order(piece, table, place, marks.get(0)).checkMarks(hits);
		}
		else if (marks.isEmpty() && others.size() == 1) {
			new Order(piece, table, place, others.get(0)).checkOnly(hits);
		}
	}

	private static List<Integer> columns(TableText table, Pattern header) {
		return IntStream.range(0, table.columns())
			.filter((column) -> table.figures(column) > 1 && header.matcher(table.header(column)).find())
			.boxed()
			.toList();
	}

	/**
	 * The rows in the order of their places, and how the figures go from one to the next.
	 */
	private static final class Order {

		private final Piece piece;

		private final TableText table;

		private final int figure;

		private final List<Integer> rows;

		private final boolean usable;

		private int falls;

		private int rises;

		/**
		 * In the order of places, the first behind which figures fall, and rise; or -1.
		 */
		private int firstFall = -1;

		private int firstRise = -1;

		private Order(Piece piece, TableText table, int place, int figure) {
			this.piece = piece;
			this.table = table;
			this.figure = figure;
			this.rows = IntStream.range(table.headerRows(), table.rows())
				.filter((row) -> table.figure(row, place) != null && table.figure(row, figure) != null)
				.boxed()
				.sorted(Comparator.comparing((row) -> table.figure(row, place)))
				.toList();
			long distinct = this.rows.stream()
				.map((row) -> table.figure(row, place).stripTrailingZeros())
				.distinct()
				.count();
			this.usable = this.rows.size() >= FEWEST && distinct == this.rows.size();
			for (int at = 1; at < this.rows.size(); at++) {
				int order = at(at).compareTo(at(at - 1));
				this.falls += (order < 0) ? 1 : 0;
				this.rises += (order > 0) ? 1 : 0;
				this.firstFall = (order < 0 && this.firstFall < 0) ? at - 1 : this.firstFall;
				this.firstRise = (order > 0 && this.firstRise < 0) ? at - 1 : this.firstRise;
			}
		}

		private BigDecimal at(int number) {
			return this.table.figure(this.rows.get(number), this.figure);
		}

		/** A better place has a better mark. */
		private void checkMarks(Consumer<Hit> hits) {
			if (this.usable && this.firstRise >= 0 && this.falls * 2 >= this.rows.size() - 1) {
				report(this.firstRise, "名次排在前面的，得分（%s）却比后一名低。请核对名次和得分。", hits);
			}
		}

		/** What is ranked may be good or bad: all but one show the direction. */
		private void checkOnly(Consumer<Hit> hits) {
			boolean one = Math.min(this.falls, this.rises) == 1 && Math.max(this.falls, this.rises) > 1;
			if (this.usable && one) {
				report((this.rises == 1) ? this.firstRise : this.firstFall, "按这一列排名次，这个数（%s）和后一名的先后反了。请核对名次和数据。", hits);
			}
		}

		private void report(int number, String message, Consumer<Hit> hits) {
			this.table.at(this.rows.get(number), this.figure)
				.ifPresent((cell) -> hits.accept(TableTotals.hit(this.piece, cell, message.formatted(cell.compact()))));
		}

	}

}
