package org.gongkai.annualreport.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.ApplicationRow.Group;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;

/** Finds the rows of table three, in however many pieces they come. */
final class ApplicationTable {

	/** More rows than this are no table three. */
	private static final int MOST_LINES = 200;

	/** A label this much alike, number and group included, is that row once more. */
	private static final double UNMISTAKABLE = 0.9;

	private static final int MOST_CANDIDATES = 8;

	private static final List<Applicant> OFFICIAL = List.of(Applicant.values());

	private final Placement placement;

	private final List<ApplicationLine> lines = new ArrayList<>();

	private final Map<Integer, List<Cell>> heads = new HashMap<>();

	private final Set<Integer> reordered = new HashSet<>();

	private final Set<ApplicationRow> placed = EnumSet.noneOf(ApplicationRow.class);

	private boolean single;

	ApplicationTable(Placement placement) {
		this.placement = placement;
	}

	/** Whether （六）其他处理 is a single row. */
	boolean hasSingleOther() {
		return this.single;
	}

	/** Whether the rows are there that only the present form has. */
	boolean hasSplitOther() {
		return this.placed.contains(ApplicationRow.OTHER_NOT_SUPPLEMENTED)
				|| this.placed.contains(ApplicationRow.OTHER_FEE_UNPAID);
	}

	/** Takes in a row; the rows are placed together. */
	void add(Row row) {
		if (isHead(row)) {
			this.heads.computeIfAbsent(row.spot().block(), (block) -> new ArrayList<>()).addAll(row.own());
		}
		else if (!row.isBlank()) {
			if (this.lines.size() < MOST_LINES) {
				this.lines.add(ApplicationLine.of(row));
			}
			else {
				this.placement.unplaced(row, "表三的行数远多于格式规定的行数，这一行没有取数。请核对表格。", List.of());
			}
		}
	}

	static boolean isHead(Row row) {
		return row.own().stream().anyMatch((cell) -> cell.label().isHeadOf(ReportTable.T3))
				&& row.own().stream().noneMatch(Cell::isValue);
	}

	/** Places all rows. */
	void place() {
		joinTorn();
		nameSingleOther();
		ApplicationMatching matching = ApplicationMatching.of(this.lines);
		for (int line = 0; line < this.lines.size(); line++) {
			ApplicationRow row = matching.row(line);
			if (row != null) {
				place(this.lines.get(line), row, matching.isGuess(line));
			}
			else {
				leave(this.lines.get(line), matching.missingAround(line));
			}
		}
	}

	/**
	 * A row that a page break tore: the label's beginning in one, its rest in the next.
	 */
	private void joinTorn() {
		for (int line = 0; line + 1 < this.lines.size(); line++) {
			ApplicationLine first = this.lines.get(line);
			ApplicationLine second = this.lines.get(line + 1);
			if (first.label().isEmpty() || second.label().isEmpty() || !(first.isBlank() ^ second.isBlank())) {
				continue;
			}
			Wording whole = new Wording(first.label().words() + second.label().words(), first.label().number());
			double apart = Math.max(ApplicationLabels.best(first.label()), ApplicationLabels.best(second.label()));
			if (ApplicationLabels.best(whole) >= 0.95 && ApplicationLabels.best(whole) > apart) {
				ApplicationLine values = first.isBlank() ? second : first;
				this.lines.set(line, values.named(whole, first.group()));
				this.lines.remove(line + 1);
			}
		}
	}

	/** （六）其他处理 in one row, as the trial form has it, is what is counted as 其他. */
	private void nameSingleOther() {
		boolean split = this.lines.stream()
			.anyMatch((line) -> ApplicationLabels.likeness(ApplicationRow.OTHER_NOT_SUPPLEMENTED, line.label()) > 0.6
					|| ApplicationLabels.likeness(ApplicationRow.OTHER_FEE_UNPAID, line.label()) > 0.6);
		for (int line = 0; line < this.lines.size() && !split && !this.single; line++) {
			ApplicationLine read = this.lines.get(line);
			if (read.isGroup() && read.ownGroup().filter(Group.OTHER::equals).isPresent()) {
				this.lines.set(line, read.named(Wording.of("其他"), Optional.of(Group.OTHER)));
				this.single = true;
			}
		}
	}

	private void place(ApplicationLine line, ApplicationRow row, boolean guess) {
		List<Applicant> columns = columns(line);
		List<CellId> ids = columns.stream().map((column) -> CellId.of(row, column)).toList();
		RowValues values = line.values();
		if (values.windows().size() == 1 || values.isBlank() && !values.windows().isEmpty()) {
			put(line, row, ids, values.from(values.windows().get(values.windows().size() - 1)), guess);
		}
		else {
			this.placement.unplaced(line.row(),
					"表三“%s”这一行应有7个数，实有%d个，不能确定各属于哪一列，没有取数。请对照原表核对。".formatted(row.path(), values.filled().size()),
					candidates(values, ids));
		}
	}

	private void put(ApplicationLine line, ApplicationRow row, List<CellId> ids, List<Cell> cells, boolean guess) {
		this.placed.add(row);
		this.placement.put(ids, cells);
		if (mayBeOneShort(cells)) {
			List<CellId> parts = ids.subList(0, ids.size() - 1);
			List<CellId> total = new ArrayList<>(parts.subList(0, parts.size() - 1));
			total.add(ids.get(ids.size() - 1));
			this.placement.remark(line.row().spot(), line.row().excerpt(),
					"表三“%s”这一行的总计是空的，而最后一个数恰好等于前面各数之和，可能是中间少了一格，也可能是漏填总计。现按所在的列取数，请核对。".formatted(row.path()), ids,
					List.of(parts, total));
		}
		if (guess) {
			this.placement.doubtful(line.row(), "表三这一行的名称与格式不符，按位置认作“%s”。请核对，并改成规定的名称。".formatted(row.path()), ids);
		}
	}

	/** A blank total behind what is the sum of the others: a cell may be missing. */
	private static boolean mayBeOneShort(List<Cell> cells) {
		int last = cells.size() - 1;
		if (!cells.get(last).isBlank()) {
			return false;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Cell cell : cells.subList(0, last - 1)) {
			Optional<BigDecimal> number = CellText.of(cell.text(), false).number();
			if (number.isEmpty()) {
				return false;
			}
			sum = sum.add(number.get());
		}
		BigDecimal whole = sum;
		return sum.signum() > 0 && CellText.of(cells.get(last - 1).text(), false)
			.number()
			.filter((n) -> n.compareTo(whole) == 0)
			.isPresent();
	}

	/** The columns as the head of the table names them, if it names all seven. */
	private List<Applicant> columns(ApplicationLine line) {
		List<Cell> head = this.heads.getOrDefault(line.row().spot().block(), List.of());
		if (head.isEmpty() || line.values().windows().size() != 1) {
			return OFFICIAL;
		}
		List<Applicant> columns = new ArrayList<>();
		for (Cell value : line.values().from(line.values().windows().get(0))) {
			head.stream()
				.filter((cell) -> cell.covers(value.column()) && cell.width() == 1)
				.map((cell) -> ApplicationLabels.columnOf(cell.label().wording()))
				.flatMap(Optional::stream)
				.reduce((above, below) -> below)
				.ifPresent(columns::add);
		}
		if (columns.size() != OFFICIAL.size() || !EnumSet.copyOf(columns).containsAll(OFFICIAL)
				|| columns.equals(OFFICIAL)) {
			return OFFICIAL;
		}
		if (this.reordered.add(line.row().spot().block())) {
			this.placement.doubtful(line.row(), "表三各列的次序与格式不同，已按列名取数。请核对，并改回规定的次序。", List.of());
		}
		return columns;
	}

	/** Where the values may belong; those ways first and alone that add up. */
	private static List<List<CellId>> candidates(RowValues values, List<CellId> ids) {
		List<Cell> filled = values.filled();
		List<List<CellId>> ways = new ArrayList<>();
		for (int window : values.windows()) {
			ways.add(filled.stream().map((cell) -> ids.get(values.tail().indexOf(cell) - window)).toList());
		}
		if (ways.isEmpty()) {
			ways.addAll(Choices.of(ids, filled.size()));
		}
		List<List<CellId>> sound = ways.stream().filter((way) -> addsUp(way, filled)).toList();
		return sound.isEmpty() ? ways : sound;
	}

	private static boolean addsUp(List<CellId> way, List<Cell> filled) {
		BigDecimal parts = BigDecimal.ZERO;
		BigDecimal total = null;
		for (int at = 0; at < way.size(); at++) {
			Optional<BigDecimal> number = CellText.of(filled.get(at).text(), false).number();
			if (number.isEmpty()) {
				return false;
			}
			if (way.get(at).column().equals(Applicant.TOTAL.id())) {
				total = number.get();
			}
			else {
				parts = parts.add(number.get());
			}
		}
		return total != null && parts.compareTo(total) == 0;
	}

	/** A line that is no row of the form. */
	private void leave(ApplicationLine line, List<ApplicationRow> missing) {
		if (line.isBlank()) {
			return;
		}
		boolean sum = line.isGroup();
		Optional<ApplicationRow> again = Arrays.stream(ApplicationRow.values())
			.filter((row) -> ApplicationLabels.likeness(row, line.label(), line.group()) >= UNMISTAKABLE)
			.findFirst();
		if (sum) {
			this.placement.unplaced(line.row(), "表三的格式在这里没有小计行，这一行没有取数。请删去这一行，或者核对是不是少了下级各行。", List.of());
		}
		else if (again.isPresent()) {
			this.placement.unplaced(line.row(), "表三“%s”出现了不止一次，这一行没有取数。请删去多余的一行或一张表。".formatted(again.get().path()),
					List.of(ids(again.get())));
		}
		else {
			this.placement.unplaced(line.row(), "表三的这一行认不出是哪一项，没有取数。请核对这一行的名称，写成格式规定的名称。",
					missing.stream().limit(MOST_CANDIDATES).map(ApplicationTable::ids).toList());
		}
	}

	private static List<CellId> ids(ApplicationRow row) {
		return OFFICIAL.stream().map((column) -> CellId.of(row, column)).toList();
	}

}
