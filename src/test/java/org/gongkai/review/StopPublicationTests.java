package org.gongkai.review;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Stopping what was released and is not on the site yet. */
@OfficeTest
class StopPublicationTests {

	@Autowired
	Reviews reviews;

	@Autowired
	Documents documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	PublicSite site;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService jobs;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ReviewWalk walk;

	@ParameterizedTest
	@ValueSource(strings = { "publisher", "disclosure-officer", "signatory", "secrecy-reviewer" })
	void aStoppedDocumentGoesBackAndIsNeverPublished(String username) {
		long id = released().id();
		List<String> waiting = jobsOf(id).stream().map(Job::getId).toList();
		assertThat(waiting).isNotEmpty();

		this.reviews.stop(id, "附件有误", this.walk.person(username));

		assertThat(this.jobs.createJobQuery().list()).extracting(Job::getId).doesNotContainAnyElementsOf(waiting);
		jobsOf(id).forEach((job) -> this.jobs.executeJob(job.getId()));
		assertThat(this.documents.get(id).state()).isEqualTo(DocumentState.RETURNED);
		assertThat(this.site.address(id)).isEmpty();
		assertThat(this.reviews.signed(id)).isEmpty();
		assertThat(this.reviews.verdicts(id)).noneMatch(Verdict::holds);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("" + id).count()).isZero();
		assertThat(this.trail.of(Act.document(id)))
			.filteredOn((entry) -> entry.act().action().equals("STOP_PUBLICATION"))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.act().comment()).isEqualTo("附件有误"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "drafter", "section-head", "proofreader-1", "leader-in-charge" })
	void refusesOtherPostsWithoutTrace(String username) {
		refuses(released(), "附件有误", username, ReviewRefused.Kind.FORBIDDEN);
	}

	@Test
	void refusesToStopWithoutReason() {
		refuses(released(), "　 ", "publisher", ReviewRefused.Kind.INCOMPLETE);
	}

	@Test
	void refusesWhileThePublisherCanReturnIt() {
		refuses(this.walk.upTo(Stage.PUBLISH, planned()), "附件有误", "signatory", ReviewRefused.Kind.CONFLICT);
	}

	@Test
	void thePageOffersItToThoseWhoMay() {
		long id = released().id();
		Cookie publisher = signIn("publisher");

		assertThat(this.mvc.get().uri("/documents/" + id).cookie(signIn("section-head"))).hasStatusOk()
			.bodyText()
			.doesNotContain("中止发布");
		assertThat(this.mvc.get().uri("/documents/" + id).cookie(publisher)).hasStatusOk()
			.bodyText()
			.contains("/documents/" + id + "/stop", "中止发布");
		assertThat(this.mvc.post()
			.uri("/documents/" + id + "/stop")
			.cookie(publisher)
			.with(csrf())
			.param("reason", "附件有误")).hasRedirectedUrl("/documents/" + id);

		assertThat(this.documents.get(id).state()).isEqualTo(DocumentState.RETURNED);
		assertThat(this.mvc.get().uri("/documents/" + id + "?view=timeline").cookie(publisher)).hasStatusOk()
			.bodyText()
			.contains("中止发布", "附件有误");
	}

	private void refuses(Document document, String reason, String username, ReviewRefused.Kind kind) {
		long id = document.id();
		int acts = this.trail.of(Act.document(id)).size();
		int waiting = jobsOf(id).size();

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.reviews.stop(id, reason, this.walk.person(username)))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(kind));

		assertThat(this.documents.get(id).state()).isEqualTo(DocumentState.SIGNED);
		assertThat(this.trail.of(Act.document(id))).hasSize(acts);
		assertThat(jobsOf(id)).hasSize(waiting);
		assertThat(this.reviews.signed(id)).isPresent();
	}

	private Document released() {
		Document document = this.walk.upTo(Stage.PUBLISH, planned());
		this.walk.pass(document.id());
		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.SIGNED);
		return document;
	}

	private Document planned() {
		Document draft = DocumentFixtures.aDraft()
			.on(ReviewProfile.STANDARD)
			.savedBy(this.walk.person("drafter"), this.documents);
		return this.documents.plan(draft.id(), ReviewProfile.STANDARD, TestClock.START.plus(Duration.ofDays(30)),
				this.walk.person("drafter"));
	}

	private List<Job> jobsOf(long documentId) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + documentId)
			.list()
			.stream()
			.flatMap((instance) -> this.jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.toList();
	}

	private Cookie signIn(String person) {
		Cookie session = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", person)
			.param("password", "demo")
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

}
