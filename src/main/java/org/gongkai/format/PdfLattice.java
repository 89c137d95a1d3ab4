package org.gongkai.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.gongkai.format.PdfStrokes.Ruling;
import org.gongkai.format.PdfTable.Box;
import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a page by the lines that rule them: where lines meet they belong
 * together, where no line stands between two places of the grid they are one cell.
 */
final class PdfLattice {

	/** Lines nearer than this are one, in points. */
	private static final double NEAR = 3;

	/** An end of lines that lies further out than this is an edge of its own. */
	private static final double OPEN = 6;

	/** More lines than this on a page are no table. */
	private static final int MOST_RULINGS = 4000;

	private final List<Ruling> across;

	private final List<Ruling> down;

	private PdfLattice(List<Ruling> rulings) {
		this.across = rulings.stream().filter(Ruling::across).toList();
		this.down = rulings.stream().filter((ruling) -> !ruling.across()).toList();
	}

	/**
	 * The tables of a page from top to bottom, with the text that stands in them.
	 * @throws UnreadableFile when one is larger than can be handled
	 */
	static List<PdfTable> tables(PdfPage page) throws UnreadableFile {
		List<Ruling> rulings = joined(page.rulings());
		if (rulings.size() > MOST_RULINGS) {
			throw new UnreadableFile(Kind.UNUSABLE, "PDF 的一页上有过多线条，无法读取其中的表格。请改用 Word 或网页文件。");
		}
		List<PdfTable> tables = new ArrayList<>();
		for (List<Ruling> group : groups(rulings)) {
			PdfTable table = new PdfLattice(group).table(page.glyphs());
			if (table != null && tables.stream().noneMatch((other) -> other.contains(table))) {
				tables.removeIf(table::contains);
				tables.add(table);
			}
		}
		tables.sort(Comparator.comparingDouble(PdfTable::top));
		return tables;
	}

	/** Lines that go on in each other, as one. */
	private static List<Ruling> joined(List<Ruling> rulings) {
		List<Ruling> sorted = new ArrayList<>(rulings);
		sorted.sort(Comparator.comparing(Ruling::across).thenComparingDouble(Ruling::at));
		List<Ruling> joined = new ArrayList<>();
		int from = 0;
		for (int at = 1; at <= sorted.size(); at++) {
			boolean ends = at == sorted.size() || sorted.get(at).across() != sorted.get(from).across()
					|| sorted.get(at).at() - sorted.get(at - 1).at() > NEAR / 2;
			if (ends) {
				joined.addAll(joinedOnOne(sorted.subList(from, at)));
				from = at;
			}
		}
		return joined;
	}

	private static List<Ruling> joinedOnOne(List<Ruling> line) {
		double at = line.stream().mapToDouble(Ruling::at).average().orElse(0);
		List<Ruling> sorted = new ArrayList<>(line);
		sorted.sort(Comparator.comparingDouble(Ruling::from));
		List<Ruling> joined = new ArrayList<>();
		double from = sorted.get(0).from();
		double to = sorted.get(0).to();
		for (Ruling piece : sorted) {
			if (piece.from() > to + NEAR) {
				joined.add(new Ruling(piece.across(), at, from, to));
				from = piece.from();
				to = piece.to();
			}
			to = Math.max(to, piece.to());
		}
		joined.add(new Ruling(sorted.get(0).across(), at, from, to));
		return joined;
	}

	/** Lines that touch each other, table by table. */
	private static List<List<Ruling>> groups(List<Ruling> rulings) {
		int[] group = new int[rulings.size()];
		Arrays.setAll(group, (at) -> at);
		for (int one = 0; one < rulings.size(); one++) {
			for (int other = one + 1; other < rulings.size(); other++) {
				if (touch(rulings.get(one), rulings.get(other))) {
					group[root(group, one)] = root(group, other);
				}
			}
		}
		List<List<Ruling>> groups = new ArrayList<>();
		for (int root = 0; root < group.length; root++) {
			List<Ruling> members = new ArrayList<>();
			for (int at = 0; group[root] == root && at < group.length; at++) {
				if (root(group, at) == root) {
					members.add(rulings.get(at));
				}
			}
			if (members.size() >= 4) {
				groups.add(members);
			}
		}
		return groups;
	}

	private static int root(int[] group, int at) {
		int root = at;
		while (group[root] != root) {
			group[root] = group[group[root]];
			root = group[root];
		}
		return root;
	}

	private static boolean touch(Ruling one, Ruling other) {
		return one.across() != other.across() && other.at() >= one.from() - NEAR && other.at() <= one.to() + NEAR
				&& one.at() >= other.from() - NEAR && one.at() <= other.to() + NEAR;
	}

	/** The places between lines, and the ends of lines at an edge that has no line. */
	private static double[] edges(List<Ruling> lines, List<Ruling> crossing) {
		List<Double> edges = new ArrayList<>();
		for (double at : lines.stream().mapToDouble(Ruling::at).sorted().toArray()) {
			if (edges.isEmpty() || at - edges.get(edges.size() - 1) > NEAR) {
				edges.add(at);
			}
		}
		double first = crossing.stream().mapToDouble(Ruling::from).min().orElse(0);
		double last = crossing.stream().mapToDouble(Ruling::to).max().orElse(0);
		if (edges.isEmpty() || first < edges.get(0) - OPEN) {
			edges.add(0, first);
		}
		if (last > edges.get(edges.size() - 1) + OPEN) {
			edges.add(last);
		}
		return edges.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private @Nullable PdfTable table(List<PdfGlyph> glyphs) throws UnreadableFile {
		double[] xs = edges(this.down, this.across);
		double[] ys = edges(this.across, this.down);
		int columns = xs.length - 1;
		int rows = ys.length - 1;
		if ((long) columns * rows > TableGrid.MOST_CELLS) {
			throw TableGrid.tooManyCells((long) columns * rows);
		}
		if (columns < 1 || rows < 1 || columns * rows < 2) {
			return null;
		}
		int[][] owners = new int[rows][columns];
		List<int[]> cells = cells(xs, ys, owners);
		if (cells.size() < 2) {
			return null;
		}
		List<List<PdfGlyph>> inside = new ArrayList<>();
		cells.forEach((cell) -> inside.add(new ArrayList<>()));
		for (PdfGlyph glyph : glyphs) {
			int column = place(xs, glyph.x());
			int row = place(ys, glyph.y());
			if (column >= 0 && row >= 0) {
				inside.get(owners[row][column] - 1).add(glyph);
			}
		}
		List<Box> boxes = new ArrayList<>();
		for (int at = 0; at < cells.size(); at++) {
			int[] cell = cells.get(at);
			boxes.add(new Box(xs[cell[1]], xs[cell[3]], cell[0], cell[2] - cell[0], PdfLine.text(inside.get(at))));
		}
		boolean blank = boxes.stream().allMatch((box) -> box.text().isEmpty());
		return blank ? null : new PdfTable(xs[0], xs[columns], ys[0], ys[rows], rows, boxes);
	}

	/**
	 * The cells, each as its first row and column and those behind its last.
	 * @param owners takes the number of the cell that covers a place, from 1
	 */
	private List<int[]> cells(double[] xs, double[] ys, int[][] owners) {
		List<int[]> cells = new ArrayList<>();
		for (int row = 0; row < owners.length; row++) {
			for (int column = 0; column < owners[row].length; column++) {
				if (owners[row][column] == 0) {
					int right = column + 1;
					while (right < owners[row].length && owners[row][right] == 0
							&& !isWall(this.down, xs[right], (ys[row] + ys[row + 1]) / 2)) {
						right++;
					}
					int below = row + 1;
					while (below < owners.length && owners[below][column] == 0
							&& !isWall(this.across, ys[below], (xs[column] + xs[column + 1]) / 2)) {
						below++;
					}
					cells.add(new int[] { row, column, below, right });
					for (int at = row; at < below; at++) {
						Arrays.fill(owners[at], column, right, cells.size());
					}
				}
			}
		}
		return cells;
	}

	private static boolean isWall(List<Ruling> lines, double at, double middle) {
		return lines.stream()
			.anyMatch((line) -> Math.abs(line.at() - at) <= NEAR && line.from() < middle && line.to() > middle);
	}

	/** Between which edges a place lies; -1 when outside. */
	private static int place(double[] edges, double at) {
		int found = Arrays.binarySearch(edges, at);
		int place = (found >= 0) ? found : -found - 2;
		return (place < edges.length - 1) ? place : -1;
	}

	/** Where columns begin and end, those of all boxes together. */
	static double[] columns(List<Box> boxes) {
		List<Double> edges = new ArrayList<>();
		for (double at : boxes.stream()
			.flatMapToDouble((box) -> DoubleStream.of(box.left(), box.right()))
			.sorted()
			.toArray()) {
			if (edges.isEmpty() || at - edges.get(edges.size() - 1) > NEAR) {
				edges.add(at);
			}
		}
		return edges.stream().mapToDouble(Double::doubleValue).toArray();
	}

}
