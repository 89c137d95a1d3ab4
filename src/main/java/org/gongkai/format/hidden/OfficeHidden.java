package org.gongkai.format.hidden;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.gongkai.format.Pictures;
import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What Word, Excel and PowerPoint files hide alike. */
final class OfficeHidden {

	private static final Map<String, HiddenKind> PROPERTIES = Map.of("creator", HiddenKind.AUTHOR, "lastModifiedBy",
			HiddenKind.AUTHOR, "Manager", HiddenKind.AUTHOR, "Company", HiddenKind.AUTHOR, "subject",
			HiddenKind.PROPERTY, "description", HiddenKind.PROPERTY, "keywords", HiddenKind.PROPERTY, "category",
			HiddenKind.PROPERTY, "HyperlinkBase", HiddenKind.INTERNAL_LINK);

	private static final Map<String, String> LABELS = Map.of("creator", "作者", "lastModifiedBy", "上次保存者", "Manager",
			"经理", "Company", "单位", "subject", "主题", "description", "备注", "keywords", "标记", "category", "类别",
			"HyperlinkBase", "超链接基础");

	private static final Set<String> LEFT_OUT = Set.of("[content_types].xml", "mimetype");

	private final OfficeParts parts;

	private final HiddenItems items;

	private OfficeHidden(OfficeParts parts, HiddenItems items) {
		this.parts = parts;
		this.items = items;
	}

	static void read(OfficeParts parts, HiddenItems items) throws UnreadableFile {
		OfficeHidden hidden = new OfficeHidden(parts, items);
		Set<String> reachable = parts.reachable();
		hidden.readRelations("");
		for (String part : reachable) {
			hidden.readRelations(part);
			hidden.readPicture(part);
		}
		hidden.readLeftovers(reachable);
	}

	private void readRelations(String part) throws UnreadableFile {
		for (OfficeRelation relation : this.parts.relations(part)) {
			String target = relation.target();
			switch (relation.kind()) {
				case "core-properties", "extended-properties" -> properties(this.parts.xml(target));
				case "custom-properties" -> customProperties(this.parts.xml(target));
				case "customXml" -> customXml(this.parts.xml(target));
				case "thumbnail" -> this.items.add(HiddenKind.THUMBNAIL, "文件属性", "");
				default -> other(relation);
			}
		}
	}

	private void other(OfficeRelation relation) {
		HiddenKind kind = OfficeKinds.hiding(relation);
		if (kind == HiddenKind.INTERNAL_LINK) {
			// the usual template is named without a folder and tells nothing
			if (relation.target().matches(".*[/\\\\].*")) {
				this.items.add(kind, "模板", relation.target());
			}
		}
		else if (kind != null) {
			this.items.add(kind, "", relation.target().substring(relation.target().lastIndexOf('/') + 1));
		}
		else if (relation.external() && InternalPlace.is(relation.target())) {
			this.items.add(HiddenKind.INTERNAL_LINK, "", relation.target());
		}
	}

	private void properties(@Nullable Element root) {
		for (Element property : Xml.all(root)) {
			HiddenKind kind = PROPERTIES.get(property.getLocalName());
			String value = property.getTextContent().strip();
			// programs write their own name where the author's belongs
			if (kind != null && !value.isEmpty() && !Set.of("Apache POI", "openpyxl", "python-docx").contains(value)) {
				this.items.add(kind, LABELS.get(property.getLocalName()), value);
			}
		}
	}

	private void customProperties(@Nullable Element root) {
		for (Element property : Xml.all(root, "property")) {
			String name = property.getAttribute("name");
			// numbers of the program's build, written by WPS into every file
			if (!Set.of("KSOProductBuildVer", "ICV", "KSOReadingLayout").contains(name)) {
				this.items.add(HiddenKind.PROPERTY, "自定义属性“" + name + "”", property.getTextContent());
			}
		}
	}

	private void customXml(@Nullable Element root) {
		if (root != null && (!root.getTextContent().isBlank() || Xml.all(root).size() > 1)) {
			this.items.add(HiddenKind.CUSTOM_DATA, String.valueOf(root.getLocalName()), root.getTextContent());
		}
	}

	private void readPicture(String part) {
		byte[] bytes = this.parts.bytes(part);
		if (Pictures.mediaType(bytes) != null) {
			this.items.addAll("图片 " + part.substring(part.lastIndexOf('/') + 1), PictureHidden.inside(bytes));
		}
	}

	private void readLeftovers(Set<String> reachable) {
		for (String name : this.parts.names()) {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!reachable.contains(name) && !lower.endsWith(".rels") && !LEFT_OUT.contains(lower)
					&& !lower.startsWith("docprops/") && this.parts.bytes(name).length > 0) {
				this.items.add(HiddenKind.LEFTOVER, "", name);
			}
		}
	}

	/** Where a part is, in the words of the office. */
	static String place(String part) {
		String name = part.substring(part.lastIndexOf('/') + 1);
		for (Map.Entry<String, String> known : List.of(Map.entry("header", "页眉"), Map.entry("footer", "页脚"),
				Map.entry("footnotes", "脚注"), Map.entry("endnotes", "尾注"), Map.entry("comments", "批注"))) {
			if (name.startsWith(known.getKey())) {
				return known.getValue() + " ";
			}
		}
		return "";
	}

}
