package org.gongkai.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

import org.gongkai.format.PageFonts.Kind;

/** The style sheet of printed pages, with the faces that are there. */
final class PageStyles {

	private PageStyles() {
	}

	/**
	 * The sheet.
	 * @param fonts the faces
	 * @param letters the characters of the text
	 */
	static String sheet(PageFonts fonts, BitSet letters) {
		return resource() + family("body", fonts.families(Kind.BODY, letters))
				+ family("h1, strong", fonts.families(Kind.TITLE, letters))
				+ family("h2, caption, figcaption", fonts.families(Kind.FIRST_HEADING, letters))
				+ family("h3", fonts.families(Kind.SECOND_HEADING, letters));
	}

	private static String family(String selector, String families) {
		return selector + " { font-family: " + families + "; }\n";
	}

	private static String resource() {
		try (InputStream in = PageStyles.class.getResourceAsStream("pdf/page.css")) {
			if (in == null) {
				throw new IllegalStateException("The style sheet of pages is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
