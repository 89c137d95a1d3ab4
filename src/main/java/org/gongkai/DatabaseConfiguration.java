package org.gongkai;

import java.sql.ResultSet;

import org.gongkai.operation.ScriptWords;

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

	@Bean
	FlywayConfigurationCustomizer wordsOfTheDatabase() {
		return (flyway) -> {
			try {
				String product = JdbcUtils.extractDatabaseMetaData(flyway.getDataSource(),
						(metaData) -> metaData.getDatabaseProductName());
				flyway.placeholders(ScriptWords.of(product.equals("PostgreSQL")));
			}
			catch (MetaDataAccessException ex) {
				throw new IllegalStateException("The database does not say what it is", ex);
			}
		};
	}

}
