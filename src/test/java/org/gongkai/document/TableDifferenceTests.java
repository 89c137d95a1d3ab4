package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.gongkai.document.Difference.CellChange;
import org.gongkai.document.Difference.Kind;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableDifferenceTests {

	private static final String[] HEADER = { "事项", "制发", "废止" };

	private static final String[] RULES = { "规章", "0", "0" };

	private static final String[] DOCUMENTS = { "规范性文件", "3", "1" };

	@Test
	void aChangedFigureIsOneCell() {
		assertThat(between(table(HEADER, RULES, DOCUMENTS), table(HEADER, RULES, row("规范性文件", "4", "1"))))
			.containsExactly(new CellChange(Kind.CHANGED, 3, 2, "3", "4"));
	}

	@Test
	void aNewRowLeavesTheRowsBelowUnchanged() {
		assertThat(between(table(HEADER, DOCUMENTS), table(HEADER, RULES, DOCUMENTS))).containsExactly(
				new CellChange(Kind.ADDED, 2, 1, "", "规章"), new CellChange(Kind.ADDED, 2, 2, "", "0"),
				new CellChange(Kind.ADDED, 2, 3, "", "0"));
	}

	@Test
	void aRowThatWentIsToldByItsOldPlace() {
		assertThat(between(table(HEADER, RULES, DOCUMENTS), table(HEADER, DOCUMENTS))).containsExactly(
				new CellChange(Kind.REMOVED, 2, 1, "规章", ""), new CellChange(Kind.REMOVED, 2, 2, "0", ""),
				new CellChange(Kind.REMOVED, 2, 3, "0", ""));
	}

	@Test
	void aNewColumnLeavesTheOthersUnchanged() {
		assertThat(between(table(HEADER, RULES, DOCUMENTS),
				table(row("事项", "制发", "现行有效", "废止"), row("规章", "0", "5", "0"), row("规范性文件", "3", "9", "1"))))
			.containsExactly(new CellChange(Kind.ADDED, 1, 3, "", "现行有效"), new CellChange(Kind.ADDED, 2, 3, "", "5"),
					new CellChange(Kind.ADDED, 3, 3, "", "9"));
	}

	@Test
	void rowsOfWhichAllChangedArePairedByTheirPlace() {
		assertThat(between(table(HEADER, RULES), table(HEADER, row("办法", "7", "8")))).containsExactly(
				new CellChange(Kind.CHANGED, 2, 1, "规章", "办法"), new CellChange(Kind.CHANGED, 2, 2, "0", "7"),
				new CellChange(Kind.CHANGED, 2, 3, "0", "8"));
	}

	@Test
	void aCellThatSpansIsToldOnceAtItsFirstPlace() {
		Block.Table before = new Block.Table("", 0,
				List.of(new Block.Row(List.of(new Block.Cell("合计", 1, 2, true), Block.Cell.of("1"))),
						new Block.Row(List.of(Block.Cell.of("2")))));
		Block.Table after = new Block.Table("", 0,
				List.of(new Block.Row(List.of(new Block.Cell("总计", 1, 2, true), Block.Cell.of("1"))),
						new Block.Row(List.of(Block.Cell.of("3")))));

		assertThat(between(before, after)).containsExactly(new CellChange(Kind.CHANGED, 1, 1, "合计", "总计"),
				new CellChange(Kind.CHANGED, 2, 2, "2", "3"));
	}

	@Test
	void cellsThatWereMergedLoseTheirText() {
		Block.Table after = new Block.Table("", 0, List.of(new Block.Row(List.of(new Block.Cell("甲", 2, 1, false)))));

		assertThat(between(table(row("甲", "乙")), after)).containsExactly(new CellChange(Kind.CHANGED, 1, 2, "乙", ""));
	}

	@Test
	void aTableThatDoesNotKeepToItsGridIsReadAllTheSame() {
		Block.Table odd = new Block.Table("", 0,
				List.of(new Block.Row(List.of(Block.Cell.of("a"), new Block.Cell("b", 1, 9, false))),
						new Block.Row(List.of(new Block.Cell("c", 2, 1, false), Block.Cell.of("d"))),
						new Block.Row(List.of())));

		assertThat(between(odd, odd)).isEmpty();
		assertThat(between(odd, table(row("a")))).isNotEmpty();
		assertThat(between(new Block.Table("", 0, List.of()), odd)).isNotEmpty();
	}

	@Test
	void theNewerTableCanBeMadeFromTheOlderOne() {
		Random random = new Random(17);
		for (int round = 0; round < 500; round++) {
			List<String[]> before = rows(random, 2 + random.nextInt(3));
			List<String[]> after = changed(before, random);
			Block.Table newer = table(after.toArray(String[][]::new));
			List<CellChange> changes = between(table(before.toArray(String[][]::new)), newer);

			assertThat(applied(before, changes)).isEqualTo(TableDifference.grid(newer));
		}
	}

	private static List<List<String>> applied(List<String[]> before, List<CellChange> changes) {
		List<List<String>> rows = new ArrayList<>();
		before.forEach((row) -> rows.add(new ArrayList<>(Arrays.asList(row))));
		changes.stream()
			.filter((change) -> change.kind() == Kind.REMOVED)
			.map(CellChange::row)
			.distinct()
			.sorted((one, other) -> other - one)
			.forEach((row) -> rows.remove(row - 1));
		changes.stream()
			.filter((change) -> change.kind() == Kind.ADDED)
			.map(CellChange::row)
			.distinct()
			.sorted()
			.forEach((row) -> rows.add(row - 1, new ArrayList<>()));
		for (CellChange change : changes) {
			if (change.kind() == Kind.ADDED) {
				rows.get(change.row() - 1).add(change.after());
			}
			else if (change.kind() == Kind.CHANGED) {
				assertThat(rows.get(change.row() - 1).set(change.column() - 1, change.after()))
					.isEqualTo(change.before());
			}
		}
		return rows;
	}

	private static List<String[]> rows(Random random, int width) {
		List<String[]> rows = new ArrayList<>();
		for (int i = 1 + random.nextInt(7); i > 0; i--) {
			rows.add(cells(random, width));
		}
		return rows;
	}

	private static String[] cells(Random random, int width) {
		String[] cells = new String[width];
		for (int column = 0; column < width; column++) {
			cells[column] = "项" + random.nextInt(4);
		}
		return cells;
	}

	private static List<String[]> changed(List<String[]> before, Random random) {
		List<String[]> after = new ArrayList<>();
		for (String[] row : before) {
			String[] copy = row.clone();
			if (random.nextInt(3) == 0) {
				copy[random.nextInt(copy.length)] = "改";
			}
			if (random.nextInt(6) != 0 || before.size() == 1) {
				after.add(copy);
			}
			if (random.nextInt(6) == 0) {
				after.add(cells(random, row.length));
			}
		}
		return after.isEmpty() ? before : after;
	}

	private static List<CellChange> between(Block.Table before, Block.Table after) {
		return TableDifference.between(before, after);
	}

	private static String[] row(String... cells) {
		return cells;
	}

	private static Block.Table table(String[]... rows) {
		return new Block.Table("", 1,
				Arrays.stream(rows)
					.map((row) -> new Block.Row(Arrays.stream(row).map(Block.Cell::of).toList()))
					.toList());
	}

}
