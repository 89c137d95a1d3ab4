package org.gongkai.format.hidden;

import java.util.List;
import java.util.Map;

import org.gongkai.format.UnreadableFile;
import org.gongkai.format.UnreadableFile.Kind;
import org.w3c.dom.Element;

/** What an OFD file hides. 依据：GB/T 33190—2016 第7.4、15、20章。 */
final class OfdHidden {

	private static final Map<String, HiddenKind> PROPERTIES = Map.of("Author", HiddenKind.AUTHOR, "Subject",
			HiddenKind.PROPERTY, "Abstract", HiddenKind.PROPERTY, "Keyword", HiddenKind.PROPERTY, "CustomData",
			HiddenKind.PROPERTY);

	private OfdHidden() {
	}

	static void read(OfficeParts parts, HiddenItems items) throws UnreadableFile {
		for (Element property : Xml.all(parts.xml("OFD.xml"))) {
			HiddenKind kind = PROPERTIES.get(property.getLocalName());
			if (kind != null && !property.getTextContent().isBlank()) {
				items.add(kind, String.valueOf(property.getLocalName()), property.getTextContent());
			}
		}
		for (String part : parts.names()) {
			Element root = parts.xml(part);
			if (root == null) {
				items.addAll("图片 " + part, PictureHidden.inside(parts.bytes(part)));
				continue;
			}
			switch (String.valueOf(root.getLocalName())) {
				case "PageAnnot" -> Xml.all(root, "Annot")
					.stream()
					.filter(OfdHidden::isRemark)
					.forEach((annotation) -> items.add(HiddenKind.ANNOTATION, part,
							annotation.getAttribute("Type") + " " + annotation.getTextContent()));
				case "Attachments" -> Xml.all(root, "Attachment")
					.forEach((file) -> items.add(HiddenKind.ATTACHED_FILE, "", file.getAttribute("Name")));
				case "Document" -> versions(root, items);
				case "Page" -> unseen(part, root, items);
				default -> {
				}
			}
		}
	}

	/** Links and watermarks are seen and meant to be. */
	private static boolean isRemark(Element annotation) {
		return !List.of("Link", "Watermark").contains(annotation.getAttribute("Type"));
	}

	private static void versions(Element root, HiddenItems items) {
		Xml.all(root, "Actions")
			.stream()
			.filter((actions) -> !Xml.all(actions, "Movie", "Sound", "GotoA").isEmpty())
			.forEach((actions) -> items.add(HiddenKind.MACRO, "", "打开时的动作"));
	}

	private static void unseen(String part, Element page, HiddenItems items) {
		for (Element element : Xml.all(page, "TextObject", "PathObject", "ImageObject", "CompositeObject")) {
			String visible = element.getAttribute("Visible");
			boolean hidden = visible.equals("false") || element.getAttribute("Alpha").equals("0");
			if (hidden) {
				items.add(HiddenKind.HIDDEN_TEXT, part, Xml.text(element, "TextCode"));
			}
		}
	}

	/**
	 * Takes out what hides; a sealed file is left alone, since that would break its seal.
	 */
	static void clean(String name, OfficeParts parts) throws UnreadableFile {
		if (!Xml.all(parts.xml("OFD.xml"), "Signatures").isEmpty()) {
			throw new UnreadableFile(Kind.UNUSABLE, "“" + name + "”盖有电子印章，清理会使印章失效，没有替换。请删去注释和附件，重新生成 OFD 并重新盖章后再上传。");
		}
		for (String part : List.copyOf(parts.names())) {
			Element root = parts.xml(part);
			if (root == null) {
				parts.replace(part, PictureClean.inside(part, parts.bytes(part)));
				continue;
			}
			for (Element element : Xml.all(root)) {
				String word = String.valueOf(element.getLocalName());
				boolean gone = part.equals("OFD.xml") && PROPERTIES.containsKey(word)
						|| word.equals("Annot") && isRemark(element) || word.equals("Actions")
						|| element.getAttribute("Visible").equals("false") || element.getAttribute("Alpha").equals("0");
				if (gone) {
					Xml.remove(element);
				}
			}
		}
		dropAttachments(parts);
	}

	private static void dropAttachments(OfficeParts parts) throws UnreadableFile {
		for (String part : List.copyOf(parts.names())) {
			Element root = parts.xml(part);
			if (root != null && "Attachments".equals(root.getLocalName())) {
				String folder = part.substring(0, part.lastIndexOf('/') + 1);
				for (Element location : Xml.all(root, "FileLoc")) {
					String file = location.getTextContent().strip();
					parts.remove(file.startsWith("/") ? file.substring(1) : folder + file);
				}
				parts.remove(part);
			}
			if (root != null && "Document".equals(root.getLocalName())) {
				Xml.all(root, "Attachments").forEach(Xml::remove);
			}
		}
	}

}
