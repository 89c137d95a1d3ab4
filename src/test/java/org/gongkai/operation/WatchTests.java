package org.gongkai.operation;

import java.time.LocalDate;

import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.organization.AccessTokens;
import org.gongkai.review.PublicSite;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Health for anybody, figures for an administrator's token. */
@OfficeTest
class WatchTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccessTokens tokens;

	@Autowired
	ReviewWalk walk;

	@Autowired
	Documents documents;

	@Autowired
	Figures figures;

	@MockitoSpyBean
	PublicSite site;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" })
	void anybodyMayAskWhetherItLives(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatusOk()
			.bodyText()
			.contains("\"status\":\"UP\"")
			.doesNotContain("components", "database", "details");
	}

	@Test
	void figuresAreForAnAdministratorsTokenOnly() {
		assertThat(this.mvc.get().uri("/actuator/prometheus")).hasStatus(401);
		assertThat(this.mvc.get().uri("/actuator/prometheus").with((request) -> {
			request.setRemoteAddr("127.0.0.1");
			return request;
		})).hasStatus(401);
		assertThat(get("/actuator/prometheus", "drafter")).hasStatus(403);
		assertThat(get("/actuator/prometheus", "disclosure-officer")).hasStatus(403);
		assertThat(get("/actuator/prometheus", "admin")).hasStatusOk();
		assertThat(get("/actuator/env", "admin")).hasStatus(404);
		assertThat(this.mvc.get().uri("/actuator")).hasStatus(401);
	}

	@Test
	void figuresTellHowTheOfficeStandsAndNothingElse() {
		Document document = this.walk.upTo(Stage.FIRST_REVIEW,
				DocumentFixtures.aDraft().savedBy(this.walk.person("drafter"), this.documents));
		assertThat(this.figures.count().tasks()).containsEntry("FIRST_REVIEW", 1L);
		assertThat(this.mvc.get().uri("/documents/" + document.id()).with(user("drafter"))).hasStatusOk();
		this.mvc.post().uri("/sign-in").with(csrf()).param("username", "drafter").param("password", "wrong").exchange();

		assertThat(get("/actuator/prometheus", "admin")).bodyText()
			.containsPattern("gongkai_tasks_open\\{stage=\"FIRST_REVIEW\"\\} ")
			.containsPattern("gongkai_findings_open\\{severity=\"BLOCK\"\\} ")
			.containsPattern("gongkai_sign_ins_refused_total [1-9]")
			.contains("gongkai_tasks_overdue ", "gongkai_incidents ", "gongkai_steps_due ", "gongkai_pages_published ",
					"gongkai_documents_standing_still ", "gongkai_audit_last_sealed_timestamp_seconds ",
					"http_server_requests_seconds_bucket", "uri=\"/documents/{id:")
			.doesNotContain(document.title(), "drafter", this.walk.person("drafter").name());
	}

	private MvcTestResult get(String path, String username) {
		String token = this.tokens.create(this.walk.person(username), "监控", LocalDate.of(2026, 12, 31));
		return this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
	}

}
