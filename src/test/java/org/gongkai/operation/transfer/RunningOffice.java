package org.gongkai.operation.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.Application;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.review.ReviewWalk;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration office over a database that stays when it is closed. */
final class RunningOffice implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private RunningOffice(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static RunningOffice start(Path folder, String url, String user, String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1",
				"--camunda.bpm.job-execution.enabled=false", "--gongkai.audit.seal-cron=-",
				"--gongkai.demo.collection=false", "--gongkai.audit.key-store=" + folder.resolve("audit-key.p12"),
				"--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
				"--spring.datasource.password="));
		arguments.addAll(List.of(settings));
		return new RunningOffice(
				new SpringApplicationBuilder(Application.class).profiles("demo").run(arguments.toArray(String[]::new)));
	}

	static String h2(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("gongkai") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	ReviewWalk walk() {
		return get(ReviewWalk.class);
	}

	Document draft() {
		return DocumentFixtures.aDraft().savedBy(walk().person("drafter"), get(Documents.class));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
