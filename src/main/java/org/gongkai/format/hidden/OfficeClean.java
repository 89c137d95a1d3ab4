package org.gongkai.format.hidden;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gongkai.format.Pictures;
import org.gongkai.format.UnreadableFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What is taken out of Word, Excel and PowerPoint files alike. */
final class OfficeClean {

	/** Lists that must not be empty. */
	private static final Set<String> LISTS = Set.of("pivotCaches", "externalReferences", "notesMasterIdLst",
			"handoutMasterIdLst", "oleObjects", "controls", "custDataLst", "slicerCaches", "smartTags", "extLst", "ext",
			"slicerList", "definedNames");

	private final OfficeParts parts;

	private OfficeClean(OfficeParts parts) {
		this.parts = parts;
	}

	static void clean(OfficeParts parts) throws UnreadableFile {
		OfficeClean clean = new OfficeClean(parts);
		clean.dropRelations("", Set.of());
		for (String part : parts.reachable()) {
			clean.dropRelations(part, Set.of());
		}
		clean.dropParts();
		for (String part : List.copyOf(parts.names())) {
			if (Pictures.mediaType(parts.bytes(part)) != null) {
				parts.replace(part, PictureClean.inside(part, parts.bytes(part)));
			}
		}
		clean.forgetTypes();
	}

	/** Drops relations of a part by their names, and what the part says of them. */
	static void drop(OfficeParts parts, String part, Set<String> ids) throws UnreadableFile {
		new OfficeClean(parts).dropRelations(part, ids);
	}

	private void dropRelations(String part, Set<String> alsoThese) throws UnreadableFile {
		Set<String> dropped = new HashSet<>();
		for (OfficeRelation relation : this.parts.relations(part)) {
			if (OfficeKinds.isDropped(relation) || alsoThese.contains(relation.id())
					|| !relation.external() && !this.parts.has(relation.target())) {
				dropped.add(relation.id());
				Xml.remove(relation.element());
			}
		}
		Element root = dropped.isEmpty() || part.isEmpty() ? null : this.parts.xml(part);
		for (Element element : Xml.all(root)) {
			for (Attr reference : Xml.references(element)) {
				if (dropped.contains(reference.getValue())) {
					forget(element, reference);
				}
			}
		}
	}

	private static void forget(Element element, Attr reference) {
		switch (String.valueOf(element.getLocalName())) {
			case "hyperlink" -> {
				if (Xml.child(element, "r") != null) {
					Xml.unwrap(element);
				}
				else {
					Xml.remove(element);
				}
			}
			case "blip", "imagedata", "fill", "stroke" -> element.removeAttributeNode(reference);
			case "oleObj" -> showPicture(element);
			default -> {
				if (element.getParentNode() instanceof Element parent) {
					Xml.remove(element);
					removeEmptyList(parent);
				}
			}
		}
	}

	private static void removeEmptyList(Element list) {
		Element at = list;
		while (LISTS.contains(String.valueOf(at.getLocalName())) && Xml.all(at).size() == 1
				&& at.getParentNode() instanceof Element parent) {
			Xml.remove(at);
			at = parent;
		}
	}

	/** An embedded file shows a picture of itself; that stays, as a plain picture. */
	private static void showPicture(Element object) {
		Element frame = Xml.ancestor(object, "graphicFrame");
		Element picture = Xml.all(object, "pic").stream().findFirst().orElse(null);
		if (frame == null || frame.getParentNode() == null) {
			Xml.remove(object);
		}
		else if (picture == null) {
			Xml.remove(frame);
		}
		else {
			frame.getParentNode().replaceChild(picture, frame);
		}
	}

	private void dropParts() throws UnreadableFile {
		Set<String> kept = new HashSet<>(this.parts.reachable());
		kept.add(OfficeParts.TYPES);
		kept.add(OfficeParts.relationsOf(""));
		for (String part : List.copyOf(kept)) {
			kept.add(OfficeParts.relationsOf(part));
		}
		List.copyOf(this.parts.names()).stream().filter((name) -> !kept.contains(name)).forEach(this.parts::remove);
	}

	/** The list of types names no part that is gone, and no program that runs. */
	private void forgetTypes() throws UnreadableFile {
		for (Element type : Xml.all(this.parts.xml(OfficeParts.TYPES), "Override")) {
			String part = type.getAttribute("PartName").replaceFirst("^/", "");
			if (!this.parts.has(part)) {
				Xml.remove(type);
			}
			String content = type.getAttribute("ContentType");
			if (content.toLowerCase(Locale.ROOT).contains("macroenabled")) {
				type.setAttribute("ContentType", plainType(content));
			}
		}
	}

	private static String plainType(String type) {
		String office = "application/vnd.openxmlformats-officedocument.";
		if (type.contains("word")) {
			return office + "wordprocessingml.document.main+xml";
		}
		return office + (type.contains("excel") ? "spreadsheetml.sheet" : "presentationml.presentation") + ".main+xml";
	}

}
