package org.gongkai.format;

import java.io.IOException;

/**
 * What the reading of one PDF may cost. A few kilobytes can unpack to gigabytes, and a
 * page can draw itself a million times; a budget ends that soon and in bounded memory,
 * whatever the trick is.
 */
public final class PdfBudget {

	/** The most bytes that all streams of a file together may unpack to. */
	static final long MOST_UNPACKED = 64L << 20;

	/** The most steps: reading a byte is one, drawing a glyph or a line some more. */
	private static final long MOST_STEPS = 120_000_000;

	/** What an instruction of a page, a character or a line costs in steps. */
	private static final int INSTRUCTION = 60;

	private static final int MARK = 20;

	/** Graphics states kept at the same time; honest files nest a few dozen. */
	private static final int DEEPEST = 500;

	private long unpacked;

	private long steps;

	private boolean exhausted;

	/** Whether reading was ended, even if the library went on after that. */
	public boolean isExhausted() {
		return this.exhausted;
	}

	public void unpack(long bytes) throws Exhausted {
		this.unpacked += bytes;
		if (this.unpacked > MOST_UNPACKED) {
			refuse();
		}
	}

	public void step(long count) throws Exhausted {
		FileWork.goOn();
		this.steps += count;
		if (this.steps > MOST_STEPS) {
			refuse();
		}
	}

	/**
	 * An instruction of a page.
	 * @param depth graphics states that are kept at the moment
	 */
	public void instruction(int depth) throws Exhausted {
		if (this.exhausted || depth > DEEPEST) {
			refuse();
		}
		step(INSTRUCTION);
	}

	/** A character or a line that a page shows. */
	public void mark() throws Exhausted {
		step(MARK);
	}

	private void refuse() throws Exhausted {
		this.exhausted = true;
		throw new Exhausted();
	}

	/** The file costs more than an honest one does. */
	public static final class Exhausted extends IOException {

		private Exhausted() {
			super("The file unpacks or draws more than an honest one does");
		}

	}

}
