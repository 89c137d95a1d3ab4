package org.gongkai.format.hidden;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The characters of a page, whether one sees them, and where they are written. */
final class PdfGlyphs {

	/** Letters printed once more within this distance are the same letter, in points. */
	private static final double SAME_PLACE = 1.5;

	private final List<Glyph> glyphs = new ArrayList<>();

	void add(Glyph glyph) {
		this.glyphs.add(glyph);
	}

	List<Glyph> all() {
		return this.glyphs;
	}

	/** Whether nothing of the page's text is seen. */
	boolean noneSeen() {
		return this.glyphs.stream().allMatch((glyph) -> glyph.hiding != null);
	}

	/** Whether a letter that one sees stands within an area. */
	boolean anySeen(Rectangle2D area) {
		return this.glyphs.stream().anyMatch((glyph) -> glyph.hiding == null && area.contains(glyph.middle));
	}

	/**
	 * Looks for letters under what was painted after them. A letter that is printed again
	 * on top hides nothing.
	 */
	void uncover(PdfCanvas canvas) {
		Set<String> seen = new HashSet<>();
		for (Glyph glyph : this.glyphs) {
			HiddenKind cover = canvas.cover(glyph.points, glyph.moment);
			boolean weaker = glyph.hiding == null
					|| glyph.hiding == HiddenKind.TEXT_LAYER && cover == HiddenKind.COVERED_TEXT;
			if (cover != null && weaker) {
				glyph.hiding = cover;
			}
			if (glyph.hiding == null) {
				seen.add(glyph.key(0, 0));
			}
		}
		for (Glyph glyph : this.glyphs) {
			if (glyph.hiding == HiddenKind.COVERED_TEXT && isAgain(glyph, seen)) {
				glyph.hiding = null;
			}
		}
	}

	private static boolean isAgain(Glyph glyph, Set<String> seen) {
		for (int dx = -1; dx <= 1; dx++) {
			for (int dy = -1; dy <= 1; dy++) {
				if (seen.contains(glyph.key(dx, dy))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Names what is hidden, letters that follow each other as one. */
	void report(String where, HiddenItems items) {
		StringBuilder words = new StringBuilder();
		HiddenKind kind = null;
		for (Glyph glyph : this.glyphs) {
			if (glyph.hiding != kind) {
				report(kind, where, words, items);
				kind = glyph.hiding;
			}
			if (kind != null && words.length() < 200) {
				words.append(glyph.text);
			}
		}
		report(kind, where, words, items);
	}

	private static void report(@Nullable HiddenKind kind, String where, StringBuilder words, HiddenItems items) {
		// a stop that hangs over the edge says nothing
		if (kind != null && words.chars().anyMatch(Character::isLetterOrDigit)) {
			items.add(kind, where, words.toString());
		}
		words.setLength(0);
	}

	/** A character that a page shows, or means to. */
	static final class Glyph {

		final Object stream;

		final int instruction;

		final int string;

		final int from;

		final int to;

		final float gap;

		final String text;

		final Point2D middle;

		final List<Point2D> points;

		final int moment;

		@Nullable HiddenKind hiding;

		/**
		 * A character.
		 * @param stream the stream in which it is written
		 * @param instruction number of the instruction within that
		 * @param string which of the instruction's strings
		 * @param from first byte within the string
		 * @param to behind its last byte
		 * @param gap what stands for it in a list of strings when it is taken out
		 * @param text what it says
		 * @param points points of the page that it covers
		 * @param moment what had been painted before it
		 * @param hiding as what it is hidden, or null
		 */
		Glyph(Object stream, int instruction, int string, int from, int to, float gap, String text,
				List<Point2D> points, int moment, @Nullable HiddenKind hiding) {
			this.stream = stream;
			this.instruction = instruction;
			this.string = string;
			this.from = from;
			this.to = to;
			this.gap = gap;
			this.text = text;
			this.points = points;
			this.middle = points.get(points.size() / 2);
			this.moment = moment;
			this.hiding = hiding;
		}

		private String key(int dx, int dy) {
			return Math.round(this.middle.getX() / SAME_PLACE + dx) + " "
					+ Math.round(this.middle.getY() / SAME_PLACE + dy) + " " + this.text;
		}

	}

}
