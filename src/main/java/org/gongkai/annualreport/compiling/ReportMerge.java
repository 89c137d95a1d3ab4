package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.AnnualReport.ReadCell;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.compiling.AnnualReports.CellChange;
import org.gongkai.annualreport.compiling.AnnualReports.Changes;
import org.gongkai.annualreport.compiling.AnnualReports.TextChange;
import org.gongkai.annualreport.compiling.Compilation.Computed;
import org.gongkai.annualreport.compiling.Compilation.Kind;
import org.gongkai.annualreport.compiling.TypedCells.Typed;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.gongkai.inspection.Spot;

/**
 * Brings a report's text up to the records: cells and live figures follow, everything
 * that people wrote stays. Plain Java.
 */
final class ReportMerge {

	private final List<Block> blocks;

	private final AnnualReport report;

	private final Map<CellId, Computed> cells;

	private final Map<CellId, Typed> typed;

	private final Map<String, String> figures;

	private final List<CellChange> changed = new ArrayList<>();

	private final List<CellChange> kept = new ArrayList<>();

	private final List<TextChange> texts = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	/** New texts of cells by block and place. */
	private final Map<Integer, Map<Integer, String>> replacements = new HashMap<>();

	/** Tables that lack a cell. */
	private final Set<ReportTable> incomplete = EnumSet.noneOf(ReportTable.class);

	/** What each cell says afterwards. */
	private final Map<CellId, String> after = new HashMap<>();

	private ReportMerge(String title, List<Block> blocks, Map<CellId, Computed> cells, Map<String, String> figures,
			Map<CellId, Typed> typed) {
		this.blocks = new ArrayList<>(blocks);
		this.report = ReportReader.read(title, blocks).report();
		this.cells = cells;
		this.figures = new TreeMap<>(figures);
		this.typed = typed;
	}

	/**
	 * Merges.
	 * @param title title of the report
	 * @param blocks its text
	 * @param cells the year's cells
	 * @param figures the year's figures
	 * @param typed cells that were typed and explained
	 */
	static Merged merge(String title, List<Block> blocks, Map<CellId, Computed> cells, Map<String, String> figures,
			Map<CellId, Typed> typed) {
		ReportMerge merge = new ReportMerge(title, blocks, cells, figures, typed);
		CellId.all().forEach(merge::compare);
		merge.replaceCells();
		merge.mendTables();
		merge.followFigures();
		return new Merged(List.copyOf(merge.blocks), new Changes(merge.changed, merge.kept, merge.texts, merge.notes));
	}

	/** Whether a cell of the text says what the records say. */
	static boolean agrees(CellValue written, Computed computed) {
		return written.number().isPresent() && written.number().equals(computed.value().number());
	}

	private void compare(CellId cell) {
		Computed computed = this.cells.get(cell);
		ReadCell read = this.report.cells().get(cell);
		CellValue written = this.report.value(cell);
		this.after.put(cell, written.written());
		if (read == null || read.spot() == null) {
			this.incomplete.add(cell.table());
		}
		if (computed == null || computed.kind() == Kind.MISSING || agrees(written, computed)) {
			return;
		}
		CellChange change = new CellChange(cell, written.written(), computed.value().written());
		Typed explained = this.typed.get(cell);
		if (explained != null && explained.value().equals(written)) {
			this.kept.add(change);
			return;
		}
		this.changed.add(change);
		this.after.put(cell, computed.value().written());
		if (read != null && read.spot() != null) {
			Spot spot = read.spot();
			this.replacements.computeIfAbsent(spot.block(), (block) -> new HashMap<>())
				.put(spot.from(), computed.value().written());
		}
	}

	private void replaceCells() {
		this.replacements.forEach((number, texts) -> {
			if (this.blocks.get(number) instanceof Block.Table table) {
				this.blocks.set(number, withTexts(table, texts));
			}
		});
	}

	/** The same table with other texts in some cells. */
	private static Block.Table withTexts(Block.Table table, Map<Integer, String> texts) {
		int place = table.caption().length();
		boolean begun = place > 0;
		List<Block.Row> rows = new ArrayList<>();
		for (Block.Row row : table.rows()) {
			List<Block.Cell> cells = new ArrayList<>();
			for (Block.Cell cell : row.cells()) {
				if (begun) {
					place++;
				}
				String text = cell.header() ? null : texts.get(place);
				cells.add((text != null) ? new Block.Cell(text, cell.colSpan(), cell.rowSpan(), false) : cell);
				place += cell.text().length();
				begun = begun || !cell.text().isEmpty();
			}
			rows.add(new Block.Row(cells));
		}
		return new Block.Table(table.caption(), table.headerRows(), rows);
	}

	/** A table that lacks cells is replaced by the official one with the same values. */
	private void mendTables() {
		// from the end, so that earlier blocks keep their numbers
		for (ReportTable table : List.of(ReportTable.T4, ReportTable.T3, ReportTable.T2)) {
			if (this.incomplete.contains(table)) {
				mend(table);
			}
		}
	}

	private void mend(ReportTable table) {
		Block.Table official = new ReportTables(FormatVersion.V2021, (cell) -> this.after.getOrDefault(cell, ""))
			.table(table);
		TreeSet<Integer> places = this.report.cells()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().table() == table && entry.getValue().spot() != null)
			.map((entry) -> entry.getValue().spot().block())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!places.isEmpty()) {
			this.blocks.set(places.first(), official);
			this.notes.add("%s的行或列不全，将换成规定的表样；已有的数照原样填入。".formatted(table.label()));
			return;
		}
		for (AnnualReport.Section section : this.report.sections()) {
			if (section.part() == table.part()) {
				this.blocks.add(section.from() + 1, official);
				this.notes.add("没有找到%s，将在“%s”下面补上规定的表样。".formatted(table.label(), table.part().heading()));
				return;
			}
		}
		this.notes.add("没有找到%s，也没有找到标题“%s”，无法填入。请先在文稿中补上这个标题，再重新编制。".formatted(table.label(), table.part().heading()));
	}

	/** A cell's figure follows the table as it stands afterwards, also a typed one. */
	private void followFigures() {
		this.after.forEach((cell, written) -> {
			if (!written.isEmpty()) {
				this.figures.put(cell.id(), written);
			}
		});
		this.blocks.replaceAll((block) -> {
			if (block instanceof Block.Paragraph paragraph) {
				return new Block.Paragraph(follow(paragraph.runs()), paragraph.align());
			}
			if (block instanceof Block.ListBlock list) {
				return new Block.ListBlock(list.ordered(),
						list.items().stream().map((it) -> new Block.Item(it.depth(), follow(it.runs()))).toList());
			}
			return block;
		});
	}

	private List<Block.Run> follow(List<Block.Run> runs) {
		String passage = runs.stream().map(Block.Run::text).collect(Collectors.joining());
		return runs.stream().map((run) -> follow(run, passage)).toList();
	}

	private Block.Run follow(Block.Run run, String passage) {
		String computed = (run.figure() != null) ? this.figures.get(run.figure()) : null;
		if (computed == null || computed.equals(run.text())) {
			return run;
		}
		this.texts.add(new TextChange(String.valueOf(run.figure()), passage, run.text(), computed));
		return run.withText(computed);
	}

	/**
	 * The text afterwards.
	 *
	 * @param blocks the text
	 * @param changes what differs from before
	 */
	record Merged(List<Block> blocks, Changes changes) {
	}

}
