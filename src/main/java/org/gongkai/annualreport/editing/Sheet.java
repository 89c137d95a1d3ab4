package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * A table in its official form, each box of which is either a label or a cell to fill in.
 * It is taken from the form that is written, so that what one fills in is what comes out.
 *
 * @param table which table
 * @param headerRows how many of its lines are headers of columns
 * @param lines its lines
 */
public record Sheet(ReportTable table, int headerRows, List<Line> lines) {

	public Sheet {
		lines = List.copyOf(lines);
	}

	/**
	 * The table in a form.
	 * @throws IllegalArgumentException for table two of the trial form
	 */
	public static Sheet of(FormatVersion version, ReportTable table) {
		Block.Table form = new ReportTables(version, CellId::id).table(table);
		List<Line> lines = new ArrayList<>();
		int number = 0;
		for (Block.Row row : form.rows()) {
			lines.add(new Line(number < form.headerRows(), row.cells().stream().map(Sheet::box).toList()));
			number++;
		}
		return new Sheet(table, form.headerRows(), lines);
	}

	private static Box box(Block.Cell cell) {
		return cell.header() ? new Box(cell.text(), cell.colSpan(), cell.rowSpan(), null)
				: new Box("", cell.colSpan(), cell.rowSpan(), CellId.of(cell.text()));
	}

	/** Its cells, line by line. */
	public List<CellId> cells() {
		List<CellId> cells = new ArrayList<>();
		for (Line line : this.lines) {
			for (Box box : line.boxes()) {
				if (box.cell() != null) {
					cells.add(box.cell());
				}
			}
		}
		return cells;
	}

	/**
	 * A line.
	 *
	 * @param header whether it names columns
	 * @param boxes the boxes that begin in it
	 */
	public record Line(boolean header, List<Box> boxes) {

		public Line {
			boxes = List.copyOf(boxes);
		}

	}

	/**
	 * A box.
	 *
	 * @param label its words, blank for a cell
	 * @param colSpan columns it covers
	 * @param rowSpan lines it covers
	 * @param cell the cell to fill in, or null for a label
	 */
	public record Box(String label, int colSpan, int rowSpan, @Nullable CellId cell) {
	}

}
