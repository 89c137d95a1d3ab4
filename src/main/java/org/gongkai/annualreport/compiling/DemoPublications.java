package org.gongkai.annualreport.compiling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.gongkai.annualreport.compiling.EarlierPublications.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the demonstration office published in 2023, before it used this system: as many of
 * each category as its report of that year says. All titles are made up.
 */
@Component
@Profile("demo")
class DemoPublications implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(DemoPublications.class);

	private static final String NOTE = "演示数据";

	private final EarlierTable table;

	private final TransactionTemplate transaction;

	DemoPublications(EarlierTable table, TransactionTemplate transaction) {
		this.table = table;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.table.isEmpty()) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> publications()
				.forEach((it) -> this.table.insert(it, StoredEarlierPublications.key(it), NOTE, null)));
		}
		catch (DuplicateKeyException ex) {
			// another node started on the same empty database and was first
			logger.info("The demonstration's publications were entered by another node");
		}
	}

	static List<Publication> publications() {
		return CsvLines.read(file(), StoredEarlierPublications.COLUMNS, List.of())
			.stream()
			.map((line) -> new EarlierDraft(line.value("标题"), line.value("信息类别"), line.value("发布日期"), "").content())
			.toList();
	}

	private static byte[] file() {
		try (InputStream file = new ClassPathResource("demo-publications-2023.csv", DemoPublications.class)
			.getInputStream()) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
