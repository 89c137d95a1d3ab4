package org.gongkai.publication;

import java.time.LocalDate;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.format.Block;

/**
 * The catalogue data as they are published: what the drafter left blank is taken from
 * what is known, so that nothing required is empty. 依据：《政府信息公开条例》第十二条.
 */
final class CatalogueRecord {

	/** Longest 内容概述 in characters. */
	private static final int ABSTRACT = 100;

	private CatalogueRecord() {
	}

	/**
	 * Completes the data.
	 * @param content the signed content
	 * @param category its category, the genre when none is given
	 * @param column its column, which has keywords and a type
	 * @param agencyName the source when none is given
	 * @param signedOn the day of sign-off, which is the date of formation of a document
	 */
	static Catalogue complete(Content content, Category category, SiteColumn column, String agencyName,
			LocalDate signedOn) {
		Catalogue given = content.catalogue();
		LocalDate formedOn = (given.formedOn() != null) ? given.formedOn() : signedOn;
		return new Catalogue(given.docNumber(), formedOn, or(given.topic(), column.section().label()),
				or(given.genre(), category.label()), given.validity(), or(given.keywords(), column.keywords()),
				or(given.abstractText(), beginning(content)), or(given.source(), agencyName), given.sourceUrl());
	}

	private static String or(String given, String otherwise) {
		return given.isBlank() ? otherwise : given.strip();
	}

	private static String beginning(Content content) {
		String text = content.blocks()
			.stream()
			.filter((block) -> block instanceof Block.Paragraph)
			.map((block) -> block.plainText().strip())
			.filter((paragraph) -> !paragraph.isEmpty())
			.findFirst()
			.orElse(content.title())
			.replaceAll("\\s+", " ");
		if (text.codePointCount(0, text.length()) <= ABSTRACT) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, ABSTRACT - 1)) + "…";
	}

}
