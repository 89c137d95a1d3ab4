package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty database: H2 in memory, or with
 * {@code -Dgongkai.test.database=postgresql} one of a real PostgreSQL server that is
 * started once for the run.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static EmbeddedPostgres server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
	}

	/** Settings that lead to a new empty database. */
	public static Map<String, String> properties() {
		String name = "gongkai_" + UUID.randomUUID().toString().replace("-", "");
		if ("postgresql".equals(System.getProperty("gongkai.test.database"))) {
			return Map.of("spring.datasource.url", createPostgresql(name), "spring.datasource.username", "postgres");
		}
		return Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
	}

	private static synchronized String createPostgresql(String name) {
		try {
			if (server == null) {
				// contexts are closed by a shutdown hook of their own; the server only
				// goes with the machine's process, so that none loses its connections
				server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
			}
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (java.sql.SQLException ex) {
				throw new IllegalStateException("Could not create a test database", ex);
			}
			return server.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
