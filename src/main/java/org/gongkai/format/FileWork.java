package org.gongkai.format;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Work on files that nobody vouches for, each in a thread of its own: so what it costs
 * can be told, and it can be given up. Only a few files are worked on at a time.
 */
public final class FileWork {

	/** What a file may cost before it is given up, in nanoseconds of the processor. */
	public static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(3500);

	/** How often more it may take by the clock, where others need the processor too. */
	private static final int PATIENCE = 8;

	/** The readers go deep into nested files; they say so before this is used up. */
	private static final long STACK = 4L << 20;

	private final int places;

	private final Semaphore free;

	private final long longest;

	private final boolean alone;

	private FileWork(int places, long longest, boolean alone) {
		this.places = places;
		this.free = new Semaphore(places);
		this.longest = longest;
		this.alone = alone;
	}

	/**
	 * Work in a program that does nothing else: all that the processor does is for the
	 * files, tidying up memory included.
	 * @param places how many files at a time
	 * @param longest after which a file is given up, in nanoseconds of the processor
	 */
	public static FileWork alone(int places, long longest) {
		return new FileWork(places, longest, true);
	}

	/**
	 * Work beside that of others, of which only its own counts.
	 * @param places how many files at a time
	 * @param longest after which a file is given up, in nanoseconds of the processor
	 */
	public static FileWork besideOthers(int places, long longest) {
		return new FileWork(places, longest, false);
	}

	/** Begins to work on a file as soon as there is a place. */
	public <T> Task<T> begin(Callable<T> work) {
		return new Task<>(this, work);
	}

	/**
	 * To be asked in loops whose length a file decides.
	 * @throws CancellationException when the file was given up
	 */
	static void goOn() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("The file was given up");
		}
	}

	/**
	 * The work on one file.
	 *
	 * @param <T> what comes of it
	 */
	public static final class Task<T> {

		private final FileWork all;

		private final Callable<T> work;

		private final CompletableFuture<T> result = new CompletableFuture<>();

		private final Thread thread;

		private volatile long begun;

		private volatile long costBefore;

		private Task(FileWork all, Callable<T> work) {
			this.all = all;
			this.work = work;
			this.thread = new Thread(null, this::run, "file", STACK);
			// a file that was given up must not keep the program from ending
			this.thread.setDaemon(true);
			this.thread.start();
		}

		/**
		 * Waits for the result.
		 * @throws GivenUp when the work takes too long
		 * @throws ExecutionException when it failed
		 */
		public T result() throws GivenUp, ExecutionException, InterruptedException {
			while (true) {
				try {
					return this.result.get(50, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					if (isOverdue()) {
						giveUp();
					}
				}
			}
		}

		private void run() {
			this.all.free.acquireUninterruptibly();
			this.costBefore = cost();
			this.begun = System.nanoTime() | 1;
			try {
				T made = this.work.call();
				end(() -> this.result.complete(made));
			}
			catch (Exception | Error ex) {
				end(() -> this.result.completeExceptionally(ex));
			}
		}

		private void giveUp() throws GivenUp {
			GivenUp late = new GivenUp();
			if (end(() -> this.result.completeExceptionally(late))) {
				this.thread.interrupt();
				throw late;
			}
		}

		/** Who ends it first frees its place. */
		private boolean end(BooleanSupplier ending) {
			boolean first = ending.getAsBoolean();
			if (first) {
				this.all.free.release();
			}
			return first;
		}

		/**
		 * Whether it has worked too long. Where other programs keep the processor busy,
		 * the time by the clock says little; what was used of the processor does.
		 */
		private boolean isOverdue() {
			long longest = this.all.longest;
			long taken = (this.begun != 0) ? System.nanoTime() - this.begun : 0;
			int share = this.all.alone ? Math.max(1, this.all.places - this.all.free.availablePermits()) : 1;
			return taken > longest && (taken > longest * PATIENCE || cost() - this.costBefore > longest * share);
		}

		private long cost() {
			if (this.all.alone) {
				return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
			}
			return ManagementFactory.getThreadMXBean().getThreadCpuTime(this.thread.getId());
		}

	}

	/** The work took too long. */
	public static final class GivenUp extends Exception {

		/** What to tell the user. */
		public static final String REASON = "过于复杂，在限定时间内没有读完。请检查文件是否损坏，或拆分后再试。";

		private GivenUp() {
			super("The file takes too long");
		}

	}

}
