package org.gongkai.review.web;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office's own report for 2023, from the upload to the public page, by programs
 * alone.
 */
class DocumentWalkApiTests extends ApiOffice {

	private static final Map<String, String> METADATA = Map.of("title", "赣州经开区机关事务管理中心2023年政府信息公开工作年度报告", "category",
			"ANNUAL_REPORT", "disclosureAttribute", "PROACTIVE");

	@Test
	void reportGoesFromUploadToPublicPage() {
		MvcTestResult upload = upload("drafter", HttpMethod.POST, "/api/v1/documents", null, "report.md",
				report().getBytes(StandardCharsets.UTF_8), METADATA);
		JsonNode draft = body(upload, 201);
		long id = draft.get("id").longValue();
		assertThat(upload).headers().hasValue("Location", "/api/v1/documents/" + id).hasValue("ETag", "\"1\"");
		assertThat(draft.get("state").stringValue()).isEqualTo("DRAFT");
		assertThat(draft.get("currentStage").stringValue()).isEqualTo("DRAFT");
		assertThat(draft.get("profile").stringValue()).isEqualTo("STANDARD");
		assertThat(draft.get("publicUrl").isNull()).isTrue();

		refusedForTheWrongDate(id);
		correct(id);
		submitted(id);
		assertThat(document("auditor", id).get("currentStage").stringValue()).isEqualTo("FIRST_PROOF");

		passUpTo(Stage.PATROL, id);
		JsonNode published = document("auditor", id);
		assertThat(published.get("state").stringValue()).isEqualTo("PUBLISHED");
		assertThat(published.get("currentStage").stringValue()).isEqualTo("PATROL");
		assertThat(this.mvc.get().uri(published.get("publicUrl").stringValue())).hasStatusOk()
			.bodyText()
			.contains("2024年1月29日");
		body(decide("patrol-reader", id, "PASS", "页面与定稿一致"), 200);
		assertThat(document("auditor", id).get("currentStage").isNull()).isTrue();

		historyTellsAll(id);
		assertThat(body(get("auditor", "/api/v1/audit/verification"), 200).get("valid").booleanValue()).isTrue();
	}

	private void refusedForTheWrongDate(long id) {
		JsonNode refusal = body(post("drafter", "/api/v1/documents/" + id + "/submission"), 409);

		assertThat(refusal.get("type").stringValue()).endsWith("gate-closed");
		assertThat(refusal.get("reasons")).isNotEmpty();
		assertThat(refusal.get("findings")).anySatisfy((finding) -> {
			assertThat(finding.get("rule").stringValue()).isEqualTo("E-09");
			assertThat(finding.get("severity").stringValue()).isEqualTo("BLOCK");
			assertThat(finding.get("excerpt").stringValue()).isEqualTo("2023年1月29日");
			assertThat(finding.get("state").stringValue()).isEqualTo("OPEN");
		});
		assertThat(document("drafter", id).get("state").stringValue()).isEqualTo("DRAFT");
		long block = 0;
		for (JsonNode finding : body(get("drafter", "/api/v1/documents/" + id + "/findings"), 200)) {
			block = finding.get("rule").stringValue().equals("E-09") ? finding.get("id").longValue() : block;
		}
		JsonNode kept = body(post("drafter", "/api/v1/findings/" + block + "/confirmation", Map.of("reason", "日期就是这样")),
				409);
		assertThat(kept.get("reasons")).isNotEmpty();
	}

	private void correct(long id) {
		Map<String, Object> corrected = Map.of("body",
				Map.of("format", "markdown", "text", report().replace("2023年1月29日", "2024年1月29日")));

		assertThat(body(put("drafter", id, null, corrected), 428).get("type").stringValue())
			.endsWith("precondition-required");
		assertThat(body(put("drafter", id, "\"7\"", corrected), 412).get("type").stringValue())
			.endsWith("stale-version");
		body(put("drafter", id, "1", corrected), 412);
		body(put("drafter", id, "W/\"1\"", corrected), 412);
		MvcTestResult saved = put("drafter", id, "\"1\"", corrected);

		JsonNode document = body(saved, 200);
		assertThat(saved).headers().hasValue("ETag", "\"2\"");
		assertThat(document.get("version").intValue()).isEqualTo(2);
		assertThat(document.get("title").stringValue()).isEqualTo(METADATA.get("title"));
		assertThat(document.get("disclosureAttribute").stringValue()).isEqualTo("PROACTIVE");
		assertThat(body(get("drafter", "/api/v1/documents/" + id + "/findings"), 200)).anySatisfy((finding) -> {
			assertThat(finding.get("rule").stringValue()).isEqualTo("E-09");
			assertThat(finding.get("state").stringValue()).isEqualTo("OBSOLETE");
		});
	}

	private void historyTellsAll(long id) {
		List<String> stages = new ArrayList<>();
		String last = "";
		for (JsonNode act : body(get("auditor", "/api/v1/documents/" + id + "/history"), 200)) {
			String at = act.get("at").stringValue();
			assertThat(OffsetDateTime.parse(at).getOffset()).isEqualTo(ZoneOffset.ofHours(8));
			assertThat(at).isGreaterThanOrEqualTo(last);
			assertThat(act.get("actor").stringValue()).isNotBlank();
			last = at;
			if (List.of("PASS", "CLEAR").contains(act.get("action").stringValue())) {
				assertThat(act.get("version").intValue()).isEqualTo(2);
				assertThat(act.get("contentHash").stringValue()).hasSize(64);
				stages.add(act.get("stage").stringValue());
			}
		}
		assertThat(stages)
			.containsExactlyElementsOf(ReviewWalk.PEOPLE.keySet().stream().sorted().map(Enum::name).toList());
	}

}
