package org.gongkai.format.hidden;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes an Excel file into what one sees of it: hidden sheets are gone, hidden rows and
 * columns are empty, formulas are their values. Rows keep their numbers, so that what is
 * seen stays where it is.
 */
final class SheetClean {

	/** What would ask for cells that are gone, or is nobody's business. */
	private static final Set<String> GONE = Set.of("dataValidations", "customSheetViews", "customWorkbookViews",
			"scenarios", "protectedRanges", "webPublishItems", "fileSharing", "revisionPtr", "absPath", "smartTagTypes",
			"legacyDrawing");

	private final OfficeParts parts;

	private final Workbook book;

	private final BitSet used = new BitSet();

	private SheetClean(OfficeParts parts, String workbook) throws UnreadableFile {
		this.parts = parts;
		this.book = new Workbook(parts, workbook);
	}

	static void clean(OfficeParts parts, String workbook) throws UnreadableFile {
		SheetClean clean = new SheetClean(parts, workbook);
		clean.dropSheets(workbook);
		for (Workbook.Sheet sheet : clean.book.sheets()) {
			clean.sheet(sheet);
		}
		clean.dropTexts();
		clean.dropNames(parts.xml(workbook));
		for (String part : parts.reachable()) {
			if (part.startsWith("xl/charts/")) {
				unlink(parts.xml(part));
			}
		}
	}

	private void dropSheets(String workbook) throws UnreadableFile {
		Set<String> dropped = new HashSet<>();
		int seen = 0;
		for (Workbook.Sheet sheet : this.book.sheets()) {
			if (sheet.isHidden()) {
				dropped.add(sheet.relation().id());
			}
			else {
				seen++;
			}
		}
		if (seen == 0) {
			throw new UnreadableFile(UnreadableFile.Kind.UNUSABLE, "所有工作表都是隐藏的，没有可以公开的内容。请取消隐藏要公开的工作表后再上传。");
		}
		OfficeClean.drop(this.parts, workbook, dropped);
	}

	private void sheet(Workbook.Sheet sheet) {
		BitSet columns = sheet.hiddenColumns();
		for (Element row : Xml.all(sheet.root(), "row")) {
			boolean hidden = Workbook.Sheet.isHiddenRow(row);
			for (Element cell : Xml.all(row, "c")) {
				if (hidden || columns.get(Workbook.Sheet.column(cell)) || this.book.isUnseen(cell)) {
					empty(cell);
				}
				Element formula = Xml.child(cell, "f");
				if (formula != null) {
					Xml.remove(formula);
				}
				int shared = Workbook.sharedText(cell);
				if (shared >= 0) {
					this.used.set(shared);
				}
			}
		}
		for (Element element : Xml.all(sheet.root())) {
			if (GONE.contains(String.valueOf(element.getLocalName())) || isRuleElsewhere(element)) {
				Xml.remove(element);
			}
		}
	}

	private static void empty(Element cell) {
		for (Node child = cell.getFirstChild(); child != null; child = cell.getFirstChild()) {
			cell.removeChild(child);
		}
		cell.removeAttribute("t");
	}

	/** A colouring that asks other sheets would not work without them. */
	private static boolean isRuleElsewhere(Element element) {
		return "conditionalFormatting".equals(element.getLocalName())
				&& (Xml.text(element, "formula", "f").contains("!") || Xml.text(element, "formula").contains("#REF"));
	}

	/** Numbers of texts stay, so that no cell must be changed; the text itself goes. */
	private void dropTexts() {
		List<Element> texts = this.book.texts();
		for (int at = 0; at < texts.size(); at++) {
			if (!this.used.get(at)) {
				Element text = texts.get(at);
				for (Node child = text.getFirstChild(); child != null; child = text.getFirstChild()) {
					text.removeChild(child);
				}
				text.appendChild(text.getOwnerDocument()
					.createElementNS(text.getNamespaceURI(),
							(text.getPrefix() != null) ? text.getPrefix() + ":t" : "t"));
			}
		}
	}

	private void dropNames(@Nullable Element workbook) {
		for (Element names : Xml.all(workbook, "definedNames")) {
			Xml.remove(names);
		}
		for (Element element : Xml.all(workbook)) {
			if (GONE.contains(String.valueOf(element.getLocalName()))) {
				Xml.remove(element);
			}
			// the sheet that was in front may be gone
			if ("workbookView".equals(element.getLocalName())) {
				element.removeAttribute("activeTab");
				element.removeAttribute("firstSheet");
			}
		}
	}

	/** A chart keeps the figures it shows, not where they came from. */
	private static void unlink(@Nullable Element chart) {
		for (Element reference : Xml.all(chart, "f")) {
			reference.setTextContent("");
		}
		Xml.all(chart, "externalData").forEach(Xml::remove);
	}

}
