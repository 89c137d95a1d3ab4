package org.gongkai.audit;

import javax.sql.DataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** What the trail needs of its surroundings. */
@EnableConfigurationProperties(AuditProperties.class)
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	private static final String SEQUENCE = "audit_entry_number";

	private static final int FETCH_SIZE = 500;

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

	/** Reads long results row by row instead of all at once; needs a transaction. */
	static JdbcTemplate streaming(DataSource dataSource) {
		JdbcTemplate jdbc = new JdbcTemplate(dataSource);
		jdbc.setFetchSize(FETCH_SIZE);
		return jdbc;
	}

	private static boolean isPostgresql(DataSource dataSource) throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(dataSource, (metaData) -> metaData.getDatabaseProductName());
		return product.equals("PostgreSQL");
	}

}
