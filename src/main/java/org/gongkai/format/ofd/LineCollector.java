package org.gongkai.format.ofd;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.ofd.Piece.Letters;

/**
 * Joins characters that follow each other on a line, so that a sentence can be selected
 * as one.
 */
final class LineCollector {

	/** Farther apart than this, in millimetres, two characters belong to two texts. */
	private static final double GAP = 3;

	private static final double NOTHING = 0.01;

	private final List<Piece> pieces;

	private final StringBuilder text = new StringBuilder();

	private final List<Double> places = new ArrayList<>();

	private String font = "";

	private double size;

	private double baseline;

	private double end;

	private int colour;

	LineCollector(List<Piece> pieces) {
		this.pieces = pieces;
	}

	void add(String font, double size, double x, double baseline, double width, String letters, int colour) {
		// a reader counts steps by character or by half of one; alone it cannot go wrong
		boolean rare = letters.codePoints().anyMatch(Character::isSupplementaryCodePoint);
		if (rare || !goesOn(font, size, x, baseline, colour)) {
			end();
		}
		this.font = font;
		this.size = size;
		this.baseline = baseline;
		this.colour = colour;
		this.text.append(letters);
		letters.codePoints().forEach((letter) -> this.places.add(x));
		this.end = x + width;
		if (rare) {
			end();
		}
	}

	void end() {
		if (!this.text.isEmpty()) {
			this.pieces
				.add(new Letters(this.font, this.size, this.baseline, this.text.toString(), this.places, this.colour));
		}
		this.text.setLength(0);
		this.places.clear();
	}

	private boolean goesOn(String font, double size, double x, double baseline, int colour) {
		return this.font.equals(font) && Math.abs(this.size - size) < NOTHING
				&& Math.abs(this.baseline - baseline) < NOTHING && this.colour == colour && x > this.end - 1
				&& x < this.end + GAP;
	}

}
