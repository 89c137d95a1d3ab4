package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.DisclosureRow.Column;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/** Finds the rows and columns of table two. */
final class DisclosureTable {

	private final Placement placement;

	private final Set<DisclosureRow> placed = EnumSet.noneOf(DisclosureRow.class);

	private List<Column> order = DisclosureRow.Block.ARTICLE_20_1.columns();

	DisclosureTable(Placement placement) {
		this.placement = placement;
	}

	/** Places a row of the table. */
	void place(Row row) {
		int label = labelOf(row);
		if (label < 0) {
			if (row.own().stream().anyMatch((cell) -> cell.label().isHeadOf(ReportTable.T2))) {
				readHead(row);
			}
			else if (!row.isBlank() && row.cells().stream().anyMatch((cell) -> cell.isValue())) {
				this.placement.unplaced(row, "表二的这一行认不出是哪一项，没有取数。请核对这一行的名称，写成格式规定的名称。", open(row));
			}
			return;
		}
		DisclosureRow line = row.cells().get(label).label().disclosureRow().orElseThrow();
		List<Column> columns = (line.block().columns().size() == 1) ? line.block().columns() : this.order;
		List<CellId> ids = columns.stream().map((column) -> CellId.of(line, column)).toList();
		RowValues values = RowValues.of(row, label, ids.size());
		if (!this.placed.add(line)) {
			repeated(row, line, values, ids);
		}
		else if (values.windows().size() == 1 || values.isBlank() && !values.windows().isEmpty()) {
			this.placement.put(ids, values.from(values.windows().get(0)));
		}
		else if (ids.size() == 1 && isOneRepeated(values)) {
			this.placement.put(ids, values.filled().subList(0, 1));
		}
		else {
			this.placed.remove(line);
			this.placement.unplaced(row, "表二“%s”这一行应有%d个数，实有%d个，对应不上，没有取数。请核对这一行的单元格。".formatted(line.label(),
					ids.size(), values.filled().size()), candidates(values, ids));
		}
	}

	/** A merged cell whose figure a program wrote into each of its places. */
	private static boolean isOneRepeated(RowValues values) {
		List<Cell> filled = values.filled();
		return filled.size() > 1 && filled.size() <= 3
				&& filled.stream().map(Cell::text).map(String::strip).distinct().count() == 1;
	}

	private static int labelOf(Row row) {
		for (int at = row.cells().size() - 1; at >= 0; at--) {
			Cell cell = row.cells().get(at);
			if (row.begins(cell) && cell.label().disclosureRow().isPresent()) {
				return at;
			}
		}
		return -1;
	}

	/** The three columns of the first block may stand in another order. */
	private void readHead(Row row) {
		List<Column> found = row.own()
			.stream()
			.map((cell) -> DisclosureLabels.columnOf(cell.label().wording()))
			.flatMap(Optional::stream)
			.toList();
		List<Column> official = DisclosureRow.Block.ARTICLE_20_1.columns();
		if (found.size() == official.size() && EnumSet.copyOf(found).equals(EnumSet.copyOf(official))) {
			this.order = found;
			if (!found.equals(official)) {
				this.placement.doubtful(row, "表二第一栏各列的次序与格式不同，已按列名取数。请核对，并改回规定的次序。", List.of());
			}
		}
	}

	private void repeated(Row row, DisclosureRow line, RowValues values, List<CellId> ids) {
		if (!values.isBlank()) {
			this.placement.unplaced(row, "表二“%s”出现了不止一次，这一行没有取数。请删去多余的一行或一张表。".formatted(line.label()), List.of(ids));
		}
	}

	private static List<List<CellId>> candidates(RowValues values, List<CellId> ids) {
		return Choices.of(ids, values.filled().size());
	}

	private List<List<CellId>> open(Row row) {
		int filled = (int) row.own().stream().filter((cell) -> cell.isValue()).count();
		List<List<CellId>> open = new ArrayList<>();
		for (DisclosureRow line : DisclosureRow.values()) {
			List<CellId> ids = line.block().columns().stream().map((column) -> CellId.of(line, column)).toList();
			if (ids.size() == filled && !this.placed.contains(line)) {
				open.add(ids);
			}
		}
		return open;
	}

}
