package org.gongkai.format.ofd;

import java.util.List;

/** Something that stands on a page. Lengths in millimetres from the upper left corner. */
sealed interface Piece {

	/**
	 * Characters of one face on one line.
	 *
	 * @param font PostScript name of the face
	 * @param size size of the type
	 * @param baseline where the line stands
	 * @param text the characters
	 * @param places where each begins, from the left
	 * @param colour red, green and blue in one number
	 */
	record Letters(String font, double size, double baseline, String text, List<Double> places,
			int colour) implements Piece {

		public Letters {
			places = List.copyOf(places);
			if (places.size() != text.codePointCount(0, text.length())) {
				throw new IllegalArgumentException("Each character needs its place: " + text);
			}
		}

		double left() {
			return this.places.get(0);
		}

		double right() {
			return this.places.get(this.places.size() - 1) + this.size;
		}

	}

	/**
	 * A line or an area.
	 *
	 * @param path as OFD writes it
	 * @param filled whether it is an area
	 * @param lineWidth width of the line, 0 for an area
	 * @param colour red, green and blue in one number
	 */
	record Shape(String path, boolean filled, double lineWidth, int colour) implements Piece {

		boolean isLike(boolean filled, double lineWidth, int colour) {
			return this.filled == filled && this.lineWidth == lineWidth && this.colour == colour;
		}

	}

	/**
	 * A picture.
	 *
	 * @param bytes the file
	 * @param ending {@code png} or {@code jpg}
	 * @param left its left edge
	 * @param top its upper edge
	 * @param width its width
	 * @param height its height
	 */
	record Picture(byte[] bytes, String ending, double left, double top, double width, double height) implements Piece {
	}

}
