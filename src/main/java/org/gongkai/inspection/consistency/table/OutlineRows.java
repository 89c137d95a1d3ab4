package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Explained;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.jspecify.annotations.Nullable;

/**
 * 一、基本支出, （一）人员经费, （二）公用经费: a numbered row is the sum of those one level below it. That
 * the table is built so is known by the other rows.
 */
final class OutlineRows {

	private static final List<Pattern> LEVELS = List.of(Pattern.compile("[一二三四五六七八九十]{1,3}、"),
			Pattern.compile("\\([一二三四五六七八九十]{1,3}\\)"), Pattern.compile("[0-9]{1,2}[.、](?![0-9])"),
			Pattern.compile("\\([0-9]{1,2}\\)"));

	private static final Pattern NOT_ADDED = Pattern.compile("%|率|占|比|增|减|均|价|序号|编号|名次|排名|得分|标准|电话|日期");

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	OutlineRows(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.headerRows() == 0 || !this.piece.mayHold('、') && !this.piece.mayHold('(')) {
			return;
		}
		int[] levels = new int[this.table.rows()];
		int numbered = 0;
		for (int row = this.table.headerRows(); row < levels.length; row++) {
			levels[row] = level(this.table.cellWords(row, 0));
			numbered += (levels[row] > 0) ? 1 : 0;
		}
		List<Group> groups = (numbered > 4) ? groups(levels) : List.of();
		for (int column = 1; groups.size() > 1 && column < this.table.columns(); column++) {
			if (this.table.figures(column) > 4 && !NOT_ADDED.matcher(this.table.header(column)).find()) {
				check(groups, column);
			}
		}
	}

	private static int level(String label) {
		for (int level = 0; level < LEVELS.size() && !label.isEmpty(); level++) {
			if (LEVELS.get(level).matcher(label).lookingAt()) {
				return level + 1;
			}
		}
		return 0;
	}

	private static List<Group> groups(int[] levels) {
		List<Group> groups = new ArrayList<>();
		for (int row = 0; row + 2 < levels.length; row++) {
			int below = levels[row + 1];
			if (levels[row] == 0 || below <= levels[row]) {
				continue;
			}
			List<Integer> parts = new ArrayList<>();
			for (int part = row + 1; part < levels.length && levels[part] > levels[row]; part++) {
				if (levels[part] == below) {
					parts.add(part);
				}
			}
			if (parts.size() > 1) {
				groups.add(new Group(row, parts));
			}
		}
		return groups;
	}

	private void check(List<Group> groups, int column) {
		int right = 0;
		Group wrong = null;
		for (Group group : groups) {
			BigDecimal whole = this.table.figure(group.whole(), column);
			BigDecimal sum = sum(group, column);
			if (whole == null || sum == null) {
				continue;
			}
			boolean fits = TableTotals.fits(whole, sum);
			if (!fits && wrong != null) {
				return;
			}
			wrong = fits ? wrong : group;
			right += fits ? 1 : 0;
		}
		if (wrong != null && right > 0) {
			report(wrong, column);
		}
	}

	private @Nullable BigDecimal sum(Group group, int column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int part : group.parts()) {
			BigDecimal value = this.table.figure(part, column);
			if (value == null) {
				return null;
			}
			sum = sum.add(value);
		}
		return sum;
	}

	private void report(Group group, int column) {
		BigDecimal whole = this.table.figure(group.whole(), column);
		BigDecimal sum = sum(group, column);
		if (whole == null || sum == null || whole.subtract(sum).abs().compareTo(whole.abs().multiply(NEAR)) > 0
				|| Explained.is(this.piece, Amount.plain(whole.subtract(sum).abs()))) {
			return;
		}
		int told = group.whole();
		for (int part : group.parts()) {
			BigDecimal value = this.table.figure(part, column);
			told = (value != null && KinDigits.areReordered(value, value.add(whole).subtract(sum))) ? part : told;
		}
		told = KinDigits.areReordered(whole, sum) ? group.whole() : told;
		this.table.at(told, column)
			.ifPresent((cell) -> this.hits.accept(TableTotals.hit(this.piece, cell,
					"下一级各行相加是%s，上一级写%s。请核对这几行。".formatted(Amount.plain(sum), Amount.plain(whole)))));
	}

	/**
	 * A row and those of the next level below it.
	 *
	 * @param whole the row
	 * @param parts those below
	 */
	private record Group(int whole, List<Integer> parts) {
	}

}
