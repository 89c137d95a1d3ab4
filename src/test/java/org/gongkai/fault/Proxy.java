package org.gongkai.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real nginx before the nodes, with the example that offices are given; only names,
 * ports and certificates are others.
 */
final class Proxy implements AutoCloseable {

	private static final Path EXAMPLE = Path.of("src/docs/install/nginx.conf");

	private final Process process;

	private final int port;

	private Proxy(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Where this machine has the program. */
	static Optional<Path> program() {
		return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * A proxy.
	 * @param folder its files
	 * @param nodes the ports of the two nodes
	 */
	static Proxy before(Path folder, List<Integer> nodes) throws IOException {
		Files.createDirectories(folder);
		int port = OfficeProcess.freePort();
		Path configuration = Files.writeString(folder.resolve("nginx.conf"),
				"pid %s/nginx.pid;%nerror_log %s/error.log;%nevents { worker_connections 512; }%nhttp {%n%s%n}%n"
					.formatted(folder, folder, folders(folder) + example(port, nodes)));
		Process process = new ProcessBuilder(program().orElseThrow().toString(), "-c", configuration.toString(), "-e",
				folder.resolve("error.log").toString(), "-g", "daemon off;")
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("output.log").toFile())
			.start();
		return new Proxy(process, port);
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private static String folders(Path folder) {
		return "access_log %s/access.log;%n".formatted(folder)
				+ Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
					.map((kind) -> "%s_temp_path %s/%s;%n".formatted(kind, folder, kind))
					.reduce("", String::concat);
	}

	private static String example(int port, List<Integer> nodes) throws IOException {
		return Files.readString(EXAMPLE)
			.replace("127.0.0.1:8080", "127.0.0.1:" + nodes.get(0))
			.replace("10.0.0.2:8080", "127.0.0.1:" + nodes.get(1))
			.replace("listen 443 ssl http2;", "listen 127.0.0.1:%d;".formatted(port))
			.replace("listen 80;", "listen 127.0.0.1:%d;".formatted(OfficeProcess.freePort()))
			.replaceAll("(?m)^\\s*ssl_.*$", "");
	}

}
