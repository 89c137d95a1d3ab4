package org.gongkai.inspection;

/**
 * A place in a text.
 *
 * @param block number of the block from 0, {@link InspectedText#TITLE} for the title
 * @param from first character in the block's plain text
 * @param to behind the last character
 */
public record Spot(int block, int from, int to) {

	/** Whether both have a character in common. */
	public boolean overlaps(Spot other) {
		return this.block == other.block && this.from < other.to && other.from < this.to;
	}

}
