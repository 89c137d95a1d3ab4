package db.migration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables from the scripts inside its jar, so that Flyway owns the
 * whole schema and the engine never changes it by itself.
 */
public class V001__CreateEngineTables extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		String database = scriptsFor(connection.getMetaData().getDatabaseProductName());
		for (String part : PARTS) {
			String script = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(new ClassPathResource(script), StandardCharsets.UTF_8));
		}
	}

	private static String scriptsFor(String product) {
		return switch (product.toLowerCase(Locale.ROOT)) {
			case "h2" -> "h2";
			case "postgresql" -> "postgres";
			default -> throw new FlywayException("Gongkai runs on H2 and PostgreSQL, not on " + product);
		};
	}

}
