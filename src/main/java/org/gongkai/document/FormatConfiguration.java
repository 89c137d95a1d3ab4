package org.gongkai.document;

import java.nio.file.Path;

import org.gongkai.format.DefaultExporter;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Exporter;
import org.gongkai.format.FileWork;
import org.gongkai.format.Importer;
import org.gongkai.format.LimitedImporter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes readers and writers of texts known to Spring, of which they know nothing. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

	@Bean
	Importer importer() {
		return new LimitedImporter(new DefaultImporter(),
				FileWork.besideOthers(Math.max(2, Runtime.getRuntime().availableProcessors()), FileWork.LONGEST));
	}

	/**
	 * Writes texts.
	 * @param fontFolder where an office keeps fonts that it has a licence for, or blank
	 */
	@Bean
	Exporter exporter(@Value("${gongkai.fonts.folder:}") String fontFolder) {
		return new DefaultExporter(fontFolder.isBlank() ? null : Path.of(fontFolder.strip()));
	}

}
