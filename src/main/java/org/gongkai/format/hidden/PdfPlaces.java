package org.gongkai.format.hidden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in a PDF letters are written that have to go. A piece that several pages use
 * keeps the letters that one of them shows.
 */
final class PdfPlaces {

	private final Map<Object, Map<Integer, List<PdfGlyphs.Glyph>>> letters = new IdentityHashMap<>();

	private final Map<Object, Set<Long>> shown = new IdentityHashMap<>();

	private final Map<Object, Set<Integer>> paints = new IdentityHashMap<>();

	void add(PdfGlyphs.Glyph glyph, Object page) {
		if (glyph.hiding != null) {
			this.letters.computeIfAbsent(glyph.stream, (key) -> new HashMap<>())
				.computeIfAbsent(glyph.instruction, (key) -> new ArrayList<>())
				.add(glyph);
		}
		else if (glyph.stream != page) {
			this.shown.computeIfAbsent(glyph.stream, (key) -> new HashSet<>()).add(place(glyph));
		}
	}

	void addPaints(Object stream, Set<Integer> instructions) {
		this.paints.computeIfAbsent(stream, (key) -> new HashSet<>()).addAll(instructions);
	}

	/** The letters of a stream that nobody sees, by instruction. */
	Map<Integer, List<PdfGlyphs.Glyph>> letters(Object stream) {
		Set<Long> seen = this.shown.getOrDefault(stream, Set.of());
		Map<Integer, List<PdfGlyphs.Glyph>> hidden = new HashMap<>();
		this.letters.getOrDefault(stream, Map.of()).forEach((instruction, glyphs) -> {
			Set<Long> known = new HashSet<>(seen);
			List<PdfGlyphs.Glyph> gone = glyphs.stream().filter((glyph) -> known.add(place(glyph))).toList();
			if (!gone.isEmpty()) {
				hidden.put(instruction, gone);
			}
		});
		return hidden;
	}

	/** The instructions of a stream that paint what nobody sees. */
	Set<Integer> paints(Object stream) {
		return this.paints.getOrDefault(stream, Set.of());
	}

	private static long place(PdfGlyphs.Glyph glyph) {
		return ((long) glyph.instruction << 32) | ((long) (glyph.string & 0xfff) << 20) | (glyph.from & 0xfffff);
	}

}
