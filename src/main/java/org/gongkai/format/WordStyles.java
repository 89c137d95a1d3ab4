package org.gongkai.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word file, each with what it inherits. */
final class WordStyles {

	/** Styles that inherit from each other; more is a circle. */
	private static final int LONGEST_LINE = 20;

	private final Map<String, Element> elements = new HashMap<>();

	private final Map<String, Style> known = new HashMap<>();

	private String standard = "";

	static WordStyles read(byte @Nullable [] part) throws UnreadableFile {
		WordStyles styles = new WordStyles();
		if (part != null) {
			for (Element element : SafeXml.children(SafeXml.parse(part))) {
				if ("style".equals(element.getLocalName())) {
					String id = SafeXml.attribute(element, "styleId");
					styles.elements.putIfAbsent(id, element);
					boolean paragraph = SafeXml.attribute(element, "type").equals("paragraph");
					styles.standard = (paragraph && SafeXml.attribute(element, "default").equals("1")) ? id
							: styles.standard;
				}
			}
		}
		return styles;
	}

	/** A style by its id; the standard one when there is no such style. */
	Style get(@Nullable String id) {
		String name = (id != null && this.elements.containsKey(id)) ? id : this.standard;
		Style style = this.known.get(name);
		if (style == null) {
			style = resolved(name, 0);
			this.known.put(name, style);
		}
		return style;
	}

	/** A style of characters by its id; an empty one when there is no such style. */
	Style ofCharacters(@Nullable String id) {
		return (id != null && this.elements.containsKey(id)) ? get(id) : Style.NONE;
	}

	private Style resolved(String id, int depth) {
		Element element = this.elements.get(id);
		if (element == null || depth > LONGEST_LINE) {
			return Style.NONE;
		}
		String base = SafeXml.value(element, "basedOn");
		Style inherited = (base != null) ? resolved(base, depth + 1) : Style.NONE;
		String name = Objects.requireNonNullElse(SafeXml.value(element, "name"), "").toLowerCase(Locale.ROOT);
		return Style.of(name, inherited, SafeXml.child(element, "pPr"), SafeXml.child(element, "rPr"));
	}

	/**
	 * How something looks; null and -1 mean that nothing is said of it.
	 *
	 * @param name name in lower case
	 * @param outline level in the outline from 0
	 * @param align {@code w:jc}
	 * @param list number of the list that it belongs to
	 * @param listLevel level in that list
	 * @param bold whether bold
	 * @param italic whether italic
	 * @param underline whether underlined
	 * @param font typeface of the ideographs
	 * @param size size of the type in half points
	 */
	record Style(String name, int outline, @Nullable String align, int list, int listLevel, @Nullable Boolean bold,
			@Nullable Boolean italic, @Nullable Boolean underline, @Nullable String font, int size) {

		static final Style NONE = new Style("", -1, null, -1, -1, null, null, null, null, -1);

		/** What properties say, the rest as inherited. */
		static Style of(String name, Style base, @Nullable Element paragraph, @Nullable Element run) {
			Element numbers = SafeXml.child(paragraph, "numPr");
			String align = SafeXml.value(paragraph, "jc");
			Element fonts = SafeXml.child(run, "rFonts");
			String font = (fonts != null) ? SafeXml.attribute(fonts, "eastAsia") : "";
			return new Style(name, SafeXml.number(paragraph, "outlineLvl", base.outline),
					(align != null) ? align : base.align, SafeXml.number(numbers, "numId", base.list),
					SafeXml.number(numbers, "ilvl", base.listLevel), either(SafeXml.flag(run, "b"), base.bold),
					either(SafeXml.flag(run, "i"), base.italic), either(SafeXml.flag(run, "u"), base.underline),
					font.isEmpty() ? base.font : font, SafeXml.number(run, "sz", base.size));
		}

		/** This style where it says something, else the other. */
		Style over(Style other) {
			return new Style(this.name, this.outline, this.align, this.list, this.listLevel,
					either(this.bold, other.bold), either(this.italic, other.italic),
					either(this.underline, other.underline), (this.font != null) ? this.font : other.font,
					(this.size >= 0) ? this.size : other.size);
		}

		boolean isHeadingFont() {
			return this.font != null
					&& (this.font.contains("黑体") || this.font.contains("楷体") || this.font.contains("小标宋"));
		}

		private static @Nullable Boolean either(@Nullable Boolean own, @Nullable Boolean inherited) {
			return (own != null) ? own : inherited;
		}

	}

}
