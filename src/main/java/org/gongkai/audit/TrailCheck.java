package org.gongkai.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.gongkai.audit.Verification.Broken;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Recomputes the trail of a database that no office works on: one that was moved or
 * restored.
 */
public final class TrailCheck {

	private TrailCheck() {
	}

	/**
	 * Recomputes every chain, head and seal.
	 * @param connection to the database, in a transaction
	 * @param keyStore the file with the key that seals; it is not made when it is missing
	 * @param password its password, blank when it is kept beside the file
	 */
	public static Verification of(Connection connection, Path keyStore, String password, Clock clock)
			throws SQLException {
		SingleConnectionDataSource database = new SingleConnectionDataSource(connection, true);
		Long seals = new JdbcTemplate(database).queryForObject("select count(*) from audit_seal", Long.class);
		if (!Files.exists(keyStore) && seals != null && seals > 0) {
			return new Verification(false, 0,
					new Broken(null, "seal", 1, "找不到审计密钥文件%s，不能核对历次封存的签名".formatted(keyStore)));
		}
		// the key is read when the first seal is checked
		return new Verifier(database, new SealKey(new AuditProperties(keyStore, password), clock), clock).verify();
	}

}
