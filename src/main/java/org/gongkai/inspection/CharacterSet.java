package org.gongkai.inspection;

/**
 * A handful of characters that are looked for at once: what is none of them is mostly
 * told by one bit, and so is a text that has none of them.
 */
public final class CharacterSet {

	private final String characters;

	/** By their last six bits. */
	private final long bits;

	private final Held held;

	private CharacterSet(String characters, long bits) {
		this.characters = characters;
		this.bits = bits;
		this.held = new Held(characters);
	}

	/** The characters of a string. */
	public static CharacterSet of(String characters) {
		long bits = 0;
		for (int at = 0; at < characters.length(); at++) {
			bits |= 1L << characters.charAt(at);
		}
		return new CharacterSet(characters, bits);
	}

	/** Whether it is one of them. */
	public boolean has(char c) {
		return (this.bits >>> c & 1) != 0 && this.held.mayBe(c) && this.characters.indexOf(c) >= 0;
	}

	/** Whether one of them stands in a stretch of a text. */
	public boolean in(String text, int from, int to) {
		for (int at = from; at < to; at++) {
			if (has(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** Themselves, to be compared with those of a text. */
	Held held() {
		return this.held;
	}

}
