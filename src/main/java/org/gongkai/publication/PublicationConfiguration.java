package org.gongkai.publication;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the public site needs beside its services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class PublicationConfiguration {

	/** Read once, so that a wrong pattern stops the start and not a publication. */
	@Bean
	IndexNoPattern indexNoPattern(SiteProperties properties) {
		return new IndexNoPattern(properties.indexNoPattern());
	}

}
