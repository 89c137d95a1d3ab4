package org.gongkai.publication;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public site.
 *
 * @param baseUrl scheme and host under which the public reaches the site, without a slash
 * at the end; the site's domain with {@code https} when not set
 * @param patrolUrl under which the patrol reaches the site from inside; the base address,
 * or this machine's own port, when not set
 * @param indexNoPattern how index numbers are made, see {@link IndexNoPattern}
 * @param patrolBatch how many pages one run of the nightly patrol reads
 * @param recheckBatch of how many pages one run of the night asks the rules again
 * @param recheckDays after how many days the rules are asked about a page again
 */
@ConfigurationProperties("gongkai.site")
record SiteProperties(@Nullable String baseUrl, @Nullable String patrolUrl,
		@DefaultValue("{uscc}/{yyyy}-{serial:5}") String indexNoPattern, @DefaultValue("200") int patrolBatch,
		@DefaultValue("100") int recheckBatch, @DefaultValue("7") int recheckDays) {

	SiteProperties {
		baseUrl = withoutSlash(baseUrl);
		patrolUrl = withoutSlash(patrolUrl);
	}

	private static @Nullable String withoutSlash(@Nullable String url) {
		if (url == null || url.isBlank()) {
			return null;
		}
		return url.strip().replaceAll("/+$", "");
	}

}
