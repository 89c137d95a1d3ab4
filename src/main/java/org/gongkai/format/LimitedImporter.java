package org.gongkai.format;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.gongkai.format.UnreadableFile.Kind;

/**
 * Takes in texts within a limited time, so that no file keeps a request of the server.
 * What is given up ends soon after at the next {@link FileWork#goOn()}.
 */
public final class LimitedImporter implements Importer {

	private final Importer importer;

	private final FileWork work;

	public LimitedImporter(Importer importer, FileWork work) {
		this.importer = importer;
		this.work = work;
	}

	@Override
	public Reading file(String name, byte[] bytes) throws UnreadableFile {
		return limited("“" + name + "”", () -> this.importer.file(name, bytes));
	}

	@Override
	public Reading content(String name, byte[] bytes) throws UnreadableFile {
		return limited("“" + name + "”", () -> this.importer.content(name, bytes));
	}

	@Override
	public Reading html(String html) throws UnreadableFile {
		return limited("内容", () -> this.importer.html(html));
	}

	@Override
	public Reading markdown(String markdown) throws UnreadableFile {
		return limited("内容", () -> this.importer.markdown(markdown));
	}

	private Reading limited(String what, Callable<Reading> reading) throws UnreadableFile {
		try {
			return this.work.begin(reading).result();
		}
		catch (FileWork.GivenUp ex) {
			throw new UnreadableFile(Kind.TOO_LARGE, what + FileWork.GivenUp.REASON, ex);
		}
		catch (ExecutionException ex) {
			throw cause(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Nobody waits for the file any more", ex);
		}
	}

	private static UnreadableFile cause(ExecutionException failed) {
		Throwable cause = failed.getCause();
		if (cause instanceof UnreadableFile unreadable) {
			return unreadable;
		}
		if (cause instanceof Error error) {
			throw error;
		}
		throw new IllegalStateException("The reading of a file broke down", cause);
	}

}
