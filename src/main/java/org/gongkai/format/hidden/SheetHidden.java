package org.gongkai.format.hidden;

import java.util.BitSet;
import java.util.List;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What an Excel file hides. */
final class SheetHidden {

	private final OfficeParts parts;

	private final Workbook book;

	private final HiddenItems items;

	private final BitSet used = new BitSet();

	private SheetHidden(OfficeParts parts, Workbook book, HiddenItems items) {
		this.parts = parts;
		this.book = book;
		this.items = items;
	}

	static void read(OfficeParts parts, String workbook, HiddenItems items) throws UnreadableFile {
		SheetHidden hidden = new SheetHidden(parts, new Workbook(parts, workbook), items);
		for (Workbook.Sheet sheet : hidden.book.sheets()) {
			hidden.sheet(sheet);
		}
		for (Element name : hidden.book.names()) {
			items.add(HiddenKind.NAME, name.getAttribute("name"), name.getTextContent());
		}
		hidden.unusedTexts();
	}

	private void sheet(Workbook.Sheet sheet) throws UnreadableFile {
		String where = "工作表“" + sheet.name() + "”";
		if (sheet.isHidden()) {
			this.items.add(HiddenKind.HIDDEN_SHEET, where, words(Xml.all(sheet.root(), "c")));
		}
		BitSet columns = sheet.hiddenColumns();
		int formulas = 0;
		String formula = "";
		for (Element row : Xml.all(sheet.root(), "row")) {
			List<Element> cells = Xml.all(row, "c");
			row(where, row, cells, columns);
			for (Element cell : cells) {
				Element calculated = Xml.child(cell, "f");
				formulas += (calculated != null) ? 1 : 0;
				formula = (calculated != null && formula.isEmpty()) ? calculated.getTextContent() : formula;
			}
		}
		if (formulas > 0) {
			this.items.add(HiddenKind.FORMULA, where + " " + formulas + " 处", formula);
		}
		comments(where, sheet.relation().target());
	}

	private void row(String where, Element row, List<Element> cells, BitSet columns) {
		String words = Workbook.Sheet.isHiddenRow(row) ? words(cells) : "";
		if (!words.isBlank()) {
			this.items.add(HiddenKind.HIDDEN_ROW, where + " 第" + row.getAttribute("r") + "行", words);
		}
		for (Element cell : cells) {
			int shared = Workbook.sharedText(cell);
			if (shared >= 0) {
				this.used.set(shared);
			}
			if (this.book.isUnseen(cell) && !this.book.text(cell).isBlank()) {
				this.items.add(HiddenKind.FAINT_TEXT, where + " " + cell.getAttribute("r"), this.book.text(cell));
			}
			if (columns.get(Workbook.Sheet.column(cell)) && !this.book.text(cell).isBlank()) {
				this.items.add(HiddenKind.HIDDEN_COLUMN, where + " " + column(cell) + "列", this.book.text(cell));
			}
		}
	}

	private static String column(Element cell) {
		return cell.getAttribute("r").replaceAll("\\d", "");
	}

	private String words(List<Element> cells) {
		StringBuilder words = new StringBuilder();
		for (Element cell : cells) {
			if (words.length() < 100) {
				words.append(this.book.text(cell)).append(' ');
			}
		}
		return words.toString();
	}

	private void comments(String where, String part) throws UnreadableFile {
		for (OfficeRelation relation : this.parts.relations(part)) {
			if (relation.kind().equals("comments") || relation.kind().equals("threadedComment")) {
				comments(where, this.parts.xml(relation.target()));
			}
		}
	}

	private void comments(String where, @Nullable Element root) {
		List<Element> authors = Xml.all(root, "author");
		for (Element comment : Xml.all(root, "comment", "threadedComment")) {
			String number = comment.getAttribute("authorId");
			String author = number.matches("\\d{1,5}") && Integer.parseInt(number) < authors.size()
					? authors.get(Integer.parseInt(number)).getTextContent() + " " : "";
			this.items.add(HiddenKind.COMMENT, where + " " + comment.getAttribute("ref"),
					author + "“" + Xml.text(comment, "t", "text").strip() + "”");
		}
	}

	/** Texts of cells that are gone; Excel writes none, other programs leave them. */
	private void unusedTexts() {
		for (int at = 0; at < this.book.texts().size(); at++) {
			String text = Xml.text(this.book.texts().get(at), "t");
			if (!this.used.get(at) && !text.isBlank()) {
				this.items.add(HiddenKind.LEFTOVER, "不再使用的单元格文字", text);
			}
		}
	}

}
