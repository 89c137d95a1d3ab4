package org.gongkai.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL over a folder, that can be killed and started again. */
final class PostgresqlServer implements AutoCloseable {

	private final Path data;

	private final int port;

	private EmbeddedPostgres server;

	PostgresqlServer(Path data) throws IOException {
		this.data = data;
		this.port = OfficeProcess.freePort();
		this.server = started();
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	/** All of its processes end at once, as when the machine loses power. */
	void kill() throws IOException {
		long postmaster = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0).strip());
		ProcessHandle parent = ProcessHandle.of(postmaster).orElseThrow();
		List<ProcessHandle> all = parent.descendants().toList();
		parent.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
		parent.onExit().join();
		all.forEach((process) -> process.onExit().join());
		this.server.close();
	}

	void startAgain() throws IOException {
		this.server = started();
	}

	/** Ends every connection; the clients learn it when they use theirs next. */
	void cutConnections() throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
					+ "where pid <> pg_backend_pid() and backend_type = 'client backend'");
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	private EmbeddedPostgres started() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("max_connections", "100")
			// a commit is on the disk before it is acknowledged
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

}
