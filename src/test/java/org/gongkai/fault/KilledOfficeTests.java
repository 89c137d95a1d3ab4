package org.gongkai.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office acknowledged is there after it was killed, once and whole. */
class KilledOfficeTests {

	private static final int DOCUMENTS = 25;

	/** From hand-in to sign-off: 8 decisions of each of the 25 documents. */
	private static final List<Map.Entry<String, String>> STAGES = ApiClient.STAGES.subList(0, 8);

	private static final int KILL_AFTER = 90;

	@Test
	@DisplayName("kill -9 in the middle of 200 decisions")
	void nothingAcknowledgedIsLostAndNothingIsHalfDone(@TempDir Path folder) throws Exception {
		Map<Long, String> documents = new HashMap<>();
		Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
		try (OfficeProcess office = OfficeProcess.start(folder)) {
			ApiClient client = new ApiClient(office::uri);
			for (int number = 1; number <= DOCUMENTS; number++) {
				String title = "节能宣传周活动简讯之" + number;
				documents.put(client.handIn(title), title);
			}
			CountDownLatch enough = new CountDownLatch(KILL_AFTER);
			List<Future<?>> workers = decideAll(client, documents, acknowledged, enough);
			assertThat(enough.await(3, TimeUnit.MINUTES)).as("%d decisions were made", KILL_AFTER).isTrue();
			office.kill();
			for (Future<?> worker : workers) {
				worker.get(1, TimeUnit.MINUTES);
			}
		}
		assertThat(acknowledged).hasSizeBetween(KILL_AFTER, DOCUMENTS * STAGES.size() - 1);
		try (OfficeProcess office = OfficeProcess.start(folder)) {
			ApiClient client = new ApiClient(office::uri);
			everythingIsWhole(client, documents, acknowledged);
			for (Future<?> worker : decideAll(client, documents, acknowledged, new CountDownLatch(0))) {
				worker.get(5, TimeUnit.MINUTES);
			}
			everythingIsWhole(client, documents, acknowledged);
			for (long document : documents.keySet()) {
				assertThat(client.get("auditor", "/documents/" + document).get("state").asString()).isEqualTo("SIGNED");
			}
		}
	}

	private static List<Future<?>> decideAll(ApiClient client, Map<Long, String> documents,
			Queue<Acknowledged> acknowledged, CountDownLatch count) {
		ExecutorService workers = Executors.newFixedThreadPool(2);
		List<Future<?>> running = new ArrayList<>();
		documents.forEach((document, title) -> running.add(workers.submit(() -> {
			try {
				decideOne(client, document, title, acknowledged, count);
			}
			catch (IOException ex) {
				// the office was killed: what was not acknowledged is open
			}
		})));
		workers.shutdown();
		return running;
	}

	private static void decideOne(ApiClient client, long document, String title, Queue<Acknowledged> acknowledged,
			CountDownLatch count) throws IOException {
		String current = client.get("auditor", "/documents/" + document).get("currentStage").asString();
		boolean reached = false;
		for (Map.Entry<String, String> stage : STAGES) {
			reached |= stage.getKey().equals(current);
			if (reached) {
				client.goOn(document, title, stage.getKey());
				acknowledged.add(new Acknowledged(document, stage.getKey()));
				count.countDown();
			}
		}
	}

	private static void everythingIsWhole(ApiClient client, Map<Long, String> documents,
			Queue<Acknowledged> acknowledged) throws IOException {
		assertThat(client.get("auditor", "/audit/verification").get("valid").asBoolean()).isTrue();
		for (long document : documents.keySet()) {
			List<String> decided = new ArrayList<>();
			for (JsonNode entry : client.get("auditor", "/documents/" + document + "/history")) {
				if (Set.of("PASS", "CLEAR").contains(entry.get("action").asString())) {
					decided.add(entry.get("stage").asString());
				}
			}
			List<String> expected = STAGES.stream().map(Map.Entry::getKey).limit(decided.size()).toList();
			assertThat(decided).as("each stage of document %d once and in order", document).isEqualTo(expected);
			assertThat(decided).containsAll(acknowledged.stream()
				.filter((decision) -> decision.document() == document)
				.map(Acknowledged::stage)
				.toList());
			String next = ApiClient.STAGES.get(decided.size()).getKey();
			assertThat(client.get("auditor", "/documents/" + document).get("currentStage").asString()).isEqualTo(next);
			assertThat(client.task(ApiClient.personFor(next), document, documents.get(document), next)).isPositive();
		}
	}

	private record Acknowledged(long document, String stage) {
	}

}
