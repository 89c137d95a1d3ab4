package org.gongkai;

import java.sql.ResultSet;
import java.util.Map;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** One set of migration scripts for H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	/** A database into which a move or a restore was not finished is no office. */
	@Bean
	FlywayConfigurationCustomizer refuseUnfinishedTransfer() {
		return (flyway) -> {
			try {
				boolean unfinished = JdbcUtils.extractDatabaseMetaData(flyway.getDataSource(), (metaData) -> {
					try (ResultSet tables = metaData.getTables(null, metaData.getConnection().getSchema(),
							"transfer_unfinished", null)) {
						return tables.next();
					}
				});
				if (unfinished) {
					throw new IllegalStateException("这个数据库里有没有做完的迁移或者恢复，不能启动。请重新迁移、恢复到一个空的数据库");
				}
			}
			catch (MetaDataAccessException ex) {
				throw new IllegalStateException("The database does not tell its tables", ex);
			}
		};
	}

	/**
	 * What both databases say differently in a script: {@code ${bytes}} is the type of
	 * unlimited bytes; {@code ${of_open_tasks}} keeps an index to the rows of open tasks
	 * where the database can do that.
	 */
	@Bean
	FlywayConfigurationCustomizer wordsOfTheDatabase() {
		return (flyway) -> {
			try {
				String product = JdbcUtils.extractDatabaseMetaData(flyway.getDataSource(),
						(metaData) -> metaData.getDatabaseProductName());
				boolean postgresql = product.equals("PostgreSQL");
				flyway.placeholders(Map.of("bytes", postgresql ? "bytea" : "blob", "of_open_tasks",
						postgresql ? "where state = 'OPEN'" : ""));
			}
			catch (MetaDataAccessException ex) {
				throw new IllegalStateException("The database does not say what it is", ex);
			}
		};
	}

}
