package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

import org.gongkai.document.Alignment.Pair;
import org.gongkai.document.Difference.CellChange;
import org.gongkai.document.Difference.Kind;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table that changed. Rows and columns that came or went are found first,
 * so that one new row does not make every row below it look changed.
 */
final class TableDifference {

	private static final double LIKE_ENOUGH = 0.3;

	private TableDifference() {
	}

	/** Row by row in reading order. */
	static List<CellChange> between(Block.Table before, Block.Table after) {
		List<List<String>> older = grid(before);
		List<List<String>> newer = grid(after);
		List<Pair> columns = columns(older, newer);
		List<CellChange> changes = new ArrayList<>();
		for (Pair row : rows(older, newer, columns)) {
			for (Pair column : columns) {
				cell(older, newer, row, column, changes);
			}
		}
		return changes;
	}

	/**
	 * The texts of the grid: a cell that spans stands in its first place, the others that
	 * it covers are blank. Every row is as long as the longest.
	 */
	static List<List<String>> grid(Block.Table table) {
		int width = width(table);
		boolean[][] covered = new boolean[table.rows().size()][width];
		List<List<String>> grid = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			String[] texts = new String[width];
			Arrays.fill(texts, "");
			int column = 0;
			for (Block.Cell cell : table.rows().get(row).cells()) {
				while (covered[row][column]) {
					column++;
				}
				texts[column] = cell.text();
				cover(covered, row, column, cell);
				column += cell.colSpan();
			}
			grid.add(List.of(texts));
		}
		return grid;
	}

	/** Wide enough for every cell, also where a table does not keep to its grid. */
	private static int width(Block.Table table) {
		int[] hanging = new int[table.rows().size()];
		int width = 0;
		for (int row = 0; row < table.rows().size(); row++) {
			int cells = hanging[row];
			for (Block.Cell cell : table.rows().get(row).cells()) {
				cells += cell.colSpan();
				for (int below = row + 1; below < Math.min(row + cell.rowSpan(), hanging.length); below++) {
					hanging[below] += cell.colSpan();
				}
			}
			width = Math.max(width, cells);
		}
		return width;
	}

	private static void cover(boolean[][] covered, int row, int column, Block.Cell cell) {
		for (int r = row; r < Math.min(row + cell.rowSpan(), covered.length); r++) {
			Arrays.fill(covered[r], column, Math.min(column + cell.colSpan(), covered[r].length), true);
		}
	}

	/** Columns by place when there are as many as before, else by what stands in them. */
	private static List<Pair> columns(List<List<String>> older, List<List<String>> newer) {
		List<String> before = columnTexts(older);
		List<String> after = columnTexts(newer);
		if (before.size() == after.size()) {
			List<Pair> pairs = new ArrayList<>();
			for (int column = 0; column < before.size(); column++) {
				pairs.add(new Pair(column, column));
			}
			return pairs;
		}
		return Alignment.of(before, after, atLeast(LIKE_ENOUGH));
	}

	private static List<String> columnTexts(List<List<String>> grid) {
		List<String> texts = new ArrayList<>();
		int width = grid.isEmpty() ? 0 : grid.get(0).size();
		for (int column = 0; column < width; column++) {
			int place = column;
			texts.add(String.join("\n", grid.stream().map((row) -> row.get(place)).toList()));
		}
		return texts;
	}

	private static List<Pair> rows(List<List<String>> older, List<List<String>> newer, List<Pair> columns) {
		List<Pair> pairs = Alignment.of(kept(older, columns, true), kept(newer, columns, false),
				TableDifference::alike);
		return pairedByPlace(pairs);
	}

	/** The rows without the columns that came or went. */
	private static List<List<String>> kept(List<List<String>> grid, List<Pair> columns, boolean older) {
		List<Integer> places = new ArrayList<>();
		for (Pair column : columns) {
			if (column.before() != null && column.after() != null) {
				places.add(older ? column.before() : column.after());
			}
		}
		return grid.stream().map((row) -> places.stream().map(row::get).toList()).toList();
	}

	/** The share of cells that are equal; the first one that is filled names the row. */
	private static double alike(List<String> one, List<String> other) {
		int equal = 0;
		int filled = 0;
		for (int i = 0; i < one.size(); i++) {
			if (!one.get(i).isBlank() || !other.get(i).isBlank()) {
				filled++;
				equal += one.get(i).equals(other.get(i)) ? 1 : 0;
			}
		}
		double share = (filled > 0) ? (double) equal / filled : 1;
		double alike = name(one).equals(name(other)) ? (1 + share) / 2 : share;
		return (alike >= LIKE_ENOUGH) ? alike : 0;
	}

	private static String name(List<String> row) {
		return row.stream().filter((text) -> !text.isBlank()).findFirst().orElse("");
	}

	/** As many rows went as came in one place: they are the same rows, quite changed. */
	private static List<Pair> pairedByPlace(List<Pair> pairs) {
		List<Pair> result = new ArrayList<>();
		int start = 0;
		while (start < pairs.size()) {
			int middle = start;
			while (middle < pairs.size() && pairs.get(middle).after() == null) {
				middle++;
			}
			int end = middle;
			while (end < pairs.size() && pairs.get(end).before() == null) {
				end++;
			}
			if (end == start) {
				result.add(pairs.get(start));
				end = start + 1;
			}
			else if (middle - start == end - middle) {
				for (int i = start; i < middle; i++) {
					result.add(new Pair(pairs.get(i).before(), pairs.get(middle + i - start).after()));
				}
			}
			else {
				result.addAll(pairs.subList(start, end));
			}
			start = end;
		}
		return result;
	}

	private static void cell(List<List<String>> older, List<List<String>> newer, Pair row, Pair column,
			List<CellChange> changes) {
		String before = text(older, row.before(), column.before());
		String after = text(newer, row.after(), column.after());
		if (before != null && after != null) {
			if (!before.equals(after)) {
				changes.add(change(Kind.CHANGED, row.after(), column.after(), before, after));
			}
		}
		else if (after != null) {
			changes.add(change(Kind.ADDED, row.after(), column.after(), "", after));
		}
		else if (before != null) {
			changes.add(change(Kind.REMOVED, row.before(), column.before(), before, ""));
		}
	}

	private static @Nullable String text(List<List<String>> grid, @Nullable Integer row, @Nullable Integer column) {
		return (row != null && column != null) ? grid.get(row).get(column) : null;
	}

	private static CellChange change(Kind kind, @Nullable Integer row, @Nullable Integer column, String before,
			String after) {
		if (row == null || column == null) {
			throw new IllegalArgumentException("A cell that changed has a row and a column");
		}
		return new CellChange(kind, row + 1, column + 1, before, after);
	}

	private static ToDoubleBiFunction<String, String> atLeast(double least) {
		Likeness likeness = new Likeness();
		return (one, other) -> {
			double alike = likeness.of(one, other);
			return (alike >= least) ? alike : 0;
		};
	}

}
