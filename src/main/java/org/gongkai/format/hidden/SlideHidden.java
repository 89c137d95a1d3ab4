package org.gongkai.format.hidden;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a PowerPoint file hides. */
final class SlideHidden {

	private final OfficeParts parts;

	private final HiddenItems items;

	private final long width;

	private final long height;

	SlideHidden(OfficeParts parts, String presentation, HiddenItems items) throws UnreadableFile {
		this.parts = parts;
		this.items = items;
		Element size = Xml.all(parts.xml(presentation), "sldSz").stream().findFirst().orElse(null);
		this.width = number(size, "cx", Long.MAX_VALUE);
		this.height = number(size, "cy", Long.MAX_VALUE);
	}

	static void read(OfficeParts parts, String presentation, HiddenItems items) throws UnreadableFile {
		SlideHidden hidden = new SlideHidden(parts, presentation, items);
		int number = 0;
		for (OfficeRelation relation : parts.relations(presentation)) {
			Element slide = relation.kind().equals("slide") ? parts.xml(relation.target()) : null;
			if (slide != null) {
				number++;
				hidden.slide("幻灯片 " + place(relation.target(), number), relation.target(), slide);
			}
		}
	}

	private static String place(String part, int number) {
		String digits = part.replaceAll(".*?(\\d{1,6})\\.xml$", "$1");
		return digits.equals(part) ? String.valueOf(number) : digits;
	}

	private void slide(String where, String part, Element slide) throws UnreadableFile {
		if (isHidden(slide)) {
			this.items.add(HiddenKind.HIDDEN_SLIDE, where, Xml.text(slide, "t"));
		}
		for (Element shape : Xml.all(slide, "sp", "pic", "graphicFrame", "grpSp")) {
			HiddenKind kind = hiding(shape);
			if (kind != null) {
				this.items.add(kind, where, Xml.text(shape, "t"));
			}
		}
		for (OfficeRelation relation : this.parts.relations(part)) {
			Element other = this.parts.xml(relation.external() ? null : relation.target());
			if (relation.kind().equals("notesSlide")) {
				notes(where, other);
			}
			else if (relation.kind().equals("comments")) {
				Xml.all(other, "cm")
					.forEach((comment) -> this.items.add(HiddenKind.COMMENT, where, Xml.text(comment, "text", "t")));
			}
		}
	}

	static boolean isHidden(Element slide) {
		String show = Xml.attribute(slide, "show");
		return !show.isEmpty() && !Xml.isOn(show);
	}

	/** As what a shape is named, or null when one sees it. */
	@Nullable HiddenKind hiding(Element shape) {
		for (Element properties : Xml.all(shape, "cNvPr")) {
			if (Xml.ancestor(properties, "sp", "pic", "graphicFrame", "grpSp") == shape
					&& Xml.isOn(Xml.attribute(properties, "hidden"))) {
				return HiddenKind.HIDDEN_TEXT;
			}
		}
		boolean grouped = Xml.ancestor(shape, "grpSp") != null;
		Element place = Xml.all(shape, "off").stream().findFirst().orElse(null);
		Element extent = Xml.all(shape, "ext")
			.stream()
			.filter((ext) -> ext.hasAttribute("cx"))
			.findFirst()
			.orElse(null);
		if (grouped || place == null || extent == null) {
			return null;
		}
		long x = number(place, "x", 0);
		long y = number(place, "y", 0);
		boolean outside = x >= this.width || y >= this.height || x + number(extent, "cx", 0) <= 0
				|| y + number(extent, "cy", 0) <= 0;
		return outside ? HiddenKind.OFF_PAGE : null;
	}

	private void notes(String where, @Nullable Element notes) {
		StringBuilder words = new StringBuilder();
		for (Element paragraph : Xml.all(notes, "p")) {
			// the number of the page is a field
			if (Xml.all(paragraph, "fld").isEmpty()) {
				words.append(Xml.text(paragraph, "t"));
			}
		}
		if (!words.toString().isBlank()) {
			this.items.add(HiddenKind.NOTES, where, words.toString());
		}
	}

	private static long number(@Nullable Element element, String name, long otherwise) {
		String value = Xml.attribute(element, name);
		return value.matches("-?\\d{1,15}") ? Long.parseLong(value) : otherwise;
	}

}
