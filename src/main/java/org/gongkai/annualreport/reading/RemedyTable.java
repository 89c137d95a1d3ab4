package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/**
 * Finds the fifteen cells of table four, whether they lie in one row, below each other or
 * in several pieces: each cell by the heads above and before it, a row of fifteen without
 * heads by its order.
 */
final class RemedyTable {

	private static final List<CellId> OFFICIAL = CellId.all()
		.stream()
		.filter((cell) -> cell.table() == ReportTable.T4)
		.toList();

	private final Placement placement;

	private final List<Cell> heads = new ArrayList<>();

	private final List<Row> lines = new ArrayList<>();

	private final List<List<CellId>> places = new ArrayList<>();

	private int headBlock = -1;

	RemedyTable(Placement placement) {
		this.placement = placement;
	}

	/** Takes in a row; the rows are placed together. */
	void add(Row row) {
		List<Cell> own = row.own();
		if (own.isEmpty()) {
			return;
		}
		int block = own.get(0).spot().block();
		if (block != this.headBlock) {
			// heads stand above their own columns; for the rest of a torn table they do
			// not
			this.heads.clear();
			this.headBlock = block;
		}
		List<Cell> labels = own.stream().filter((cell) -> isHead(cell)).toList();
		if (isHeadRow(own, labels)) {
			labels.forEach((label) -> this.heads.add(widened(label, own)));
			return;
		}
		boolean values = own.stream().anyMatch((cell) -> cell.isValue());
		if (values || !labels.isEmpty() || row.isBlank() && own.size() >= RemedyResult.values().length) {
			this.lines.add(row);
			this.places.add(byHeads(row));
		}
		this.heads.addAll(labels);
	}

	/**
	 * Whether a row holds but heads: several results, or groups above results that are
	 * still to come.
	 */
	private boolean isHeadRow(List<Cell> own, List<Cell> labels) {
		long results = labels.stream().filter((cell) -> cell.label().remedyResult().isPresent()).count();
		boolean values = own.stream().anyMatch((cell) -> cell.isValue());
		boolean resultsAbove = this.heads.stream().anyMatch((head) -> head.label().remedyResult().isPresent());
		if (labels.isEmpty() || values && results < 2) {
			return false;
		}
		return results >= 2 || labels.size() == own.size() || labels.size() >= 2 && results == 0
				|| results == 0 && !resultsAbove;
	}

	/** A head reaches over the blanks behind it, where its cell was not merged. */
	private static Cell widened(Cell head, List<Cell> own) {
		int end = head.column() + head.width();
		for (Cell cell : own) {
			end = (cell.column() == end && cell.isBlank()) ? end + cell.width() : end;
		}
		return head.widened(end - head.column());
	}

	private static boolean isHead(Cell cell) {
		return cell.label().isHeadOf(ReportTable.T4);
	}

	/** Places all rows. */
	void place() {
		Set<CellId> filled = new HashSet<>();
		for (int line = 0; line < this.lines.size(); line++) {
			Row row = this.lines.get(line);
			if (row.isBlank() && this.lines.size() > 1 && !filled.isEmpty()) {
				continue;
			}
			List<CellId> ids = this.places.get(line);
			List<Cell> values = values(row);
			if (ids.size() != values.size()) {
				ids = inOrder(row, values).orElse(List.of());
				values = (ids.isEmpty()) ? values : window(values);
			}
			if (ids.isEmpty()) {
				this.placement.unplaced(row, "表四的这一行有%d个数，与表头对应不上，没有取数。请对照格式核对：每组5列，共15个数。".formatted(values.size()),
						List.of());
			}
			else if (ids.stream().anyMatch(filled::contains)) {
				this.placement.unplaced(row, "表四的数出现了不止一次，这一行没有取数。请删去多余的一行或一张表。", List.of(ids));
			}
			else {
				filled.addAll(ids);
				this.placement.put(ids, values);
				if (ids.size() == OFFICIAL.size() && !ids.equals(OFFICIAL)) {
					this.placement.doubtful(row, "表四各列的次序与格式不同，已按列名取数。请核对，并改回规定的次序。", List.of());
				}
			}
		}
	}

	/** The cells that are no heads, nor blanks before one. */
	private static List<Cell> values(Row row) {
		List<Cell> own = row.own();
		int from = 0;
		for (int at = 0; at < own.size(); at++) {
			from = isHead(own.get(at)) ? at + 1 : from;
		}
		return own.subList(from, own.size());
	}

	/**
	 * Fifteen values in the order of the form; others only when mere blanks are left
	 * over.
	 */
	private static Optional<List<CellId>> inOrder(Row row, List<Cell> values) {
		return (window(values).size() == OFFICIAL.size()) ? Optional.of(OFFICIAL) : Optional.empty();
	}

	private static List<Cell> window(List<Cell> values) {
		int size = OFFICIAL.size();
		List<Integer> windows = IntStream.rangeClosed(0, Math.max(-1, values.size() - size))
			.filter((from) -> values.size() >= size
					&& values.subList(0, from).stream().noneMatch((cell) -> cell.isValue())
					&& values.subList(from + size, values.size()).stream().allMatch(Cell::isBlank))
			.boxed()
			.toList();
		if (windows.size() != 1) {
			return List.of();
		}
		return values.subList(windows.get(0), windows.get(0) + size);
	}

	/** The cells that the heads name, if they name every value of the row differently. */
	private List<CellId> byHeads(Row row) {
		List<CellId> ids = new ArrayList<>();
		for (Cell value : values(row)) {
			RemedyGroup group = null;
			RemedyResult result = null;
			for (Cell head : headsOf(row, value)) {
				group = (group == null) ? head.label().remedyGroup().orElse(null) : group;
				result = (result == null) ? head.label().remedyResult().orElse(null) : result;
			}
			if (group == null || result == null) {
				return List.of();
			}
			ids.add(CellId.of(group, result));
		}
		return (new HashSet<>(ids).size() == ids.size()) ? ids : List.of();
	}

	/** The nearest first: before the value in its row, then above it. */
	private List<Cell> headsOf(Row row, Cell value) {
		List<Cell> heads = new ArrayList<>();
		for (Cell cell : row.cells()) {
			if (cell.column() < value.column()) {
				heads.add(0, cell.isBlank() ? above(row, cell.column()).orElse(cell) : cell);
			}
		}
		this.heads.stream()
			.filter((head) -> head.row() < row.number() && head.covers(value.column()))
			.sorted(Comparator.comparingInt(Cell::row).reversed())
			.forEach(heads::add);
		return heads;
	}

	/** The head above a blank that was one cell with it. */
	private Optional<Cell> above(Row row, int column) {
		return this.heads.stream()
			.filter((head) -> head.row() < row.number() && head.column() == column)
			.max(Comparator.comparingInt(Cell::row));
	}

}
