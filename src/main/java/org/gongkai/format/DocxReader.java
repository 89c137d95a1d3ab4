package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Run;
import org.gongkai.format.WordNumbers.Mark;
import org.gongkai.format.WordStyles.Style;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads Word files in the order of their text. */
final class DocxReader {

	/** A longer paragraph is no heading, whatever its style. */
	private static final int LONGEST_HEADING = 120;

	/** More centred lines at the top are no title. */
	private static final int MOST_TOP_LINES = 8;

	private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

	private static final Pattern TITLE_WORDS = Pattern
		.compile(".*(?:关于.+的.+|报告|公告|通告|通知|通报|意见|决定|办法|规定|细则|方案|指南|目录|公示|函|模板)(?:（.*）)?");

	private final TextCollector text = new TextCollector();

	private final DocxSource source;

	/** Centred lines at the top, until it is known which of them are the title. */
	private final List<TopLine> top = new ArrayList<>();

	private boolean atTop = true;

	private String caption = "";

	private DocxReader(DocxParts parts, String document) throws UnreadableFile {
		this.source = new DocxSource(parts, document, this.text);
	}

	/**
	 * Reads a Word file that was unpacked and checked.
	 * @throws UnreadableFile when it is damaged or a table is larger than can be handled
	 */
	static Reading read(DocxParts parts) throws UnreadableFile {
		String document = parts.document();
		byte[] bytes = parts.bytes(document);
		Element body = (bytes != null) ? SafeXml.child(SafeXml.parse(bytes), "body") : null;
		DocxReader reader = new DocxReader(parts, document);
		if (body != null) {
			reader.children(body);
		}
		reader.leaveTop();
		if (reader.source.part("comments") != null) {
			reader.text.note("批注没有取入。");
		}
		return reader.text.reading();
	}

	private void children(Element parent) throws UnreadableFile {
		List<Element> children = SafeXml.children(parent);
		for (int at = 0; at < children.size(); at++) {
			Element next = (at + 1 < children.size()) ? children.get(at + 1) : null;
			element(children.get(at), next);
		}
	}

	private void element(Element element, @Nullable Element next) throws UnreadableFile {
		switch (String.valueOf(element.getLocalName())) {
			case "p" -> paragraph(element, next);
			case "tbl" -> table(element);
			case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> children(element);
			case "del", "moveFrom" -> this.text.note("修订中已删除的文字没有取入。");
			case "altChunk" -> this.text.note("文件中嵌入的另一份文档没有取入，请把内容复制到正文。");
			default -> {
			}
		}
	}

	private void table(Element element) throws UnreadableFile {
		leaveTop();
		DocxTables tables = new DocxTables(this.source);
		this.text.table(tables.read(element, this.caption));
		this.caption = "";
		if (!tables.drawings().isEmpty()) {
			this.text.note("表格或列表中的图片已移到其后。");
			tables.drawings().forEach(this.source::drawing);
		}
	}

	private Style style(Element paragraph) {
		Element properties = SafeXml.child(paragraph, "pPr");
		Style named = this.source.styles().get(SafeXml.value(properties, "pStyle"));
		return Style.of(named.name(), named, properties, null);
	}

	private void paragraph(Element paragraph, @Nullable Element next) {
		Style style = style(paragraph);
		DocxLine line = DocxLine.read(this.source, style, paragraph);
		Mark mark = line.runs().isEmpty() ? null : this.source.numbers().next(style.list(), style.listLevel());
		words(style, line, mark, next);
		if (!line.drawings().isEmpty()) {
			leaveTop();
			line.drawings().forEach(this.source::drawing);
		}
	}

	private void words(Style style, DocxLine line, @Nullable Mark mark, @Nullable Element next) {
		List<Run> runs = (mark != null) ? line.runs(mark.text()) : line.runs();
		if (runs.isEmpty()) {
			return;
		}
		String words = Run.text(runs);
		if (style.name().startsWith("toc ") || style.name().equals("toc heading")) {
			this.text.note("目录没有取入。");
		}
		else if (style.name().equals("title") && !this.text.hasTitle()) {
			this.text.title(words);
			leaveTop();
		}
		else if (headingLevel(style) > 0 && words.length() <= LONGEST_HEADING) {
			leaveTop();
			this.text.heading(words, headingLevel(style));
		}
		else if (!isCaption(style, words, next)) {
			plain(style, line, runs, mark, next);
		}
	}

	private void plain(Style style, DocxLine line, List<Run> runs, @Nullable Mark mark, @Nullable Element next) {
		Align align = align(style);
		boolean heading = HeadingLevels.ofLooks(Run.text(runs), line.isEmphasized()).isPresent();
		if (!heading && mark == null && mayBeTitle(runs, align)) {
			this.top.add(new TopLine(runs, line.size()));
			return;
		}
		leaveTop();
		if (mark != null && !heading && isItem(style, mark, next)) {
			this.text.item("list " + style.list(), !mark.bullet(), Math.max(0, style.listLevel()), line.runs());
		}
		else {
			this.text.paragraph(runs, align, line.isEmphasized());
		}
	}

	private boolean mayBeTitle(List<Run> runs, Align align) {
		return this.atTop && align == Align.CENTER && !this.text.hasTitle() && this.top.size() < MOST_TOP_LINES
				&& Run.text(runs).length() <= LONGEST_HEADING;
	}

	/** Numbers 1. 2. 3. in a row are a list; a number on its own stays a text. */
	private boolean isItem(Style style, Mark mark, @Nullable Element next) {
		if (mark.bullet() || this.text.isInList("list " + style.list())) {
			return true;
		}
		return mark.simple() && mark.value() == 1 && style.listLevel() <= 0 && next != null
				&& "p".equals(next.getLocalName()) && style(next).list() == style.list();
	}

	private static int headingLevel(Style style) {
		Matcher matcher = HEADING.matcher(style.name());
		if (matcher.matches()) {
			return Integer.parseInt(matcher.group(1));
		}
		return (style.outline() >= 0 && style.outline() < 9) ? style.outline() + 1 : 0;
	}

	private boolean isCaption(Style style, String words, @Nullable Element next) {
		boolean beforeTable = next != null && "tbl".equals(next.getLocalName());
		return switch (style.name()) {
			case "table caption" -> beforeTable && keepCaption(words);
			case "figure caption" -> this.text.caption(words);
			case "caption", "题注" -> beforeTable ? keepCaption(words) : this.text.caption(words);
			default -> false;
		};
	}

	private boolean keepCaption(String words) {
		this.caption = words;
		return true;
	}

	private static Align align(Style style) {
		return switch (String.valueOf(style.align())) {
			case "center" -> Align.CENTER;
			case "right", "end" -> Align.END;
			default -> Align.START;
		};
	}

	/** Settles which of the lines at the top are the title. */
	private void leaveTop() {
		if (!this.atTop) {
			return;
		}
		this.atTop = false;
		List<List<TopLine>> groups = new ArrayList<>();
		for (TopLine line : this.top) {
			List<TopLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
			if (last.isEmpty() || !last.get(0).looksLike(line)) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(line);
		}
		List<TopLine> title = groups.stream()
			.filter((group) -> TITLE_WORDS.matcher(TopLine.words(group)).matches())
			.findFirst()
			.orElse(groups.isEmpty() ? List.of() : groups.get(0));
		if (!title.isEmpty() && !this.text.hasTitle()) {
			this.text.title(TopLine.words(title));
		}
		else {
			title = List.of();
		}
		for (List<TopLine> group : groups) {
			if (group != title) {
				group.forEach((line) -> this.text.paragraph(line.runs(), Align.CENTER, false));
			}
		}
	}

	/**
	 * A centred line at the top of a file.
	 */
	private record TopLine(List<Run> runs, int size) {

		static String words(List<TopLine> lines) {
			StringBuilder words = new StringBuilder();
			lines.forEach((line) -> words.append(Run.text(line.runs()).replace("\n", "")));
			return words.toString();
		}

		boolean looksLike(TopLine other) {
			return Manner.allBold(this.runs) == Manner.allBold(other.runs) && this.size == other.size;
		}

	}

}
