package org.gongkai.document.web;

import java.util.Objects;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;

/**
 * Puts two changes of the same version together field by field: where only the other
 * changed something, his stands; where both did, mine stands and is to be looked at.
 */
final class Merge {

	private Merge() {
	}

	static Content of(Content base, Content theirs, Content mine) {
		return new Content(pick(base.title(), theirs.title(), mine.title()),
				pick(base.blocks(), theirs.blocks(), mine.blocks()),
				catalogue(base.catalogue(), theirs.catalogue(), mine.catalogue()),
				pick(base.attribute(), theirs.attribute(), mine.attribute()),
				pick(base.attributeReason(), theirs.attributeReason(), mine.attributeReason()),
				pick(base.column(), theirs.column(), mine.column()),
				pick(base.attachments(), theirs.attachments(), mine.attachments()));
	}

	private static Catalogue catalogue(Catalogue base, Catalogue theirs, Catalogue mine) {
		boolean sameDay = Objects.equals(base.formedOn(), mine.formedOn());
		return new Catalogue(pick(base.docNumber(), theirs.docNumber(), mine.docNumber()),
				sameDay ? theirs.formedOn() : mine.formedOn(), pick(base.topic(), theirs.topic(), mine.topic()),
				pick(base.genre(), theirs.genre(), mine.genre()),
				pick(base.validity(), theirs.validity(), mine.validity()),
				pick(base.keywords(), theirs.keywords(), mine.keywords()),
				pick(base.abstractText(), theirs.abstractText(), mine.abstractText()),
				pick(base.source(), theirs.source(), mine.source()),
				pick(base.sourceUrl(), theirs.sourceUrl(), mine.sourceUrl()));
	}

	private static <T> T pick(T base, T theirs, T mine) {
		return mine.equals(base) ? theirs : mine;
	}

}
