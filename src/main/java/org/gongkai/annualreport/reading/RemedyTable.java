package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fifteen cells of table four, whether they lie in one row, below each other or
 * in several pieces: each cell by the heads above and before it, a row of fifteen without
 * heads by its order.
 */
final class RemedyTable {

	private static final double ALIKE = 0.75;

	private static final Map<RemedyGroup, Wording> GROUPS = new EnumMap<>(RemedyGroup.class);

	private static final Map<RemedyResult, Wording> RESULTS = new EnumMap<>(RemedyResult.class);

	private static final Wording LITIGATION = Wording.of(RemedyGroup.LITIGATION_LABEL);

	private static final List<CellId> OFFICIAL = CellId.all()
		.stream()
		.filter((cell) -> cell.table() == ReportTable.T4)
		.toList();

	static {
		for (RemedyGroup group : RemedyGroup.values()) {
			GROUPS.put(group, Wording.of(group.label()));
		}
		for (RemedyResult result : RemedyResult.values()) {
			RESULTS.put(result, Wording.of(result.label()));
		}
	}

	private final Placement placement;

	private final List<Cell> heads = new ArrayList<>();

	private final List<Row> lines = new ArrayList<>();

	private int headBlock = -1;

	RemedyTable(Placement placement) {
		this.placement = placement;
	}

	/** The group whose label it is. */
	static Optional<RemedyGroup> groupOf(String text) {
		return Likeness.best(GROUPS, Wording.of(text), ALIKE);
	}

	/** The result whose label it is. */
	static Optional<RemedyResult> resultOf(String text) {
		return Likeness.best(RESULTS, Wording.of(text), ALIKE);
	}

	static boolean isHead(String text) {
		return groupOf(text).isPresent() || resultOf(text).isPresent() || isLitigation(text);
	}

	private static boolean isLitigation(String text) {
		return Wording.of(text).likeness(LITIGATION) >= ALIKE;
	}

	boolean isEmpty() {
		return this.lines.isEmpty() && this.heads.isEmpty();
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
		List<Cell> labels = own.stream().filter((cell) -> isHead(cell.text())).toList();
		this.heads.addAll(labels);
		boolean values = own.stream().anyMatch((cell) -> CellText.isValue(cell.text()));
		boolean head = labels.size() > 1 && !(values && labels.size() == 2);
		if (!head && (values || isBlankLine(row, labels))) {
			this.lines.add(row);
			this.places.add(byHeads(row));
		}
	}

	private final List<List<CellId>> places = new ArrayList<>();

	/** A row of blanks below heads, or with one label before its blanks. */
	private boolean isBlankLine(Row row, List<Cell> labels) {
		long blanks = row.own().stream().filter(Cell::isBlank).count();
		return labels.isEmpty() ? row.isBlank() && blanks >= RemedyResult.values().length
				: blanks > 0 && labels.size() == 1;
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

	/** The cells that are no heads. */
	private static List<Cell> values(Row row) {
		return row.own().stream().filter((cell) -> !isHead(cell.text())).toList();
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
					&& values.subList(0, from).stream().noneMatch((cell) -> CellText.isValue(cell.text()))
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
				group = (group == null) ? groupOf(head.text()).orElse(null) : group;
				result = (result == null) ? resultOf(head.text()).orElse(null) : result;
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
				heads.add(0, cell);
			}
		}
		this.heads.stream()
			.filter((head) -> head.row() < row.number() && head.covers(value.column()))
			.sorted(Comparator.comparingInt(Cell::row).reversed())
			.forEach(heads::add);
		return heads;
	}

}
