package org.gongkai.format;

/**
 * A character of a page. Lengths are points, from the upper left corner of the page as
 * one sees it.
 *
 * @param x its middle
 * @param y its middle, downwards
 * @param width how far it reaches along its line
 * @param size height of its type
 * @param turns quarter turns clockwise by which it is turned, 0 to 3
 * @param bold whether its type is bold
 * @param text the character, or the few of a ligature
 */
record PdfGlyph(double x, double y, double width, double size, int turns, boolean bold, String text) {

	/** The same glyph after turning the page so that the glyph stands upright. */
	PdfGlyph upright() {
		return switch (this.turns) {
			case 1 -> new PdfGlyph(this.y, -this.x, this.width, this.size, 0, this.bold, this.text);
			case 2 -> new PdfGlyph(-this.x, -this.y, this.width, this.size, 0, this.bold, this.text);
			case 3 -> new PdfGlyph(-this.y, this.x, this.width, this.size, 0, this.bold, this.text);
			default -> this;
		};
	}

	double left() {
		return this.x - this.width / 2;
	}

	double right() {
		return this.x + this.width / 2;
	}

	/** Whether the other one is the same character printed once more to look bold. */
	boolean doubles(PdfGlyph other) {
		double reach = 0.25 * this.size;
		return Math.abs(this.x - other.x) < reach && Math.abs(this.y - other.y) < reach && this.text.equals(other.text);
	}

}
