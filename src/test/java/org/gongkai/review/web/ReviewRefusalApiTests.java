package org.gongkai.review.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.gongkai.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a review refuses, whoever asks by whatever program; nothing is changed by it. */
class ReviewRefusalApiTests extends ApiOffice {

	@Test
	void deciderMustHoldThePost() {
		long id = inFirstProof("没有岗位的人不能校对");
		long task = task("proofreader-1", id).get("id").longValue();
		String hash = document("publisher", id).get("contentHash").stringValue();

		assertThat(decision("publisher", task, "PASS", "", hash).getResponse().getStatus()).isIn(403, 404);
		assertThat(post("publisher", "/api/v1/tasks/" + task + "/claim").getResponse().getStatus()).isIn(403, 404);
		unchanged(id);
	}

	@Test
	void authorDecidesNothing() {
		long id = inFirstProof("拟稿人不能审校自己的文稿");
		long task = task("proofreader-1", id).get("id").longValue();
		String hash = document("drafter", id).get("contentHash").stringValue();

		assertThat(decision("drafter", task, "PASS", "", hash).getResponse().getStatus()).isIn(403, 404);
		assertThat(body(get("drafter", "/api/v1/tasks?scope=open"), 200).get("items"))
			.noneMatch((item) -> item.get("documentId").longValue() == id);
		unchanged(id);
	}

	@Test
	void nobodyProofreadsTwice() {
		long id = inFirstProof("同一人不能两次校对");
		body(decide("proofreader-1", id, "PASS", "一校"), 200);
		body(decide("section-head", id, "PASS", "一审"), 200);
		long task = task("proofreader-2", id).get("id").longValue();
		String hash = document("proofreader-1", id).get("contentHash").stringValue();

		JsonNode refusal = body(decision("proofreader-1", task, "PASS", "", hash), 403);

		assertThat(refusal.get("type").stringValue()).endsWith("forbidden");
		assertThat(refusal.get("reasons")).isNotEmpty();
		assertThat(document("auditor", id).get("currentStage").stringValue()).isEqualTo("SECOND_PROOF");
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "drafter-2" })
	void whoMayNotKnowTheDocumentFindsNothing(String username) {
		long id = inFirstProof("他人看不到的文稿" + username);
		String hash = document("auditor", id).get("contentHash").stringValue();
		long task = task("proofreader-1", id).get("id").longValue();

		for (String path : List.of("", "/history", "/findings")) {
			assertThat(body(get(username, "/api/v1/documents/" + id + path), 404).get("type").stringValue())
				.endsWith("not-found");
		}
		body(post(username, "/api/v1/documents/" + id + "/submission"), 404);
		body(post(username, "/api/v1/documents/" + id + "/recall"), 404);
		body(put(username, id, "\"1\"", manuscript("改", CLEAN)), 404);
		assertThat(decision(username, task, "PASS", "", hash).getResponse().getStatus()).isIn(403, 404);
		body(get(username, "/api/v1/documents/999999999"), 404);
		unchanged(id);
	}

	@Test
	void decisionOnAnOlderVersionIsRefused() {
		long id = inFirstProof("摘要不是现行版本");
		document("proofreader-1", id);
		long task = task("proofreader-1", id).get("id").longValue();

		JsonNode refusal = body(decision("proofreader-1", task, "PASS", "", "ab".repeat(32)), 409);

		assertThat(refusal.get("type").stringValue()).endsWith("conflict");
		assertThat(refusal.get("reasons")).isNotEmpty();
		unchanged(id);
	}

	@Test
	void nobodyDecidesOnWhatHeHasNotOpened() {
		long id = inFirstProof("没有打开过");
		long task = task("proofreader-1", id).get("id").longValue();
		String hash = document("auditor", id).get("contentHash").stringValue();

		body(decision("proofreader-1", task, "PASS", "", hash), 403);

		unchanged(id);
		document("proofreader-1", id);
		body(decision("proofreader-1", task, "PASS", "", hash), 200);
	}

	@Test
	void decisionMustBeComplete() {
		long id = inFirstProof("退回没有理由");
		String hash = document("proofreader-1", id).get("contentHash").stringValue();
		long task = task("proofreader-1", id).get("id").longValue();

		body(decision("proofreader-1", task, "RETURN", "  ", hash), 422);
		body(decision("proofreader-1", task, "REJECT", "", hash), 422);
		body(decision("proofreader-1", task, "CLEAR", "", hash), 422);
		assertThat(body(decision("proofreader-1", task, "APPROVE", "", hash), 422).get("detail").stringValue())
			.contains("APPROVE", "PASS、RETURN、REJECT");
		assertThat(body(post("proofreader-1", "/api/v1/tasks/" + task + "/decision", Map.of()), 422).get("reasons"))
			.hasSize(2);
		body(post("proofreader-1", "/api/v1/tasks/" + task + "/decision",
				Map.of("outcome", "RETURN", "comment", "退", "returnTo", "SIGN_OFF", "contentHash", hash)), 422);
		unchanged(id);
	}

	@Test
	void whatAnotherHoldsCannotBeClaimed() {
		long id = inFirstProof("他人已领取");
		long task = task("proofreader-1", id).get("id").longValue();

		JsonNode claimed = body(post("proofreader-1", "/api/v1/tasks/" + task + "/claim"), 200);
		assertThat(claimed.get("assignee").stringValue()).isEqualTo(this.walk.person("proofreader-1").name());
		assertThat(claimed.get("dueAt").stringValue()).endsWith("+08:00");
		assertThat(body(post("proofreader-2", "/api/v1/tasks/" + task + "/claim"), 409).get("reasons")).isNotEmpty();
		body(post("proofreader-2", "/api/v1/tasks/" + task + "/release"), 409);
		assertThat(body(get("proofreader-1", "/api/v1/tasks?scope=mine&size=200&sort=newest"), 200).get("items"))
			.anyMatch((item) -> item.get("id").longValue() == task);
		body(post("proofreader-1", "/api/v1/tasks/" + task + "/release"), 200);
		body(post("proofreader-2", "/api/v1/tasks/" + task + "/claim"), 200);
	}

	@Test
	void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
		long id = inFirstProof("两人同时决定");
		String hash = document("proofreader-1", id).get("contentHash").stringValue();
		document("proofreader-2", id);
		long task = task("proofreader-1", id).get("id").longValue();
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService persons = Executors.newFixedThreadPool(2);
		List<Integer> statuses;
		try {
			statuses = persons
				.invokeAll(Stream.of("proofreader-1", "proofreader-2").map((username) -> (Callable<Integer>) () -> {
					start.await();
					return decision(username, task, "PASS", "同意", hash).getResponse().getStatus();
				}).toList())
				.stream()
				.map((answer) -> {
					try {
						return answer.get();
					}
					catch (Exception ex) {
						throw new AssertionError(ex);
					}
				})
				.toList();
		}
		finally {
			persons.shutdownNow();
		}

		assertThat(statuses).containsExactlyInAnyOrder(200, 409);
		assertThat(body(get("auditor", "/api/v1/documents/" + id + "/history"), 200))
			.filteredOn((act) -> act.get("action").stringValue().equals("PASS"))
			.hasSize(1);
		assertThat(document("auditor", id).get("currentStage").stringValue()).isEqualTo("FIRST_REVIEW");
	}

	@Test
	void changeVoidsWhatWasPassed() {
		long id = inFirstProof("改动使意见失效");
		body(decide("proofreader-1", id, "PASS", "一校"), 200);

		JsonNode changed = body(put("drafter", id, "\"1\"", manuscript("改动使意见失效", CLEAN + "\n\n另补充一句。")), 200);

		assertThat(changed.get("state").stringValue()).isEqualTo("RETURNED");
		assertThat(changed.get("currentStage").stringValue()).isEqualTo("DRAFT");
		submitted(id);
		assertThat(document("auditor", id).get("currentStage").stringValue()).isEqualTo("FIRST_PROOF");
	}

	@Test
	void recallIsPossibleBeforeTheFirstReviewOnly() {
		long id = inFirstProof("撤回");
		assertThat(body(post("drafter", "/api/v1/documents/" + id + "/recall"), 200).get("currentStage").stringValue())
			.isEqualTo("DRAFT");
		submitted(id);
		passUpTo(Stage.SECOND_PROOF, id);

		assertThat(body(post("drafter", "/api/v1/documents/" + id + "/recall"), 409).get("reasons")).isNotEmpty();
		assertThat(body(post("drafter", "/api/v1/documents/" + id + "/submission"), 409).get("reasons")).isNotEmpty();
	}

	private long inFirstProof(String title) {
		long id = created(title).get("id").longValue();
		submitted(id);
		return id;
	}

	private void unchanged(long id) {
		JsonNode document = document("auditor", id);
		assertThat(document.get("currentStage").stringValue()).isEqualTo("FIRST_PROOF");
		assertThat(document.get("state").stringValue()).isEqualTo("IN_REVIEW");
	}

}
