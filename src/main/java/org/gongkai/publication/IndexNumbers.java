package org.gongkai.publication;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives index numbers 索引号, each once. */
@Component
class IndexNumbers {

	private final JdbcClient jdbc;

	private final IndexNoPattern pattern;

	private final TransactionTemplate apart;

	IndexNumbers(JdbcClient jdbc, IndexNoPattern pattern, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.pattern = pattern;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * The next number. The counter stays locked until the caller's transaction ends; so a
	 * publication that fails leaves no gap, and no two get the same.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(IndexNoPattern.Parts parts) {
		String scope = this.pattern.scope(parts);
		if (!exists(scope)) {
			begin(scope);
		}
		long serial = this.jdbc.sql("select last_serial from index_no_counter where scope = ? for update")
			.param(scope)
			.query(Long.class)
			.single() + 1;
		this.jdbc.sql("update index_no_counter set last_serial = ? where scope = ?")
			.param(serial)
			.param(scope)
			.update();
		return this.pattern.number(parts, serial);
	}

	private boolean exists(String scope) {
		return this.jdbc.sql("select count(*) from index_no_counter where scope = ?")
			.param(scope)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * The row is made in a transaction of its own: two who begin a year at once must not
	 * break each other's publication.
	 */
	private void begin(String scope) {
		try {
			this.apart.executeWithoutResult(
					(status) -> this.jdbc.sql("insert into index_no_counter (scope, last_serial) values (?, 0)")
						.param(scope)
						.update());
		}
		catch (DuplicateKeyException ex) {
			// somebody else was first; his row serves as well
		}
	}

}
