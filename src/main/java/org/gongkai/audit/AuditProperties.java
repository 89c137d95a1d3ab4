package org.gongkai.audit;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trail.
 *
 * @param keyStore PKCS#12 file with the key that seals; made at first use. It has to lie
 * outside of the database, on storage that the database's administrator cannot write;
 * several nodes share it
 * @param keyStorePassword its password; when blank, one is drawn and kept beside the
 * file, readable by its owner only
 */
@ConfigurationProperties("gongkai.audit")
record AuditProperties(@DefaultValue("./data/audit-key.p12") Path keyStore, @DefaultValue("") String keyStorePassword) {
}
