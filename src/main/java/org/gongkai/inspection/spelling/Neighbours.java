package org.gongkai.inspection.spelling;

import java.util.Arrays;

/**
 * Which characters stand before and behind others, told by some of their bits: one that
 * is not among them is certainly none. The answers about one character lie close
 * together, since as a rule many are asked for at once.
 */
final class Neighbours {

	private static final int LAST_BITS = 1023;

	private static final int WIDTH = (LAST_BITS + 1) / Long.SIZE;

	private final Rows behind = new Rows();

	private final Rows before = new Rows();

	void add(char first, char second) {
		this.behind.add(first, second);
		this.before.add(second, first);
	}

	/** What may stand behind a character. */
	Row behind(char first) {
		return this.behind.of(first);
	}

	/** What may stand before a character. */
	Row before(char second) {
		return this.before.of(second);
	}

	/**
	 * Those beside one character.
	 *
	 * @param bits theirs and those beside others
	 * @param from where they begin
	 */
	record Row(long[] bits, int from) {

		/** Whatever it may be. */
		static final Row ANY = any();

		private static Row any() {
			long[] all = new long[WIDTH];
			Arrays.fill(all, -1);
			return new Row(all, 0);
		}

		/** Of these characters, beside nothing in particular. */
		static Row of(char[] characters) {
			long[] bits = new long[WIDTH];
			for (char c : characters) {
				bits[(c & LAST_BITS) >>> 6] |= 1L << c;
			}
			return new Row(bits, 0);
		}

		boolean has(char c) {
			return (this.bits[this.from + ((c & LAST_BITS) >>> 6)] >>> c & 1) != 0;
		}

		/** Whether a character may be among all three. */
		boolean mayShare(Row second, Row third) {
			for (int at = 0; at < WIDTH; at++) {
				if ((this.bits[this.from + at] & second.bits[second.from + at] & third.bits[third.from + at]) != 0) {
					return true;
				}
			}
			return false;
		}

	}

	/** Neighbours on one side. */
	private static final class Rows {

		/** By character, its row; 0 for the many that have no neighbour. */
		private final short[] rows = new short[1 << Character.SIZE];

		private long[] bits = new long[WIDTH];

		private int count = 1;

		void add(char c, char beside) {
			if (this.rows[c] == 0) {
				this.rows[c] = (short) this.count++;
				if (this.count * WIDTH > this.bits.length) {
					this.bits = Arrays.copyOf(this.bits, this.bits.length * 2);
				}
			}
			this.bits[this.rows[c] * WIDTH + ((beside & LAST_BITS) >>> 6)] |= 1L << beside;
		}

		Row of(char c) {
			return new Row(this.bits, this.rows[c] * WIDTH);
		}

	}

}
