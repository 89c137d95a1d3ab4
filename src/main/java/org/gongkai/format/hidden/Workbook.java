package org.gongkai.format.hidden;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An Excel file as far as it can hide something: sheets, texts, looks of cells. */
final class Workbook {

	/** Names that Excel needs to print. */
	private static final Set<String> PRINTING = Set.of("_xlnm.Print_Area", "_xlnm.Print_Titles",
			"_xlnm._FilterDatabase");

	private static final int MOST_COLUMNS = 16384;

	private final OfficeParts parts;

	private final String part;

	private final Element root;

	private final List<Element> texts;

	private final BitSet unseenStyles;

	Workbook(OfficeParts parts, String part) throws UnreadableFile {
		this.parts = parts;
		this.part = part;
		this.root = Objects.requireNonNull(parts.xml(part));
		this.texts = Xml.all(parts.xml(parts.related(part, "sharedStrings")), "si");
		this.unseenStyles = unseen(parts.xml(parts.related(part, "styles")));
	}

	String part() {
		return this.part;
	}

	List<Element> texts() {
		return this.texts;
	}

	/** The sheets in their order. */
	List<Sheet> sheets() throws UnreadableFile {
		List<Sheet> sheets = new ArrayList<>();
		for (Element element : Xml.all(this.root, "sheet")) {
			for (OfficeRelation relation : this.parts.relations(this.part)) {
				if (Xml.references(element).stream().anyMatch((id) -> id.getValue().equals(relation.id()))) {
					sheets.add(new Sheet(element, relation, this.parts.xml(relation.target())));
				}
			}
		}
		return sheets;
	}

	/** The names that somebody gave to cells. */
	List<Element> names() {
		return Xml.all(this.root, "definedName")
			.stream()
			.filter((name) -> !PRINTING.contains(name.getAttribute("name")))
			.toList();
	}

	/** What a cell holds. */
	String text(Element cell) {
		Element value = Xml.child(cell, "v");
		if (!"s".equals(cell.getAttribute("t"))) {
			return (value != null) ? value.getTextContent() : Xml.text(cell, "t");
		}
		int number = sharedText(cell);
		return (number >= 0 && number < this.texts.size()) ? Xml.text(this.texts.get(number), "t") : "";
	}

	/** The number of the text that a cell shares with others, or -1. */
	static int sharedText(Element cell) {
		Element value = Xml.child(cell, "v");
		boolean shared = "s".equals(cell.getAttribute("t")) && value != null;
		String number = shared ? value.getTextContent().strip() : "";
		return number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1;
	}

	/** Whether a cell is white on white, or set so that it shows nothing. */
	boolean isUnseen(Element cell) {
		String style = cell.getAttribute("s");
		return style.matches("\\d{1,6}") && this.unseenStyles.get(Integer.parseInt(style));
	}

	private static BitSet unseen(@Nullable Element styles) {
		List<Element> fonts = Xml.all(first(styles, "fonts"), "font");
		List<Element> fills = Xml.all(first(styles, "fills"), "fill");
		BitSet unseen = new BitSet();
		List<Element> looks = Xml.all(first(styles, "cellXfs"), "xf");
		for (int at = 0; at < looks.size(); at++) {
			Element font = at(fonts, looks.get(at), "fontId");
			Element fill = at(fills, looks.get(at), "fillId");
			boolean filled = fill != null
					&& !Set.of("", "none").contains(Xml.attribute(Xml.child(fill, "patternFill"), "patternType"))
					|| Xml.child(fill, "gradientFill") != null;
			unseen.set(at, !filled && isWhite(Xml.child(font, "color")) || isBlanking(styles, looks.get(at)));
		}
		return unseen;
	}

	private static boolean isWhite(@Nullable Element colour) {
		return Xml.attribute(colour, "rgb").toUpperCase(Locale.ROOT).endsWith("FFFFFF")
				|| Xml.attribute(colour, "theme").equals("0") && Xml.attribute(colour, "tint").isEmpty()
				|| Xml.attribute(colour, "indexed").equals("9");
	}

	/** The format ;;; shows nothing of what stands in the cell. */
	private static boolean isBlanking(@Nullable Element styles, Element look) {
		String id = look.getAttribute("numFmtId");
		return Xml.all(styles, "numFmt")
			.stream()
			.anyMatch((format) -> format.getAttribute("numFmtId").equals(id)
					&& format.getAttribute("formatCode").replaceAll("\"\"", "").matches(";;;?"));
	}

	private static @Nullable Element first(@Nullable Element root, String name) {
		return Xml.all(root, name).stream().findFirst().orElse(null);
	}

	private static @Nullable Element at(List<Element> list, Element look, String attribute) {
		String number = look.getAttribute(attribute);
		return number.matches("\\d{1,6}") && Integer.parseInt(number) < list.size() ? list.get(Integer.parseInt(number))
				: null;
	}

	/**
	 * A sheet.
	 *
	 * @param entry where the file lists it
	 * @param relation how its part is named
	 * @param root its part
	 */
	record Sheet(Element entry, OfficeRelation relation, @Nullable Element root) {

		String name() {
			return this.entry.getAttribute("name");
		}

		boolean isHidden() {
			return this.entry.getAttribute("state").toLowerCase(Locale.ROOT).endsWith("hidden");
		}

		/** The columns that are hidden or without any width, from 1. */
		BitSet hiddenColumns() {
			BitSet hidden = new BitSet();
			for (Element column : Xml.all(this.root, "col")) {
				String from = column.getAttribute("min");
				String to = column.getAttribute("max");
				boolean gone = Xml.isOn(column.getAttribute("hidden")) || isZero(column.getAttribute("width"));
				if (gone && from.matches("\\d{1,5}") && to.matches("\\d{1,5}")) {
					hidden.set(Math.min(Integer.parseInt(from), MOST_COLUMNS),
							Math.min(Integer.parseInt(to), MOST_COLUMNS) + 1);
				}
			}
			return hidden;
		}

		static boolean isHiddenRow(Element row) {
			return Xml.isOn(row.getAttribute("hidden")) || isZero(row.getAttribute("ht"));
		}

		private static boolean isZero(String size) {
			return size.matches("0(?:\\.0{1,9})?");
		}

		/** The column of a cell, from 1; 0 when it is not said. */
		static int column(Element cell) {
			int column = 0;
			String place = cell.getAttribute("r");
			for (int at = 0; at < place.length() && at < 3 && Character.isLetter(place.charAt(at)); at++) {
				column = column * 26 + (Character.toUpperCase(place.charAt(at)) - 'A' + 1);
			}
			return column;
		}

	}

}
