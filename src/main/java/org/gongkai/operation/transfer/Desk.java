package org.gongkai.operation.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How the command asks the running office for a backup: by a file in a folder of the
 * office's own. Whoever may write there may read the database itself; no address, no
 * token is needed.
 */
public final class Desk {

	private static final String REQUEST = "request-";

	private static final String WORKING = "working-";

	private static final String ANSWER = "answer-";

	private final Path folder;

	public Desk(Path folder) {
		this.folder = folder;
	}

	/** Takes up a request, if there is one. */
	public Optional<Request> take() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter((path) -> named(path, REQUEST)).toList()) {
				String number = file.getFileName().toString().substring(REQUEST.length());
				Path working = this.folder.resolve(WORKING + number);
				Files.move(file, working, StandardCopyOption.ATOMIC_MOVE);
				return Optional.of(new Request(number, Path.of(Files.readString(working))));
			}
		}
		return Optional.empty();
	}

	/** Answers a request. */
	public void answer(Request request, boolean done, String words) throws IOException {
		Path draft = this.folder.resolve("draft-" + request.number());
		Files.writeString(draft, (done ? "done\n" : "failed\n") + words);
		Files.move(draft, this.folder.resolve(ANSWER + request.number()), StandardCopyOption.ATOMIC_MOVE);
		Files.deleteIfExists(this.folder.resolve(WORKING + request.number()));
	}

	/** Asks for a backup and waits until it is made. */
	String ask(Path file, long patienceMillis) throws IOException, TransferFailed {
		Files.createDirectories(this.folder);
		String number = UUID.randomUUID().toString();
		Path draft = Files.writeString(this.folder.resolve("draft-" + number), file.toAbsolutePath().toString());
		Path request = this.folder.resolve(REQUEST + number);
		Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
		Path answer = this.folder.resolve(ANSWER + number);
		long end = System.nanoTime() + patienceMillis * 1_000_000;
		while (!Files.exists(answer)) {
			pause();
			if (System.nanoTime() > end && Files.deleteIfExists(request)) {
				throw new TransferFailed("数据库正在使用，但服务没有回应。请以服务的系统用户、在同一目录执行，或者检查 GONGKAI_BACKUP_FOLDER");
			}
		}
		List<String> lines = Files.readAllLines(answer);
		Files.delete(answer);
		String words = String.join("\n", lines.subList(1, lines.size()));
		if (!lines.get(0).equals("done")) {
			throw new TransferFailed(words);
		}
		return words;
	}

	private static boolean named(Path path, String beginning) {
		return path.getFileName().toString().startsWith(beginning);
	}

	private static void pause() throws TransferFailed {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TransferFailed("备份被中断", ex);
		}
	}

	/**
	 * A request for a backup.
	 *
	 * @param number of the request
	 * @param file where it is to be written
	 */
	public record Request(String number, Path file) {
	}

}
