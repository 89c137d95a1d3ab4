package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;

/**
 * A report's text of which the tables can be exchanged. What is not a table of the report
 * stays as it is, block by block.
 */
public final class ReportText {

	private final List<Block> blocks;

	private final ReportReading reading;

	private ReportText(List<Block> blocks, ReportReading reading) {
		this.blocks = blocks;
		this.reading = reading;
	}

	/** Reads a text. */
	public static ReportText of(String title, List<Block> blocks) {
		return new ReportText(List.copyOf(blocks), ReportReader.read(title, blocks));
	}

	public List<Block> blocks() {
		return this.blocks;
	}

	public AnnualReport report() {
		return this.reading.report();
	}

	public ReportReading reading() {
		return this.reading;
	}

	/** The tables that can be filled in; of the trial form table two cannot. */
	public List<ReportTable> tables() {
		boolean trial = report().formatVersion() == FormatVersion.V2019;
		return trial ? List.of(ReportTable.T3, ReportTable.T4) : List.of(ReportTable.values());
	}

	/** The cells that can be filled in, in the order of the form. */
	public List<CellId> cells() {
		FormatVersion version = report().formatVersion();
		return tables().stream().flatMap((table) -> Sheet.of(version, table).cells().stream()).toList();
	}

	/** The numbers in its cells by the identifiers by which a text follows them. */
	public Map<String, String> figures() {
		Map<String, String> figures = new LinkedHashMap<>();
		report().cells()
			.forEach((cell, read) -> read.value()
				.number()
				.ifPresent((number) -> figures.put(cell.id(), CellValue.of(number).written())));
		return figures;
	}

	/** The tables of the text that hold a table of the report, possibly in pieces. */
	public Set<Integer> blocksOf(ReportTable table) {
		Set<Integer> found = new TreeSet<>();
		report().cells().forEach((cell, read) -> {
			if (cell.table() == table && read.spot() != null && isTable(read.spot().block())) {
				found.add(read.spot().block());
			}
		});
		// one of which nothing could be placed, such as a superseded form
		report().sections()
			.stream()
			.filter((section) -> section.part() == table.part())
			.forEach((section) -> this.reading.remarks()
				.stream()
				.map((remark) -> remark.spot().block())
				.filter((block) -> section.from() <= block && block < section.to() && isTable(block))
				.forEach(found::add));
		return found;
	}

	/** The tables that stand in the part of a table, as they are. */
	public List<Block> asTheyStand(ReportTable table) {
		List<Block> found = new ArrayList<>();
		for (AnnualReport.Section section : report().sections()) {
			if (section.part() == table.part()) {
				this.blocks.subList(section.from(), section.to())
					.stream()
					.filter(Block.Table.class::isInstance)
					.forEach(found::add);
			}
		}
		return found;
	}

	/** Whether the table stands in the text exactly in the official form. */
	public boolean isInForm(ReportTable table) {
		Set<Integer> places = blocksOf(table);
		return places.size() == 1 && places.stream()
			.allMatch((place) -> ((Block.Table) this.blocks.get(place)).rows().equals(form(table, Map.of()).rows()));
	}

	/**
	 * What stands in the tables of the report and belongs to none of its cells, so that
	 * it would be gone once they are written anew.
	 */
	public List<ReportReading.Remark> unplaced() {
		Set<Integer> places = new HashSet<>();
		tables().forEach((table) -> places.addAll(blocksOf(table)));
		return this.reading.remarks()
			.stream()
			.filter((remark) -> remark.cells().isEmpty() && places.contains(remark.spot().block()))
			.toList();
	}

	/**
	 * The text with other figures; tables of which no figure is another stay as they are.
	 * @param values the figures that are another
	 * @param inForm whether all tables are to be written in the official form
	 */
	public List<Block> with(Map<CellId, CellValue> values, boolean inForm) {
		Map<Integer, List<Block>> before = new HashMap<>();
		Set<Integer> gone = new HashSet<>();
		for (ReportTable table : tables()) {
			boolean changed = values.keySet().stream().anyMatch((cell) -> cell.table() == table);
			boolean rewritten = changed || inForm && !isInForm(table) && !blocksOf(table).isEmpty();
			if (rewritten) {
				Set<Integer> places = blocksOf(table);
				gone.addAll(places);
				place(table, places, form(table, values), before);
			}
		}
		List<Block> written = new ArrayList<>();
		for (int block = 0; block <= this.blocks.size(); block++) {
			written.addAll(before.getOrDefault(block, List.of()));
			if (block < this.blocks.size() && !gone.contains(block)) {
				written.add(this.blocks.get(block));
			}
		}
		return written;
	}

	/** Where the table stood, else at the end of its part, else in a part of its own. */
	private void place(ReportTable table, Collection<Integer> places, Block.Table form,
			Map<Integer, List<Block>> before) {
		if (!places.isEmpty()) {
			add(before, places.iterator().next(), List.of(form));
			return;
		}
		int end = report().sections()
			.stream()
			.filter((section) -> section.part() == table.part())
			.mapToInt(AnnualReport.Section::to)
			.max()
			.orElse(-1);
		if (end >= 0) {
			add(before, end, List.of(form));
		}
		else {
			add(before, beginOfTheNext(table.part()), List.of(new Block.Heading(1, table.part().heading()), form));
		}
	}

	private int beginOfTheNext(ReportPart part) {
		return report().sections()
			.stream()
			.filter((section) -> section.part() != null && section.part().compareTo(part) > 0)
			.mapToInt(AnnualReport.Section::from)
			.min()
			.orElse(this.blocks.size());
	}

	private static void add(Map<Integer, List<Block>> before, int place, List<Block> blocks) {
		before.computeIfAbsent(place, (none) -> new ArrayList<>()).addAll(blocks);
	}

	private Block.Table form(ReportTable table, Map<CellId, CellValue> values) {
		Map<CellId, CellValue> all = new LinkedHashMap<>();
		cells().forEach((cell) -> all.put(cell, values.getOrDefault(cell, report().value(cell))));
		return new ReportTables(report().formatVersion(), (cell) -> all.getOrDefault(cell, CellValue.BLANK).written())
			.table(table);
	}

	private boolean isTable(int block) {
		return block >= 0 && block < this.blocks.size() && this.blocks.get(block) instanceof Block.Table;
	}

}
