package org.gongkai.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's program that drives the office through its API. */
public final class ApiClient {

	/** Who decides at which stage of the standard route, in order. */
	public static final List<Map.Entry<String, String>> STAGES = List.of(Map.entry("FIRST_PROOF", "proofreader-1"),
			Map.entry("FIRST_REVIEW", "section-head"), Map.entry("SECOND_PROOF", "proofreader-2"),
			Map.entry("SECOND_REVIEW", "disclosure-officer"), Map.entry("SECRECY_REVIEW", "secrecy-reviewer"),
			Map.entry("FINAL_PROOF", "proofreader-3"), Map.entry("FINAL_REVIEW", "leader-in-charge"),
			Map.entry("SIGN_OFF", "signatory"), Map.entry("PUBLISH", "publisher"),
			Map.entry("PATROL", "patrol-reader"));

	/** Who drafts, who decides at one of the stages, and who sees everything. */
	static final List<String> PEOPLE = Stream
		.concat(Stream.of("drafter", "auditor"), STAGES.stream().map(Map.Entry::getValue))
		.toList();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Function<String, URI> addresses;

	private final UnaryOperator<String> authorization;

	/** A client that signs in with the password of the demonstration. */
	ApiClient(Function<String, URI> addresses) {
		this(addresses, ApiClient::password);
	}

	/**
	 * A client.
	 * @param addresses where a path of the office is, asked before each call
	 * @param authorization the header of a person
	 */
	ApiClient(Function<String, URI> addresses, UnaryOperator<String> authorization) {
		this.addresses = addresses;
		this.authorization = authorization;
	}

	private static String password(String person) {
		return "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
	}

	static String personFor(String stage) {
		return STAGES.stream().filter((entry) -> entry.getKey().equals(stage)).findFirst().orElseThrow().getValue();
	}

	JsonNode get(String person, String path) throws IOException {
		return exchange(person, request(path).GET());
	}

	JsonNode post(String person, String path, Map<String, ?> body) throws IOException {
		return exchange(person, request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	/** Creates a document as the drafter and hands it in. */
	long handIn(String title) throws IOException {
		long id = create(title);
		post("drafter", "/documents/" + id + "/submission", Map.of());
		return id;
	}

	/** Creates a document as the drafter. */
	long create(String title) throws IOException {
		JsonNode document = post("drafter", "/documents",
				Map.of("title", title, "category", "NEWS", "disclosureAttribute", "PROACTIVE", "body",
						Map.of("format", "markdown", "text", "机关事务管理中心开展节能宣传周活动，倡导绿色办公。")));
		return document.get("id").asLong();
	}

	/**
	 * Decides the document's open task so that it goes on, as the person whose post it
	 * is.
	 */
	void goOn(long document, String title, String stage) throws IOException {
		String person = personFor(stage);
		String hash = get(person, "/documents/" + document).get("contentHash").asString();
		String outcome = stage.equals("SECRECY_REVIEW") ? "CLEAR" : "PASS";
		post(person, "/tasks/" + task(person, document, title, stage) + "/decision",
				Map.of("outcome", outcome, "comment", "同意", "contentHash", hash));
	}

	long task(String person, long document, String title, String stage) throws IOException {
		String query = java.net.URLEncoder.encode(title, StandardCharsets.UTF_8);
		for (JsonNode task : get(person, "/tasks?scope=open&stage=" + stage + "&q=" + query).get("items")) {
			if (task.get("documentId").asLong() == document) {
				return task.get("id").asLong();
			}
		}
		throw new Refused(404, "No task " + stage + " of document " + document + " for " + person);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.addresses.apply("/api/v1" + path)).timeout(Duration.ofSeconds(60));
	}

	private JsonNode exchange(String person, HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> response = this.http.send(
					request.header("Authorization", this.authorization.apply(person)).build(),
					HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new Refused(response.statusCode(), response.body());
			}
			return JSON.readTree(response.body().isBlank() ? "{}" : response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** The office said no. */
	static final class Refused extends RuntimeException {

		private final int status;

		Refused(int status, String body) {
			super(status + " " + body);
			this.status = status;
		}

		int status() {
			return this.status;
		}

	}

}
