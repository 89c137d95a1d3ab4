package org.gongkai.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program in a jar that is started as an office starts it.
 *
 * @param jar the program
 * @param folder where it works and keeps its data
 * @param ready the path that answers once people can be let in
 * @param settings further arguments
 */
record PackedProgram(Path jar, Path folder, String ready, List<String> settings) {

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final long LOOK_AGAIN = 50;

	private static final long REST = 3000;

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin").toString();

	/** Starts it, waits until it answers, looks at its memory and ends it. */
	Start start() throws IOException, InterruptedException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		List<String> command = new ArrayList<>(List.of(JAVA + "/java", "-Xmx512m", "-jar",
				this.jar.toAbsolutePath().toString(), "--server.port=" + port, "--spring.main.banner-mode=off"));
		command.addAll(this.settings);
		long begin = System.nanoTime();
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("log").toFile()))
			.start();
		try {
			awaitAnswer(process, URI.create("http://127.0.0.1:" + port + this.ready));
			double seconds = (System.nanoTime() - begin) / 1e9;
			long started = resident(process);
			new ProcessBuilder(JAVA + "/jcmd", Long.toString(process.pid()), "GC.run")
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
			process.waitFor(REST, TimeUnit.MILLISECONDS);
			return new Start(seconds, started, resident(process));
		}
		finally {
			process.destroy();
			if (!process.waitFor(60, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		}
	}

	private void awaitAnswer(Process process, URI address) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
		long end = System.nanoTime() + LONGEST.toNanos();
		while (System.nanoTime() < end) {
			try {
				if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			if (process.waitFor(LOOK_AGAIN, TimeUnit.MILLISECONDS)) {
				break;
			}
		}
		throw new IllegalStateException(
				this.jar + " did not start: " + Files.readString(this.folder.resolve("log")).lines().toList());
	}

	/** Megabytes of memory that the process occupies (Linux). */
	private static long resident(Process process) throws IOException {
		return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * How a start went.
	 *
	 * @param seconds from the command to the first answer
	 * @param megabytes resident then
	 * @param idleMegabytes resident after everything unused was given back
	 */
	record Start(double seconds, long megabytes, long idleMegabytes) {
	}

}
