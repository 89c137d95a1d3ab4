package org.gongkai.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Publishing, and what citizens read: one page that many want, beside the same bytes from
 * nginx, and pages taken at random from all. Who asks and who answers share the machine.
 */
final class PublicPages {

	private static final int SECONDS = 6;

	private static final int READERS = 16;

	private static final int PUBLICATIONS = 10;

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

	private final ConfigurableApplicationContext office;

	private final BenchDatabase database;

	private final int port;

	PublicPages(ConfigurableApplicationContext office, BenchDatabase database) {
		this.office = office;
		this.database = database;
		this.port = Integer.parseInt(Objects.requireNonNull(office.getEnvironment().getProperty("local.server.port")));
	}

	void measure(String size) throws Exception {
		List<String> addresses = this.office.getBean(JdbcTemplate.class)
			.queryForList("select path from published_file where kind = 'TEXT' and path like '%.docx' and page_id in "
					+ "(select id from published_page where withdrawn_at is null order by content_hash fetch first 20000 rows only)",
					String.class)
			.stream()
			.map((path) -> path.replace(".docx", ".html"))
			.toList();
		wanted(addresses.get(0), size);
		double[] any = Reader.read(this.port, READERS, 0, SECONDS, (turn) -> address(addresses, turn));
		report(Figure.of("public page: any of all", any.length / (double) SECONDS, "/s").atLeast(3000), size);
	}

	/** As the publisher decides, with all that follows until the page is there. */
	void publish(String size) throws Exception {
		ReviewWalk walk = this.office.getBean(ReviewWalk.class);
		Documents documents = this.office.getBean(Documents.class);
		double[] millis = new double[PUBLICATIONS];
		for (int number = 0; number < PUBLICATIONS; number++) {
			Document draft = documents.create(Category.NEWS, ReviewProfile.STANDARD,
					DocumentFixtures.aDraft().content(), walk.person("drafter"));
			walk.upTo(Stage.PUBLISH, draft);
			millis[number] = Rounds.millis(() -> walk.pass(draft.id()));
		}
		report(Figure.of("publications", 1000 / Rounds.median(millis), "/s").because("one after the other"), size);
	}

	private void wanted(String address, String size) throws Exception {
		rate(this.port, address, 2 * SECONDS);
		double rate = rate(this.port, address, SECONDS);
		Figure figure = Figure.of("public page: one that many want", rate, "/s").atLeast(3000);
		Path nginx = Path.of("/usr/sbin/nginx");
		if (Files.isExecutable(nginx)) {
			figure = figure.beside("nginx", beside(nginx, Reader.page(this.port, address))).timesAtLeast(0.3);
		}
		report(figure, size);
		double[] times = Reader.read(this.port, READERS, rate / 2, SECONDS, (turn) -> address);
		report(Figure.of("public page: at half that rate", Rounds.percentile(times, 95), "ms p95").atMost(10), size);
	}

	private void report(Figure figure, String size) {
		Figures.report(figure.on(this.database).at(size));
	}

	/** The same bytes as a file. */
	private static double beside(Path nginx, byte[] page) throws Exception {
		Path folder = Files.createDirectories(Figures.FOLDER.toAbsolutePath().resolve("nginx"));
		Files.write(folder.resolve("page.html"), page);
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		Files.writeString(folder.resolve("nginx.conf"), """
				worker_processes 2; daemon off; pid %1$s/pid; error_log %1$s/error.log;
				events { worker_connections 256; }
				http { access_log off; sendfile on; keepalive_requests 100000000; types { text/html html; }
				server { listen %2$d; root %1$s; } }
				""".formatted(folder, port));
		folder.toFile().setExecutable(true, false);
		Process server = new ProcessBuilder(nginx.toString(), "-e", folder.resolve("error.log").toString(), "-c",
				folder.resolve("nginx.conf").toString())
			.start();
		try {
			awaitListening(port);
			rate(port, "/page.html", 2);
			return rate(port, "/page.html", SECONDS);
		}
		finally {
			server.destroy();
			server.waitFor();
		}
	}

	/** Whoever asks before the server listens measures nothing. */
	private static void awaitListening(int port) throws Exception {
		for (int attempt = 0; attempt < 200; attempt++) {
			try {
				new Socket("127.0.0.1", port).close();
				return;
			}
			catch (ConnectException ex) {
				Thread.sleep(50);
			}
		}
		throw new IOException("nginx does not listen");
	}

	/** How many a second, asked for by wrk where the machine has it. */
	private static double rate(int port, String path, int seconds) throws Exception {
		Path wrk = Path.of("/usr/bin/wrk");
		if (!Files.isExecutable(wrk)) {
			return Reader.read(port, READERS, 0, seconds, (turn) -> path).length / (double) seconds;
		}
		Process process = new ProcessBuilder(wrk.toString(), "-t1", "-c" + READERS, "-d" + seconds + "s",
				"http://127.0.0.1:" + port + path)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		Matcher rate = RATE.matcher(said);
		if (!rate.find() || said.contains("Non-2xx")) {
			throw new IOException("wrk said " + said);
		}
		return Double.parseDouble(rate.group(1));
	}

	private static String address(List<String> addresses, int turn) {
		return addresses.get((int) (Integer.toUnsignedLong(turn * 0x9E3779B9) % addresses.size()));
	}

}
