package org.gongkai.operation.transfer;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where an office's data lies.
 *
 * @param url of the database
 * @param user who signs in to it
 * @param password his password
 * @param keyStore the file with the key that seals
 * @param keyStorePassword its password, blank when kept beside it
 */
public record Place(String url, String user, String password, Path keyStore, String keyStorePassword) {

	boolean isPostgresql() {
		return this.url.startsWith("jdbc:postgresql:");
	}

	/** The H2 file. */
	Path file() throws TransferFailed {
		String plain = this.url.replaceAll(";.*", "");
		if (!plain.startsWith("jdbc:h2:file:") && !plain.startsWith("jdbc:h2:.") && !plain.startsWith("jdbc:h2:/")) {
			throw new TransferFailed("只能备份和恢复 H2 文件和 PostgreSQL，不是 " + plain);
		}
		return Path.of(plain.replaceFirst("^jdbc:h2:(file:)?", "") + ".mv.db").toAbsolutePath();
	}

	/** The same H2 file, only read; refused while an office works on it. */
	static String onlyRead(Path file) {
		return onlyRead("jdbc:h2:file:" + file.toString().replaceFirst("\\.mv\\.db$", ""));
	}

	/** The same for an address that may carry other settings. */
	static String onlyRead(String url) {
		String plain = url.replaceAll("(?i);(IFEXISTS|ACCESS_MODE_DATA|LAZY_QUERY_EXECUTION|DB_CLOSE_ON_EXIT"
				+ "|WRITE_DELAY|AUTO_SERVER)=[^;]*", "");
		return plain.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:") ? plain
				: plain + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1";
	}

	/** How PostgreSQL's own programs name the database. */
	String postgresqlName() {
		return this.url.substring("jdbc:".length()).replaceAll("\\?.*", "");
	}

}
