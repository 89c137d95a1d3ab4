package org.gongkai.audit;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** What the trail needs of its surroundings. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	private static final String SEQUENCE = "audit_entry_number";

	/**
	 * Numbers for new rows. They are drawn before the row is written, because the row's
	 * number is part of what is hashed.
	 */
	@Bean
	DataFieldMaxValueIncrementer auditEntryNumbers(DataSource dataSource) throws MetaDataAccessException {
		return isPostgresql(dataSource) ? new PostgresSequenceMaxValueIncrementer(dataSource, SEQUENCE)
				: new H2SequenceMaxValueIncrementer(dataSource, SEQUENCE);
	}

	@Bean
	ChainHeads auditChainHeads(DataSource dataSource, JdbcClient jdbc) throws MetaDataAccessException {
		return new ChainHeads(jdbc, isPostgresql(dataSource));
	}

	private static boolean isPostgresql(DataSource dataSource) throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(dataSource, (metaData) -> metaData.getDatabaseProductName());
		return product.equals("PostgreSQL");
	}

}
