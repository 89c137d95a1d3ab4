package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Run;
import org.gongkai.format.WordStyles.Style;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The words of one paragraph of a Word file. What was deleted in a revision is no text;
 * what cannot be taken in is told in a note.
 */
final class DocxLine {

	private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

	private final DocxSource source;

	private final Style style;

	private final Inlines words = new Inlines();

	private final List<Element> drawings = new ArrayList<>();

	private boolean headingFont = true;

	private int size = -1;

	private StringBuilder field = new StringBuilder();

	private boolean fieldCode;

	private @Nullable String fieldLink;

	DocxLine(DocxSource source, Style style) {
		this.source = source;
		this.style = style;
	}

	static DocxLine read(DocxSource source, Style style, Element paragraph) {
		DocxLine line = new DocxLine(source, style);
		line.children(paragraph, Manner.PLAIN);
		return line;
	}

	List<Run> runs() {
		return this.words.runs();
	}

	/** The words with a number before them. */
	List<Run> runs(String mark) {
		Inlines marked = new Inlines();
		marked.add(mark, Manner.PLAIN);
		runs().forEach((run) -> marked.add(run));
		return marked.runs();
	}

	/** Whether all of it is bold or in a typeface of headings. */
	boolean isEmphasized() {
		return this.headingFont || Manner.allBold(runs());
	}

	/** The largest size of type in it, in half points; -1 when none is stated. */
	int size() {
		return this.size;
	}

	/** Pictures and other objects within the paragraph. */
	List<Element> drawings() {
		return this.drawings;
	}

	private void children(Element parent, Manner manner) {
		for (Element element : SafeXml.children(parent)) {
			switch (String.valueOf(element.getLocalName())) {
				case "r" -> run(element, manner);
				case "hyperlink" -> children(element, manner.leadingTo(Links.safe(this.source.address(element))));
				case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" ->
					children(element, manner);
				case "del", "moveFrom" -> this.source.note("修订中已删除的文字没有取入。");
				case "oMath", "oMathPara" -> {
					this.words.add(element.getTextContent(), manner);
					this.source.note("公式只取入了文字，请核对。");
				}
				default -> {
				}
			}
		}
	}

	private void run(Element run, Manner outer) {
		Element properties = SafeXml.child(run, "rPr");
		Style characters = this.source.styles().ofCharacters(SafeXml.value(properties, "rStyle"));
		Style look = Style.of("", characters, null, properties).over(this.style);
		if (Boolean.TRUE.equals(SafeXml.flag(properties, "vanish"))) {
			this.source.note("隐藏文字没有取入。");
			return;
		}
		String href = (outer.href() != null) ? outer.href() : this.fieldLink;
		Manner manner = new Manner(Boolean.TRUE.equals(look.bold()), Boolean.TRUE.equals(look.italic()),
				Boolean.TRUE.equals(look.underline()), href, null);
		for (Element element : SafeXml.children(run)) {
			piece(element, manner, look);
		}
	}

	private void piece(Element element, Manner manner, Style look) {
		switch (String.valueOf(element.getLocalName())) {
			case "t" -> text(element.getTextContent(), manner, look);
			case "tab", "ptab" -> text(" ", manner, look);
			case "noBreakHyphen" -> text("-", manner, look);
			case "br" -> {
				if (!SafeXml.attribute(element, "type").equals("page")) {
					this.words.lineBreak();
				}
			}
			case "cr" -> this.words.lineBreak();
			case "sym" -> symbol(element, manner, look);
			case "fldChar" -> field(SafeXml.attribute(element, "fldCharType"));
			case "instrText" -> this.field.append(element.getTextContent());
			case "drawing", "pict", "object" -> this.drawings.add(element);
			case "AlternateContent" -> alternative(element, manner, look);
			case "ruby" -> {
				Element base = SafeXml.child(element, "rubyBase");
				if (base != null) {
					children(base, manner);
				}
			}
			case "footnoteReference", "endnoteReference" -> this.source.note("脚注或尾注没有取入，如需公开请写入正文。");
			default -> {
			}
		}
	}

	private void text(String text, Manner manner, Style look) {
		if (this.fieldCode) {
			return;
		}
		this.words.add(text, manner);
		if (!text.isBlank()) {
			this.size = Math.max(this.size, look.size());
			this.headingFont = this.headingFont && look.isHeadingFont();
		}
	}

	/** A character of a picture font stands in the private area and says nothing. */
	private void symbol(Element element, Manner manner, Style look) {
		String code = SafeXml.attribute(element, "char");
		if (code.matches("[0-9A-Fa-f]{4}") && !code.toUpperCase(Locale.ROOT).startsWith("F0")) {
			text(String.valueOf((char) Integer.parseInt(code, 16)), manner, look);
		}
		else {
			this.source.note("有特殊符号没有取入，请对照原文核对。");
		}
	}

	private void alternative(Element element, Manner manner, Style look) {
		for (Element way : SafeXml.children(element)) {
			if ("Choice".equals(way.getLocalName())) {
				SafeXml.children(way).forEach((piece) -> piece(piece, manner, look));
				return;
			}
		}
	}

	private void field(String type) {
		switch (type) {
			case "begin" -> {
				this.field = new StringBuilder();
				this.fieldCode = true;
			}
			case "separate" -> {
				this.fieldCode = false;
				Matcher matcher = LINK_FIELD.matcher(this.field);
				this.fieldLink = matcher.matches() ? Links.safe(Objects.requireNonNull(matcher.group(1))) : null;
			}
			default -> {
				this.fieldCode = false;
				this.fieldLink = null;
			}
		}
	}

}
