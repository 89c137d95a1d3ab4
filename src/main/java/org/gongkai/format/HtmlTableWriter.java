package org.gongkai.format;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Table;
import org.gongkai.format.TableGrid.Placed;

/**
 * Writes a table for eyes and ears: header cells name their scope, and where headers
 * stand on several levels each cell names the headers that it belongs to.
 */
final class HtmlTableWriter {

	private final int index;

	private final Table table;

	private final TableGrid grid;

	private final boolean manifold;

	HtmlTableWriter(int index, Table table) {
		this.index = index;
		this.table = table;
		this.grid = TableGrid.of(table);
		this.manifold = table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.anyMatch((cell) -> cell.header() && (cell.colSpan() > 1 || cell.rowSpan() > 1)) || table.headerRows() > 1;
	}

	String write() {
		// a wide table scrolls by itself on a small screen, by keyboard too
		StringBuilder html = new StringBuilder(
				"<div class=\"app-text__scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格\"><table data-block=\"")
			.append(this.index)
			.append("\">");
		if (!this.table.caption().isEmpty()) {
			html.append("<caption>").append(HtmlWriter.escape(this.table.caption())).append("</caption>");
		}
		section(html, "thead", 0, Math.min(this.table.headerRows(), this.grid.height()));
		section(html, "tbody", Math.min(this.table.headerRows(), this.grid.height()), this.grid.height());
		return html.append("</table></div>").toString();
	}

	private void section(StringBuilder html, String name, int from, int to) {
		if (from == to) {
			return;
		}
		html.append('<').append(name).append('>');
		for (int row = from; row < to; row++) {
			html.append("<tr>");
			for (Placed placed : this.grid.row(row)) {
				cell(html, placed);
			}
			html.append("</tr>");
		}
		html.append("</").append(name).append('>');
	}

	private void cell(StringBuilder html, Placed placed) {
		Cell cell = placed.cell();
		html.append(cell.header() ? "<th" : "<td");
		if (cell.header()) {
			html.append(" scope=\"").append(scope(placed)).append('"');
			if (this.manifold) {
				html.append(" id=\"").append(id(placed)).append('"');
			}
		}
		if (this.manifold) {
			headers(html, placed);
		}
		if (cell.colSpan() > 1) {
			html.append(" colspan=\"").append(cell.colSpan()).append('"');
		}
		if (cell.rowSpan() > 1) {
			html.append(" rowspan=\"").append(cell.rowSpan()).append('"');
		}
		html.append('>').append(HtmlWriter.lines(cell.text())).append(cell.header() ? "</th>" : "</td>");
	}

	private void headers(StringBuilder html, Placed placed) {
		List<Placed> headers = TableHeaders.of(this.grid, placed);
		if (!headers.isEmpty()) {
			html.append(" headers=\"")
				.append(headers.stream().map(this::id).collect(Collectors.joining(" ")))
				.append('"');
		}
	}

	private String id(Placed placed) {
		return "b" + this.index + "r" + placed.row() + "c" + placed.column();
	}

	private String scope(Placed placed) {
		boolean above = placed.row() < this.table.headerRows() || !isFollowedByDatum(placed);
		if (above) {
			return (placed.cell().colSpan() > 1) ? "colgroup" : "col";
		}
		return (placed.cell().rowSpan() > 1) ? "rowgroup" : "row";
	}

	/** A header in the body names its row if there is something to name in it. */
	private boolean isFollowedByDatum(Placed placed) {
		return this.grid.row(placed.row()).stream().anyMatch((other) -> !other.cell().header())
				|| placed.cell().rowSpan() > 1;
	}

}
