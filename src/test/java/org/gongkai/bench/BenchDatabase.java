package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The databases that are measured, each as an office has it: in files, and what is
 * committed is on the disk before it is acknowledged.
 */
public enum BenchDatabase {

	/** A file of H2, opened as the product's own settings open it. */
	H2("H2") {

		@Override
		public Map<String, String> empty() {
			Path file = Figures.FOLDER.toAbsolutePath().resolve("h2").resolve(unique());
			return Map.of("spring.datasource.url",
					"jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
					"spring.datasource.username", "sa", "spring.datasource.password", "");
		}

	},

	/** A server of its own, started once for the run. */
	POSTGRESQL("PostgreSQL") {

		@Override
		public Map<String, String> empty() throws IOException, SQLException {
			String name = unique();
			EmbeddedPostgres running = server();
			try (Connection connection = running.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return Map.of("spring.datasource.url", running.getJdbcUrl("postgres", name), "spring.datasource.username",
					"postgres", "spring.datasource.password", "");
		}

	};

	/** What a server with some memory of its own is set to. */
	private static final Map<String, String> SETTINGS = new LinkedHashMap<>(
			Map.of("max_connections", "100", "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on",
					"shared_buffers", "1GB", "effective_cache_size", "4GB", "max_wal_size", "4GB", "work_mem", "16MB"));

	private static @Nullable EmbeddedPostgres server;

	private final String title;

	BenchDatabase(String title) {
		this.title = title;
	}

	/** The settings that lead to a new empty database. */
	public abstract Map<String, String> empty() throws IOException, SQLException;

	/** Whether it is to be measured: both, or the one that the run names. */
	public boolean chosen() {
		return System.getProperty("gongkai.bench.database", name()).equalsIgnoreCase(name());
	}

	@Override
	public String toString() {
		return this.title;
	}

	private static String unique() {
		return "gongkai_" + UUID.randomUUID().toString().replace("-", "");
	}

	private static synchronized EmbeddedPostgres server() throws IOException {
		if (server == null) {
			Path folder = Figures.FOLDER.toAbsolutePath().resolve("postgresql");
			FileSystemUtils.deleteRecursively(folder);
			Files.createDirectories(folder.getParent());
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(folder);
			SETTINGS.forEach(builder::setServerConfig);
			server = builder.start();
		}
		return server;
	}

	/** Stops the server and throws all data of the run away. */
	static synchronized void stop() {
		try {
			if (server != null) {
				server.close();
			}
			FileSystemUtils.deleteRecursively(Figures.FOLDER.resolve("postgresql"));
			FileSystemUtils.deleteRecursively(Figures.FOLDER.resolve("h2"));
		}
		catch (IOException ex) {
			System.out.println("The data of the benchmarks could not be thrown away: " + ex);
		}
	}

}
