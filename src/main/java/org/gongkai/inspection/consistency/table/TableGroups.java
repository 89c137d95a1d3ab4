package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * 小计, 上级资金小计 and 防汛类合计 rows, each the sum of the rows since the one before or up to the
 * next one, and the 平均 row of a table.
 */
final class TableGroups {

	private static final Pattern SUBTOTAL = Pattern.compile(".{0,20}小计[:]?");

	private static final Pattern BARE = Pattern.compile("小计[:]?");

	/** A sum of the rows above, where the table has several of them. */
	private static final Pattern NAMED_TOTAL = Pattern.compile("(?!全[省市县区镇乡年]|总).{2,20}合计[:]?");

	private static final Pattern NAMED = Pattern.compile(SUBTOTAL + "|" + NAMED_TOTAL);

	private static final Pattern MEAN = Pattern.compile("平均[值分数]?|均值|平均得分|平均成绩");

	/** Columns of which neither a sum nor a plain mean is taken. */
	private static final Pattern NOT_TAKEN = Pattern.compile("%|率|占|比重|比例|增|同比|环比|名次|排名|位次|序号|编号|单价|均");

	/** Columns of which no mean is taken, however it is worked out. */
	private static final Pattern NO_MEAN = Pattern.compile("名次|排名|位次|序号|编号");

	/** That rates and averages, too, are added up and divided by how many they are. */
	private static final Pattern PLAIN_MEAN = Pattern
		.compile("(?:直接|简单|算术)(?:相加)?平均|平均[数值]?(?:按|由|为|是|系|取)[^。;]{0,16}?(?:平均值?计算|相加|之和)");

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private static final int SCALE = 6;

	private static final int MOST_COLUMNS = 30;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	TableGroups(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	/** Whether a table may have such rows. */
	static boolean mayBeIn(Piece piece) {
		int total = piece.mayHold("合计") ? piece.text().indexOf("合计") : -1;
		return piece.mayHold("小计") || piece.mayHold('均') || total >= 0 && piece.text().indexOf("合计", total + 2) > 0;
	}

	void run() {
		List<Integer> columns = IntStream.range(1, Math.min(MOST_COLUMNS, this.table.columns()))
			.filter((column) -> this.table.figures(column) > 1 && !NOT_TAKEN.matcher(this.table.header(column)).find())
			.boxed()
			.toList();
		boolean means = this.piece.mayHold('均');
		if (this.table.headerRows() == 0 || columns.isEmpty() && !means) {
			return;
		}
		boolean totals = IntStream.range(this.table.headerRows(), this.table.rows())
			.filter((row) -> this.table.isSummary(row) && isLabelled(row, NAMED_TOTAL))
			.count() > 1;
		Pattern subtotal = totals ? NAMED : SUBTOTAL;
		List<Group> above = new ArrayList<>();
		List<Group> below = new ArrayList<>();
		Group mean = null;
		List<Integer> members = new ArrayList<>();
		List<Integer> all = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			boolean summary = this.table.isSummary(row);
			if (summary && isLabelled(row, subtotal)) {
				above.add(new Group(row, members, false));
				members = new ArrayList<>();
				below.add(new Group(row, members, false));
			}
			else if (means && isLabelled(row, MEAN)) {
				mean = new Group(row, all, true);
			}
			else if (!summary) {
				members.add(row);
				all.add(row);
			}
		}
		boolean heads = !above.isEmpty() && above.get(0).rows().isEmpty();
		check(heads ? below : above, columns, !heads);
		if (mean != null) {
			check(List.of(mean), columns, true);
			rates(mean);
		}
	}

	/**
	 * Rates and averages of a row 平均: a plain mean of theirs is taken where the text says
	 * so, or two other columns show it.
	 */
	private void rates(Group mean) {
		List<Integer> columns = IntStream.range(1, Math.min(MOST_COLUMNS, this.table.columns()))
			.filter((column) -> NOT_TAKEN.matcher(this.table.header(column)).find()
					&& !NO_MEAN.matcher(this.table.header(column)).find() && this.table.figures(column) > 2)
			.boxed()
			.toList();
		if (columns.isEmpty()) {
			return;
		}
		long shown = columns.stream().filter((column) -> {
			BigDecimal written = this.table.figure(mean.row(), column);
			BigDecimal value = value(mean, column);
			return written != null && value != null && fits(mean, written, value);
		}).count();
		if (shown > 1 || isPlainMeanTold()) {
			check(List.of(mean), columns, true);
		}
	}

	/** Whether a paragraph beside the table says how its means are worked out. */
	private boolean isPlainMeanTold() {
		int number = this.piece.number();
		List<Piece> pieces = this.piece.whole().pieces();
		return IntStream.of(number, number + 1, number + 3)
			.filter((place) -> place > 1 && place < pieces.size())
			.mapToObj(pieces::get)
			.anyMatch((piece) -> piece.mayHold("平均") && PLAIN_MEAN.matcher(piece.text()).find());
	}

	private boolean isLabelled(int row, Pattern label) {
		return IntStream.range(0, Math.min(3, this.table.columns()))
			.anyMatch((column) -> this.table.at(row, column)
				.filter((cell) -> cell.row() == row && label.matcher(cell.compact()).matches())
				.isPresent());
	}

	/** One cell that does not fit is wrong where others do, or where it is near. */
	private void check(List<Group> groups, List<Integer> columns, boolean nearIsEnough) {
		int right = 0;
		boolean near = nearIsEnough
				&& groups.stream().allMatch((group) -> group.mean() || isLabelled(group.row(), BARE));
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> values = new ArrayList<>();
		for (Group group : groups) {
			for (int column : columns) {
				TableText.Placed cell = this.table.at(group.row(), column).orElse(null);
				BigDecimal written = this.table.figure(group.row(), column);
				BigDecimal value = (group.rows().size() > 1) ? value(group, column) : null;
				if (cell == null || written == null || value == null) {
					continue;
				}
				boolean fits = fits(group, written, value);
				right += fits ? 1 : 0;
				if (!fits) {
					wrong.add(cell);
					values.add(value);
				}
			}
		}
		if (wrong.size() == 1 && (right > 0 || near && isNear(wrong.get(0), values.get(0)))) {
			this.hits.accept(TableTotals.hit(this.piece, wrong.get(0),
					"表中这一格按上面各行算出来是%s，写的是%s。请核对各行和这一格。".formatted(
							Amount.plain(
									values.get(0).setScale(Math.min(2, values.get(0).scale()), RoundingMode.HALF_UP)),
							wrong.get(0).compact())));
		}
	}

	private static boolean isNear(TableText.Placed cell, BigDecimal value) {
		BigDecimal written = cell.figure();
		return written != null && value.subtract(written).abs().compareTo(value.abs().multiply(NEAR)) <= 0;
	}

	private static boolean fits(Group group, BigDecimal written, BigDecimal value) {
		return group.mean()
				? value.subtract(written)
					.abs()
					.compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()))) < 0
				: TableTotals.fits(written, value);
	}

	private @Nullable BigDecimal value(Group group, int column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int row : group.rows()) {
			BigDecimal figure = this.table.figure(row, column);
			if (figure == null && group.mean()) {
				return null;
			}
			sum = (figure != null) ? sum.add(figure) : sum;
		}
		return group.mean() ? sum.divide(BigDecimal.valueOf(group.rows().size()), SCALE, RoundingMode.HALF_UP) : sum;
	}

	/**
	 * A row that is worked out from others.
	 *
	 * @param row the row
	 * @param rows those
	 * @param mean whether it tells of their mean, else of their sum
	 */
	private record Group(int row, List<Integer> rows, boolean mean) {
	}

}
