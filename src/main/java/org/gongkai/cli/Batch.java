package org.gongkai.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks many files at a time and hands on the results in the order of the files. Never
 * more than a few results wait, so that thousands of files need no more memory than a
 * dozen. A file that does not come to an end is given up.
 */
final class Batch {

	/** What a file may cost before it is given up, in nanoseconds of the processor. */
	static final long LONGEST_WORK = TimeUnit.MILLISECONDS.toNanos(3500);

	/** How often more it may take by the clock, where others need the processor too. */
	private static final int PATIENCE = 8;

	/** Memory that reading one file may take, in bytes. */
	private static final long SHARE = 96L << 20;

	/** Files that are begun before the results of the earlier ones are out, per place. */
	private static final int AHEAD = 8;

	private final Function<FileName, Checked> check;

	private final long longestWork;

	private final int places;

	private final Semaphore free;

	/**
	 * A batch.
	 * @param check checks one file
	 * @param longestWork after which a file is given up, in nanoseconds
	 */
	Batch(Function<FileName, Checked> check, long longestWork) {
		this.check = check;
		this.longestWork = longestWork;
		Runtime machine = Runtime.getRuntime();
		this.places = (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / SHARE));
		this.free = new Semaphore(this.places);
	}

	/** Checks the files. */
	void run(List<FileName> files, Consumer<Checked> results) throws InterruptedException {
		Iterator<FileName> rest = files.iterator();
		Deque<Work> begun = new ArrayDeque<>();
		while (rest.hasNext() || !begun.isEmpty()) {
			while (rest.hasNext() && begun.size() < this.places * AHEAD) {
				begun.add(new Work(rest.next()));
			}
			results.accept(begun.remove().result());
		}
	}

	/** What the program has used of the processor so far, in nanoseconds. */
	private static long processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
	}

	/**
	 * The check of one file, in a thread of its own: so it can be given up, and what it
	 * costs can be told.
	 */
	private final class Work {

		/** The readers go deep into nested files; they say so before this is used up. */
		private static final long STACK = 4L << 20;

		private final FileName file;

		private final CompletableFuture<Checked> checked = new CompletableFuture<>();

		private final Thread thread;

		private volatile long begun;

		private volatile long processorTime;

		Work(FileName file) {
			this.file = file;
			this.thread = new Thread(null, this::run, "check", STACK);
			// a file that was given up must not keep the program from ending
			this.thread.setDaemon(true);
			// libraries look round for settings and services; in here there are none, and
			// looking would open every library of the program
			this.thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
			this.thread.start();
		}

		Checked result() throws InterruptedException {
			while (true) {
				try {
					return this.checked.get(50, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					if (isOverdue()) {
						giveUp();
					}
				}
				catch (ExecutionException ex) {
					throw new IllegalStateException("The check of " + this.file + " broke down", ex.getCause());
				}
			}
		}

		private void run() {
			Batch.this.free.acquireUninterruptibly();
			this.processorTime = processorTime();
			this.begun = System.nanoTime() | 1;
			Checked result = null;
			Throwable failure = null;
			try {
				result = Batch.this.check.apply(this.file);
			}
			catch (RuntimeException | Error ex) {
				failure = ex;
			}
			// who gave it up has freed its place already
			boolean first = (failure != null) ? this.checked.completeExceptionally(failure)
					: this.checked.complete(result);
			if (first) {
				Batch.this.free.release();
			}
		}

		/**
		 * Whether it has worked too long. Where other programs keep the processor busy,
		 * the time by the clock says little; what all threads have used does.
		 */
		private boolean isOverdue() {
			long longest = Batch.this.longestWork;
			long taken = (this.begun != 0) ? System.nanoTime() - this.begun : 0;
			int working = Math.max(1, Batch.this.places - Batch.this.free.availablePermits());
			return taken > longest
					&& (taken > longest * PATIENCE || processorTime() - this.processorTime > longest * working);
		}

		private void giveUp() {
			boolean first = this.checked.complete(
					new Checked.Unreadable(this.file.shown(), "“" + this.file + "”过于复杂，在限定时间内没有读完。请检查文件是否损坏，或拆分后再试。"));
			if (first) {
				Batch.this.free.release();
				this.thread.interrupt();
			}
		}

	}

}
