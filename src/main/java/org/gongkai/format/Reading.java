package org.gongkai.format;

import java.util.List;

/**
 * What was read from a file or a pasted text.
 *
 * @param title its title, blank when none was found
 * @param blocks the text
 * @param pictures the pictures that figures refer to
 * @param notes what the reader had to mend or leave out, in the user's words
 */
public record Reading(String title, List<Block> blocks, List<Picture> pictures, List<String> notes) {

	public Reading {
		blocks = List.copyOf(blocks);
		pictures = List.copyOf(pictures);
		notes = List.copyOf(notes);
	}

	/**
	 * A picture of the text.
	 *
	 * @param digest SM3 of the bytes, as figures name it
	 * @param name file name
	 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/gif}
	 * @param bytes its content
	 */
	public record Picture(String digest, String name, String mediaType, byte[] bytes) {
	}

}
