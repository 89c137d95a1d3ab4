package org.gongkai.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that stand side by side.
 *
 * @param glyphs from left to right, none blank
 * @param text what they say
 * @param y their middle, downwards
 */
record PdfLine(List<PdfGlyph> glyphs, String text, double y) {

	/** A gap of so many widths of a letter separates words of letters and digits. */
	private static final double WORD_GAP = 0.2;

	/** A gap of so many heights of type is one that the writer made. */
	private static final double WIDE_GAP = 1.3;

	/** The lines that the characters make, from top to bottom. */
	static List<PdfLine> of(List<PdfGlyph> glyphs) {
		List<PdfGlyph> sorted = new ArrayList<>(glyphs.stream().filter((glyph) -> !glyph.text().isBlank()).toList());
		sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
		List<PdfLine> lines = new ArrayList<>();
		List<PdfGlyph> line = new ArrayList<>();
		double sum = 0;
		for (PdfGlyph glyph : sorted) {
			if (!line.isEmpty() && glyph.y() - sum / line.size() > 0.5 * Math.max(glyph.size(), line.get(0).size())) {
				lines.add(line(line));
				line.clear();
				sum = 0;
			}
			line.add(glyph);
			sum += glyph.y();
		}
		if (!line.isEmpty()) {
			lines.add(line(line));
		}
		return lines;
	}

	/** What characters say that stand together in a cell, in whatever direction. */
	static String text(List<PdfGlyph> glyphs) {
		Map<Integer, Integer> counts = new HashMap<>();
		glyphs.forEach((glyph) -> counts.merge(glyph.turns(), glyph.text().isBlank() ? 0 : 1, Integer::sum));
		int turns = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
		List<PdfGlyph> upright = glyphs.stream()
			.map((glyph) -> new PdfGlyph(glyph.x(), glyph.y(), glyph.width(), glyph.size(), turns, glyph.bold(),
					glyph.text()))
			.map(PdfGlyph::upright)
			.toList();
		StringBuilder text = new StringBuilder();
		for (PdfLine line : of(upright)) {
			append(text, line.text());
		}
		return text.toString();
	}

	/** Goes on in the next line; between letters and digits that is a space. */
	static void append(StringBuilder text, String next) {
		boolean apart = !text.isEmpty() && !next.isEmpty() && !Inlines.isWide(text.charAt(text.length() - 1))
				&& !Inlines.isWide(next.charAt(0)) && Character.isLetterOrDigit(next.charAt(0))
				&& Character.isLetterOrDigit(text.charAt(text.length() - 1));
		text.append(apart ? " " : "").append(next);
	}

	double left() {
		return this.glyphs.get(0).left();
	}

	double right() {
		return this.glyphs.get(this.glyphs.size() - 1).right();
	}

	/** The height of its largest type. */
	double size() {
		return this.glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
	}

	boolean isBold() {
		return this.glyphs.stream().allMatch(PdfGlyph::bold);
	}

	private static PdfLine line(List<PdfGlyph> glyphs) {
		List<PdfGlyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
		StringBuilder text = new StringBuilder();
		double y = 0;
		for (int at = 0; at < sorted.size(); at++) {
			PdfGlyph glyph = sorted.get(at);
			String letters = PdfRadicals.plain(glyph.text());
			text.append((at > 0 && areApart(sorted.get(at - 1), glyph)) ? " " : "").append(letters);
			y += glyph.y() / sorted.size();
		}
		return new PdfLine(sorted, text.toString(), y);
	}

	/**
	 * Whether there is a space between two characters. Ideographs are spread out to fill
	 * the line and stand off from digits; that is no space.
	 */
	private static boolean areApart(PdfGlyph one, PdfGlyph other) {
		double gap = other.left() - one.right();
		double size = Math.min(one.size(), other.size());
		boolean wide = Inlines.isWide(one.text().charAt(one.text().length() - 1))
				|| Inlines.isWide(other.text().charAt(0));
		return gap > (wide ? WIDE_GAP : WORD_GAP) * size;
	}

}
