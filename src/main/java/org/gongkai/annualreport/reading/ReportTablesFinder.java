package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Cell;
import org.gongkai.annualreport.reading.SourceTable.Row;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a text belong to which of the three tables. A table of the text may hold
 * one of them, a piece of one, or all three.
 */
final class ReportTablesFinder {

	private final List<ReportOutline.Place> parts;

	private final Map<ReportTable, List<Row>> rows = new EnumMap<>(ReportTable.class);

	private @Nullable ReportTable open;

	private boolean trialForm;

	private ReportTablesFinder(List<ReportOutline.Place> parts) {
		this.parts = parts;
		for (ReportTable table : ReportTable.values()) {
			this.rows.put(table, new ArrayList<>());
		}
	}

	static ReportTablesFinder of(List<ReportOutline.Place> parts, List<Block> blocks) {
		ReportTablesFinder finder = new ReportTablesFinder(parts);
		List<Row> lines = new ArrayList<>();
		for (int block = 0; block < blocks.size(); block++) {
			List<Row> more = SourceLines.of(block, blocks.get(block));
			if (!more.isEmpty()) {
				lines.addAll(more);
				continue;
			}
			finder.readLines(lines);
			if (blocks.get(block) instanceof Block.Table table) {
				finder.read(SourceTable.of(block, table));
			}
			else if (blocks.get(block) instanceof Block.Heading) {
				finder.open = null;
			}
		}
		finder.readLines(lines);
		return finder;
	}

	/** The rows of a table in reading order, its heads among them. */
	List<Row> rows(ReportTable table) {
		return this.rows.getOrDefault(table, List.of());
	}

	/** Whether table two has the trial form's rows or columns. */
	boolean hasTrialForm() {
		return this.trialForm;
	}

	private void readLines(List<Row> lines) {
		if (!lines.isEmpty()) {
			read(new SourceTable(lines.get(0).spot().block(), List.copyOf(lines)));
			lines.clear();
		}
	}

	private void read(SourceTable table) {
		List<Optional<ReportTable>> kinds = new ArrayList<>();
		Map<ReportTable, Integer> seen = new EnumMap<>(ReportTable.class);
		for (Row row : table.rows()) {
			Optional<ReportTable> kind = kindOf(row);
			kind.ifPresent((one) -> seen.merge(one, 1, Integer::sum));
			kinds.add(kind);
		}
		kinds.replaceAll((kind) -> kind.filter((one) -> isCertain(table, one, seen)));
		ReportTable kind = kinds.stream().flatMap(Optional::stream).findFirst().orElse(continued(table));
		if (kind == null) {
			this.open = null;
			return;
		}
		for (int row = 0; row < table.rows().size(); row++) {
			kind = kinds.get(row).orElse(kind);
			this.rows.get(kind).add(table.rows().get(row));
			if (kind == ReportTable.T2) {
				this.trialForm |= table.rows()
					.get(row)
					.own()
					.stream()
					.anyMatch((cell) -> DisclosureTable.isOfTrialForm(cell.text()));
			}
		}
		this.open = kind;
	}

	/** A table without any words of its own may go on with the one before. */
	private @Nullable ReportTable continued(SourceTable table) {
		int most = table.rows()
			.stream()
			.mapToInt((row) -> (int) row.own().stream().filter((cell) -> CellText.isValue(cell.text())).count())
			.max()
			.orElse(0);
		Optional<ReportPart> part = ReportOutline.partOf(this.parts, table.block());
		boolean three = this.open == ReportTable.T3 || part.filter(ReportTable.T3.part()::equals).isPresent();
		boolean four = this.open == ReportTable.T4 || part.filter(ReportTable.T4.part()::equals).isPresent();
		if (four && most >= 10) {
			return ReportTable.T4;
		}
		return (three && most >= 7) ? ReportTable.T3 : null;
	}

	/** One label alone may stand in any table. */
	private boolean isCertain(SourceTable table, ReportTable kind, Map<ReportTable, Integer> seen) {
		Optional<ReportPart> part = ReportOutline.partOf(this.parts, table.block());
		boolean inPlace = part.isPresent() && part.get() == kind.part();
		return inPlace || this.open == kind || seen.getOrDefault(kind, 0) >= 3 || kind == ReportTable.T4
				&& (seen.getOrDefault(kind, 0) >= 2 || seen.getOrDefault(ReportTable.T3, 0) >= 3);
	}

	private static Optional<ReportTable> kindOf(Row row) {
		List<Cell> own = row.own();
		long remedies = own.stream()
			.filter((cell) -> RemedyTable.isHead(cell.text()) && !Wording.of(cell.text()).words().equals("总计"))
			.count();
		if (remedies > 0 && own.stream().noneMatch((cell) -> ApplicationLabels.isHead(cell.text()))) {
			return Optional.of(ReportTable.T4);
		}
		if (own.stream().filter((cell) -> CellText.isValue(cell.text())).count() >= 10
				&& own.stream().allMatch((cell) -> cell.isBlank() || CellText.isValue(cell.text()))) {
			// more figures than any other of the tables has in a row
			return Optional.of(ReportTable.T4);
		}
		for (Cell cell : own) {
			if (cell.isBlank() || CellText.isValue(cell.text())) {
				continue;
			}
			Wording wording = Wording.of(cell.text());
			if (DisclosureTable.isHead(cell.text()) || DisclosureTable.rowOf(cell.text()).isPresent()
					|| DisclosureTable.isOfTrialForm(cell.text())) {
				return Optional.of(ReportTable.T2);
			}
			boolean application = wording.words().length() >= 4
					&& ApplicationLabels.best(wording) >= ApplicationLabels.ALIKE;
			if (application || ApplicationLabels.isHead(cell.text()) || ApplicationLabels.groupOf(wording).isPresent()
					|| ApplicationLabels.isResults(wording)) {
				return Optional.of(ReportTable.T3);
			}
		}
		return Optional.empty();
	}

}
