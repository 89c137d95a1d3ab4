package org.gongkai.format;

import java.util.List;
import java.util.Locale;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Run;
import org.gongkai.format.UnreadableFile.Kind;
import org.jsoup.nodes.Element;

/** The words of one line of Markdown. */
final class MarkdownLine {

	/** Manners inside of each other; deeper than any text is. */
	private static final int DEEPEST = 100;

	private final TextCollector text;

	private final HtmlPictures pictures;

	private Inlines line = new Inlines();

	/** The line being read, to see whether its sentence has ended. */
	private StringBuilder current = new StringBuilder();

	MarkdownLine(TextCollector text) {
		this.text = text;
		this.pictures = new HtmlPictures(text);
	}

	static UnreadableFile tooDeep() {
		return new UnreadableFile(Kind.UNUSABLE, "文字的格式标记嵌套过多，无法读取。请删去多余的 *、_、[ 等标记后再试。");
	}

	void read(Node parent, Breaks breaks) throws UnreadableFile {
		inlines(parent, Manner.PLAIN, breaks, 0);
	}

	void verbatim(String literal) {
		this.line.add(literal, Manner.PLAIN);
	}

	void lineBreak() {
		this.line.lineBreak();
	}

	/** Gives the words and begins a new line. */
	List<Run> take() {
		List<Run> runs = this.line.runs();
		this.line = new Inlines();
		this.current = new StringBuilder();
		return runs;
	}

	/** Writes the words as a paragraph and begins a new line. */
	void flush() {
		this.text.paragraph(take(), Align.START, false);
		writePictures();
	}

	/** Writes the pictures that stood within the line. */
	void writePictures() {
		this.pictures.writeLater();
	}

	private void inlines(Node parent, Manner manner, Breaks breaks, int depth) throws UnreadableFile {
		if (depth > DEEPEST) {
			throw tooDeep();
		}
		for (Node node : MarkdownNodes.children(parent)) {
			inline(node, manner, breaks, depth);
		}
	}

	private void inline(Node node, Manner manner, Breaks breaks, int depth) throws UnreadableFile {
		if (node instanceof Text words) {
			add(words.getLiteral(), manner);
		}
		else if (node instanceof Code code) {
			add(code.getLiteral(), manner);
		}
		else if (node instanceof HardLineBreak) {
			this.line.lineBreak();
			this.current = new StringBuilder();
		}
		else if (node instanceof SoftLineBreak) {
			softBreak(node, breaks);
		}
		else if (node instanceof HtmlInline html) {
			if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
				this.line.lineBreak();
			}
		}
		else if (node instanceof Image image) {
			image(image);
		}
		else if (node instanceof StrongEmphasis) {
			inlines(node, manner.inBold(true), breaks, depth + 1);
		}
		else if (node instanceof Emphasis) {
			inlines(node, manner.inItalic(true), breaks, depth + 1);
		}
		else if (node instanceof Link link) {
			inlines(node, manner.leadingTo(Links.safe(link.getDestination())), breaks, depth + 1);
		}
		else {
			inlines(node, manner, breaks, depth + 1);
		}
	}

	private void add(String words, Manner manner) {
		this.line.add(words, manner);
		this.current.append(words);
	}

	private void image(Image image) {
		StringBuilder alt = new StringBuilder();
		for (Node node : MarkdownNodes.children(image)) {
			alt.append((node instanceof Text words) ? words.getLiteral() : "");
		}
		this.pictures.readSilently(new Element("img").attr("src", image.getDestination()).attr("alt", alt.toString()));
	}

	/** A line that ends within a sentence goes on; otherwise the next is its own. */
	private void softBreak(Node node, Breaks breaks) {
		String next = (node.getNext() instanceof Text words) ? words.getLiteral() : "";
		char before = this.current.isEmpty() ? ' ' : this.current.charAt(this.current.length() - 1);
		boolean wide = Inlines.isWide(before) && (next.isEmpty() || Inlines.isWide(next.charAt(0)));
		boolean ended = this.current.isEmpty() || !BrokenSentences.begunNotEnded(this.current.toString());
		boolean goesOn = !ended && HeadingLevels.ofNumber(next).isEmpty();
		if (breaks == Breaks.JOINED || goesOn || !Inlines.isWide(before) && Character.isLetter(before)) {
			this.line.add(wide ? "" : " ", Manner.PLAIN);
			this.current = new StringBuilder("，").append(before);
			return;
		}
		this.current = new StringBuilder();
		if (breaks == Breaks.PARAGRAPHS) {
			flush();
		}
		else {
			this.line.lineBreak();
		}
	}

	/** What becomes of a line's end that does not fall within a sentence. */
	enum Breaks {

		PARAGRAPHS, LINES, JOINED

	}

}
