package org.gongkai.format.hidden;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Whether one sees a piece of text in Word: what is written beside it, and what its
 * styles say.
 */
final class WordLook {

	/** Letters not larger than this are dots, in half points. */
	private static final int SMALLEST = 4;

	private final Map<String, Element> styles = new HashMap<>();

	WordLook(OfficeParts parts, String document) throws UnreadableFile {
		Element root = parts.xml(parts.related(document, "styles"));
		Xml.all(root, "style").forEach((style) -> this.styles.put(Xml.attribute(style, "styleId"), style));
	}

	/** As what a run is named, or null when one sees it. */
	@Nullable HiddenKind hiding(Element run) {
		if (isVanished(run)) {
			return HiddenKind.HIDDEN_TEXT;
		}
		return isTiny(run) || isWhite(run) ? HiddenKind.FAINT_TEXT : null;
	}

	private boolean isVanished(Element run) {
		String value = property(run, "vanish");
		return value != null && (value.isEmpty() || Xml.isOn(value));
	}

	/** Whether the end of a paragraph is hidden, and with it the line. */
	static boolean isMarkVanished(Element paragraph) {
		return Xml.isSet(Xml.child(Xml.child(paragraph, "pPr"), "rPr"), "vanish");
	}

	private boolean isTiny(Element run) {
		String size = property(run, "sz");
		return size != null && size.matches("\\d{1,3}") && Integer.parseInt(size) <= SMALLEST;
	}

	/** White letters on a coloured ground are a heading, not a hiding place. */
	private boolean isWhite(Element run) {
		String colour = property(run, "color");
		if (colour == null || !colour.equalsIgnoreCase("FFFFFF") || property(run, "highlight") != null) {
			return false;
		}
		if (Xml.ancestor(run, "txbxContent", "txbx") != null) {
			return false;
		}
		Element table = Xml.ancestor(run, "tbl");
		Element style = Xml.child(Xml.child(table, "tblPr"), "tblStyle");
		if (style != null && !Xml.all(this.styles.get(Xml.attribute(style, "val")), "shd").isEmpty()) {
			return false;
		}
		String fill = property(run, "shd", "fill");
		if (fill != null && isColoured(fill)) {
			return false;
		}
		for (Element at = run; at != null; at = Xml.ancestor(at, "p", "tc")) {
			Element properties = Xml.child(at, at.getLocalName() + "Pr");
			if (isColoured(Xml.attribute(Xml.child(properties, "shd"), "fill"))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isColoured(String fill) {
		return !fill.isEmpty() && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF");
	}

	private @Nullable String property(Element run, String name) {
		return property(run, name, "val");
	}

	/** A property of a run: its own, its style's, its paragraph's style's. */
	private @Nullable String property(Element run, String name, String attribute) {
		Element properties = Xml.child(run, "rPr");
		Element own = Xml.child(properties, name);
		if (own != null) {
			return Xml.attribute(own, attribute);
		}
		String styled = styled(Xml.attribute(Xml.child(properties, "rStyle"), "val"), name, attribute);
		Element paragraph = Xml.ancestor(run, "p");
		return (styled != null) ? styled
				: styled(Xml.attribute(Xml.child(Xml.child(paragraph, "pPr"), "pStyle"), "val"), name, attribute);
	}

	private @Nullable String styled(String id, String name, String attribute) {
		Set<String> seen = new HashSet<>();
		String at = id;
		while (seen.add(at) && this.styles.containsKey(at)) {
			Element style = this.styles.get(at);
			at = Xml.attribute(Xml.child(style, "basedOn"), "val");
			Element property = Xml.child(Xml.child(style, "rPr"), name);
			if (property != null) {
				return Xml.attribute(property, attribute);
			}
		}
		return null;
	}

}
