package org.gongkai.inspection.personal;

/** Many characters, a bit for each there may be, so that one look tells of any. */
final class CharacterBits {

	private final long[] bits = new long[(1 << Character.SIZE) / Long.SIZE];

	/** The characters of a string. */
	CharacterBits(String characters) {
		characters.chars().forEach((c) -> this.bits[c >>> 6] |= 1L << c);
	}

	/** Whether it is one of them. */
	boolean has(char c) {
		return (this.bits[c >>> 6] >>> c & 1) != 0;
	}

}
