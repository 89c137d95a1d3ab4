package org.gongkai.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** The nodes of one office over one database, and what can happen to them. */
final class Installation implements AutoCloseable {

	/** Steps of the process that wait for nobody, and some that a person waits for. */
	private static final List<String> DELEGATES = List.of("publishSignedVersion", "publicationGate", "firstRoundGate",
			"freezeVersion");

	private static final long HOUR = 3600;

	/** How long a node has to notice that it cannot write. */
	private static final Duration NOTICED = Duration.ofSeconds(10);

	private final Path folder;

	private final @Nullable PostgresqlServer database;

	private final int size;

	private final List<OfficeProcess> nodes = new CopyOnWriteArrayList<>();

	private final AtomicInteger turn = new AtomicInteger();

	private final Random chance;

	/** The node that the last fault struck. */
	private int struck;

	private Installation(Path folder, @Nullable PostgresqlServer database, int size, Random chance) throws IOException {
		this.folder = folder;
		this.database = database;
		this.size = size;
		this.chance = chance;
		for (int node = 0; node < size; node++) {
			this.nodes.add(started(node));
		}
	}

	static Installation onPostgresql(Path folder, int nodes, Random chance) throws IOException {
		return new Installation(folder, new PostgresqlServer(folder.resolve("postgresql")), nodes, chance);
	}

	static Installation onH2(Path folder, Random chance) throws IOException {
		return new Installation(folder, null, 1, chance);
	}

	/** The path at one of the nodes, each in its turn, as behind a proxy. */
	URI uri(String path) {
		List<OfficeProcess> living = List.copyOf(this.nodes);
		if (living.isEmpty()) {
			return URI.create("http://127.0.0.1:1" + path);
		}
		return living.get(Math.floorMod(this.turn.getAndIncrement(), living.size())).uri(path);
	}

	void strike(Fault fault) throws IOException, SQLException {
		this.struck = this.chance.nextInt(this.size);
		switch (fault) {
			case NODE_KILLED -> this.nodes.remove(this.struck).kill();
			case DATABASE_KILLED -> server().kill();
			case CONNECTIONS_CUT -> server().cutConnections();
			case CLOCK_JUMPED -> FaultyOffice.set(home(this.struck), FaultyOffice.CLOCK,
					String.valueOf(this.chance.nextBoolean() ? HOUR : -HOUR));
			case DELEGATE_THROWS -> {
				String delegate = DELEGATES.get(this.chance.nextInt(DELEGATES.size()));
				for (int node = 0; node < this.size; node++) {
					FaultyOffice.set(home(node), FaultyOffice.THROWING, delegate);
				}
			}
			case DISK_FULL -> limitFiles(String.valueOf(Files.size(home(0).resolve("data/gongkai.mv.db"))));
		}
	}

	void mend(Fault fault) throws IOException {
		switch (fault) {
			case NODE_KILLED -> this.nodes.add(this.struck, started(this.struck));
			case DATABASE_KILLED -> server().startAgain();
			case CONNECTIONS_CUT -> {
				// new ones are made
			}
			case CLOCK_JUMPED -> FaultyOffice.set(home(this.struck), FaultyOffice.CLOCK, "0");
			case DELEGATE_THROWS -> {
				for (int node = 0; node < this.size; node++) {
					FaultyOffice.set(home(node), FaultyOffice.THROWING, "");
				}
			}
			case DISK_FULL -> {
				// who notices ends, and is started again as by the system's own
				// supervision
				if (this.nodes.get(0).endsWithin(NOTICED)) {
					this.nodes.set(0, started(0));
				}
				else {
					limitFiles("unlimited");
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.nodes.forEach(OfficeProcess::close);
		if (this.database != null) {
			this.database.close();
		}
	}

	private PostgresqlServer server() {
		return Objects.requireNonNull(this.database);
	}

	/**
	 * A full disk as the process sees it: what would make a file longer than now fails.
	 */
	private void limitFiles(String bytes) throws IOException {
		Process limit = new ProcessBuilder("prlimit", "--pid", String.valueOf(this.nodes.get(0).pid()),
				"--fsize=" + bytes + ":unlimited")
			.inheritIO()
			.start();
		if (limit.onExit().join().exitValue() != 0) {
			throw new IOException("The size of files could not be limited to " + bytes);
		}
	}

	private OfficeProcess started(int node) throws IOException {
		Path home = Files.createDirectories(home(node));
		List<String> settings = new ArrayList<>(List.of(
				"--gongkai.audit.keystore=" + this.folder.resolve("audit-key.p12"),
				"--camunda.bpm.generic-properties.properties.failedJobRetryTimeCycle=PT1S,PT1S,PT1S,PT1S,PT1S,PT1S"));
		if (this.database != null) {
			settings.add("--spring.datasource.url=" + this.database.url());
			settings.add("--spring.datasource.username=postgres");
		}
		return OfficeProcess.start(home, FaultyOffice.class, settings);
	}

	private Path home(int node) {
		return this.folder.resolve("node-" + node);
	}

}
