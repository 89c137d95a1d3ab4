package org.gongkai.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Two nodes behind nginx are restarted one after the other while people work: they do not
 * notice.
 */
@Tag("faults")
class RollingRestartTests {

	/** How a program ends that was asked to ({@code SIGTERM}). */
	private static final int TERMINATED = 143;

	private static final int CLERKS = 4;

	private static final int ACTS = 40;

	/** How often the two nodes are gone through. */
	private static final int ROUNDS = Integer.getInteger("restarts", 5);

	/** How long the proxy may leave out a node that is there again, and some more. */
	private static final Duration TAKEN_UP = Duration.ofSeconds(5);

	private static final Duration LIMIT = Duration.ofMinutes(3);

	@TempDir
	private Path folder;

	@BeforeEach
	void needsNginx() {
		assumeTrue(Proxy.program().isPresent() || System.getenv("CI") != null,
				"skipped: nginx is not installed here (apt-get install nginx-light)");
	}

	@Test
	void nobodyNotices() throws Exception {
		List<Integer> ports = List.of(OfficeProcess.freePort(), OfficeProcess.freePort());
		List<OfficeProcess> nodes = new ArrayList<>();
		try (PostgresqlServer database = new PostgresqlServer(this.folder.resolve("postgresql"))) {
			for (int node = 0; node < ports.size(); node++) {
				nodes.add(started(node, ports, database));
			}
			try (Proxy proxy = Proxy.before(this.folder.resolve("nginx"), ports)) {
				restartUnderLoad(nodes, ports, database, proxy);
			}
		}
		finally {
			nodes.forEach(OfficeProcess::close);
		}
	}

	private void restartUnderLoad(List<OfficeProcess> nodes, List<Integer> ports, PostgresqlServer database,
			Proxy proxy) throws Exception {
		ApiClient client = new ApiClient(proxy::uri, new Tokens(proxy::uri, ApiClient.PEOPLE)::authorization);
		Administrator administrator = new Administrator(proxy::uri);
		Proof proof = new Proof(client, administrator);
		try (Clerks clerks = new Clerks(client, CLERKS)) {
			for (int restart = 0; restart < ROUNDS * nodes.size(); restart++) {
				assertThat(clerks.doMore(ACTS, LIMIT)).as("work goes on: %s", clerks.lastAnswers()).isTrue();
				int node = restart % nodes.size();
				assertThat(nodes.get(node).stop()).isEqualTo(TERMINATED);
				nodes.set(node, started(node, ports, database));
				// whoever is signed in remains so, at whichever node
				administrator.seesNothingStranded();
				Clerks.await(() -> false, TAKEN_UP);
				System.out.printf("restart %d: %d without answer, %d acts so far%n", restart + 1, clerks.failures(),
						clerks.acts());
			}
			assertThat(clerks.finish(LIMIT)).as("all that was begun comes to its end").isTrue();
			assertThat(clerks.failures()).as("requests without answer: %s", clerks.lastAnswers()).isZero();
			assertThat(proof.everythingIsWhole(clerks)).isEqualTo(clerks.works().size());
		}
	}

	private OfficeProcess started(int node, List<Integer> ports, PostgresqlServer database) throws IOException {
		Path home = Files.createDirectories(this.folder.resolve("node-" + node));
		return OfficeProcess.start(home, ports.get(node), FaultyOffice.class,
				List.of("--gongkai.audit.keystore=" + this.folder.resolve("audit-key.p12"),
						"--spring.datasource.url=" + database.url(), "--spring.datasource.username=postgres"));
	}

}
