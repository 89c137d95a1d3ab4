package org.gongkai.format.hidden;

import java.util.List;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes a Word file into what one sees of it: changes are accepted, comments and hidden
 * text are gone.
 */
final class WordClean {

	/** Gone with all they hold. */
	private static final Set<String> GONE = Set.of("del", "moveFrom", "commentRangeStart", "commentRangeEnd",
			"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart",
			"customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
			"customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "OLEObject", "control",
			"dataBinding", "docVars", "mailMerge", "attachedTemplate", "rsids", "trackRevisions",
			"removePersonalInformation", "smartTagType", "saveThroughXslt");

	private final WordLook look;

	private WordClean(OfficeParts parts, String document) throws UnreadableFile {
		this.look = new WordLook(parts, document);
	}

	static void clean(OfficeParts parts, String document) throws UnreadableFile {
		WordClean clean = new WordClean(parts, document);
		for (String part : List.copyOf(parts.reachable())) {
			Element root = parts.xml(part);
			if (root != null && part.startsWith("word/")) {
				clean.hide(root);
				clean.accept(root);
				clean.forgetPlaces(root);
			}
		}
	}

	/** Hidden pieces go first, while their styles can still be asked. */
	private void hide(Element root) {
		for (Element run : Xml.all(root, "r")) {
			if (this.look.hiding(run) == null) {
				continue;
			}
			// the marks of a field come in threes; each must stay
			if (Xml.all(run, "fldChar").isEmpty()) {
				Xml.remove(run);
			}
			else {
				Xml.all(run, "t").forEach(Xml::remove);
			}
		}
	}

	private void accept(Element root) {
		for (Element row : Xml.all(root, "tr")) {
			if (Xml.child(Xml.child(row, "trPr"), "del") != null) {
				Xml.remove(row);
			}
		}
		for (Element mark : Xml.all(root, "cellDel")) {
			Element cell = Xml.ancestor(mark, "tc");
			if (cell != null) {
				Xml.remove(cell);
			}
		}
		for (Element paragraph : Xml.all(root, "p")) {
			endGone(paragraph);
		}
		for (Element element : Xml.all(root)) {
			String name = String.valueOf(element.getLocalName());
			if (GONE.contains(name) && isWord(element) || WordHidden.CHANGES.contains(name)) {
				Xml.remove(element);
			}
			else if ((name.equals("ins") || name.equals("moveTo")) && isWord(element)) {
				Xml.unwrap(element);
			}
			else if (name.equals("commentReference")) {
				Element run = Xml.ancestor(element, "r");
				Xml.remove((run != null) ? run : element);
			}
		}
	}

	/** Formulas of Office Math and pictures have words of the same name. */
	private static boolean isWord(Element element) {
		String namespace = String.valueOf(element.getNamespaceURI());
		return namespace.contains("wordprocessingml") || namespace.contains("office:office");
	}

	/** Where the end of a paragraph is deleted or hidden, it runs into the next one. */
	private void endGone(Element paragraph) {
		Element marks = Xml.child(Xml.child(paragraph, "pPr"), "rPr");
		boolean gone = Xml.child(marks, "del") != null || Xml.child(marks, "moveFrom") != null
				|| WordLook.isMarkVanished(paragraph);
		Element next = next(paragraph);
		if (!gone || next == null) {
			return;
		}
		Element properties = Xml.child(next, "pPr");
		Node before = (properties != null) ? properties.getNextSibling() : next.getFirstChild();
		for (Node child = paragraph.getFirstChild(); child != null; child = paragraph.getFirstChild()) {
			paragraph.removeChild(child);
			if (!"pPr".equals(child.getLocalName())) {
				next.insertBefore(child, before);
			}
		}
		Xml.remove(paragraph);
	}

	private static @Nullable Element next(Element paragraph) {
		for (Node node = paragraph.getNextSibling(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				if (element.getLocalName().equals("p")) {
					return element;
				}
				if (!element.getLocalName().startsWith("bookmark")) {
					return null;
				}
			}
		}
		return null;
	}

	private void forgetPlaces(Element root) {
		for (Element element : Xml.all(root, "docPr", "cNvPr")) {
			if (InternalPlace.is(element.getAttribute("descr") + " " + element.getAttribute("title"))) {
				element.removeAttribute("descr");
				element.removeAttribute("title");
			}
		}
		for (Element field : Xml.all(root, "fldSimple", "instrText")) {
			if (WordHidden.isInternal(WordHidden.instruction(field))) {
				if (field.getLocalName().equals("fldSimple")) {
					Xml.unwrap(field);
				}
				else {
					field.setTextContent("");
				}
			}
		}
	}

}
