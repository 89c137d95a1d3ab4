package org.gongkai.document;

import org.gongkai.format.DefaultExporter;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Exporter;
import org.gongkai.format.Importer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes readers and writers of texts known to Spring, of which they know nothing. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

	@Bean
	Importer importer() {
		return new DefaultImporter();
	}

	@Bean
	Exporter exporter() {
		return new DefaultExporter();
	}

}
