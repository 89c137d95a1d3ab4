package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.DisclosureRow.Column;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;
import org.gongkai.inspection.NormalizedText;

/** Finds the rows and columns of table two. */
final class DisclosureTable {

	/** Less alike than this is another label. */
	private static final double ALIKE = 0.75;

	private static final Pattern CAPTION = Pattern.compile("第二十条第?\\(?[一二三四五六七八九十]{1,2}\\)?[项款]?");

	private static final Pattern TRIAL_FORM = Pattern
		.compile("本年新制作|本年新公开|对外公开总数|第\\(?九\\)?项|采购项目数|采购总金额|上一年项目数|本年增/?减|其他对外管理服务");

	private static final Map<DisclosureRow, Wording> ROWS = new EnumMap<>(DisclosureRow.class);

	private static final Map<Column, Wording> COLUMNS = new EnumMap<>(Column.class);

	static {
		for (DisclosureRow row : DisclosureRow.values()) {
			ROWS.put(row, Wording.of(row.label()));
		}
		for (Column column : Column.values()) {
			COLUMNS.put(column, Wording.of(column.label().replaceAll("（.*", "")));
		}
	}

	private final Placement placement;

	private final Set<DisclosureRow> placed = EnumSet.noneOf(DisclosureRow.class);

	private List<Column> order = DisclosureRow.Block.ARTICLE_20_1.columns();

	DisclosureTable(Placement placement) {
		this.placement = placement;
	}

	/** Whether the words belong to the trial form's table two alone. */
	static boolean isOfTrialForm(String text) {
		return TRIAL_FORM.matcher(NormalizedText.compact(text)).find();
	}

	/** Whether a cell is one of the table's heads. */
	static boolean isHead(String text) {
		String compact = NormalizedText.compact(text);
		return compact.length() <= 30
				&& (CAPTION.matcher(compact).find() || compact.equals("信息内容") || columnOf(text).isPresent());
	}

	/** The row that a label names. */
	static Optional<DisclosureRow> rowOf(String text) {
		return Likeness.best(ROWS, Wording.of(text), ALIKE);
	}

	private static Optional<Column> columnOf(String text) {
		return Likeness.best(COLUMNS, Wording.of(text), ALIKE);
	}

	/** Places a row of the table. */
	void place(Row row) {
		int label = labelOf(row);
		if (label < 0) {
			if (row.own().stream().anyMatch((cell) -> isHead(cell.text()))) {
				readHead(row);
			}
			else if (!row.isBlank() && row.cells().stream().anyMatch((cell) -> CellText.isValue(cell.text()))) {
				this.placement.unplaced(row, "表二的这一行认不出是哪一项，没有取数。请核对这一行的名称，写成格式规定的名称。", open(row));
			}
			return;
		}
		DisclosureRow line = rowOf(row.cells().get(label).text()).orElseThrow();
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
			if (row.begins(cell) && rowOf(cell.text()).isPresent()) {
				return at;
			}
		}
		return -1;
	}

	/** The three columns of the first block may stand in another order. */
	private void readHead(Row row) {
		List<Column> found = row.own().stream().map((cell) -> columnOf(cell.text())).flatMap(Optional::stream).toList();
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
		int filled = (int) row.own().stream().filter((cell) -> CellText.isValue(cell.text())).count();
		List<List<CellId>> open = new ArrayList<>();
		for (DisclosureRow line : EnumSet.complementOf(EnumSet.copyOf(withAny(this.placed)))) {
			List<CellId> ids = line.block().columns().stream().map((column) -> CellId.of(line, column)).toList();
			if (ids.size() == filled && !this.placed.contains(line)) {
				open.add(ids);
			}
		}
		return open;
	}

	private static Set<DisclosureRow> withAny(Set<DisclosureRow> rows) {
		return rows.isEmpty() ? EnumSet.noneOf(DisclosureRow.class) : rows;
	}

}
