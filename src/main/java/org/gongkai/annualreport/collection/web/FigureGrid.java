package org.gongkai.annualreport.collection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables as a page shows it: the official form, each figure with where
 * it leads and what is the matter with it.
 *
 * @param table which table
 * @param rows its rows
 */
record FigureGrid(ReportTable table, List<Row> rows) {

	FigureGrid {
		rows = List.copyOf(rows);
	}

	/** All tables of a form; of the trial form table two is not kept. */
	static List<FigureGrid> all(FormatVersion version, Function<CellId, Figure> figures) {
		List<FigureGrid> grids = new ArrayList<>();
		for (ReportTable table : ReportTable.values()) {
			if (table != ReportTable.T2 || version == FormatVersion.V2021) {
				grids.add(of(table, version, figures));
			}
		}
		return grids;
	}

	private static FigureGrid of(ReportTable table, FormatVersion version, Function<CellId, Figure> figures) {
		Block.Table form = new ReportTables(version, CellId::id).table(table);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < form.rows().size(); i++) {
			boolean top = i < form.headerRows();
			rows.add(new Row(form.rows().get(i).cells().stream().map((cell) -> cell(cell, top, figures)).toList()));
		}
		return new FigureGrid(table, rows);
	}

	private static Cell cell(Block.Cell cell, boolean top, Function<CellId, Figure> figures) {
		if (!cell.header()) {
			CellId id = CellId.of(cell.text());
			return new Cell("", cell.colSpan(), cell.rowSpan(), null, id, figures.apply(id));
		}
		String scope = top ? ((cell.colSpan() > 1) ? "colgroup" : "col") : ((cell.rowSpan() > 1) ? "rowgroup" : "row");
		return new Cell(cell.text(), cell.colSpan(), cell.rowSpan(), scope, null, null);
	}

	/** Its name, as part and table are called. */
	public String title() {
		return this.table.part().heading();
	}

	/**
	 * A row.
	 *
	 * @param cells its cells
	 */
	record Row(List<Cell> cells) {

		Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell.
	 *
	 * @param text of a header
	 * @param colSpan columns covered
	 * @param rowSpan rows covered
	 * @param scope what a header names, null for a figure
	 * @param id which figure, null for a header
	 * @param figure the figure, null for a header
	 */
	record Cell(String text, int colSpan, int rowSpan, @Nullable String scope, @Nullable CellId id,
			@Nullable Figure figure) {
	}

	/**
	 * A figure.
	 *
	 * @param text what stands there, may be blank
	 * @param link where it leads, or null
	 * @param mark what is the matter with it in a few words, blank for nothing
	 * @param kind {@code wrong}, {@code gap}, {@code changed} or blank, for its colour
	 */
	record Figure(String text, @Nullable String link, String mark, String kind) {

		static Figure plain(String text) {
			return new Figure(text, null, "", "");
		}

	}

}
