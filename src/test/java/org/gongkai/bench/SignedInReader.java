package org.gongkai.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.ConfigurableApplicationContext;

/** Somebody of the office who has signed in and opens pages. */
final class SignedInReader {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	private final String office;

	SignedInReader(ConfigurableApplicationContext office, String username) throws IOException, InterruptedException {
		this.office = "http://127.0.0.1:"
				+ Objects.requireNonNull(office.getEnvironment().getProperty("local.server.port"));
		Matcher token = CSRF.matcher(send(HttpRequest.newBuilder(URI.create(this.office + "/sign-in")).build()).body());
		if (!token.find()) {
			throw new IOException("The page to sign in has no token");
		}
		String form = "username=" + username + "&password=demo&_csrf=" + token.group(1);
		send(HttpRequest.newBuilder(URI.create(this.office + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
	}

	void get(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.office + path)).build());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " for " + path);
		}
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

}
