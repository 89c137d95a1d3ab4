package org.gongkai.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.gongkai.format.FileWork;

/**
 * Checks many files at a time and hands on the results in the order of the files. Never
 * more than a few results wait, so that thousands of files need no more memory than a
 * dozen. A file that does not come to an end is given up.
 */
final class Batch {

	/** Memory that reading one file may take, in bytes. */
	private static final long SHARE = 96L << 20;

	/** Files that are begun before the results of the earlier ones are out, per place. */
	private static final int AHEAD = 8;

	private final Function<FileName, Checked> check;

	private final int places;

	private final FileWork work;

	/**
	 * A batch.
	 * @param check checks one file
	 * @param longestWork after which a file is given up, in nanoseconds
	 */
	Batch(Function<FileName, Checked> check, long longestWork) {
		this.check = check;
		Runtime machine = Runtime.getRuntime();
		this.places = (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / SHARE));
		this.work = FileWork.alone(this.places, longestWork);
	}

	/**
	 * Checks the files.
	 * @param receiver makes what takes the results, while the first files are being
	 * checked
	 */
	void run(List<FileName> files, Supplier<Consumer<Checked>> receiver) throws InterruptedException {
		Iterator<FileName> rest = files.iterator();
		Deque<Begun> begun = new ArrayDeque<>();
		fill(begun, rest);
		Consumer<Checked> results = receiver.get();
		while (!begun.isEmpty()) {
			results.accept(begun.remove().result());
			fill(begun, rest);
		}
	}

	private void fill(Deque<Begun> begun, Iterator<FileName> rest) {
		while (rest.hasNext() && begun.size() < this.places * AHEAD) {
			begun.add(begin(rest.next()));
		}
	}

	private Begun begin(FileName file) {
		return new Begun(file, this.work.begin(() -> {
			// libraries look round for settings and services; in here there are none, and
			// looking would open every library of the program
			Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
			return this.check.apply(file);
		}));
	}

	/** The check of one file, under way. */
	private record Begun(FileName file, FileWork.Task<Checked> task) {

		Checked result() throws InterruptedException {
			try {
				return this.task.result();
			}
			catch (FileWork.GivenUp ex) {
				return new Checked.Unreadable(this.file.shown(), "“" + this.file + "”" + FileWork.GivenUp.REASON);
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException("The check of " + this.file + " broke down", ex.getCause());
			}
		}

	}

}
