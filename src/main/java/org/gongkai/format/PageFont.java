package org.gongkai.format;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface that pages are set in. Parsing its tables takes longer than setting a page,
 * so that a face is parsed once and shared by all files: it is only ever read.
 *
 * @param name its PostScript name, by which a page refers to it
 * @param names all its names, in lower case
 * @param letters which characters it has
 * @param face its tables, never closed
 */
record PageFont(String name, List<String> names, BitSet letters, TrueTypeFont face) {

	private static final int FAMILY = 1;

	private static final int FULL = 4;

	private static final int POSTSCRIPT = 6;

	private static final int LAST_LETTER = 0x3ffff;

	/**
	 * Reads a font.
	 * @throws IOException when it is none, or one that cannot be put into a file: with
	 * outlines of PostScript, or closed by its maker
	 */
	static PageFont read(byte[] bytes) throws IOException {
		TrueTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(bytes));
		if (font instanceof OpenTypeFont open && open.isPostScript()) {
			throw new IOException("its outlines are PostScript, not TrueType");
		}
		if (!isOpen(font)) {
			throw new IOException("its maker does not allow to embed a part of it");
		}
		List<String> names = font.getNaming()
			.getNameRecords()
			.stream()
			.filter((entry) -> List.of(FAMILY, FULL, POSTSCRIPT).contains(entry.getNameId()))
			.map(NameRecord::getString)
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
		return new PageFont(font.getName(), names, letters(font.getUnicodeCmapLookup()), font);
	}

	boolean has(int letter) {
		return this.letters.get(letter);
	}

	/** Bits 1, 8 and 9 of {@code fsType}: no embedding, no subsets, bitmaps only. */
	private static boolean isOpen(TrueTypeFont font) throws IOException {
		if (font.getOS2Windows() == null) {
			return true;
		}
		int rights = font.getOS2Windows().getFsType();
		return (rights & 0x000f) != 0x0002 && (rights & 0x0300) == 0;
	}

	private static BitSet letters(CmapLookup map) {
		BitSet letters = new BitSet();
		for (int letter = ' '; letter <= LAST_LETTER; letter++) {
			if (map.getGlyphId(letter) > 0) {
				letters.set(letter);
			}
		}
		return letters;
	}

}
