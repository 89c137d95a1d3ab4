package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Align;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of lines: a line goes on in the next one, also on the next page, if it
 * reaches to the right edge and the next one is not indented.
 */
final class PdfText {

	/** A title stands in the middle, in at most so many lines. */
	private static final int MOST_TITLE_LINES = 4;

	private static final Pattern SENTENCE = Pattern.compile(".*[。；！？!?：:，]$", Pattern.DOTALL);

	private final TextCollector text;

	private final List<PdfLine> paragraph = new ArrayList<>();

	private final StringBuilder title = new StringBuilder();

	private int titleLines;

	private boolean begun;

	private @Nullable Measure measure;

	PdfText(TextCollector text) {
		this.text = text;
	}

	/** Adds a line of a page. */
	void line(PdfLine line, Measure page) {
		Align align = page.align(line);
		if (!this.begun && align == Align.CENTER && this.titleLines < MOST_TITLE_LINES
				&& HeadingLevels.ofNumber(line.text()).isEmpty() && !SENTENCE.matcher(line.text()).matches()) {
			PdfLine.append(this.title, line.text());
			this.titleLines++;
			return;
		}
		this.begun = true;
		Measure before = this.measure;
		if (!this.paragraph.isEmpty() && before != null) {
			PdfLine last = this.paragraph.get(this.paragraph.size() - 1);
			if (!goesOn(last, before, line, page)) {
				flush();
			}
		}
		this.paragraph.add(line);
		this.measure = page;
	}

	/** Adds a table. */
	void table(PdfTable table) throws UnreadableFile {
		flush();
		this.begun = true;
		this.text.table(table.block());
	}

	void end() {
		flush();
		if (!this.title.isEmpty()) {
			this.text.title(this.title.toString());
		}
	}

	private static boolean goesOn(PdfLine last, Measure before, PdfLine line, Measure page) {
		if (page.isIndented(line) || !before.isFull(last) || before.align(last) != Align.START) {
			return false;
		}
		boolean gap = before == page && line.y() - last.y() > 2.6 * Math.max(last.size(), line.size());
		boolean other = Math.abs(last.size() - line.size()) > 0.25 * last.size();
		return !gap && !other;
	}

	private void flush() {
		Measure page = this.measure;
		if (this.paragraph.isEmpty() || page == null) {
			return;
		}
		StringBuilder words = new StringBuilder();
		this.paragraph.forEach((line) -> PdfLine.append(words, line.text()));
		Inlines line = new Inlines();
		line.add(words.toString(), Manner.PLAIN);
		boolean bold = this.paragraph.stream().allMatch(PdfLine::isBold);
		PdfLine first = this.paragraph.get(0);
		Align align = (this.paragraph.size() == 1) ? page.align(first) : Align.START;
		this.text.paragraph(line.runs(), align, bold);
		this.paragraph.clear();
	}

	/**
	 * Where the lines of a page begin and end.
	 *
	 * @param left left edge of the text, in points
	 * @param right its right edge
	 * @param size height of its type
	 */
	record Measure(double left, double right, double size) {

		/** The edges and the type that most of the long lines keep. */
		static Measure of(List<PdfLine> lines, double width) {
			List<PdfLine> full = lines.stream().filter((line) -> line.right() - line.left() > width / 2).toList();
			if (full.isEmpty()) {
				return new Measure(0.15 * width, 0.85 * width, 0);
			}
			double[] lefts = full.stream().mapToDouble(PdfLine::left).sorted().toArray();
			double[] rights = full.stream().mapToDouble(PdfLine::right).sorted().toArray();
			double[] sizes = full.stream().mapToDouble(PdfLine::size).sorted().toArray();
			int outliers = full.size() / 10;
			return new Measure(lefts[outliers], rights[full.size() - 1 - outliers], sizes[full.size() / 2]);
		}

		boolean isIndented(PdfLine line) {
			return line.left() > this.left + 1.3 * line.size();
		}

		boolean isFull(PdfLine line) {
			return line.right() > this.right - 2.3 * line.size();
		}

		/** A line in larger type than the text may nearly fill the width of the page. */
		Align align(PdfLine line) {
			double before = line.left() - this.left;
			double behind = this.right - line.right();
			double room = (line.size() > 1.15 * this.size && this.size > 0) ? 0.5 : 2.5;
			if (Math.abs(before - behind) < 1.6 * line.size() && before > room * line.size()) {
				return Align.CENTER;
			}
			return (before > (this.right - this.left) / 2 && behind < 5 * line.size()) ? Align.END : Align.START;
		}

	}

}
