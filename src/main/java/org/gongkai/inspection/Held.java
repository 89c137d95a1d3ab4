package org.gongkai.inspection;

/**
 * Which characters a text may hold, told by their last bits: one that is not among them
 * is certainly not there, so that most rules need not look at most pieces at all.
 */
public final class Held {

	private static final int LAST_BITS = 1023;

	private final long[] bits = new long[(LAST_BITS + 1) / Long.SIZE];

	private final int digits;

	Held(String text) {
		int digits = 0;
		long[] bits = this.bits;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			bits[(c & LAST_BITS) >>> 6] |= 1L << c;
			digits += (c >= '0' && c <= '9' || c == 'O' || c == 'o') ? 1 : 0;
		}
		this.digits = digits;
	}

	/** How many digits there are, letters O among them. */
	int digits() {
		return this.digits;
	}

	/** Whether the character may be there. */
	public boolean mayBe(char c) {
		return (this.bits[(c & LAST_BITS) >>> 6] >>> c & 1) != 0;
	}

	/** Whether all characters of a word may be there. */
	public boolean mayBe(String word) {
		for (int at = 0; at < word.length(); at++) {
			if (!mayBe(word.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	/** Whether one of others may be there. */
	boolean mayBeAny(Held others) {
		for (int at = 0; at < this.bits.length; at++) {
			if ((this.bits[at] & others.bits[at]) != 0) {
				return true;
			}
		}
		return false;
	}

}
