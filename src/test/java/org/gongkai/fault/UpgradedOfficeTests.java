package org.gongkai.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an earlier version of the program left is taken over: its tables become the ones
 * of today, and documents that are under way go on by the model they were begun with.
 *
 * <p>
 * {@code office-071.sql.gz} was written by the program when its tables ended with
 * {@code V071} and its model of the review was drawn otherwise: ten documents, one in
 * each state from the draft to the end of the patrol.
 */
class UpgradedOfficeTests {

	private static final Path EARLIER = Path.of("src/test/resources/upgrade/office-071.sql.gz");

	private static final Duration LIMIT = Duration.ofMinutes(1);

	@TempDir
	private Path folder;

	@Test
	@DisplayName("an office of V071 goes on under the program of today")
	void whatWasBegunIsBroughtToItsEnd() throws Exception {
		takeOver();
		long entries;
		Map<Long, String> underWay;
		try (OfficeProcess office = OfficeProcess.start(this.folder)) {
			ApiClient client = new ApiClient(office::uri);
			entries = trail(client);
			assertThat(entries).as("what the earlier version wrote is there").isGreaterThanOrEqualTo(212);
			underWay = documents(client);
			assertThat(underWay).hasSize(10);
			for (Map.Entry<Long, String> document : underWay.entrySet()) {
				goOnToTheEnd(client, document.getKey(), document.getValue());
			}
			assertThat(trail(client)).isGreaterThan(entries);
		}
		assertThat(modelsOfFinished()).as("what was begun by the earlier model ended by it, the draft by today's")
			.containsExactlyInAnyOrderEntriesOf(Map.of(1, 9L, 2, 1L));
	}

	private void takeOver() throws SQLException, IOException {
		Files.createDirectories(this.folder.resolve("data"));
		try (Connection connection = database(); Statement statement = connection.createStatement()) {
			statement.execute("RUNSCRIPT FROM '" + EARLIER + "' COMPRESSION GZIP");
		}
	}

	private Connection database() throws SQLException {
		return DriverManager.getConnection("jdbc:h2:file:" + this.folder.resolve("data/gongkai"), "sa", "");
	}

	/** How many entries the trail has; that it is whole is asserted. */
	private static long trail(ApiClient client) throws IOException {
		JsonNode verification = client.get("auditor", "/audit/verification");
		assertThat(verification.get("valid").asBoolean()).as("the trail is whole: %s", verification).isTrue();
		return verification.get("entries").asLong();
	}

	private static Map<Long, String> documents(ApiClient client) throws IOException {
		Map<Long, String> documents = new TreeMap<>();
		for (long id = 1; id <= 10; id++) {
			documents.put(id, client.get("auditor", "/documents/" + id).get("title").asString());
		}
		return documents;
	}

	private static void goOnToTheEnd(ApiClient client, long document, String title) throws IOException {
		if (client.get("auditor", "/documents/" + document).get("state").asString().equals("DRAFT")) {
			client.post("drafter", "/documents/" + document + "/submission", Map.of());
		}
		List<String> stages = ApiClient.STAGES.stream().map(Map.Entry::getKey).toList();
		String current = stage(client, document);
		List<String> left = current.isEmpty() ? List.of() : stages.subList(stages.indexOf(current), stages.size());
		for (String stage : left) {
			assertThat(Clerks.await(() -> isAt(client, document, stage), LIMIT)).as("%s comes to %s", title, stage)
				.isTrue();
			client.goOn(document, title, stage);
		}
		assertThat(Clerks.await(() -> isAt(client, document, ""), LIMIT)).as("%s comes to its end", title).isTrue();
		assertThat(client.get("auditor", "/documents/" + document).get("state").asString()).isEqualTo("PUBLISHED");
	}

	private static boolean isAt(ApiClient client, long document, String stage) {
		try {
			return stage(client, document).equals(stage);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String stage(ApiClient client, long document) throws IOException {
		JsonNode stage = client.get("auditor", "/documents/" + document).get("currentStage");
		return stage.isNull() ? "" : stage.asString();
	}

	/** How many reviews came to their end, by the version of their model. */
	private Map<Integer, Long> modelsOfFinished() throws SQLException {
		try (Connection connection = database();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("""
						select d.version_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
						where d.key_ = 'document-review' and i.end_time_ is not null""")) {
			Stream.Builder<Integer> versions = Stream.builder();
			while (rows.next()) {
				versions.add(rows.getInt(1));
			}
			return versions.build().collect(Collectors.groupingBy((version) -> version, Collectors.counting()));
		}
	}

}
