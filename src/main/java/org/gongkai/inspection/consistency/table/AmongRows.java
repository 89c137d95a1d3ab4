package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Completeness;
import org.gongkai.inspection.consistency.figures.KinDigits;

/**
 * 其中：… rows and columns: a part is no more than the whole that stands before it, and
 * parts that leave nothing out come to it.
 */
final class AmongRows {

	/** Of what a part may have more than the whole. */
	private static final Pattern NO_PARTS = Pattern
		.compile("均|率|价|指数|工资|可支配|水平|浓度|得分|温|增|减|净[增减利流收出额]|利润|差|盈|亏|比|占|速|幅|龄|密度|强度|标准|每|变|%|排名|名次|位次|序号|年限|期限|天数|余");

	/** Columns on the left in which the names of rows stand. */
	private static final int LABELS = 3;

	private static final double FAR = 2.5;

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	AmongRows(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || !this.piece.mayHold("其中") || !this.piece.text().contains("其中")) {
			return;
		}
		List<Group> groups = groups();
		for (int column = 1; column < this.table.columns(); column++) {
			if (this.table.figures(column) > 1 && !NO_PARTS.matcher(this.table.header(column)).find()) {
				tooLarge(groups, column);
				notTheSum(groups, column);
			}
		}
		columns();
	}

	private List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		int first = this.table.headerRows();
		for (int row = first + 1; row < this.table.rows(); row++) {
			if (isAmong(row) && !isAmong(row - 1)) {
				if (!groups.isEmpty()) {
					groups.set(groups.size() - 1, groups.get(groups.size() - 1).upTo(row - 1));
				}
				groups.add(new Group(row - 1, row, this.table.rows(), false));
			}
		}
		groups.removeIf((group) -> NO_PARTS.matcher(name(group.whole())).find());
		return groups;
	}

	private boolean isAmong(int row) {
		return IntStream.range(0, Math.min(LABELS, this.table.columns()))
			.anyMatch((column) -> this.table.at(row, column)
				.filter((cell) -> cell.row() == row && cell.compact().startsWith("其中"))
				.isPresent());
	}

	private String name(int row) {
		StringBuilder name = new StringBuilder();
		for (int column = 0; column < Math.min(LABELS, this.table.columns()); column++) {
			this.table.at(row, column).filter((cell) -> cell.figure() == null).ifPresent((cell) -> {
				if (!name.toString().equals(cell.compact())) {
					name.append(cell.compact());
				}
			});
		}
		return name.toString();
	}

	/** Whether a row counts in another unit than the whole, as 户 and 人. */
	private boolean isOtherUnit(Group group, int row) {
		boolean ownUnits = IntStream.range(0, this.table.columns())
			.filter((column) -> this.table.header(column).contains("单位") && this.table.figures(column) == 0)
			.anyMatch((column) -> !this.table.at(row, column)
				.map(TableText.Placed::compact)
				.equals(this.table.at(group.whole(), column).map(TableText.Placed::compact)));
		return ownUnits || !unit(name(row)).equals(unit(name(group.whole()))) && !unit(name(row)).isEmpty()
				|| NO_PARTS.matcher(name(row)).find();
	}

	private static String unit(String name) {
		Matcher unit = TableUnits.AT_END.matcher(name);
		return unit.find() ? unit.group(1) : "";
	}

	/** Each of the rows called 其中 on its own. */
	private void tooLarge(List<Group> groups, int column) {
		int fits = 0;
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> wholes = new ArrayList<>();
		for (Group group : groups) {
			BigDecimal whole = this.table.figure(group.whole(), column);
			for (int row = group.first(); whole != null && whole.signum() > 0 && row < group.end()
					&& isAmong(row); row++) {
				BigDecimal part = this.table.figure(row, column);
				TableText.Placed cell = this.table.at(row, column).orElse(null);
				if (part == null || cell == null || isOtherUnit(group, row)) {
					continue;
				}
				if (part.compareTo(whole) <= 0) {
					fits++;
				}
				else {
					wrong.add(cell);
					wholes.add(whole);
				}
			}
		}
		if (wrong.size() == 1 && (fits > 0 || isNear(wrong.get(0), wholes.get(0)))) {
			report(wrong.get(0), wholes.get(0));
		}
	}

	private static boolean isNear(TableText.Placed cell, BigDecimal whole) {
		BigDecimal part = cell.figure();
		return part != null && part.doubleValue() < whole.doubleValue() * FAR;
	}

	private void report(TableText.Placed cell, BigDecimal whole) {
		this.hits.accept(TableTotals.hit(this.piece, cell,
				"这一格是“其中”的数（%s），却大于它所属的总数（%s）。请核对这两个数。".formatted(cell.compact(), Amount.plain(whole))));
	}

	/** 其中：男 and, in the row below it, 女. */
	private void notTheSum(List<Group> groups, int column) {
		int right = 0;
		Group wrong = null;
		int count = 0;
		for (Group group : groups) {
			if (group.end() - group.first() < 2 || isOtherUnit(group, group.first())) {
				continue;
			}
			if (isSum(group, column)) {
				right++;
			}
			else if (isWhole(group, column)) {
				wrong = group;
				count++;
			}
		}
		if (count == 1 && wrong != null) {
			mend(wrong, column, right > 0);
		}
	}

	/** Whether the first rows of a group, so many as may be, come to the whole. */
	private boolean isSum(Group group, int column) {
		BigDecimal left = this.table.figure(group.whole(), column);
		for (int row = group.first(); left != null && row < group.end(); row++) {
			BigDecimal part = this.table.figure(row, column);
			left = (part != null) ? left.subtract(part) : null;
			if (left != null && left.signum() == 0) {
				return true;
			}
		}
		return false;
	}

	private boolean isWhole(Group group, int column) {
		return IntStream.range(group.whole(), group.end()).allMatch((row) -> this.table.figure(row, column) != null);
	}

	/** Reports the number that looks mistyped, where the parts are surely all of them. */
	private void mend(Group group, int column, boolean shown) {
		BigDecimal whole = this.table.figure(group.whole(), column);
		boolean complete = isComplete(group);
		int end = complete ? group.first() + 2 : group.end();
		BigDecimal sum = BigDecimal.ZERO;
		for (int row = group.first(); row < end; row++) {
			BigDecimal part = this.table.figure(row, column);
			sum = (part != null) ? sum.add(part) : sum;
		}
		if (whole == null || sum.subtract(whole).abs().compareTo(whole.multiply(NEAR)) > 0) {
			return;
		}
		int mistyped = -1;
		for (int row = group.first(); row < end; row++) {
			BigDecimal part = this.table.figure(row, column);
			boolean kin = part != null && KinDigits.areReordered(part, part.add(whole).subtract(sum));
			mistyped = kin ? row : mistyped;
		}
		mistyped = (mistyped < 0 && KinDigits.areReordered(whole, sum)) ? group.whole() : mistyped;
		int told = (mistyped < 0 && complete) ? end - 1 : mistyped;
		if (told >= 0 && (complete || shown && group.bounded())) {
			BigDecimal added = sum;
			this.table.at(told, column)
				.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
						"“其中”各行相加是%s，所属的总数是%s。请核对这几个数。".formatted(Amount.plain(added), Amount.plain(whole)))));
		}
	}

	private boolean isComplete(Group group) {
		String one = name(group.first()).replaceFirst("^其中:?", "");
		String other = name(group.first() + 1).replaceFirst("^其中:?", "");
		return Completeness.isComplete(List.of(one, other));
	}

	/** Columns called 其中, each row against the column on the left of the first. */
	private void columns() {
		int whole = -1;
		for (int column = 1; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (this.table.figures(column) < 2 || NO_PARTS.matcher(header).find()) {
				continue;
			}
			if (!header.contains("其中")) {
				whole = column;
			}
			else if (whole > 0 && unit(header.strip()).equals(unit(this.table.header(whole).strip()))) {
				column(whole, column);
			}
		}
	}

	private void column(int whole, int column) {
		int wrong = Misfit.above(this.table, whole, column);
		BigDecimal all = (wrong >= 0) ? this.table.figure(wrong, whole) : null;
		if (all != null) {
			this.table.at(wrong, column).ifPresent((cell) -> report(cell, all));
		}
	}

	/**
	 * A whole and its parts.
	 *
	 * @param whole the row of the whole
	 * @param first the first row called 其中
	 * @param end behind the last row that may be a part
	 * @param bounded whether another whole stands there
	 */
	private record Group(int whole, int first, int end, boolean bounded) {

		Group upTo(int next) {
			return new Group(this.whole, this.first, next, true);
		}

	}

}
