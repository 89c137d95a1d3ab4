package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Table;
import org.gongkai.format.UnreadableFile.Kind;
import org.jsoup.nodes.Element;

/** Reads tables of HTML with their merged cells. */
final class HtmlTables {

	/** A span beyond this is no honest one; HTML itself allows 65,534 rows. */
	private static final int WIDEST_SPAN = 1000;

	private static final int HIGHEST_SPAN = TableGrid.MOST_CELLS;

	private final TextCollector text;

	private final HtmlPictures pictures;

	HtmlTables(TextCollector text, HtmlPictures pictures) {
		this.text = text;
		this.pictures = pictures;
	}

	void read(Element table) throws UnreadableFile {
		List<Element> rows = new ArrayList<>();
		int headRows = 0;
		String caption = "";
		for (Element part : table.children()) {
			switch (part.normalName()) {
				case "tr" -> rows.add(part);
				case "thead", "tbody", "tfoot" -> {
					part.children().stream().filter((row) -> row.normalName().equals("tr")).forEach(rows::add);
					headRows += part.normalName().equals("thead") ? part.childrenSize() : 0;
				}
				case "caption" -> caption = part.text();
				default -> {
				}
			}
		}
		List<List<Cell>> cells = new ArrayList<>();
		for (Element row : rows) {
			cells.add(cells(row));
		}
		int headerRows = (headRows > 0) ? headRows : leadingHeaders(cells);
		Table read = TableGrid.lay(cells).table(caption, headerRows);
		this.text.table(TableHeaders.found(read));
		this.pictures.writeLater();
	}

	private List<Cell> cells(Element row) throws UnreadableFile {
		List<Cell> cells = new ArrayList<>();
		for (Element cell : row.children()) {
			boolean header = cell.normalName().equals("th");
			if (header || cell.normalName().equals("td")) {
				int columns = span(cell, "colspan", WIDEST_SPAN);
				int height = span(cell, "rowspan", HIGHEST_SPAN);
				cells.add(new Cell(text(cell), columns, height, header));
			}
		}
		return cells;
	}

	private String text(Element cell) {
		Inlines words = new Inlines();
		HtmlLines lines = new HtmlLines(words, HtmlLines.Nested.AS_LINES);
		lines.read(cell, Manner.PLAIN);
		this.pictures.readLater(lines.pictures());
		return words.text();
	}

	/** The span of a cell; 0 and nonsense are 1, as in browsers. */
	private static int span(Element cell, String name, int most) throws UnreadableFile {
		String value = cell.attr(name).strip();
		if (value.isEmpty() || !value.matches("\\d+")) {
			return 1;
		}
		if (value.length() > 9 || Integer.parseInt(value) > most) {
			throw new UnreadableFile(Kind.UNUSABLE,
					"表格的合并单元格不合理：" + name + " 为 " + value.substring(0, Math.min(20, value.length())) + "。请更正表格后再导入。");
		}
		return Math.max(1, Integer.parseInt(value));
	}

	private static int leadingHeaders(List<List<Cell>> cells) {
		int rows = 0;
		while (rows < cells.size() && !cells.get(rows).isEmpty() && cells.get(rows).stream().allMatch(Cell::header)) {
			rows++;
		}
		return (rows < cells.size()) ? rows : 0;
	}

}
