package org.gongkai.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.ListBlock;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;

/**
 * Writes blocks as a Word file. The markup is written directly: its parts come in the
 * order that the standard demands, and the same text gives the same bytes.
 * <p>
 * 依据：GB/T 9704-2012 (page, typefaces, line pitch; the styles are in
 * {@code docx/styles.xml}).
 */
final class DocxWriter {

	/** Width of the type area, 156 mm, in twentieths of a point. */
	static final int TYPE_AREA = 8845;

	private static final String KEEP_NEXT = "<w:keepNext/>";

	private final StringBuilder body = new StringBuilder();

	private final DocxPackage file = new DocxPackage();

	private final Function<String, byte[]> pictures;

	private final Map<String, String> links = new LinkedHashMap<>();

	private int drawings;

	DocxWriter(Function<String, byte[]> pictures) {
		this.pictures = pictures;
	}

	/** Escaped for XML, without what XML cannot hold. */
	static String escape(String text) {
		StringBuilder allowed = new StringBuilder(text.length());
		text.codePoints()
			.filter((letter) -> letter >= ' ' && letter != 0xfffe && letter != 0xffff
					&& (letter < 0xd800 || letter > 0xdfff) || letter == '\n' || letter == '\t')
			.forEach(allowed::appendCodePoint);
		return HtmlWriter.escape(allowed.toString());
	}

	byte[] write(String title, List<Block> blocks) {
		if (!title.isBlank()) {
			paragraph("<w:pStyle w:val=\"Title\"/>", List.of(Run.of(title.strip())));
		}
		Block before = null;
		for (int at = 0; at < blocks.size(); at++) {
			Block block = blocks.get(at);
			if (before instanceof Table && block instanceof Table table && table.caption().isEmpty()) {
				this.body.append(DocxTableWriter.SEPARATOR);
			}
			write(block, at + 1 < blocks.size() && isSignOff(blocks.get(at + 1)));
			before = block;
		}
		if (before instanceof Table) {
			this.body.append(DocxTableWriter.SEPARATOR);
		}
		return this.file.bytes(title, this.body.toString());
	}

	/** The sign-off never stands on a page alone: the text before it goes along. */
	private static boolean isSignOff(Block block) {
		return block instanceof Paragraph paragraph && paragraph.align() == Block.Align.END;
	}

	private void write(Block block, boolean keepNext) {
		String keep = keepNext ? KEEP_NEXT : "";
		if (block instanceof Heading heading) {
			paragraph("<w:pStyle w:val=\"Heading" + heading.level() + "\"/>", List.of(Run.of(heading.text())));
		}
		else if (block instanceof Paragraph paragraph) {
			paragraph(switch (paragraph.align()) {
				case START -> "<w:pStyle w:val=\"BodyText\"/>" + keep;
				case CENTER -> keep + "<w:jc w:val=\"center\"/>";
				case END -> keep + "<w:jc w:val=\"right\"/>";
			}, paragraph.runs());
		}
		else if (block instanceof Table table) {
			if (!table.caption().isEmpty()) {
				paragraph("<w:pStyle w:val=\"TableCaption\"/>", List.of(Run.of(table.caption())));
			}
			new DocxTableWriter(table).write(this.body);
		}
		else if (block instanceof ListBlock list) {
			list(list, keep);
		}
		else if (block instanceof Figure figure) {
			figure(figure);
		}
	}

	private void paragraph(String properties, List<Run> runs) {
		this.body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
		runs.forEach(this::run);
		this.body.append("</w:p>");
	}

	private void run(Run run) {
		String address = Links.safe(run.href());
		if (address != null) {
			String id = this.links.computeIfAbsent(address, this.file::link);
			this.body.append("<w:hyperlink r:id=\"").append(id).append("\">");
		}
		this.body.append("<w:r>");
		StringBuilder manner = new StringBuilder();
		manner.append((address != null) ? "<w:rStyle w:val=\"Hyperlink\"/>" : "");
		manner.append(run.bold() ? "<w:b/><w:bCs/>" : "");
		manner.append(run.italic() ? "<w:i/><w:iCs/>" : "");
		manner.append(run.underline() ? "<w:u w:val=\"single\"/>" : "");
		if (!manner.isEmpty()) {
			this.body.append("<w:rPr>").append(manner).append("</w:rPr>");
		}
		text(this.body, run.text());
		this.body.append("</w:r>").append((address != null) ? "</w:hyperlink>" : "");
	}

	/** Text within a run, its line breaks as such. */
	static void text(StringBuilder out, String text) {
		String[] lines = text.split("\n", -1);
		for (int at = 0; at < lines.length; at++) {
			out.append((at > 0) ? "<w:br/>" : "");
			if (!lines[at].isEmpty()) {
				out.append("<w:t xml:space=\"preserve\">").append(escape(lines[at])).append("</w:t>");
			}
		}
	}

	private void list(ListBlock list, String keep) {
		int number = this.file.list(list.ordered());
		int last = list.items().size() - 1;
		for (int at = 0; at <= last; at++) {
			Item item = list.items().get(at);
			paragraph("<w:pStyle w:val=\"ListParagraph\"/>" + ((at == last) ? keep : "") + "<w:numPr><w:ilvl w:val=\""
					+ item.depth() + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>", item.runs());
		}
	}

	private void figure(Figure figure) {
		byte[] bytes = this.pictures.apply(figure.file());
		DocxDrawing drawing = DocxDrawing.of(bytes);
		if (drawing != null) {
			String id = this.file.picture(figure.file(), bytes);
			this.body.append("<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r>");
			drawing.write(this.body, id, ++this.drawings, figure.alt());
			this.body.append("</w:r></w:p>");
		}
		else if (!figure.alt().isEmpty()) {
			paragraph("<w:pStyle w:val=\"Figure\"/>", List.of(Run.of("（图：" + figure.alt() + "）")));
		}
		if (!figure.caption().isEmpty()) {
			paragraph("<w:pStyle w:val=\"FigureCaption\"/>", List.of(Run.of(figure.caption())));
		}
	}

}
