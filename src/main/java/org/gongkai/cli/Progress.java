package org.gongkai.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Says on standard error how far a long run has come; a short one says nothing. */
final class Progress {

	private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

	/** Fewer files than this are done before one wonders. */
	private static final int FEW = 50;

	private final PrintStream err;

	private final int files;

	private final long begun = System.nanoTime();

	private long said = System.nanoTime();

	private int done;

	Progress(PrintStream err, int files) {
		this.err = err;
		this.files = files;
	}

	void next() {
		this.done++;
		boolean last = this.done == this.files;
		if (this.files >= FEW && (last || System.nanoTime() - this.said > EVERY)) {
			this.said = System.nanoTime();
			this.err.append("已检查 %d / %d 个文件，用时 %d 秒%n".formatted(this.done, this.files,
					TimeUnit.NANOSECONDS.toSeconds(this.said - this.begun)));
			this.err.flush();
		}
	}

}
