package org.gongkai.review.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** What programs send wrongly, and what the description says. */
class InputApiTests extends ApiOffice {

	@Test
	void refusesWhatIsMissingAllAtOnce() {
		JsonNode refusal = body(post("drafter", "/api/v1/documents",
				Map.of("category", "NOVEL", "body", Map.of("format", "markdown", "text", CLEAN))), 422);

		assertThat(refusal.get("reasons")).hasSize(2);
		assertThat(refusal.get("detail").stringValue()).contains("NOVEL", "ANNUAL_REPORT", "disclosureAttribute");
	}

	@Test
	void refusesATextThatCannotBeRead() {
		Map<String, Object> manuscript = new HashMap<>(manuscript("无正文", CLEAN));
		manuscript.remove("body");
		body(post("drafter", "/api/v1/documents", manuscript), 422);
		manuscript.put("body", Map.of("format", "rtf", "text", "x"));
		assertThat(body(post("drafter", "/api/v1/documents", manuscript), 422).get("detail").stringValue())
			.contains("markdown", "html");
		body(post("drafter", "/api/v1/documents", manuscript(" ", CLEAN)), 422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "\"text\"", "{\"title\": {}}", "" })
	void refusesMalformedJson(String text) {
		body(this.mvc.post()
			.uri("/api/v1/documents")
			.contentType(MediaType.APPLICATION_JSON)
			.content(text)
			.with(httpBasic("drafter", "demo"))
			.exchange(), 400);
	}

	@Test
	void refusesOtherMediaTypes() {
		body(this.mvc.post()
			.uri("/api/v1/documents")
			.contentType(MediaType.TEXT_PLAIN)
			.content("text")
			.with(httpBasic("drafter", "demo"))
			.exchange(), 415);
	}

	@Test
	void refusesFilesThatCannotBeTakenIn() {
		Map<String, String> metadata = Map.of("title", "文件", "category", "OTHER", "disclosureAttribute", "PROACTIVE");

		body(upload("drafter", HttpMethod.POST, "/api/v1/documents", null, "x.exe", new byte[] { 'M', 'Z', 0, 1, 2 },
				metadata), 415);
		body(upload("drafter", HttpMethod.POST, "/api/v1/documents", null, "x.md", new byte[0], metadata), 422);
		body(upload("drafter", HttpMethod.POST, "/api/v1/documents", null, "x.md", new byte[20 * 1024 * 1024 + 1],
				metadata), 413);
		body(upload("drafter", HttpMethod.POST, "/api/v1/documents", null, "x.md", CLEAN.getBytes(), "none"), 400);
	}

	@Test
	void takesMetadataAsAFileToo() {
		body(this.mvc.perform(MockMvcRequestBuilders.multipart("/api/v1/documents")
			.file(new MockMultipartFile("file", "x.md", "text/markdown", CLEAN.getBytes(StandardCharsets.UTF_8)))
			.file(new MockMultipartFile("metadata", "metadata.json", "application/json",
					"{\"title\":\"两个文件\",\"category\":\"OTHER\",\"disclosureAttribute\":\"PROACTIVE\"}"
						.getBytes(StandardCharsets.UTF_8)))
			.with(httpBasic("drafter", "demo"))), 201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-9999-12-31", "0001-01-01" })
	void refusesADayOfMakingThatNoDatabaseKeeps(String day) {
		Map<String, Object> manuscript = new HashMap<>(manuscript("成文日期", CLEAN));
		manuscript.put("catalogue", Map.of("formedOn", day));

		assertThat(body(post("drafter", "/api/v1/documents", manuscript), 422).get("detail").stringValue())
			.contains("成文日期");
	}

	@Test
	void refusesToPublishInAThousandYears() {
		Map<String, Object> manuscript = new HashMap<>(manuscript("遥远的将来", CLEAN));
		manuscript.put("publishAt", "+999999999-12-31T23:59:59+18:00");

		assertThat(body(post("drafter", "/api/v1/documents", manuscript), 422).get("detail").stringValue())
			.contains("拟发布时间");
	}

	@Test
	void refusesACommentThatNoFormCouldShow() {
		long id = created("过长意见").get("id").longValue();
		submitted(id);

		assertThat(body(decide("proofreader-1", id, "RETURN", "长".repeat(2001)), 422).get("detail").stringValue())
			.contains("2000");
		body(decide("proofreader-1", id, "RETURN", "长".repeat(2000)), 200);
	}

	@Test
	void saysInChineseThatAHeaderIsBroken() {
		JsonNode refusal = body(this.mvc.get().uri("/api/v1/tasks").header("Authorization", "Basic zzz").exchange(),
				401);

		assertThat(refusal.get("detail").stringValue()).contains("令牌");
	}

	@Test
	void savesAFileAsTheNextVersion() {
		long id = created("以文件保存").get("id").longValue();

		JsonNode saved = body(upload("drafter", HttpMethod.PUT, "/api/v1/documents/" + id + "/content", "\"1\"", "x.md",
				(CLEAN + "\n\n第二段。").getBytes(), Map.of("note", "补充")), 200);

		assertThat(saved.get("version").intValue()).isEqualTo(2);
		assertThat(saved.get("title").stringValue()).isEqualTo("以文件保存");
		body(upload("drafter", HttpMethod.PUT, "/api/v1/documents/" + id + "/content", null, "x.md", CLEAN.getBytes(),
				Map.of()), 428);
	}

	@Test
	void savesATextThatIsSentByItself() {
		long id = created("直接给出正文").get("id").longValue();

		JsonNode saved = body(put("drafter", id, "\"1\"", Map.of("format", "markdown", "text", CLEAN + "再加一句。")), 200);

		assertThat(saved.get("version").intValue()).isEqualTo(2);
		assertThat(saved.get("title").stringValue()).isEqualTo("直接给出正文");
	}

	@Test
	void onlyDraftersDraftAndOnlyTheSectionEdits() {
		body(post("section-head", "/api/v1/documents", manuscript("无权起草", CLEAN)), 403);
		body(this.mvc.get().uri("/api/v1/tasks").exchange(), 401);
	}

	@Test
	void controlCharactersDoNoHarm() {
		long id = created("控制字符").get("id").longValue();
		submitted(id);

		body(get("proofreader-1", "/api/v1/tasks?q=%00"), 200);
		body(decide("proofreader-1", id, "RETURN", "请\u0000改正"), 200);
		assertThat(body(get("drafter", "/api/v1/documents/" + id + "/history"), 200))
			.anySatisfy((act) -> assertThat(act.get("comment").stringValue()).isEqualTo("请改正"));
	}

	@ParameterizedTest
	@CsvSource({ "page=-1", "size=0", "size=201", "page=2000000", "scope=all", "stage=FOURTH_PROOF", "sort=random" })
	void refusesBadQueriesOfTheTaskList(String query) {
		body(get("proofreader-1", "/api/v1/tasks?" + query), 422);
	}

	@Test
	void refusesLettersWhereANumberBelongs() {
		body(get("proofreader-1", "/api/v1/tasks?page=first"), 400);
		body(get("proofreader-1", "/api/v1/documents/abc"), 400);
		body(get("proofreader-1", "/api/v1/nothing"), 404);
	}

	@Test
	void findsTasksByStageAndWordsOfTheTitle() {
		long id = created("防汛值班安排查找").get("id").longValue();
		submitted(id);

		JsonNode found = body(get("proofreader-1", "/api/v1/tasks?scope=open&stage=FIRST_PROOF&q=防汛值班安排查找"), 200);

		assertThat(found.get("total").longValue()).isEqualTo(1);
		JsonNode item = found.get("items").get(0);
		assertThat(item.get("documentId").longValue()).isEqualTo(id);
		assertThat(item.get("stage").stringValue()).isEqualTo("FIRST_PROOF");
		assertThat(item.get("assignee").isNull()).isTrue();
		assertThat(body(get("proofreader-1", "/api/v1/tasks?q=防汛值班安排查找&stage=SIGN_OFF"), 200).get("total").longValue())
			.isZero();
	}

	@Test
	void tellsWhetherADocumentHasChanged() {
		long id = created("条件请求").get("id").longValue();

		assertThat(this.mvc.get()
			.uri("/api/v1/documents/" + id)
			.header("If-None-Match", "\"1\"")
			.with(httpBasic("drafter", "demo"))).hasStatus(304);
	}

	@Test
	void describesItself() {
		JsonNode api = body(get("drafter", "/api/v1/openapi"), 200);

		assertThat(api.get("paths").propertyNames()).contains("/api/v1/documents", "/api/v1/documents/{id}",
				"/api/v1/documents/{id}/content", "/api/v1/documents/{id}/submission", "/api/v1/documents/{id}/recall",
				"/api/v1/documents/{id}/findings", "/api/v1/findings/{id}/confirmation",
				"/api/v1/documents/{id}/history", "/api/v1/tasks", "/api/v1/tasks/{id}/claim",
				"/api/v1/tasks/{id}/release", "/api/v1/tasks/{id}/decision", "/api/v1/documents/{id}/withdrawal",
				"/api/v1/audit/verification");
		JsonNode responses = api.get("components").get("responses");
		api.get("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.path("summary").asString("")).as(operation.toString()).isNotBlank();
			operation.get("responses").forEach((response) -> {
				String reference = response.path("$ref").asString("");
				if (!reference.isEmpty()) {
					assertThat(responses.has(reference.substring(reference.lastIndexOf('/') + 1))).as(reference)
						.isTrue();
				}
			});
			assertThat(operation.get("responses").propertyNames()).contains("401", "403");
		}));
	}

}
