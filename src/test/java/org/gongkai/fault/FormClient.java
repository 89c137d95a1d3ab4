package org.gongkai.fault;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the office's pages: opens them, fills in forms, keeps cookies. */
final class FormClient {

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final Function<String, URI> addresses;

	private FormClient(Function<String, URI> addresses) {
		this.addresses = addresses;
	}

	/** The pages as that person of the demonstration sees them. */
	static FormClient signedIn(String person, Function<String, URI> addresses) throws IOException {
		FormClient client = new FormClient(addresses);
		client.send("/sign-in", "/sign-in", Map.of("username", person, "password", "demo"));
		return client;
	}

	Document open(String path) throws IOException {
		return page(request(path).build());
	}

	/** Sends what a form of the page would, with the page's own protection. */
	Document send(String page, String action, Map<String, String> fields) throws IOException {
		String token = open(page).select("[name=_csrf]").attr("value");
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encoded(field.getValue()) + "&")
			.collect(Collectors.joining()) + "_csrf=" + encoded(token);
		return page(request(action).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.addresses.apply(path)).timeout(Duration.ofSeconds(60));
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private Document page(HttpRequest request) throws IOException {
		try {
			HttpResponse<String> response = this.browser.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 400) {
				throw new IOException(response.statusCode() + " at " + request.uri().getPath());
			}
			return Jsoup.parse(response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
