package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.Applicant;
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

	/** A row with more figures than this is of table four. */
	private static final int MOST_VALUES_OF_OTHERS = 10;

	private static final int MOST_IN_NARRATIVE = 2;

	/** A shorter label, such as 其他, may stand in any table. */
	private static final int SHORTEST_LABEL = 4;

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
		if (isNarrative(table)) {
			this.open = null;
			return;
		}
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
					.anyMatch((cell) -> !cell.isValue() && DisclosureLabels.isOfTrialForm(cell.text()));
			}
		}
		this.open = kind;
	}

	/**
	 * A narrow table in part one tells what a picture shows there; the rows of table
	 * three have seven figures.
	 */
	private boolean isNarrative(SourceTable table) {
		Optional<ReportPart> part = ReportOutline.partOf(this.parts, table.block());
		return part.isPresent() && part.get() == ReportPart.OVERVIEW && mostValues(table) <= MOST_IN_NARRATIVE;
	}

	private static int mostValues(SourceTable table) {
		return table.rows()
			.stream()
			.mapToInt((row) -> (int) row.own().stream().filter(Cell::isValue).count())
			.max()
			.orElse(0);
	}

	/** A table without any words of its own may go on with the one before. */
	private @Nullable ReportTable continued(SourceTable table) {
		int most = mostValues(table);
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
		return inPlace || this.open == kind || seen.getOrDefault(kind, 0) >= 3
				|| kind == ReportTable.T4 && (this.open == ReportTable.T3 || seen.getOrDefault(kind, 0) >= 2
						|| seen.getOrDefault(ReportTable.T3, 0) >= 3);
	}

	private static Optional<ReportTable> kindOf(Row row) {
		List<Cell> own = row.own();
		boolean remedies = own.stream()
			.anyMatch((cell) -> cell.label().isHeadOf(ReportTable.T4)
					&& !cell.label().wording().words().equals(Applicant.TOTAL.label()));
		if (remedies && own.stream().noneMatch((cell) -> cell.label().isHeadOf(ReportTable.T3))) {
			return Optional.of(ReportTable.T4);
		}
		if (own.stream().filter(Cell::isValue).count() >= MOST_VALUES_OF_OTHERS
				&& own.stream().allMatch((cell) -> cell.isBlank() || cell.isValue())) {
			return Optional.of(ReportTable.T4);
		}
		for (Cell cell : own) {
			Label label = cell.label();
			if (label.wording().isEmpty()) {
				continue;
			}
			if (label.isHeadOf(ReportTable.T2) || label.disclosureRow().isPresent()) {
				return Optional.of(ReportTable.T2);
			}
			boolean application = label.wording().words().length() >= SHORTEST_LABEL
					&& label.best() >= ApplicationLabels.ALIKE;
			if (application || label.isHeadOf(ReportTable.T3) || label.group().isPresent() || label.isResults()) {
				return Optional.of(ReportTable.T3);
			}
		}
		return Optional.empty();
	}

}
