package org.gongkai.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Run;
import org.gongkai.format.UnreadableFile.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads HTML: of the editor, of a web page, pasted from Word. Only text, its plain
 * manner, tables, lists and pictures are looked for; whatever else stands there, scripts
 * and handlers among it, is not known here and so never comes in.
 */
final class HtmlReader {

	/** Elements inside of each other; deeper than any document is. */
	private static final int DEEPEST = 250;

	/** Where elements begin and end; pages that Word saves have tens of thousands. */
	private static final int MOST_MARKS = 400_000;

	private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript", "link", "meta",
			"title", "base", "map", "source", "track", "param", "datalist");

	private static final Set<String> LEFT_OUT = Set.of("iframe", "object", "embed", "applet", "svg", "math", "canvas",
			"video", "audio", "input", "button", "select", "textarea", "frame", "frameset", "noframes", "marquee");

	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer",
			"nav", "aside", "address", "blockquote", "center", "dl", "dt", "dd", "body", "form", "fieldset", "legend",
			"details", "summary", "hgroup", "hr", "pre", "figcaption", "li", "html");

	private final TextCollector text = new TextCollector();

	private final HtmlPictures pictures = new HtmlPictures(this.text);

	private Inlines line = new Inlines();

	private boolean broken;

	/** The title that the page states apart from its text, until the text repeats it. */
	private String article = "";

	/**
	 * Reads a page or a piece of one.
	 * @throws UnreadableFile when it is nested or its tables are larger than can be
	 * handled
	 */
	static Reading read(String html) throws UnreadableFile {
		return new HtmlReader().reading(html);
	}

	private Reading reading(String html) throws UnreadableFile {
		refuseMarks(html);
		Parser parser = Parser.htmlParser();
		parser.setMaxDepth(DEEPEST + 10);
		Document document = parser.parseInput(html, "");
		refuseDepth(document);
		this.article = HtmlLayout.articleTitle(document);
		this.text.title(this.article);
		children(document.body(), Manner.PLAIN, Align.START);
		flush(Align.START);
		if (!this.text.hasTitle()) {
			this.text.title(HtmlLayout.windowTitle(document));
		}
		return this.text.reading();
	}

	/** Before the parser makes an object of each. */
	private static void refuseMarks(String html) throws UnreadableFile {
		int marks = 0;
		int at = html.indexOf('<');
		while (at >= 0 && marks <= MOST_MARKS) {
			marks++;
			at = html.indexOf('<', at + 1);
		}
		if (marks > MOST_MARKS) {
			throw new UnreadableFile(Kind.TOO_LARGE, "网页的标记过多，无法读取。请把正文复制到 Word 另存为 .docx 后再导入，或拆分后再试。");
		}
	}

	private static void refuseDepth(Document document) throws UnreadableFile {
		int[] deepest = { 0 };
		document.traverse((NodeVisitor) (node, depth) -> deepest[0] = Math.max(deepest[0], depth));
		if (deepest[0] > DEEPEST) {
			throw new UnreadableFile(Kind.UNUSABLE, "网页的嵌套层数过多，无法读取。请把正文复制到 Word 另存为 .docx 后再导入。");
		}
	}

	private void children(Element parent, Manner manner, Align align) throws UnreadableFile {
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode words) {
				add(words, manner);
			}
			else if (node instanceof Element element) {
				element(element, manner, align);
			}
		}
	}

	private void add(TextNode words, Manner manner) {
		Element parent = words.parent();
		boolean verbatim = parent != null && parent.closest("pre") != null;
		String letters = verbatim ? words.getWholeText() : Inlines.unwrap(words.getWholeText());
		if (!letters.isBlank()) {
			this.broken = false;
		}
		this.line.add(letters, manner);
	}

	private void element(Element element, Manner manner, Align align) throws UnreadableFile {
		String name = element.normalName();
		if (UNSEEN.contains(name) || HtmlManners.isHidden(element)) {
			return;
		}
		if (LEFT_OUT.contains(name)) {
			this.text.note("网页中的控件、音视频或嵌入内容没有取入。");
			return;
		}
		switch (name) {
			case "br" -> breakLine(align);
			case "img" -> {
				flush(align);
				this.pictures.read(element, "");
			}
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', align);
			case "table" -> {
				flush(align);
				table(element, align);
			}
			case "ul", "ol" -> {
				flush(align);
				list(element, name.equals("ol"), element, 0);
				this.text.closeList();
			}
			case "figure" -> figure(element, align);
			case "del" -> this.text.note("已删除的修订文字（del）没有取入。");
			default -> inlineOrBlock(element, name, manner, align);
		}
	}

	private void table(Element table, Align align) throws UnreadableFile {
		if (!HtmlLayout.isLayout(table)) {
			new HtmlTables(this.text, this.pictures).read(table);
			return;
		}
		for (Element cell : HtmlLayout.cells(table)) {
			if (!HtmlManners.isHidden(cell)) {
				children(cell, Manner.PLAIN, HtmlManners.align(cell, Align.START));
				flush(align);
			}
		}
	}

	private void inlineOrBlock(Element element, String name, Manner manner, Align align) throws UnreadableFile {
		Manner inner = HtmlManners.of(element, manner);
		if (!BLOCKS.contains(name)) {
			children(element, inner, align);
			return;
		}
		Align own = HtmlManners.align(element, align);
		flush(align);
		if (name.equals("p") && WordPaste.isTitle(element) && !this.text.hasTitle()) {
			this.text.title(element.text());
		}
		else if (name.equals("p") && WordPaste.isItem(element)) {
			item(element, inner);
		}
		else {
			children(element, inner, own);
			flush(own);
		}
	}

	/** An item of a list as Word writes it: a paragraph with its bullet as text. */
	private void item(Element element, Manner manner) throws UnreadableFile {
		WordPaste.Item item = WordPaste.item(element);
		Inlines outer = this.line;
		this.line = new Inlines();
		children(element, manner, Align.START);
		List<Run> runs = this.line.runs();
		this.line = outer;
		if (item.isBullet()) {
			this.text.item(item.list(), false, item.depth(), runs);
		}
		else {
			Inlines numbered = new Inlines();
			numbered.add(item.mark(), Manner.PLAIN);
			runs.forEach(numbered::add);
			this.text.paragraph(numbered.runs(), Align.START, Manner.allBold(runs));
		}
	}

	private void heading(Element element, int markup, Align align) throws UnreadableFile {
		flush(align);
		children(element, Manner.PLAIN, align);
		String words = this.line.text();
		this.line = new Inlines();
		if (isArticleTitle(words)) {
			return;
		}
		boolean numbered = HeadingLevels.ofNumber(words).isPresent();
		if (markup == 1 && !numbered && !words.isEmpty() && !this.text.hasTitle()) {
			this.text.title(words);
		}
		else {
			this.text.heading(words, markup - 1);
		}
	}

	private void list(Element list, boolean ordered, Object key, int depth) throws UnreadableFile {
		for (Element child : list.children()) {
			String name = child.normalName();
			if (name.equals("ul") || name.equals("ol")) {
				list(child, ordered, key, depth + 1);
			}
			else if (!UNSEEN.contains(name)) {
				listItem(child, ordered, key, depth);
			}
		}
	}

	private void listItem(Element item, boolean ordered, Object key, int depth) throws UnreadableFile {
		Inlines words = new Inlines();
		HtmlLines lines = new HtmlLines(words, HtmlLines.Nested.LISTS_APART);
		lines.read(item, HtmlManners.of(item, Manner.PLAIN));
		this.text.item(key, ordered, depth, words.runs());
		for (Element nested : lines.lists()) {
			list(nested, ordered, key, depth + 1);
		}
		this.pictures.readLater(lines.pictures());
	}

	private void figure(Element element, Align align) throws UnreadableFile {
		flush(align);
		Element caption = element.selectFirst("figcaption");
		String words = (caption != null) ? caption.text() : "";
		List<Element> images = element.select("img");
		if (images.isEmpty()) {
			children(element, Manner.PLAIN, align);
			flush(align);
		}
		for (Element image : images) {
			this.pictures.read(image, image.equals(images.get(images.size() - 1)) ? words : "");
		}
	}

	/** One break is a line, two of them begin a paragraph. */
	private void breakLine(Align align) {
		if (this.broken) {
			flush(align);
		}
		else {
			this.line.lineBreak();
			this.broken = true;
		}
	}

	private void flush(Align align) {
		if (!isArticleTitle(this.line.text())) {
			this.text.paragraph(this.line.runs(), align, false);
		}
		this.line = new Inlines();
		this.broken = false;
		this.pictures.writeLater();
	}

	/** Whether the words are the title that is known, the first time they are met. */
	private boolean isArticleTitle(String words) {
		boolean title = !words.isEmpty() && Inlines.oneLine(words).equals(this.article);
		this.article = title ? "" : this.article;
		return title;
	}

	/** The name of an element's style or class, for comparison. */
	static String lower(String value) {
		return value.toLowerCase(Locale.ROOT).replace(" ", "");
	}

}
