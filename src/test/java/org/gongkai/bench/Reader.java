package org.gongkai.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Reads pages over connections that stay open, without a browser's own work. */
final class Reader implements AutoCloseable {

	private final int port;

	private Socket socket;

	private InputStream in;

	private Reader(int port) throws IOException {
		this.port = port;
		this.socket = new Socket("127.0.0.1", port);
		this.in = open();
	}

	private InputStream open() throws IOException {
		this.socket.setTcpNoDelay(true);
		return new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/**
	 * Several readers ask for pages, together so many a second, for so many seconds.
	 * @param rate how many a second; 0 for as fast as they can
	 * @return the milliseconds that each answer took since it should have been asked for
	 */
	static double[] read(int port, int readers, double rate, int seconds, IntFunction<String> paths) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(readers);
		try {
			List<Callable<List<Double>>> works = new ArrayList<>();
			for (int number = 0; number < readers; number++) {
				int first = number;
				works.add(() -> readOn(port, readers, first, rate, seconds, paths));
			}
			List<Double> all = new ArrayList<>();
			for (Future<List<Double>> work : people.invokeAll(works)) {
				all.addAll(work.get());
			}
			return all.stream().mapToDouble(Double::doubleValue).toArray();
		}
		finally {
			people.shutdownNow();
		}
	}

	private static List<Double> readOn(int port, int readers, int first, double rate, int seconds,
			IntFunction<String> paths) throws IOException {
		List<Double> times = new ArrayList<>();
		long begin = System.nanoTime();
		long end = begin + TimeUnit.SECONDS.toNanos(seconds);
		double pause = (rate > 0) ? 1e9 * readers / rate : 0;
		try (Reader reader = new Reader(port)) {
			for (int turn = 0; System.nanoTime() < end; turn++) {
				long due = (rate > 0) ? begin + (long) ((turn + (double) first / readers) * pause) : System.nanoTime();
				while (System.nanoTime() < due) {
					LockSupport.parkNanos(due - System.nanoTime());
				}
				reader.get(paths.apply(turn * readers + first));
				times.add((System.nanoTime() - due) / 1e6);
			}
		}
		return times;
	}

	/** The bytes of a page. */
	static byte[] page(int port, String path) throws IOException {
		try (Reader reader = new Reader(port)) {
			return reader.get(path);
		}
	}

	private byte[] get(String path) throws IOException {
		this.socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		String status = line();
		int length = 0;
		boolean last = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
				length = Integer.parseInt(header.substring(15).strip());
			}
			last |= header.equalsIgnoreCase("Connection: close");
		}
		byte[] body = this.in.readNBytes(length);
		if (last) {
			this.socket.close();
			this.socket = new Socket("127.0.0.1", this.port);
			this.in = open();
		}
		if (!status.contains(" 200")) {
			throw new IOException(status + " for " + path);
		}
		return body;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int letter = this.in.read(); letter != '\n'; letter = this.in.read()) {
			if (letter < 0) {
				throw new EOFException("The server has hung up");
			}
			if (letter != '\r') {
				line.append((char) letter);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
