package org.gongkai.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.gongkai.format.Block.Table;
import org.gongkai.format.TabTables.Draft;
import org.gongkai.format.TabTables.FigureRun;
import org.jspecify.annotations.Nullable;

/**
 * A table of tabs whose rows all end with the same number of figures. The figures make
 * the columns at the right; labels go to the column of their number's level (一、 then （一）
 * then 1.) and reach to the next label, blanks below a label belong to it.
 */
final class FigureTable {

	private final List<String[]> rows;

	private final int figures;

	private final int head;

	private final int labels;

	private final List<Integer> begins;

	private final Draft[][] grid;

	private FigureTable(List<String[]> rows, int figures, int head, int labels, List<Integer> begins) {
		this.rows = rows;
		this.figures = figures;
		this.head = head;
		this.labels = labels;
		this.begins = begins;
		this.grid = new Draft[rows.size()][labels + figures];
	}

	/** The table, or null when its rows are not of that kind. */
	static @Nullable Table read(List<String[]> rows) {
		int figures = rows.stream().mapToInt((row) -> FigureRun.of(row).length()).max().orElse(0);
		int head = 0;
		while (head < rows.size() && !FigureRun.of(rows.get(head)).isPresent()) {
			head++;
		}
		List<Integer> begins = begins(rows, head, figures);
		int labels = begins.stream().mapToInt(Integer::intValue).max().orElse(0);
		if (figures < 2 || begins.isEmpty() || labels + figures > TableGrid.MOST_COLUMNS) {
			return null;
		}
		FigureTable table = new FigureTable(rows, figures, head, labels, begins);
		return table.layHead() ? table.layBody() : null;
	}

	/**
	 * Where the figures of each row begin; none when that is not certain. A row that
	 * lacks its first or last figure follows rows of its length and labels.
	 */
	private static List<Integer> begins(List<String[]> rows, int head, int figures) {
		Map<String, Integer> complete = new HashMap<>();
		for (String[] row : rows.subList(head, rows.size())) {
			FigureRun run = FigureRun.of(row);
			if (run.length() == figures) {
				complete.merge(kind(row, run.from()), run.from(), (one, other) -> one.equals(other) ? one : -1);
			}
		}
		List<Integer> begins = new ArrayList<>();
		for (String[] row : rows.subList(head, rows.size())) {
			FigureRun run = FigureRun.of(row);
			int from = (run.length() == figures) ? run.from() : complete.getOrDefault(kind(row, row.length), -1);
			boolean fits = from >= 0 && from + figures <= row.length && isBlank(row, from + figures, row.length)
					&& (!run.isPresent() || run.from() >= from);
			for (int at = Math.max(0, from); fits && at < from + figures; at++) {
				fits = row[at].isEmpty() || TableHeaders.isFigure(row[at]);
			}
			if (!fits) {
				return List.of();
			}
			begins.add(from);
		}
		return begins;
	}

	/** The length of a row and the level of the last label before its figures. */
	private static String kind(String[] row, int from) {
		int level = 0;
		for (int at = 0; at < from; at++) {
			level = HeadingLevels.ofNumber(row[at]).orElse(level);
		}
		return row.length + " " + level;
	}

	private static boolean isBlank(String[] row, int from, int to) {
		for (int at = from; at < to; at++) {
			if (!row[at].isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** The head's columns stand over the figures; what is missing, its corner lacks. */
	private boolean layHead() {
		int width = this.labels + this.figures;
		int used = 0;
		for (String[] row : this.rows.subList(0, this.head)) {
			for (int at = 0; at < row.length; at++) {
				used = row[at].isEmpty() ? used : Math.max(used, at + 1);
			}
		}
		if (used > width || (used < width && used > 0 && this.labels == 0)) {
			return false;
		}
		String[][] texts = new String[this.head][];
		for (int row = 0; row < this.head; row++) {
			texts[row] = widened(this.rows.get(row), used, width);
		}
		for (int row = 0; row < this.head; row++) {
			layHeadRow(texts, row);
		}
		return true;
	}

	private static String[] widened(String[] row, int used, int width) {
		String[] texts = new String[width];
		Arrays.fill(texts, "");
		int missing = width - used;
		for (int at = 0; at < Math.min(row.length, used); at++) {
			texts[(at == 0) ? 0 : at + missing] = row[at];
		}
		return texts;
	}

	private void layHeadRow(String[][] texts, int row) {
		int width = texts[row].length;
		for (int column = 0; column < width; column++) {
			if (this.grid[row][column] != null) {
				continue;
			}
			Draft draft = new Draft(texts[row][column], row, column);
			int end = column + 1;
			while (!draft.text.isEmpty() && end < width && texts[row][end].isEmpty() && this.grid[row][end] == null
					&& !(column < this.labels && end >= this.labels)) {
				end++;
			}
			draft.columns = end - column;
			while (row + draft.height < this.head && isBlankBelow(texts, draft)) {
				draft.height++;
			}
			cover(draft);
		}
	}

	/** Whether all below a cell is blank down to the body. */
	private boolean isBlankBelow(String[][] texts, Draft draft) {
		for (int row = draft.row + 1; row < this.head; row++) {
			if (!isBlank(texts[row], draft.column, draft.column + draft.columns)) {
				return false;
			}
		}
		return !draft.text.isEmpty();
	}

	private void cover(Draft draft) {
		for (int row = draft.row; row < draft.row + draft.height; row++) {
			Arrays.fill(this.grid[row], draft.column, draft.column + draft.columns, draft);
		}
	}

	private Table layBody() {
		List<Integer> levels = levels();
		for (int row = this.head; row < this.rows.size(); row++) {
			String[] texts = this.rows.get(row);
			int from = this.begins.get(row - this.head);
			layLabels(row, texts, from, levels);
			for (int at = 0; at < this.figures; at++) {
				cover(new Draft(texts[from + at], row, this.labels + at));
			}
		}
		return new Table("", 0, TabTables.rowsOf(this.grid));
	}

	/** The levels of the labels' numbers, if there is one level for each column. */
	private List<Integer> levels() {
		TreeSet<Integer> levels = new TreeSet<>();
		for (int row = this.head; row < this.rows.size(); row++) {
			String[] texts = this.rows.get(row);
			int last = 0;
			for (int at = 0; at < this.begins.get(row - this.head); at++) {
				OptionalInt level = HeadingLevels.ofNumber(texts[at]);
				if (!texts[at].isEmpty() && (level.isEmpty() || level.getAsInt() <= last)) {
					return List.of();
				}
				last = level.orElse(last);
				level.ifPresent(levels::add);
			}
		}
		return (levels.size() == this.labels) ? List.copyOf(levels) : List.of();
	}

	private void layLabels(int row, String[] texts, int from, List<Integer> levels) {
		List<Draft> drafts = new ArrayList<>();
		for (int at = 0; at < from; at++) {
			if (!texts[at].isEmpty()) {
				int level = HeadingLevels.ofNumber(texts[at]).orElse(0);
				drafts.add(new Draft(texts[at], row, levels.isEmpty() ? at : levels.indexOf(level)));
			}
		}
		int first = drafts.isEmpty() ? this.labels : drafts.get(0).column;
		for (int at = 0; at < drafts.size(); at++) {
			int end = (at + 1 < drafts.size()) ? drafts.get(at + 1).column : this.labels;
			drafts.get(at).columns = end - drafts.get(at).column;
			cover(drafts.get(at));
		}
		for (int column = 0; column < first; column++) {
			hangDown(row, column, drafts.isEmpty() ? 0 : first);
		}
	}

	/** A blank before a label belongs to the label above, if that ends before it. */
	private void hangDown(int row, int column, int end) {
		Draft above = (row > this.head) ? this.grid[row - 1][column] : null;
		boolean belongs = above != null && !above.text.isEmpty() && above.column + above.columns <= end;
		if (above == null || !belongs) {
			cover(new Draft("", row, column));
			return;
		}
		if (column == above.column) {
			above.height++;
		}
		this.grid[row][column] = above;
	}

}
