package org.gongkai.fault;

import java.io.File;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.gongkai.Application;

/**
 * The office in a process of its own over an H2 file, so that it can be killed like a
 * machine that loses power.
 */
final class OfficeProcess implements AutoCloseable {

	private static final int LAST_WORDS = 3000;

	private final Process process;

	private final int port;

	private OfficeProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** The office as it is delivered, over the H2 file in the folder. */
	static OfficeProcess start(Path folder) throws IOException {
		return start(folder, Application.class, List.of());
	}

	/**
	 * An office of this folder.
	 * @param main what is started
	 * @param settings further arguments
	 */
	static OfficeProcess start(Path folder, Class<?> main, List<String> settings) throws IOException {
		return start(folder, freePort(), main, settings);
	}

	/** The same, where others already know its port. */
	static OfficeProcess start(Path folder, int port, Class<?> main, List<String> settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m", "-cp",
						System.getProperty("java.class.path"), main.getName(), "--spring.profiles.active=demo",
						"--server.port=" + port, "--server.address=127.0.0.1", "--spring.main.banner-mode=off",
						"--gongkai.demo.collection=false"));
		command.addAll(settings);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().putAll(Map.of("TZ", "UTC"));
		File log = folder.resolve("office.log").toFile();
		builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
		OfficeProcess office = new OfficeProcess(builder.start(), port);
		office.awaitReady(log.toPath());
		return office;
	}

	/** A port of this machine that nobody listens at. */
	static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
	}

	long pid() {
		return this.process.pid();
	}

	/** Whether it ends by itself before the time is over. */
	boolean endsWithin(Duration time) {
		try {
			return this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Ends the process without giving it a chance to tidy up ({@code kill -9}). */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Asks it to end, as the system's supervision does, and waits until it has.
	 * @return how it ended
	 */
	int stop() throws InterruptedException {
		this.process.destroy();
		return this.process.waitFor();
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	@Override
	public void close() {
		kill();
	}

	private void awaitReady(Path log) throws IOException {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest health = HttpRequest.newBuilder(uri("/actuator/health")).timeout(Duration.ofSeconds(5)).build();
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (System.nanoTime() < end) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The office did not start: " + end(log));
			}
			try {
				if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
			try {
				this.process.waitFor(200, TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		throw new IllegalStateException("The office did not become ready: " + end(log));
	}

	/** What it said last. */
	private static String end(Path log) throws IOException {
		String all = Files.readString(log);
		return all.substring(Math.max(0, all.length() - LAST_WORDS));
	}

}
