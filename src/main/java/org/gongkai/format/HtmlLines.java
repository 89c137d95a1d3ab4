package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text inside of a cell or of a list's item, where blocks become lines: paragraphs,
 * and the rows of tables inside of tables.
 */
final class HtmlLines {

	private static final Set<String> LINES = Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
			"section", "article", "blockquote", "dt", "dd", "caption", "pre", "center", "figcaption", "ul", "ol");

	private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "iframe", "object",
			"embed", "svg", "math", "del", "select", "button", "textarea", "head", "title", "video", "audio", "canvas");

	private final Inlines words;

	private final Nested nested;

	private final List<Element> lists = new ArrayList<>();

	private final List<Element> pictures = new ArrayList<>();

	HtmlLines(Inlines words, Nested nested) {
		this.words = words;
		this.nested = nested;
	}

	void read(Element parent, Manner manner) {
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode text) {
				this.words.add(Inlines.unwrap(text.getWholeText()), manner);
			}
			else if (node instanceof Element element && !UNSEEN.contains(element.normalName())
					&& !HtmlManners.isHidden(element)) {
				element(element, manner);
			}
		}
	}

	List<Element> lists() {
		return this.lists;
	}

	List<Element> pictures() {
		return this.pictures;
	}

	private void element(Element element, Manner manner) {
		String name = element.normalName();
		if (name.equals("br")) {
			this.words.lineBreak();
		}
		else if (name.equals("img")) {
			this.pictures.add(element);
		}
		else if (this.nested == Nested.LISTS_APART && (name.equals("ul") || name.equals("ol"))) {
			this.lists.add(element);
		}
		else if (LINES.contains(name)) {
			this.words.lineBreak();
			read(element, HtmlManners.of(element, manner));
			this.words.lineBreak();
		}
		else {
			read(element, HtmlManners.of(element, manner));
			if (name.equals("td") || name.equals("th")) {
				this.words.add(" ", Manner.PLAIN);
			}
		}
	}

	/** What becomes of lists inside. */
	enum Nested {

		AS_LINES, LISTS_APART

	}

}
