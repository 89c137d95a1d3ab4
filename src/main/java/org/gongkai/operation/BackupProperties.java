package org.gongkai.operation;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups that the running office makes.
 *
 * @param folder where the nightly ones go, and where the command asks for one
 * @param cron when the nightly one is made; {@code -} for none
 * @param keep how many nightly ones are kept
 */
@ConfigurationProperties("gongkai.backup")
record BackupProperties(@DefaultValue("./data/backup") Path folder, @DefaultValue("-") String cron,
		@DefaultValue("14") int keep) {

	BackupProperties {
		if (keep < 1) {
			throw new IllegalArgumentException("gongkai.backup.keep 至少是 1，不能是 " + keep);
		}
	}

}
