package org.gongkai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.review.ReviewRefused.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What is refused leaves no trace, whatever way in was taken. */
@OfficeTest
class ReviewRefusalTests {

	@Autowired
	Reviews reviews;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService engineTasks;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ReviewWalk walk;

	@Test
	void theWrongPostMayNotDecide() {
		Document draft = at(Stage.FIRST_REVIEW);

		refused(draft, Kind.FORBIDDEN, () -> decide(draft, Outcome.PASS, "", null, person("proofreader-2")));
		refused(draft, Kind.FORBIDDEN, () -> decide(draft, Outcome.PASS, "", null, person("drafter")));
		refused(draft, Kind.FORBIDDEN, () -> decide(draft, Outcome.PASS, "", null, person("auditor")));
		refused(draft, Kind.NOT_FOUND, () -> decide(draft, Outcome.PASS, "", null, person("admin")));
	}

	@Test
	void whoHasNotOpenedTheVersionMayNotDecide() {
		Document draft = at(Stage.FIRST_PROOF);

		ReviewRefused refused = refused(draft, Kind.FORBIDDEN,
				() -> this.reviews.decide(this.walk.task(draft.id()).id(),
						new Decision(Outcome.PASS, "", null, draft.contentHash(), Map.of()), person("proofreader-1")));
		assertThat(refused.reasons()).singleElement().asString().contains("打开");
	}

	@Test
	void aReturnNeedsAReasonAndAnEarlierStage() {
		Document draft = at(Stage.FIRST_REVIEW);
		Member head = person("section-head");

		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.RETURN, "  ", null, head));
		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.REJECT, "", null, head));
		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.RETURN, "重做", Stage.SIGN_OFF, head));
		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.RETURN, "重做", Stage.FIRST_REVIEW, head));
		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.CLEAR, "", null, head));
		refused(draft, Kind.INCOMPLETE, () -> decide(draft, Outcome.PASS, "", Stage.FIRST_PROOF, head));
	}

	@Test
	void anAnswerThatSpeaksAgainstTheResultIsRefused() {
		Document draft = at(Stage.SECRECY_REVIEW);
		Member reviewer = person("secrecy-reviewer");
		this.reviews.opened(draft.id(), 1, reviewer);

		for (Map<String, String> fields : List.of(Map.of("stateSecret", "是"), Map.of("noSuchField", "x"),
				Map.of("carrier", "石碑"))) {
			refused(draft, Kind.INCOMPLETE, () -> this.reviews.decide(this.walk.task(draft.id()).id(),
					new Decision(Outcome.CLEAR, "", null, draft.contentHash(), fields), reviewer));
		}
	}

	@Test
	void anOlderContentIsAConflict() {
		Document draft = at(Stage.FIRST_PROOF);
		this.reviews.opened(draft.id(), 1, person("proofreader-1"));

		refused(draft, Kind.CONFLICT, () -> this.reviews.decide(this.walk.task(draft.id()).id(),
				new Decision(Outcome.PASS, "", null, "0".repeat(64), Map.of()), person("proofreader-1")));
	}

	@Test
	void aDecidedTaskIsAConflictThatNamesWhoWasFirst() {
		Document draft = at(Stage.FIRST_PROOF);
		ReviewTask task = this.walk.task(draft.id());
		this.walk.pass(task, person("proofreader-1"));

		ReviewRefused refused = refused(draft, Kind.CONFLICT, () -> this.walk.pass(task, person("proofreader-2")));
		assertThat(refused.reasons()).singleElement().asString().contains("王晓燕");
	}

	@Test
	void aBlockedTextIsNotHandedInAndItsFindingsAreKept() {
		Document draft = DocumentFixtures.aDraft()
			.with(Block.Paragraph.of("机密★10年"))
			.savedBy(person("drafter"), this.documents);

		ReviewRefused refused = refused(draft, Kind.CONFLICT, () -> this.reviews.submit(draft.id(), person("drafter")));
		assertThat(refused.findings()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(
					this.jdbc.queryForObject("select count(*) from finding where id = ?", Integer.class, finding.id()))
				.isOne());
	}

	@Test
	void theEngineCannotBeUsedToDecidePastTheReview() {
		Document draft = at(Stage.FIRST_REVIEW);
		String task = engineTask(draft);

		refused(draft, Kind.FORBIDDEN, () -> this.engineTasks.complete(task));
		refused(draft, Kind.FORBIDDEN,
				() -> this.engineTasks.complete(task, Map.of("decision", "PASS", "needsFirstReview", false)));
	}

	@Test
	void theEngineCannotBeUsedToAssignPastTheReview() {
		Document draft = at(Stage.FIRST_REVIEW);
		String task = engineTask(draft);

		refused(draft, Kind.FORBIDDEN, () -> this.engineTasks.setAssignee(task, "1"));
		refused(draft, Kind.FORBIDDEN, () -> this.engineTasks.claim(task, "" + person("section-head").id()));
		refused(draft, Kind.FORBIDDEN, () -> this.engineTasks.delegateTask(task, "1"));
	}

	@Test
	void theEngineCannotBeUsedToJumpToALaterStage() {
		Document draft = at(Stage.FIRST_REVIEW);
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + draft.id())
			.singleResult()
			.getId();

		refused(draft, Kind.CONFLICT,
				() -> this.runtime.createProcessInstanceModification(instance)
					.startBeforeActivity("UserTask_SignOff")
					.execute());
	}

	@Test
	void oneOfTwoAtTheSameInstantWins() throws Exception {
		Document draft = at(Stage.FIRST_PROOF);
		ReviewTask task = this.walk.task(draft.id());
		CyclicBarrier start = new CyclicBarrier(2);
		List<Callable<Object>> calls = new ArrayList<>();
		for (String name : List.of("proofreader-1", "proofreader-2")) {
			Member member = person(name);
			this.reviews.opened(draft.id(), 1, member);
			calls.add(() -> {
				start.await();
				try {
					return this.reviews.decide(task.id(),
							new Decision(Outcome.PASS, "", null, draft.contentHash(), Map.of()), member);
				}
				catch (ReviewRefused ex) {
					return ex.kind();
				}
			});
		}
		ExecutorService executor = Executors.newFixedThreadPool(2);
		List<Object> results = new ArrayList<>();
		for (Future<Object> result : executor.invokeAll(calls)) {
			results.add(result.get());
		}
		executor.shutdown();

		assertThat(results).filteredOn(Verdict.class::isInstance).hasSize(1);
		assertThat(results).filteredOn(Kind.CONFLICT::equals).hasSize(1);
		assertThat(this.reviews.verdicts(draft.id())).hasSize(1);
		assertThat(this.walk.task(draft.id()).stage()).isEqualTo(Stage.FIRST_REVIEW);
	}

	@Test
	void aSubstituteActsInHisOwnNameAndIsBoundByBoth() {
		Document draft = at(Stage.SECOND_REVIEW);
		Member head = person("section-head");
		Member publisher = person("publisher");
		substitute(person("disclosure-officer"), head, "DISCLOSURE_OFFICER");
		substitute(person("disclosure-officer"), publisher, "DISCLOSURE_OFFICER");

		ReviewRefused refused = refused(draft, Kind.FORBIDDEN, () -> decide(draft, Outcome.PASS, "", null, head));
		assertThat(refused.reasons()).singleElement().asString().contains("一审");
		Verdict verdict = decide(draft, Outcome.PASS, "同意", null, publisher);
		this.jdbc.update("delete from substitution");

		assertThat(verdict.post()).isEqualTo("代周海燕（政府信息公开工作机构）");
		assertThat(verdict.personName()).isEqualTo("孙丽娟");
		assertThat(verdict.onBehalfOfId()).isEqualTo(person("disclosure-officer").id());
	}

	@Test
	void aWaiverLetsActAndStandsOnTheVerdict() {
		Document draft = at(Stage.SECOND_PROOF);
		Member first = person("proofreader-1");
		refused(draft, Kind.FORBIDDEN, () -> decide(draft, Outcome.PASS, "", null, first));
		this.jdbc.update("""
				insert into waiver (rule_code, person_id, reason, held_from, held_until, proposed_by_id, proposed_at,
					granted_by_id, granted_at) values ('SOD-4', ?, '校对人员不足', ?, ?, ?, current_timestamp, ?,
					current_timestamp)""", first.id(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
				person("admin").id(), person("signatory").id());

		Verdict verdict = decide(draft, Outcome.PASS, "", null, first);
		this.jdbc.update("delete from waiver");

		assertThat(verdict.fields().get("waiver")).contains("SOD-4", "校对人员不足", "黄志刚");
	}

	private ReviewRefused refused(Document document, Kind kind, ThrowingCallable act) {
		String before = trace(document);
		Throwable thrown = catchThrowable(act);
		// the engine wraps what its listeners throw
		Throwable cause = (thrown instanceof ProcessEngineException) ? thrown.getCause() : thrown;
		assertThat(cause).isInstanceOf(ReviewRefused.class);
		ReviewRefused refused = (ReviewRefused) cause;
		assertThat(refused.kind()).isEqualTo(kind);
		assertThat(refused.reasons()).isNotEmpty();
		assertThat(trace(document)).isEqualTo(before);
		return refused;
	}

	/** All that an act could leave behind: our rows, the trail, the engine. */
	private String trace(Document document) {
		List<Object> trace = new ArrayList<>();
		trace.add(this.documents.get(document.id()));
		trace.add(this.jdbc.queryForList("select * from review_task where document_id = ? order by id", document.id()));
		trace.add(this.jdbc.queryForObject("select count(*) from review_verdict where document_id = ?", Long.class,
				document.id()));
		trace.add(this.jdbc.queryForObject("select count(*) from audit_entry where subject = ?", Long.class,
				"document:" + document.id()));
		for (Task task : this.engineTasks.createTaskQuery().processInstanceBusinessKey("" + document.id()).list()) {
			trace.add(List.of(task.getId(), task.getTaskDefinitionKey(), "" + task.getAssignee(), "" + task.getOwner(),
					"" + task.getDelegationState()));
			trace.add(new java.util.TreeMap<>(this.engineTasks.getVariables(task.getId())));
		}
		return trace.toString();
	}

	private String engineTask(Document document) {
		return this.engineTasks.createTaskQuery().processInstanceBusinessKey("" + document.id()).singleResult().getId();
	}

	private Verdict decide(Document document, Outcome outcome, String comment, @Nullable Stage to, Member member) {
		return this.walk.decide(this.walk.task(document.id()), outcome, comment, to, member);
	}

	private void substitute(Member absent, Member substitute, String role) {
		this.jdbc.update("""
				insert into substitution (absent_id, substitute_id, role_name, held_from, held_until, basis,
					arranged_by_id, arranged_at) values (?, ?, ?, ?, ?, '出差', ?, current_timestamp)""", absent.id(),
				substitute.id(), role, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), person("admin").id());
	}

	private Member person(String username) {
		return this.walk.person(username);
	}

	private Document at(Stage stage) {
		return this.walk.upTo(stage,
				DocumentFixtures.aDraft().on(ReviewProfile.STANDARD).savedBy(person("drafter"), this.documents));
	}

}
