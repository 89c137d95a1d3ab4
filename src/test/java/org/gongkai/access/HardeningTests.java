package org.gongkai.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.gongkai.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What browsers are told, what cookies carry, how often one may try, where one is led.
 */
@AccessTest
class HardeningTests {

	private static final int FAILURES_PER_ADDRESS = 50;

	private static final int SEARCHES_A_MINUTE = 60;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestClock clock;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@AfterEach
	void putTheClockBack() {
		this.clock.set(TestClock.START);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sign-in", "/tasks", "/public/nothing", "/nothing", "/robots.txt", "/sitemap.xml",
			"/css/base.css", "/css/nothing.css", "/api/v1/me", "/api/v1/nothing", "/actuator/health", "/documents;x=1",
			"/public/..%2f..%2fetc/passwd", "/public/%00" })
	void everyAnswerTellsBrowsersTheSame(String address) throws Exception {
		HttpResponse<String> answer = get(address);

		assertThat(answer.statusCode()).isLessThan(500);
		HttpHeadersOf headers = new HttpHeadersOf(answer);
		assertThat(headers.one("Content-Security-Policy"))
			.contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'",
					"form-action 'self'")
			.doesNotContain("unsafe", "*");
		assertThat(headers.one("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(headers.one("X-Frame-Options")).isEqualTo("DENY");
		assertThat(headers.one("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(headers.one("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
		assertThat(headers.one("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
	}

	@Test
	void behindHttpsTheCookieIsSecureAndBrowsersStayThere() throws Exception {
		HttpResponse<String> answer = get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.1");

		assertThat(answer.headers().firstValue(HttpHeaders.SET_COOKIE)).hasValueSatisfying(
				(cookie) -> assertThat(cookie).startsWith("SESSION=").contains("Secure", "HttpOnly", "SameSite=Lax"));
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
	}

	@Test
	void withoutHttpsTheCookieIsNotLost() throws Exception {
		HttpResponse<String> answer = get("/sign-in");

		assertThat(answer.headers().firstValue(HttpHeaders.SET_COOKIE))
			.hasValueSatisfying((cookie) -> assertThat(cookie).contains("HttpOnly").doesNotContain("Secure"));
	}

	@Test
	void noAnswerRepeatsTheHostThatARequestNames() throws Exception {
		HttpResponse<String> answer = get("/tasks", "X-Forwarded-Host", "evil.example");

		assertThat(answer.headers().firstValue(HttpHeaders.LOCATION)).hasValue("/sign-in");
		assertThat(get("/sign-in", "X-Forwarded-Host", "evil.example").body()).doesNotContain("evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?continue=https://evil.example/", "?next=//evil.example/", "?redirect=https:evil.example",
			"?url=/%5Cevil.example" })
	void noParameterLeadsAwayAfterSigningIn(String query) {
		MvcTestResult signedIn = this.mvc.post()
			.uri(URI.create("/sign-in" + query))
			.with(csrf())
			.param("username", "publisher")
			.param("password", "demo")
			.exchange();

		assertThat(signedIn).hasRedirectedUrl("/tasks");
	}

	@Test
	void thePageThatWasAskedForIsOneOfThisSite() {
		MvcTestResult asked = this.mvc.get()
			.uri(URI.create("http://evil.example/settings/tokens?a=1"))
			.header("Accept", "text/html")
			.exchange();

		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.cookie(session(asked))
			.with(csrf())
			.param("username", "publisher")
			.param("password", "demo")
			.exchange();

		assertThat(signedIn).redirectedUrl().startsWith("/settings/tokens?a=1").doesNotContain("evil");
	}

	@Test
	void aSessionOpensNoApiAndATokenNoPage() {
		Cookie session = session(signIn("drafter", "demo", "198.51.100.1"));

		assertThat(this.mvc.get().uri("/settings").cookie(session)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/me").cookie(session)).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.post().uri("/api/v1/documents").cookie(session).with(csrf()))
			.hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.get().uri("/settings").header("Authorization", "Basic ZHJhZnRlcjpkZW1v"))
			.hasRedirectedUrl("/sign-in");
	}

	@Test
	void manyNamesFromOneAddressAreRefusedAndOtherAddressesAreNot() {
		String address = "198.51.100.2";
		for (int i = 0; i < FAILURES_PER_ADDRESS; i++) {
			assertThat(signIn("nobody" + i, "demo", address)).hasRedirectedUrl("/sign-in?failed");
		}

		MvcTestResult refused = signIn("publisher", "demo", address);
		assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).hasHeader("Retry-After", "900");
		assertThat(signIn("publisher", "demo", "198.51.100.3")).hasRedirectedUrl("/tasks");
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(signIn("publisher", "demo", address)).hasRedirectedUrl("/tasks");
	}

	@Test
	void aLockedNameIsToldWhenItMayTryAgain() {
		for (int i = 0; i < 5; i++) {
			signIn("somebody-else", "wrong", "198.51.100.4");
		}

		assertThat(signIn("somebody-else", "wrong", "198.51.100.4")).hasRedirectedUrl("/sign-in?failed")
			.hasHeader("Retry-After", "900");
	}

	@Test
	void searchingTheSiteTooOftenIsRefusedForAMinute() {
		String address = "198.51.100.5";
		for (int i = 0; i < SEARCHES_A_MINUTE; i++) {
			assertThat(search(address)).hasStatusOk();
		}

		assertThat(search(address)).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.hasHeader("Retry-After", "60")
			.bodyText()
			.contains("搜索太频繁，请1分钟后再试");
		this.clock.advance(Duration.ofSeconds(60));
		assertThat(search(address)).hasStatusOk();
	}

	private MvcTestResult search(String address) {
		return this.mvc.get().uri("/public/search?q=x").with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange();
	}

	private MvcTestResult signIn(String username, String password, String address) {
		return this.mvc.post().uri("/sign-in").with(csrf()).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).param("username", username).param("password", password).exchange();
	}

	private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static Cookie session(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		return cookie;
	}

	/** A header stands once. */
	private record HttpHeadersOf(HttpResponse<String> answer) {

		String one(String name) {
			assertThat(this.answer.headers().allValues(name)).as(name).hasSize(1);
			return this.answer.headers().firstValue(name).orElseThrow();
		}

	}

}
