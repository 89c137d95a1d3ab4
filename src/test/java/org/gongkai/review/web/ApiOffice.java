package org.gongkai.review.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.gongkai.OfficeTest;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** The demonstration office as a program sees it: JSON over HTTP, a person a call. */
@OfficeTest
abstract class ApiOffice {

	static final String CLEAN = "各科室：\n\n现将有关事项通知如下，请认真落实。";

	static final String JSON = MediaType.APPLICATION_JSON_VALUE;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JsonMapper json;

	@Autowired
	ReviewWalk walk;

	MvcTestResult get(String username, String uri) {
		return this.mvc.get().uri(uri).with(httpBasic(username, "demo")).exchange();
	}

	MvcTestResult post(String username, String uri, Object body) {
		return this.mvc.post()
			.uri(uri)
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(body))
			.with(httpBasic(username, "demo"))
			.exchange();
	}

	MvcTestResult post(String username, String uri) {
		return this.mvc.post().uri(uri).with(httpBasic(username, "demo")).exchange();
	}

	MvcTestResult put(String username, long id, String ifMatch, Object body) {
		var request = this.mvc.put()
			.uri("/api/v1/documents/" + id + "/content")
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(body))
			.with(httpBasic(username, "demo"));
		return ((ifMatch != null) ? request.header("If-Match", ifMatch) : request).exchange();
	}

	MvcTestResult upload(String username, HttpMethod method, String uri, String ifMatch, String name, byte[] bytes,
			Object metadata) {
		return this.mvc.perform(MockMvcRequestBuilders.multipart(method, uri)
			.file(new MockMultipartFile("file", name, null, bytes))
			.part(new MockPart("metadata", this.json.writeValueAsBytes(metadata)))
			.header("If-Match", (ifMatch != null) ? ifMatch : "")
			.with(httpBasic(username, "demo")));
	}

	/** What is in an answer with that status. */
	JsonNode body(MvcTestResult result, int status) {
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		if (status >= 400) {
			assertThat(result).hasContentType("application/problem+json");
			JsonNode problem = this.json.readTree(text);
			assertThat(problem.get("detail").stringValue()).isNotBlank();
			assertThat(problem.get("type").stringValue()).isNotBlank();
			return problem;
		}
		return this.json.readTree(text);
	}

	static Map<String, Object> manuscript(String title, String text) {
		return Map.of("title", title, "category", "DEPARTMENT_DOCUMENT", "disclosureAttribute", "PROACTIVE", "body",
				Map.of("format", "markdown", "text", text));
	}

	/** A clean document of the drafter. */
	JsonNode created(String title) {
		return body(post("drafter", "/api/v1/documents", manuscript(title, CLEAN)), 201);
	}

	JsonNode document(String username, long id) {
		return body(get(username, "/api/v1/documents/" + id), 200);
	}

	void submitted(long id) {
		confirmAll(id);
		body(post("drafter", "/api/v1/documents/" + id + "/submission"), 200);
	}

	void confirmAll(long id) {
		for (JsonNode finding : body(get("drafter", "/api/v1/documents/" + id + "/findings"), 200)) {
			if (finding.get("severity").stringValue().equals("CONFIRM")
					&& finding.get("state").stringValue().equals("OPEN")) {
				body(post("drafter", "/api/v1/findings/" + finding.get("id").longValue() + "/confirmation",
						Map.of("reason", "已与原件核对无误")), 200);
			}
		}
	}

	/** The person's task on that document. */
	JsonNode task(String username, long documentId) {
		for (JsonNode task : body(get(username, "/api/v1/tasks?scope=open&size=200&sort=newest"), 200).get("items")) {
			if (task.get("documentId").longValue() == documentId) {
				return task;
			}
		}
		throw new AssertionError(username + " has no task on document " + documentId);
	}

	/** Opens the document and decides the person's task on it. */
	MvcTestResult decide(String username, long documentId, String outcome, String comment) {
		JsonNode task = task(username, documentId);
		String hash = document(username, documentId).get("contentHash").stringValue();
		MvcTestResult result = decision(username, task.get("id").longValue(), outcome, comment, hash);
		this.walk.publishWhatIsReleased(documentId);
		return result;
	}

	MvcTestResult decision(String username, long taskId, String outcome, String comment, String hash) {
		return post(username, "/api/v1/tasks/" + taskId + "/decision",
				Map.of("outcome", outcome, "comment", comment, "contentHash", hash));
	}

	/** Passes every stage before that one, each by its person. */
	void passUpTo(Stage end, long documentId) {
		for (Stage stage : List.of(Stage.values())) {
			if (stage != Stage.DRAFT && stage.isBefore(end)) {
				body(decide(ReviewWalk.PEOPLE.get(stage), documentId,
						(stage == Stage.SECRECY_REVIEW) ? "CLEAR" : "PASS", "同意"), 200);
			}
		}
	}

	static String report() {
		try (InputStream in = ApiOffice.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
