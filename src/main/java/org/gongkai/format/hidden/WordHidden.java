package org.gongkai.format.hidden;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a Word file hides. */
final class WordHidden {

	/** Traces of a change that hold no text: another look, another layout. */
	static final Set<String> CHANGES = Set.of("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange",
			"trPrChange", "tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellMerge");

	private final OfficeParts parts;

	private final HiddenItems items;

	private final WordLook look;

	private final Map<String, String> commented = new HashMap<>();

	private WordHidden(OfficeParts parts, String document, HiddenItems items) throws UnreadableFile {
		this.parts = parts;
		this.items = items;
		this.look = new WordLook(parts, document);
	}

	static void read(OfficeParts parts, String document, HiddenItems items) throws UnreadableFile {
		WordHidden hidden = new WordHidden(parts, document, items);
		for (String part : parts.reachable()) {
			Element root = parts.xml(part);
			if (root != null && part.startsWith("word/") && !part.contains("/comments")) {
				hidden.text(OfficeHidden.place(part), root);
			}
		}
		for (OfficeRelation relation : parts.relations(document)) {
			if (relation.kind().equals("comments")) {
				hidden.comments(parts.xml(relation.target()));
			}
			if (relation.kind().equals("settings")) {
				hidden.settings(parts.xml(relation.target()));
			}
		}
	}

	private void text(String place, Element root) {
		int paragraph = 0;
		for (Element element : Xml.all(root)) {
			String name = String.valueOf(element.getLocalName());
			paragraph += name.equals("p") ? 1 : 0;
			String where = place + "第" + paragraph + "段";
			switch (name) {
				case "ins", "moveTo", "del", "moveFrom", "cellDel" -> change(where, name, element);
				case "commentReference", "commentRangeStart" ->
					this.commented.putIfAbsent(Xml.attribute(element, "id"), where);
				case "r" -> run(where, element);
				case "docPr", "cNvPr" -> names(where, element);
				case "instrText", "fldSimple" -> field(where, element);
				default -> {
					if (CHANGES.contains(name)) {
						this.items.add(HiddenKind.TRACKED_CHANGE, where, who(element) + "改了格式");
					}
				}
			}
		}
	}

	private void change(String where, String name, Element element) {
		String what = switch (name) {
			case "ins" -> "加上";
			case "del", "cellDel" -> "删去";
			case "moveTo" -> "移入";
			default -> "移走";
		};
		String text = Xml.text(element, "t", "delText");
		this.items.add(HiddenKind.TRACKED_CHANGE, where,
				who(element) + what + (text.isEmpty() ? "一处" : "“" + text + "”"));
	}

	/** Who changed something and when, as the file has it. */
	private static String who(Element element) {
		String date = Xml.attribute(element, "date");
		String day = (date.length() >= 10) ? date.substring(0, 10) + " " : "";
		return Xml.attribute(element, "author") + " " + day;
	}

	private void run(String where, Element run) {
		String text = Xml.text(run, "t");
		HiddenKind kind = text.isBlank() ? null : this.look.hiding(run);
		if (kind != null) {
			this.items.add(kind, where, text);
		}
	}

	/** Programs write the place from which a picture was taken into its description. */
	private void names(String where, Element element) {
		String words = element.getAttribute("descr") + " " + element.getAttribute("title");
		if (InternalPlace.is(words)) {
			this.items.add(HiddenKind.INTERNAL_LINK, where, words);
		}
	}

	private void field(String where, Element element) {
		String instruction = instruction(element);
		if (isInternal(instruction)) {
			this.items.add(HiddenKind.INTERNAL_LINK, where, instruction);
		}
	}

	static String instruction(Element field) {
		return "fldSimple".equals(field.getLocalName()) ? Xml.attribute(field, "instr") : field.getTextContent();
	}

	/** Whether a field names a place inside; backslashes are doubled there. */
	static boolean isInternal(String instruction) {
		for (String word : instruction.split("\"")) {
			if (InternalPlace.is(word.strip())) {
				return true;
			}
		}
		return false;
	}

	private void comments(@Nullable Element root) {
		for (Element comment : Xml.all(root, "comment")) {
			String where = this.commented.getOrDefault(Xml.attribute(comment, "id"), "");
			this.items.add(HiddenKind.COMMENT, where, who(comment) + "“" + Xml.text(comment, "t") + "”");
		}
	}

	private void settings(@Nullable Element root) {
		for (Element variable : Xml.all(root, "docVar")) {
			this.items.add(HiddenKind.PROPERTY, "文档变量“" + Xml.attribute(variable, "name") + "”",
					Xml.attribute(variable, "val"));
		}
		for (Element merge : Xml.all(root, "mailMerge")) {
			this.items.add(HiddenKind.EXTERNAL_DATA, "邮件合并", sources(Xml.all(merge)));
		}
	}

	private static String sources(List<Element> elements) {
		StringBuilder sources = new StringBuilder();
		for (Element element : elements) {
			if (Set.of("connectstring", "query", "udl")
				.contains(String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT))) {
				sources.append(Xml.attribute(element, "val")).append(' ');
			}
		}
		return sources.toString();
	}

}
