package org.gongkai.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The nightly backup and how many of them stay. */
class BackupsTests {

	@Test
	void theNewestStayAndOtherFilesAreLeftAlone(@TempDir Path folder) throws Exception {
		String url = "jdbc:h2:file:" + folder.resolve("gongkai");
		Flyway.configure()
			.dataSource(url, "sa", "")
			.locations("classpath:db/migration")
			.placeholders(ScriptWords.of(false))
			.load()
			.migrate();
		Path kept = Files.createDirectories(folder.resolve("backup"));
		Files.writeString(kept.resolve("mine.zip"), "not ours");
		DriverManagerDataSource dataSource = new DriverManagerDataSource(url, "sa", "");
		try (Connection office = dataSource.getConnection()) {
			for (int night = 1; night <= 3; night++) {
				backups(folder, url, dataSource, night).makeAndTidy();
			}
			assertThat(office.isValid(1)).isTrue();
		}

		try (Stream<Path> files = Files.list(kept)) {
			assertThat(files.map((file) -> file.getFileName().toString()).sorted().toList())
				.isEqualTo(List.of("gongkai-20260602-023000.zip", "gongkai-20260603-023000.zip", "mine.zip"));
		}
	}

	private static Backups backups(Path folder, String url, DriverManagerDataSource dataSource, int night) {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", url)
			.withProperty("spring.datasource.username", "sa")
			.withProperty("gongkai.audit.key-store", folder.resolve("audit-key.p12").toString());
		Clock clock = Clock.fixed(Instant.parse("2026-06-0%dT02:30:00Z".formatted(night)), ZoneOffset.UTC);
		return new Backups(new BackupProperties(folder.resolve("backup"), "-", 2), dataSource, environment, clock);
	}

}
