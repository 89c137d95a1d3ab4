package org.gongkai;

import java.util.Map;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** One set of migration scripts for H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/**
	 * {@code ${bytes}} in a script: the type of unlimited bytes has no name that both
	 * databases know.
	 */
	@Bean
	FlywayConfigurationCustomizer bytesPlaceholder() {
		return (flyway) -> {
			try {
				String product = JdbcUtils.extractDatabaseMetaData(flyway.getDataSource(),
						(metaData) -> metaData.getDatabaseProductName());
				flyway.placeholders(Map.of("bytes", product.equals("PostgreSQL") ? "bytea" : "blob"));
			}
			catch (MetaDataAccessException ex) {
				throw new IllegalStateException("The database does not say what it is", ex);
			}
		};
	}

}
