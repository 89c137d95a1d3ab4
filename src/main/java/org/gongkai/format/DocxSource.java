package org.gongkai.format;

import org.gongkai.format.Relations.Relation;
import org.gongkai.format.Reading.Picture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the readers of a Word file's paragraphs and tables share. */
final class DocxSource {

	private static final int LONGEST_EXCERPT = 30;

	private final DocxParts parts;

	private final Relations relations;

	private final WordStyles styles;

	private final WordNumbers numbers;

	private final TextCollector text;

	DocxSource(DocxParts parts, String document, TextCollector text) throws UnreadableFile {
		this.parts = parts;
		this.relations = parts.relations(document);
		this.styles = WordStyles.read(part("styles"));
		this.numbers = WordNumbers.read(part("numbering"));
		this.text = text;
	}

	WordStyles styles() {
		return this.styles;
	}

	WordNumbers numbers() {
		return this.numbers;
	}

	void note(String note) {
		this.text.note(note);
	}

	byte @Nullable [] part(String kind) {
		String name = this.relations.ofKind(kind);
		return (name != null) ? this.parts.bytes(name) : null;
	}

	/** The address that a link leads to, or null. */
	@Nullable String address(Element link) {
		Relation relation = this.relations.get(SafeXml.anyAttribute(link, "id"));
		return (relation != null && relation.external()) ? relation.target() : null;
	}

	/** Writes a picture, or tells what stands there instead of one. */
	void drawing(Element drawing) {
		if ("object".equals(drawing.getLocalName())) {
			note("嵌入的对象（如表格、公式）没有取入，请转成表格、文字或图片。");
			return;
		}
		Element box = first(drawing, "txbxContent");
		if (box != null) {
			String words = Inlines.oneLine(box.getTextContent());
			String excerpt = (words.length() > LONGEST_EXCERPT) ? words.substring(0, LONGEST_EXCERPT) + "……" : words;
			if (!excerpt.isEmpty()) {
				note("文本框里的文字没有取入：“" + excerpt + "”，如需公开请写入正文。");
			}
		}
		Element image = first(drawing, "blip");
		if (image == null) {
			image = first(drawing, "imagedata");
		}
		if (image != null) {
			picture(drawing, image);
		}
		else if (box == null) {
			note("图形、图表没有取入，请转成图片后重新插入。");
		}
	}

	private void picture(Element drawing, Element image) {
		String id = SafeXml.anyAttribute(image, "embed");
		Relation relation = this.relations.get(id.isEmpty() ? SafeXml.anyAttribute(image, "id") : id);
		if (relation == null || relation.external()) {
			note("有图片只是引用了别处的文件，没有取入，请下载后重新插入。");
			return;
		}
		byte[] bytes = this.parts.bytes(relation.target());
		Picture picture = (bytes != null) ? Pictures.of(bytes) : null;
		if (picture == null) {
			note("有一张图片不是 PNG、JPEG 或 GIF，没有取入，请转换格式后重新插入。");
			return;
		}
		Element description = first(drawing, "docPr");
		String alt = (description != null) ? description.getAttribute("descr") : "";
		this.text.picture(picture, alt, "");
	}

	private static @Nullable Element first(Element parent, String name) {
		NodeList found = parent.getElementsByTagNameNS("*", name);
		return (found.getLength() > 0) ? (Element) found.item(0) : null;
	}

}
