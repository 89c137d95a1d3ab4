package org.gongkai.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on a page, or the pieces of it that page ends tore apart.
 *
 * @param left its left edge, in points
 * @param right its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 * @param rows how many rows it has
 * @param boxes its cells
 */
record PdfTable(double left, double right, double top, double bottom, int rows, List<Box> boxes) {

	/** How far edges of the same table may differ from page to page, in points. */
	private static final double NEAR = 4;

	/** A head of more rows is not repeated on each page. */
	private static final int MOST_HEADER_ROWS = 6;

	boolean contains(PdfTable other) {
		return other.left >= this.left - 1 && other.right <= this.right + 1 && other.top >= this.top - 1
				&& other.bottom <= this.bottom + 1;
	}

	boolean contains(PdfGlyph glyph) {
		return glyph.x() > this.left && glyph.x() < this.right && glyph.y() > this.top && glyph.y() < this.bottom;
	}

	/**
	 * Whether the table at the top of the next page goes on with this one: as wide, and
	 * divided at the same places.
	 */
	boolean goesOnIn(PdfTable next) {
		double shift = this.left - next.left;
		if (Math.abs(this.right - next.right - shift) > NEAR) {
			return false;
		}
		double[] mine = PdfLattice.columns(this.boxes);
		double[] others = PdfLattice.columns(next.shifted(shift).boxes);
		long shared = Arrays.stream(others)
			.filter((edge) -> Arrays.stream(mine).anyMatch((own) -> Math.abs(own - edge) <= NEAR))
			.count();
		return shared >= 3 || shared == Math.min(mine.length, others.length);
	}

	/** This table with the rest of it that stands on the next page. */
	PdfTable with(PdfTable next) {
		PdfTable rest = next.shifted(this.left - next.left);
		rest = rest.without(repeatedRows(rest));
		int last = this.rows - 1;
		boolean torn = isTorn(row(last), rest.row(0));
		int offset = torn ? last : this.rows;
		List<Box> joined = new ArrayList<>(this.boxes);
		for (Box box : rest.boxes) {
			Box above = (box.row() == 0) ? above(joined, last, box) : null;
			if (above != null && (torn || goesOn(above, box))) {
				joined.remove(above);
				int end = Math.max(above.end(), box.end() + offset);
				joined.add(new Box(above.left(), above.right(), above.row(), end - above.row(),
						joinedText(above.text(), box.text())));
			}
			else {
				joined.add(new Box(box.left(), box.right(), box.row() + offset, box.rowSpan(), box.text()));
			}
		}
		return new PdfTable(this.left, this.right, this.top, next.bottom, offset + rest.rows, joined);
	}

	/**
	 * The table as a block, or null when there is nothing in it.
	 * @throws UnreadableFile when it is larger than can be handled
	 */
	@Nullable Table block() throws UnreadableFile {
		double[] columns = PdfLattice.columns(this.boxes);
		List<List<Cell>> cells = new ArrayList<>();
		for (int row = 0; row < this.rows; row++) {
			List<Cell> line = new ArrayList<>();
			for (Box box : row(row).stream().filter(begins(row)).toList()) {
				int span = Math.max(1, nearest(columns, box.right()) - nearest(columns, box.left()));
				line.add(new Cell(Inlines.tidy(box.text()), span, box.rowSpan(), false));
			}
			cells.add(line);
		}
		return TableHeaders.found(TableGrid.lay(cells).table("", 0));
	}

	private static Predicate<Box> begins(int row) {
		return (box) -> box.row() == row;
	}

	private static int nearest(double[] columns, double at) {
		int nearest = 0;
		for (int column = 1; column < columns.length; column++) {
			nearest = (Math.abs(columns[column] - at) < Math.abs(columns[nearest] - at)) ? column : nearest;
		}
		return nearest;
	}

	private PdfTable shifted(double by) {
		List<Box> moved = this.boxes.stream()
			.map((box) -> new Box(box.left() + by, box.right() + by, box.row(), box.rowSpan(), box.text()))
			.toList();
		return new PdfTable(this.left + by, this.right + by, this.top, this.bottom, this.rows, moved);
	}

	private PdfTable without(int first) {
		List<Box> rest = this.boxes.stream()
			.filter((box) -> box.row() >= first)
			.map((box) -> new Box(box.left(), box.right(), box.row() - first, box.rowSpan(), box.text()))
			.toList();
		return new PdfTable(this.left, this.right, this.top, this.bottom, this.rows - first, rest);
	}

	/** How many rows the rest begins with that are this table's head once more. */
	private int repeatedRows(PdfTable rest) {
		for (int count = Math.min(MOST_HEADER_ROWS, Math.min(this.rows, rest.rows) - 1); count > 0; count--) {
			Set<Box> mine = head(count);
			boolean whole = mine.stream().allMatch((box) -> box.end() <= this.rows);
			boolean figures = mine.stream().anyMatch((box) -> TableHeaders.isFigure(box.text()));
			boolean cut = Stream.concat(this.boxes.stream(), rest.boxes.stream()).anyMatch(cutsAt(count));
			if (whole && !figures && !cut && texts(mine).equals(texts(rest.head(count)))) {
				return count;
			}
		}
		return 0;
	}

	private static Predicate<Box> cutsAt(int row) {
		return (box) -> box.row() < row && box.end() > row;
	}

	private Set<Box> head(int count) {
		return this.boxes.stream().filter((box) -> box.row() < count).collect(Collectors.toCollection(HashSet::new));
	}

	private static List<String> texts(Set<Box> boxes) {
		return boxes.stream()
			.sorted(Comparator.comparingInt(Box::row).thenComparingDouble(Box::left))
			.map((box) -> box.row() + " " + box.rowSpan() + " " + compact(box.text()))
			.toList();
	}

	private static String compact(String text) {
		return text.replaceAll("\\s", "");
	}

	/** The cells that cover a row, from left to right. */
	private List<Box> row(int row) {
		return this.boxes.stream()
			.filter((box) -> box.row() <= row && box.end() > row)
			.sorted(Comparator.comparingDouble(Box::left))
			.toList();
	}

	private static @Nullable Box above(List<Box> boxes, int last, Box box) {
		return boxes.stream()
			.filter((other) -> other.row() <= last && other.end() > last && Math.abs(other.left() - box.left()) <= NEAR
					&& Math.abs(other.right() - box.right()) <= NEAR)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether a page end tore a row in two: its figures stand on one page, and the other
	 * has no more than the rest of its label.
	 */
	private static boolean isTorn(List<Box> last, List<Box> next) {
		if (last.size() != next.size()) {
			return false;
		}
		int both = 0;
		int one = 0;
		for (int at = 0; at < last.size(); at++) {
			Box above = last.get(at);
			Box below = next.get(at);
			if (Math.abs(above.left() - below.left()) > NEAR || Math.abs(above.right() - below.right()) > NEAR) {
				return false;
			}
			boolean label = above.rowSpan() > 1 || below.rowSpan() > 1;
			boolean fragment = !below.text().isEmpty() && HeadingLevels.ofNumber(below.text()).isEmpty();
			if (!label && !below.text().isEmpty() && !fragment) {
				return false;
			}
			both += (!label && !above.text().isEmpty() && !below.text().isEmpty()) ? 1 : 0;
			one += (!label && above.text().isEmpty() != below.text().isEmpty()) ? 1 : 0;
		}
		return both <= 1 && one >= 2;
	}

	/** Whether a cell at the top of a page is the rest of the one above the page end. */
	private static boolean goesOn(Box above, Box below) {
		if (above.text().isEmpty() || TableHeaders.isFigure(above.text())) {
			return false;
		}
		boolean merged = above.rowSpan() > 1 || below.rowSpan() > 1;
		boolean fragment = HeadingLevels.ofNumber(below.text()).isEmpty() && !TableHeaders.isFigure(below.text());
		return below.text().isEmpty() || merged && fragment;
	}

	private static String joinedText(String above, String below) {
		StringBuilder text = new StringBuilder(above);
		PdfLine.append(text, below);
		return text.toString();
	}

	/**
	 * A cell.
	 *
	 * @param left its left edge, in points
	 * @param right its right edge
	 * @param row its first row
	 * @param rowSpan how many rows it covers
	 * @param text what stands in it
	 */
	record Box(double left, double right, int row, int rowSpan, String text) {

		/** The row behind its last. */
		int end() {
			return this.row + this.rowSpan;
		}

	}

}
