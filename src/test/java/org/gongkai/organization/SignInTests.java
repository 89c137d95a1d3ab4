package org.gongkai.organization;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** The sign-in page, the session, and what is refused. */
@OfficeTest
class SignInTests {

	private static final String PASSWORD = "demo";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestClock clock;

	@Autowired
	SignInFailures failures;

	@AfterEach
	void forgetFailures() {
		this.failures.forget("patrol-reader");
		this.failures.forget("nobody-here");
		this.clock.set(TestClock.START);
	}

	@Test
	void leadsToTheTasks() {
		assertThat(signIn("publisher", PASSWORD)).hasStatus3xxRedirection().hasRedirectedUrl("/tasks");
	}

	@Test
	void leadsTheAdministratorToThePeople() {
		assertThat(signIn("admin", PASSWORD)).hasRedirectedUrl("/admin/people");
	}

	@Test
	void leadsTheAuditorToTheTrail() {
		assertThat(signIn("auditor", PASSWORD)).hasRedirectedUrl("/audit");
	}

	@Test
	void ignoresCaseAndBlanksAroundTheName() {
		assertThat(signIn(" Publisher ", PASSWORD)).hasRedirectedUrl("/tasks");
	}

	@Test
	void saysOnlyWhatHasHappened() {
		assertThat(this.mvc.get().uri("/sign-in")).bodyText().doesNotContain("您已退出登录", "登录已过期");
		assertThat(this.mvc.get().uri("/sign-in?signed-out")).bodyText().contains("您已退出登录").doesNotContain("登录已过期");
		assertThat(this.mvc.get().uri("/sign-in?expired")).bodyText().contains("登录已过期").doesNotContain("您已退出登录");
	}

	@Test
	void refusesAWrongPasswordAndSaysSo() {
		MvcTestResult refused = signIn("patrol-reader", "wrong");

		assertThat(refused).hasRedirectedUrl("/sign-in?failed");
		assertThat(this.mvc.get().uri("/sign-in?failed").cookie(session(refused))).hasStatusOk()
			.bodyText()
			.contains("用户名或密码不正确", "value=\"patrol-reader\"");
	}

	@Test
	void locksAfterFiveFailuresForAQuarterOfAnHour() {
		lock("patrol-reader");

		MvcTestResult refused = signIn("patrol-reader", PASSWORD);
		assertThat(this.mvc.get().uri("/sign-in?failed").cookie(session(refused))).bodyText()
			.contains("已锁定至2026年6月10日 10:15");

		this.clock.advance(Duration.ofMinutes(15));
		assertThat(signIn("patrol-reader", PASSWORD)).hasRedirectedUrl("/tasks");
	}

	@Test
	void afterALockFiveNewFailuresAreAllowed() {
		lock("patrol-reader");
		this.clock.advance(Duration.ofMinutes(16));

		signIn("patrol-reader", "wrong");

		assertThat(signIn("patrol-reader", PASSWORD)).hasRedirectedUrl("/tasks");
	}

	@Test
	void doesNotTellWhichNamesExist() {
		lock("nobody-here");

		MvcTestResult refused = signIn("nobody-here", PASSWORD);
		assertThat(this.mvc.get().uri("/sign-in?failed").cookie(session(refused))).bodyText().contains("已锁定至");
	}

	@Test
	void theLockHoldsForBasicAsWell() {
		lock("patrol-reader");

		assertThat(this.mvc.get().uri("/api/v1/me").with(httpBasic("patrol-reader", PASSWORD)))
			.hasStatus(HttpStatus.UNAUTHORIZED)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("已锁定至");
	}

	@Test
	void failuresOfBasicCount() {
		for (int i = 0; i < SignInFailures.ALLOWED; i++) {
			assertThat(this.mvc.get().uri("/api/v1/me").with(httpBasic("patrol-reader", "wrong")))
				.hasStatus(HttpStatus.UNAUTHORIZED);
		}

		assertThat(signIn("patrol-reader", PASSWORD)).hasRedirectedUrl("/sign-in?failed");
	}

	@Test
	void changesTheSessionOnSignIn() {
		Cookie before = session(signIn("nobody-here", "wrong"));

		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.cookie(before)
			.with(csrf())
			.param("username", "publisher")
			.param("password", PASSWORD)
			.exchange();

		assertThat(session(signedIn).getValue()).isNotEqualTo(before.getValue());
		assertThat(this.mvc.get().uri("/settings/password").cookie(before)).hasStatus3xxRedirection();
	}

	@Test
	void theSessionCookieIsKeptFromScriptsAndOtherSites() {
		Cookie cookie = session(signIn("publisher", PASSWORD));

		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void refusesAFormWithoutItsToken() {
		assertThat(this.mvc.post().uri("/sign-in").param("username", "publisher").param("password", PASSWORD))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void signsOut() {
		Cookie session = session(signIn("publisher", PASSWORD));

		assertThat(this.mvc.post().uri("/sign-out").cookie(session).with(csrf()))
			.hasRedirectedUrl("/sign-in?signed-out");
		assertThat(this.mvc.get().uri("/settings/password").cookie(session)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aPageLeadsToTheSignInPage() {
		assertThat(this.mvc.get().uri("/tasks")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void aPartOfAPageLeadsTheWholePageToTheSignInPage() {
		assertThat(this.mvc.get().uri("/tasks").header("HX-Request", "true")).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasHeader("HX-Redirect", "/sign-in");
	}

	@Test
	void comesBackToThePageThatWasAskedFor() {
		MvcTestResult asked = this.mvc.get().uri("/settings/tokens").header("Accept", "text/html").exchange();

		assertThat(this.mvc.post()
			.uri("/sign-in")
			.cookie(session(asked))
			.with(csrf())
			.param("username", "publisher")
			.param("password", PASSWORD)).redirectedUrl().contains("/settings/tokens");
	}

	@Test
	void theApiAnswersAProblemInstead() {
		assertThat(this.mvc.get().uri("/api/v1/me")).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.extractingPath("$.type")
			.asString()
			.endsWith("not-signed-in");
	}

	@Test
	void basicWorksInTheDemonstration() {
		assertThat(this.mvc.get().uri("/api/v1/me").with(httpBasic("drafter", PASSWORD))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.roles")
			.asArray()
			.containsExactly("DRAFTER");
	}

	@Test
	void everyPageCarriesTheHeaders() {
		assertThat(this.mvc.get().uri("/sign-in"))
			.hasHeader("Content-Security-Policy",
					"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
							+ "frame-ancestors 'none'; form-action 'self'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "same-origin")
			.hasHeader("X-Frame-Options", "DENY");
		assertThat(this.mvc.get().uri("/api/v1/me")).hasHeader("X-Content-Type-Options", "nosniff")
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	private void lock(String username) {
		for (int i = 0; i < SignInFailures.ALLOWED; i++) {
			signIn(username, "wrong");
		}
	}

	private MvcTestResult signIn(String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", username)
			.param("password", password)
			.exchange();
	}

	private static Cookie session(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		return cookie;
	}

}
