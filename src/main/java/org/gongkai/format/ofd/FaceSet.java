package org.gongkai.format.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.gongkai.format.ofd.Piece.Letters;
import org.ofdrw.font.Font;

/** The faces of a file, each cut down to the characters that it is needed for. */
final class FaceSet {

	/** What a reader needs; instructions for screens of old are left out. */
	private static final List<String> TABLES = List.of("head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "loca",
			"glyf", "hmtx");

	private final Map<String, Font> fonts = new HashMap<>();

	private final Map<String, Map<Integer, Integer>> rareGlyphs = new HashMap<>();

	private FaceSet() {
	}

	/**
	 * Cuts the faces of a text.
	 * @param pieces all pieces of the file
	 * @param whole the whole face by its PostScript name
	 * @param folder where the parts are kept until the file is written
	 */
	static FaceSet of(List<Piece> pieces, Function<String, TrueTypeFont> whole, Path folder) throws IOException {
		Map<String, Set<Integer>> used = new TreeMap<>();
		for (Piece piece : pieces) {
			if (piece instanceof Letters letters) {
				Set<Integer> of = used.computeIfAbsent(letters.font(), (name) -> new TreeSet<>());
				letters.text().codePoints().forEach(of::add);
			}
		}
		FaceSet faces = new FaceSet();
		for (Map.Entry<String, Set<Integer>> face : used.entrySet()) {
			faces.cut(face.getKey(), face.getValue(), whole.apply(face.getKey()), folder);
		}
		return faces;
	}

	Font font(String name) {
		Font font = this.fonts.get(name);
		if (font == null) {
			throw new IllegalArgumentException("There is no face " + name);
		}
		return font;
	}

	/** The glyph of a character beyond the first 65,536, which no cmap of ours names. */
	int rareGlyph(String name, int letter) {
		return this.rareGlyphs.getOrDefault(name, Map.of()).getOrDefault(letter, 0);
	}

	private void cut(String name, Set<Integer> letters, TrueTypeFont font, Path folder) throws IOException {
		Path part = folder.resolve(name + ".ttf");
		try (OutputStream out = Files.newOutputStream(part)) {
			TTFSubsetter subset = new TTFSubsetter(font, TABLES);
			Map<Integer, Integer> rare = new HashMap<>();
			for (int letter : letters) {
				if (Character.isBmpCodePoint(letter)) {
					subset.add(letter);
				}
				else {
					rare.put(letter, font.getUnicodeCmapLookup().getGlyphId(letter));
				}
			}
			subset.addGlyphIds(new HashSet<>(rare.values()));
			Map<Integer, Integer> moved = new HashMap<>();
			subset.getGIDMap().forEach((now, before) -> moved.put(before, now));
			rare.replaceAll((letter, glyph) -> moved.getOrDefault(glyph, 0));
			this.rareGlyphs.put(name, rare);
			subset.writeToStream(out);
		}
		this.fonts.put(name, new Font(name, name, part));
	}

}
