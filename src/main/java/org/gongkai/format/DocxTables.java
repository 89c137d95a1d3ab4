package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block.Cell;
import org.gongkai.format.WordNumbers.Mark;
import org.gongkai.format.WordStyles.Style;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a table of a Word file with its merged cells. */
final class DocxTables {

	private final DocxSource source;

	private final List<Element> drawings = new ArrayList<>();

	DocxTables(DocxSource source) {
		this.source = source;
	}

	/**
	 * Reads a table.
	 * @throws UnreadableFile when it is larger than can be handled
	 */
	Block.@Nullable Table read(Element table, String caption) throws UnreadableFile {
		List<List<Merged>> rows = new ArrayList<>();
		int headerRows = 0;
		for (Element row : pieces(table, "tr")) {
			Element properties = SafeXml.child(row, "trPr");
			if (SafeXml.child(properties, "del") != null) {
				this.source.note("修订中已删除的文字没有取入。");
				continue;
			}
			boolean header = SafeXml.child(properties, "tblHeader") != null
					&& !Boolean.FALSE.equals(headerFlag(properties));
			headerRows += (header && headerRows == rows.size()) ? 1 : 0;
			rows.add(row(row, properties));
			if (rows.size() > TableGrid.MOST_CELLS) {
				break;
			}
		}
		joinDown(rows);
		List<List<Cell>> cells = rows.stream()
			.map((row) -> row.stream().filter((cell) -> cell.owner == cell).map(Merged::cell).toList())
			.toList();
		int named = (headerRows < rows.size()) ? headerRows : 0;
		return TableHeaders.found(TableGrid.lay(cells).table(caption, named));
	}

	/** The pictures that stood in cells. */
	List<Element> drawings() {
		return this.drawings;
	}

	/** {@code <w:tblHeader/>} without a value means yes. */
	private static @Nullable Boolean headerFlag(@Nullable Element properties) {
		return SafeXml.flag(properties, "tblHeader");
	}

	private static List<Element> pieces(Element parent, String name) {
		List<Element> pieces = new ArrayList<>();
		for (Element child : SafeXml.children(parent)) {
			String local = String.valueOf(child.getLocalName());
			if (local.equals(name)) {
				pieces.add(child);
			}
			else if (local.equals("sdt") || local.equals("sdtContent") || local.equals("customXml")) {
				pieces.addAll(pieces(child, name));
			}
		}
		return pieces;
	}

	private List<Merged> row(Element row, @Nullable Element properties) throws UnreadableFile {
		List<Merged> cells = new ArrayList<>();
		int column = SafeXml.number(properties, "gridBefore", 0);
		if (column > 0) {
			cells.add(new Merged("", 0, column, false));
		}
		for (Element cell : pieces(row, "tc")) {
			Element own = SafeXml.child(cell, "tcPr");
			int span = Math.max(1, SafeXml.number(own, "gridSpan", 1));
			Merged before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
			if (before != null && continues(own, "hMerge")) {
				before.columns += span;
			}
			else {
				cells.add(new Merged(text(cell), column, span, continues(own, "vMerge")));
			}
			column += span;
			if (column > TableGrid.MOST_COLUMNS) {
				throw TableGrid.tooWide();
			}
		}
		return cells;
	}

	/** {@code <w:vMerge/>} without a value means that the cell above goes on. */
	private static boolean continues(@Nullable Element properties, String name) {
		Element merge = SafeXml.child(properties, name);
		return merge != null && !SafeXml.attribute(merge, "val").equals("restart");
	}

	private static void joinDown(List<List<Merged>> rows) {
		for (int row = 1; row < rows.size(); row++) {
			for (Merged cell : rows.get(row)) {
				Merged above = rows.get(row - 1)
					.stream()
					.filter((other) -> other.column == cell.column && other.columns == cell.columns)
					.findFirst()
					.orElse(null);
				if (cell.goesOn && above != null) {
					cell.owner = above.owner;
					cell.owner.height++;
				}
			}
		}
	}

	private String text(Element cell) {
		Inlines words = new Inlines();
		lines(cell, words);
		return words.text();
	}

	private void lines(Element parent, Inlines words) {
		for (Element child : SafeXml.children(parent)) {
			switch (String.valueOf(child.getLocalName())) {
				case "p" -> {
					words.lineBreak();
					paragraph(child).forEach((run) -> words.add(run.text(), Manner.PLAIN));
				}
				case "tc" -> {
					lines(child, words);
					words.add(" ", Manner.PLAIN);
				}
				case "tr" -> {
					words.lineBreak();
					for (Element cell : pieces(child, "tc")) {
						words.add(text(cell).replace('\n', ' ') + " ", Manner.PLAIN);
					}
				}
				case "tbl", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> lines(child, words);
				default -> {
				}
			}
		}
	}

	private List<Block.Run> paragraph(Element paragraph) {
		Element properties = SafeXml.child(paragraph, "pPr");
		Style style = Style.of("", this.source.styles().get(SafeXml.value(properties, "pStyle")), properties, null);
		DocxLine line = DocxLine.read(this.source, style, paragraph);
		this.drawings.addAll(line.drawings());
		Mark mark = this.source.numbers().next(style.list(), style.listLevel());
		return (mark != null && !mark.bullet()) ? line.runs(mark.text()) : line.runs();
	}

	/** A cell that may go on in the rows below. */
	private static final class Merged {

		private final String text;

		private final int column;

		private final boolean goesOn;

		private int columns;

		private int height = 1;

		private Merged owner = this;

		Merged(String text, int column, int columns, boolean goesOn) {
			this.text = text;
			this.column = column;
			this.columns = columns;
			this.goesOn = goesOn;
		}

		Cell cell() {
			return new Cell(this.text, this.columns, this.height, false);
		}

	}

}
