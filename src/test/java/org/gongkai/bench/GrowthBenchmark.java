package org.gongkai.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.Application;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The lists that a clerk opens every day and the pages that citizens read, with ever more
 * documents in the same database. {@code -Dbench.size=} says how many at most,
 * {@code -Dbench.size.h2=} how many on H2.
 */
@Tag("benchmark")
@DisplayName("文稿越来越多时的快慢")
class GrowthBenchmark {

	private static final long LARGEST = Long.getLong("bench.size", 1_000_000);

	private static final long LARGEST_ON_H2 = Math.min(LARGEST, Long.getLong("bench.size.h2", 100_000));

	@ParameterizedTest
	@EnumSource
	void reads(BenchDatabase database) throws Exception {
		Assumptions.assumeTrue(database.chosen());
		try (ConfigurableApplicationContext office = start(database)) {
			Filling filling = new Filling(office.getBean(JdbcTemplate.class), database);
			ClerksLists lists = new ClerksLists(office, database);
			PublicPages pages = new PublicPages(office, database);
			for (long documents : sizes(database)) {
				double millis = Rounds.millis(() -> filling.upTo(documents));
				String size = "%,d documents".formatted(documents);
				System.out.printf("%s: %s after %,.0f s%n", database, size, millis / 1000);
				lists.measure(documents);
				pages.measure(size);
				if (documents == 1_000 || documents == 1_000_000) {
					pages.publish(size);
				}
			}
			lists.growth();
		}
	}

	private static List<Long> sizes(BenchDatabase database) {
		long largest = (database == BenchDatabase.H2) ? LARGEST_ON_H2 : LARGEST;
		return Stream.of(1_000L, 10_000L, 100_000L, 1_000_000L).filter((size) -> size <= largest).toList();
	}

	private static ConfigurableApplicationContext start(BenchDatabase database) throws Exception {
		Map<String, Object> settings = new LinkedHashMap<>(database.empty());
		settings.putAll(Map.of("server.port", "0", "camunda.bpm.job-execution.enabled", "false",
				"gongkai.audit.seal-cron", "-", "gongkai.demo.collection", "false", "gongkai.audit.key-store",
				Figures.FOLDER.resolve("audit-key.p12"), "spring.main.banner-mode", "off"));
		return new SpringApplicationBuilder(Application.class).profiles("demo")
			.run(settings.entrySet()
				.stream()
				.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
				.toArray(String[]::new));
	}

}
