package org.gongkai.operation.transfer;

import org.flywaydb.core.Flyway;
import org.gongkai.operation.ScriptWords;

/** Makes the office's tables in an empty database and takes them away again. */
final class Schema {

	private final String url;

	private final String user;

	private final String password;

	Schema(String url, String user, String password) {
		this.url = url;
		this.user = user;
		this.password = password;
	}

	void create() {
		flyway().migrate();
	}

	/** Empties a database that holds nothing but an unfinished transfer. */
	void remove() {
		flyway().clean();
	}

	private Flyway flyway() {
		return Flyway.configure()
			.dataSource(this.url, this.user, this.password)
			.locations("classpath:db/migration")
			.placeholders(ScriptWords.of(this.url.startsWith("jdbc:postgresql:")))
			// the mark of an unfinished transfer is there already
			.baselineOnMigrate(true)
			.baselineVersion("0")
			.cleanDisabled(false)
			.load();
	}

}
