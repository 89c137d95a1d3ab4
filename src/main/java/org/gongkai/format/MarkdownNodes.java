package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Run;
import org.gongkai.format.UnreadableFile.Kind;
import org.jsoup.nodes.Element;

/** Turns what the Markdown parser found into blocks. */
final class MarkdownNodes {

	/** Manners inside of each other; deeper than any text is. */
	private static final int DEEPEST = 100;

	private final TextCollector text;

	private final HtmlPictures pictures;

	private Inlines line = new Inlines();

	/** The line being read, to see whether its sentence has ended. */
	private StringBuilder current = new StringBuilder();

	MarkdownNodes(TextCollector text) {
		this.text = text;
		this.pictures = new HtmlPictures(text);
	}

	void read(Node document) throws UnreadableFile {
		for (Node node : children(document)) {
			block(node);
		}
	}

	private static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			children.add(node);
		}
		return children;
	}

	private void block(Node node) throws UnreadableFile {
		if (node instanceof Heading heading) {
			heading(heading);
		}
		else if (node instanceof Paragraph) {
			inlines(node, Manner.PLAIN, Breaks.PARAGRAPHS, 0);
			flush();
		}
		else if (node instanceof BulletList || node instanceof OrderedList) {
			list((ListBlock) node);
		}
		else if (node instanceof TableBlock) {
			table(node);
		}
		else if (node instanceof HtmlBlock html) {
			this.text.include(HtmlReader.read(html.getLiteral()));
		}
		else if (node instanceof FencedCodeBlock code) {
			verbatim(code.getLiteral());
		}
		else if (node instanceof IndentedCodeBlock code) {
			verbatim(code.getLiteral());
		}
		else if (node instanceof BlockQuote || node instanceof Document) {
			read(node);
		}
	}

	private void verbatim(String literal) {
		this.line.add(literal, Manner.PLAIN);
		flush();
	}

	private void heading(Heading heading) throws UnreadableFile {
		inlines(heading, Manner.PLAIN, Breaks.JOINED, 0);
		String words = this.line.text().replace("**", "");
		clear();
		if (heading.getLevel() == 1 && HeadingLevels.ofNumber(words).isEmpty() && !words.isEmpty()
				&& !this.text.hasTitle()) {
			this.text.title(words);
		}
		else {
			this.text.heading(words, heading.getLevel() - 1);
		}
		this.pictures.writeLater();
	}

	/** A list, unless its numbers would be lost: then paragraphs with their numbers. */
	private void list(ListBlock list) throws UnreadableFile {
		if (list instanceof OrderedList ordered) {
			Integer start = ordered.getMarkerStartNumber();
			int first = (start != null) ? start : 1;
			if (first != 1 || list.getFirstChild() == list.getLastChild()) {
				numbered(ordered, first);
				return;
			}
		}
		items(list, list, list instanceof OrderedList, 0);
		this.text.closeList();
		this.pictures.writeLater();
	}

	private void numbered(OrderedList list, int first) throws UnreadableFile {
		String delimiter = ")".equals(list.getMarkerDelimiter()) ? ")" : ".";
		int number = first;
		for (Node item : children(list)) {
			String mark = number++ + delimiter;
			for (Node child : children(item)) {
				if (child instanceof Paragraph) {
					inlines(child, Manner.PLAIN, Breaks.PARAGRAPHS, 0);
					List<Run> words = this.line.runs();
					clear();
					Inlines marked = new Inlines();
					marked.add(mark, Manner.PLAIN);
					words.forEach((run) -> marked.add(run.text(),
							new Manner(run.bold(), run.italic(), run.underline(), run.href())));
					this.text.paragraph(marked.runs(), Align.START, Manner.allBold(words));
					this.pictures.writeLater();
					mark = "";
				}
				else {
					block(child);
				}
			}
		}
	}

	private void items(ListBlock list, Object key, boolean ordered, int depth) throws UnreadableFile {
		for (Node item : children(list)) {
			List<Node> others = new ArrayList<>();
			for (Node child : children(item)) {
				if (child instanceof Paragraph) {
					this.line.lineBreak();
					inlines(child, Manner.PLAIN, Breaks.LINES, 0);
				}
				else {
					others.add(child);
				}
			}
			List<Run> words = this.line.runs();
			clear();
			this.text.item(key, ordered, depth, words);
			for (Node other : others) {
				if (other instanceof ListBlock nested) {
					items(nested, key, ordered, depth + 1);
				}
				else {
					block(other);
				}
			}
		}
	}

	private void table(Node table) throws UnreadableFile {
		List<List<Cell>> rows = new ArrayList<>();
		boolean named = false;
		for (Node section : children(table)) {
			for (Node row : children(section)) {
				List<Cell> cells = new ArrayList<>();
				for (Node cell : children(row)) {
					inlines(cell, Manner.PLAIN, Breaks.JOINED, 0);
					String words = this.line.text();
					clear();
					boolean header = cell instanceof TableCell tableCell && tableCell.isHeader();
					named = named || header && !words.isEmpty();
					cells.add(new Cell(words, 1, 1, false));
				}
				boolean blankHead = section instanceof TableHead
						&& cells.stream().allMatch((cell) -> cell.text().isEmpty());
				if (!blankHead) {
					rows.add(cells);
				}
			}
		}
		this.text.table(TableHeaders.found(TableGrid.lay(rows).table("", named ? 1 : 0)));
		this.pictures.writeLater();
	}

	private void inlines(Node parent, Manner manner, Breaks breaks, int depth) throws UnreadableFile {
		if (depth > DEEPEST) {
			throw new UnreadableFile(Kind.UNUSABLE, "文字的格式标记嵌套过多，无法读取。请删去多余的 *、_、[ 等标记后再试。");
		}
		for (Node node : children(parent)) {
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
		for (Node node : children(image)) {
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

	private void flush() {
		this.text.paragraph(this.line.runs(), Align.START, false);
		clear();
		this.pictures.writeLater();
	}

	private void clear() {
		this.line = new Inlines();
		this.current = new StringBuilder();
	}

	/** What becomes of a line's end that does not fall within a sentence. */
	private enum Breaks {

		PARAGRAPHS, LINES, JOINED

	}

}
