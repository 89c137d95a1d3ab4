package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Run;
import org.gongkai.format.MarkdownLine.Breaks;

/** Turns what the Markdown parser found into blocks. */
final class MarkdownNodes {

	private final TextCollector text;

	private final MarkdownLine line;

	MarkdownNodes(TextCollector text) {
		this.text = text;
		this.line = new MarkdownLine(text);
	}

	void read(Node document) throws UnreadableFile {
		for (Node node : children(document)) {
			block(node);
		}
	}

	static List<Node> children(Node parent) {
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
			this.line.read(node, Breaks.PARAGRAPHS);
			this.line.flush();
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
		this.line.verbatim(literal);
		this.line.flush();
	}

	private void heading(Heading heading) throws UnreadableFile {
		this.line.read(heading, Breaks.JOINED);
		String words = Run.text(this.line.take()).replace("**", "");
		if (heading.getLevel() == 1 && HeadingLevels.ofNumber(words).isEmpty() && !words.isEmpty()
				&& !this.text.hasTitle()) {
			this.text.title(words);
		}
		else {
			this.text.heading(words, heading.getLevel() - 1);
		}
		this.line.writePictures();
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
		this.line.writePictures();
	}

	private void numbered(OrderedList list, int first) throws UnreadableFile {
		String delimiter = ")".equals(list.getMarkerDelimiter()) ? ")" : ".";
		int number = first;
		for (Node item : children(list)) {
			String mark = number++ + delimiter;
			for (Node child : children(item)) {
				if (child instanceof Paragraph) {
					this.line.read(child, Breaks.PARAGRAPHS);
					List<Run> words = this.line.take();
					Inlines marked = new Inlines();
					marked.add(mark, Manner.PLAIN);
					words.forEach(marked::add);
					this.text.paragraph(marked.runs(), Align.START, Manner.allBold(words));
					this.line.writePictures();
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
					this.line.read(child, Breaks.LINES);
				}
				else {
					others.add(child);
				}
			}
			List<Run> words = this.line.take();
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
					this.line.read(cell, Breaks.JOINED);
					String words = Run.text(this.line.take());
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
		this.line.writePictures();
	}

}
