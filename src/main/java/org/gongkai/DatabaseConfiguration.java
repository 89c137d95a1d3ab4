package org.gongkai;

import java.sql.ResultSet;

import org.gongkai.operation.ScriptWords;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** One set of migration scripts for H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(queryEnhancerSelector = DatabaseConfiguration.PlainQueries.class)
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

	/** All mappings are annotations: no file of mappings is looked for in the jar. */
	@Bean
	EntityManagerFactoryBuilderCustomizer mappingsByAnnotationOnly() {
		return (builder) -> builder.addPersistenceUnitPostProcessors((unit) -> unit.setPersistenceUnitRootUrl(null));
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

	/**
	 * Whoever pages counts a query's rows, which its words suffice for: its grammar is
	 * checked once, by Hibernate, and at the start.
	 */
	static final class PlainQueries implements QueryEnhancerSelector {

		@Override
		public QueryEnhancerFactory select(DeclaredQuery query) {
			return QueryEnhancerFactories.fallback();
		}

	}

}
