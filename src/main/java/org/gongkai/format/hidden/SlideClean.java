package org.gongkai.format.hidden;

import java.util.HashSet;
import java.util.Set;

import org.gongkai.format.UnreadableFile;
import org.w3c.dom.Element;

/** Makes a PowerPoint file into what one sees when it is shown. */
final class SlideClean {

	private SlideClean() {
	}

	static void clean(OfficeParts parts, String presentation) throws UnreadableFile {
		Set<String> hidden = new HashSet<>();
		Set<String> gone = new HashSet<>();
		SlideHidden seen = new SlideHidden(parts, presentation, new HiddenItems());
		int shown = 0;
		for (OfficeRelation relation : parts.relations(presentation)) {
			Element slide = relation.kind().equals("slide") ? parts.xml(relation.target()) : null;
			if (slide != null && SlideHidden.isHidden(slide)) {
				hidden.add(relation.id());
				gone.add(relation.target());
			}
			else if (slide != null) {
				shown++;
				Xml.all(slide, "sp", "pic", "graphicFrame", "grpSp")
					.stream()
					.filter((shape) -> seen.hiding(shape) != null)
					.forEach(Xml::remove);
			}
		}
		if (shown == 0) {
			throw new UnreadableFile(UnreadableFile.Kind.UNUSABLE, "所有幻灯片都是隐藏的，没有可以公开的内容。请取消隐藏要公开的幻灯片后再上传。");
		}
		OfficeClean.drop(parts, presentation, hidden);
		gone.forEach(parts::remove);
		// sections name slides that may be gone
		Xml.all(parts.xml(presentation), "sectionLst").forEach((sections) -> {
			Element extension = Xml.ancestor(sections, "ext");
			Xml.remove((extension != null) ? extension : sections);
		});
	}

}
