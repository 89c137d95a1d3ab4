package db.migration;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets PostgreSQL find words of Chinese by an index; H2 has none of this kind. The
 * function names nothing outside the database's own functions, so that a dump is restored
 * whatever the search path.
 */
public class V162__SearchByPairsOfCharacters extends BaseJavaMigration {

	private static final List<String> STATEMENTS = List.of("""
			create function character_pairs(words text) returns text[]
			language sql immutable strict parallel safe as $$
				select array_agg(part) from (
					select substr(words, at, 1) as part from generate_series(1, length(words)) as at
					union
					select substr(words, at, 2) as part from generate_series(1, length(words) - 1) as at
				) parts
			$$""", """
			create index published_page_pairs on published_page using gin (character_pairs(
			lower(title || chr(10) || doc_number || chr(10) || index_no || chr(10) || keywords)))""",
			"create index document_pairs on document using gin (character_pairs(lower(title)))", """
					create index review_task_pairs on review_task using gin (character_pairs(lower(title)))
					where state = 'OPEN'""");

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
			return;
		}
		try (Statement statement = connection.createStatement()) {
			for (String sql : STATEMENTS) {
				statement.execute(sql);
			}
		}
	}

}
