package org.gongkai.format;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Table;
import org.gongkai.format.TableGrid.Placed;

/**
 * Writes a table into a Word file. Grid, widths and fixed layout are all stated: without
 * them every program but Word itself misplaces merged cells.
 */
final class DocxTableWriter {

	/** Keeps two tables apart, which Word would otherwise join; read as nothing. */
	static final String SEPARATOR = "<w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"exact\"/></w:pPr></w:p>";

	private static final String PROPERTIES = """
			<w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>\
			<w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
			<w:left w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
			<w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
			<w:right w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
			<w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
			<w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>\
			<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/>\
			<w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>""";

	/** Longer texts than this begin at the left, in characters. */
	private static final int LONGEST_CENTRED = 20;

	private final Table table;

	private final TableGrid grid;

	private final ColumnWidths widths;

	DocxTableWriter(Table table) {
		this.table = table;
		this.grid = TableGrid.of(table);
		this.widths = ColumnWidths.of(this.grid, table.headerRows(), DocxWriter.TYPE_AREA);
	}

	void write(StringBuilder out) {
		out.append("<w:tbl>").append(PROPERTIES.formatted(DocxWriter.TYPE_AREA)).append("<w:tblGrid>");
		for (int column = 0; column < this.grid.width(); column++) {
			out.append("<w:gridCol w:w=\"").append(this.widths.of(column, 1)).append("\"/>");
		}
		out.append("</w:tblGrid>");
		for (int row = 0; row < this.grid.height(); row++) {
			out.append("<w:tr><w:trPr><w:cantSplit/>");
			out.append((row < this.table.headerRows()) ? "<w:tblHeader/>" : "").append("</w:trPr>");
			for (int column = 0; column < this.grid.width(); column++) {
				Placed placed = this.grid.at(row, column);
				cell(out, placed, row);
				column += placed.cell().colSpan() - 1;
			}
			out.append("</w:tr>");
		}
		out.append("</w:tbl>");
	}

	private void cell(StringBuilder out, Placed placed, int row) {
		Cell cell = placed.cell();
		boolean begins = placed.row() == row;
		out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
			.append(this.widths.of(placed.column(), cell.colSpan()))
			.append("\" w:type=\"dxa\"/>");
		if (cell.colSpan() > 1) {
			out.append("<w:gridSpan w:val=\"").append(cell.colSpan()).append("\"/>");
		}
		if (cell.rowSpan() > 1) {
			out.append("<w:vMerge w:val=\"").append(begins ? "restart" : "continue").append("\"/>");
		}
		out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
		for (String line : (begins ? cell.text() : "").split("\n", -1)) {
			line(out, line);
		}
		out.append("</w:tc>");
	}

	private void line(StringBuilder out, String line) {
		out.append("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>");
		out.append((line.length() > LONGEST_CENTRED) ? "<w:jc w:val=\"left\"/>" : "").append("</w:pPr>");
		if (!line.isEmpty()) {
			int size = this.widths.halfPoints();
			out.append("<w:r><w:rPr><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>");
			DocxWriter.text(out, line);
			out.append("</w:r>");
		}
		out.append("</w:p>");
	}

}
