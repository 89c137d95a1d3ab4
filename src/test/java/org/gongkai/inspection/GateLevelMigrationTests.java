package org.gongkai.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.gongkai.TestDatabase;
import org.gongkai.audit.AuditTrail;
import org.gongkai.inspection.reference.DocumentNumberRule;
import org.gongkai.operation.ScriptWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** An office that let gates leave out rules before there were levels. */
@Tag("integration")
class GateLevelMigrationTests {

	@Test
	void whatAnOfficeLeftOutIsLeftOutAsBefore() {
		Map<String, String> database = TestDatabase.properties();
		DriverManagerDataSource dataSource = new DriverManagerDataSource(database.get("spring.datasource.url"),
				database.getOrDefault("spring.datasource.username", "sa"), "");
		JdbcClient jdbc = JdbcClient.create(dataSource);
		migrate(dataSource, "163");
		jdbc.sql("insert into section (full_name, list_position, version) values ('政务公开科', 1, 0)").update();
		jdbc.sql("""
				insert into person (username, full_name, section_id, phone, password_hash, must_change_password,
				principal_leader, created_at, version)
				select 'officer', '李文静', id, '', '', false, false, current_timestamp, 0 from section""").update();
		jdbc.sql("""
				insert into unasked_rule (rule, gate, reason, set_by, set_by_name, set_at)
				select 'N3', 'DRAFTED', '由办公室统一核对', id, '李文静', current_timestamp from person""").update();

		migrate(dataSource, "latest");

		GateLevels levels = new GateLevels(new DefaultRules(List.of(new DocumentNumberRule())), jdbc,
				mock(AuditTrail.class), Clock.systemUTC());
		assertThat(levels.lines()).singleElement().satisfies((line) -> {
			assertThat(line.gates()).containsEntry(Gate.DRAFTED, GateLevel.NOT_ASKED)
				.containsEntry(Gate.FIRST_ROUND, GateLevel.AS_RULED);
			assertThat(line.reason()).isEqualTo("由办公室统一核对");
			assertThat(line.changedBy()).isEqualTo("李文静");
		});
		assertThat(levels.weighing().loweredAt(Gate.DRAFTED)).containsExactly("N3");
	}

	private static void migrate(DriverManagerDataSource dataSource, String target) {
		Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration")
			.placeholders(ScriptWords.of(dataSource.getUrl().startsWith("jdbc:postgresql")))
			.target(target)
			.load()
			.migrate();
	}

}
