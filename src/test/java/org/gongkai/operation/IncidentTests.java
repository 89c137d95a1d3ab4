package org.gongkai.operation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
import org.gongkai.operation.Incidents.Retry;
import org.gongkai.operation.process.EngineSteps;
import org.gongkai.operation.process.Standstill;
import org.gongkai.organization.Member;
import org.gongkai.review.PublicSite;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A publication that fails until somebody mends the cause and has it tried again. */
@OfficeTest
class IncidentTests {

	private static final int TRIES = 7;

	@Autowired
	Incidents incidents;

	@Autowired
	EngineSteps steps;

	@Autowired
	ManagementService jobs;

	@Autowired
	RuntimeService runtime;

	@Autowired
	Documents documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	ReviewWalk walk;

	@Autowired
	MockMvcTester mvc;

	@MockitoSpyBean
	PublicSite site;

	@AfterEach
	void nothingIsLeftBehind() {
		Mockito.reset(this.site);
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("document-review")
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test"));
	}

	@Test
	void aFailingStepIsListedWhileItIsTriedAgain() {
		long id = failedToPublish(1);

		assertThat(this.incidents.standing().retried()).isOne();
		assertThat(this.incidents.standing().stopped()).isZero();
		assertThat(this.incidents.list(10, 0)).singleElement().satisfies((incident) -> {
			assertThat(incident.matter()).isEqualTo("文稿" + id);
			assertThat(incident.step()).isEqualTo("发布签发稿");
			assertThat(incident.tries()).isOne();
			assertThat(incident.stopped()).isFalse();
			assertThat(incident.nextTry()).isNotNull();
		});
	}

	@Test
	void afterItsTriesItWaitsForAPersonWhoSeesNoContent() {
		long id = failedToPublish(TRIES);

		assertThat(this.incidents.standing().stopped()).isOne();
		assertThat(this.incidents.standing().retried()).isZero();
		assertThat(this.mvc.get().uri("/admin/people").with(user("admin"))).hasStatusOk()
			.bodyText()
			.containsPattern("有 \\d+ 项办理异常等待处理");
		assertThat(this.mvc.get().uri("/tasks").with(user("disclosure-officer"))).bodyText()
			.containsPattern("有 \\d+ 项办理异常等待处理");
		assertThat(this.mvc.get().uri("/tasks").with(user("publisher"))).bodyText().doesNotContain("办理异常");
		assertThat(this.mvc.get().uri("/incidents").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains("文稿" + id, "发布签发稿", "7 次", "磁盘", "FileSystemException", "等待处理")
			.doesNotContain(title(id), "/documents/" + id, "no space for");
		assertThat(this.mvc.get().uri("/incidents").with(user("disclosure-officer"))).hasStatusOk()
			.bodyText()
			.contains("/documents/" + id);
	}

	@Test
	void onceTheCauseIsMendedOneClickPublishes() {
		long id = failedToPublish(TRIES);
		String job = this.incidents.list(1, 0).get(0).job();
		Mockito.reset(this.site);

		assertThat(this.mvc.post().uri("/incidents/" + job + "/retry").with(user("admin")).with(csrf()))
			.hasRedirectedUrl("/incidents");
		assertThat(this.incidents.standing().stopped()).isZero();
		assertThat(this.incidents.retry(job, person("disclosure-officer"))).isEqualTo(Retry.ALREADY);
		this.jobs.executeJob(job);

		assertThat(this.documents.get(id).state()).isEqualTo(DocumentState.PUBLISHED);
		assertThat(this.incidents.list(10, 0)).isEmpty();
		assertThat(this.incidents.retry(job, person("admin"))).isEqualTo(Retry.GONE);
		assertThat(retries(id)).singleElement().satisfies((act) -> {
			assertThat(act.actorId()).isEqualTo(person("admin").id());
			assertThat(act.details()).containsEntry("job", job).containsEntry("tries", "7");
		});
	}

	@Test
	void allAreTriedAgainAtOnce() {
		long first = failedToPublish(TRIES);
		long second = failedToPublish(2);

		assertThat(this.mvc.post().uri("/incidents/retry").with(user("disclosure-officer")).with(csrf()))
			.hasRedirectedUrl("/incidents");

		assertThat(this.incidents.list(10, 0)).hasSize(2).allMatch(Incident::trying);
		assertThat(retries(first)).hasSize(1);
		assertThat(retries(second)).hasSize(1);
		assertThat(this.incidents.retryAll(person("admin"))).isZero();
	}

	@Test
	void whenTwoClickAtOnceOneAsks() throws Exception {
		long id = failedToPublish(TRIES);
		String job = this.incidents.list(1, 0).get(0).job();
		ExecutorService people = Executors.newFixedThreadPool(4);
		try {
			Callable<Retry> click = () -> this.incidents.retry(job, person("admin"));
			int asked = 0;
			for (Future<Retry> one : people.invokeAll(List.of(click, click, click, click))) {
				asked += (one.get() == Retry.ASKED) ? 1 : 0;
			}
			assertThat(asked).isOne();
		}
		finally {
			people.shutdown();
		}
		assertThat(retries(id)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "drafter", "publisher", "auditor", "signatory" })
	void nobodyElseSeesOrRetries(String username) {
		assertThat(this.mvc.get().uri("/incidents").with(user(username))).hasStatus(403);
		assertThat(this.mvc.post().uri("/incidents/retry").with(user(username)).with(csrf())).hasStatus(403);
		assertThat(this.mvc.post().uri("/incidents/1/retry").with(user(username)).with(csrf())).hasStatus(403);
	}

	@Test
	void inHealthNothingStandsStill() {
		Document inReview = this.walk.upTo(Stage.SECOND_PROOF, draft());
		Document waiting = this.walk.upTo(Stage.PUBLISH, planned());
		this.walk.pass(waiting.id());
		Document published = this.walk.upTo(Stage.PATROL, draft());

		assertThat(this.documents.get(inReview.id()).state()).isEqualTo(DocumentState.IN_REVIEW);
		assertThat(this.documents.get(waiting.id()).state()).isEqualTo(DocumentState.SIGNED);
		assertThat(this.documents.get(published.id()).state()).isEqualTo(DocumentState.PUBLISHED);
		assertThat(ours(inReview, waiting, published)).isEmpty();
		assertThat(this.steps.deployed()).isTrue();
	}

	@Test
	void aDocumentThatItsProcessHasLeftIsFound() {
		Document inReview = this.walk.upTo(Stage.FIRST_REVIEW, draft());
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + inReview.id())
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "lost"));

		assertThat(ours(inReview)).containsExactly(new Standstill(inReview.id(), false));
		assertThat(this.mvc.get().uri("/incidents").with(user("admin"))).bodyText()
			.contains("文稿" + inReview.id(), "由拟稿人“撤回”")
			.doesNotContain(inReview.title());
	}

	private List<Standstill> ours(Document... documents) {
		List<Long> ids = java.util.Arrays.stream(documents).map(Document::id).toList();
		return this.steps.standstills(1000).stream().filter((one) -> ids.contains(one.documentId())).toList();
	}

	private long failedToPublish(int tries) {
		Document document = this.walk.upTo(Stage.PUBLISH, planned());
		this.walk.pass(document.id());
		Mockito.doThrow(new java.io.UncheckedIOException(new java.nio.file.FileSystemException("no space for it")))
			.when(this.site)
			.publish(any(), anyLong());
		Job timer = job(document.id());
		this.jobs.executeJob(timer.getId());
		this.jobs.executeJob(job(document.id()).getId());
		Job publication = job(document.id());
		for (int i = 0; i < tries; i++) {
			assertThatException().isThrownBy(() -> this.jobs.executeJob(publication.getId()));
		}
		return document.id();
	}

	private Job job(long document) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + document)
			.list()
			.stream()
			.flatMap((instance) -> this.jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.findFirst()
			.orElseThrow();
	}

	private Document draft() {
		return DocumentFixtures.aDraft()
			.on(ReviewProfile.STANDARD)
			.savedBy(this.walk.person("drafter"), this.documents);
	}

	private Document planned() {
		return this.documents.plan(draft().id(), ReviewProfile.STANDARD, TestClock.START.plus(Duration.ofDays(30)),
				this.walk.person("drafter"));
	}

	private String title(long document) {
		return this.documents.get(document).title();
	}

	private List<Act> retries(long document) {
		return this.trail.of(Act.document(document))
			.stream()
			.map((entry) -> entry.act())
			.filter((act) -> act.action().equals("RETRY_STEP"))
			.toList();
	}

	private Member person(String username) {
		return this.walk.person(username);
	}

	private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor user(String username) {
		return SecurityMockMvcRequestPostProcessors.user(username);
	}

}
