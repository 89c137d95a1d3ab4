package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty database: H2 in memory, or with
 * {@code -Dgongkai.test.database=postgresql} one of a real PostgreSQL server that is
 * started once for the run.
 */
public class TestDatabase
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, LauncherSessionListener {

	private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();

	private static EmbeddedPostgres server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
		CONTEXTS.add(context);
	}

	/** The contexts go before the server does, whose shutdown hook runs by itself. */
	@Override
	public void launcherSessionClosed(LauncherSession session) {
		CONTEXTS.forEach(ConfigurableApplicationContext::close);
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
