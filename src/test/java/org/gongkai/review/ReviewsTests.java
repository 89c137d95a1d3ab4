package org.gongkai.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The acts of people in a review, against the whole office. */
@OfficeTest
class ReviewsTests {

	@Autowired
	Reviews reviews;

	@Autowired
	TaskList tasks;

	@Autowired
	Documents documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	Forms forms;

	@Autowired
	Notices notices;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService jobs;

	@Autowired
	TestClock clock;

	@Autowired
	ReviewWalk walk;

	@AfterEach
	void setClockBack() {
		this.clock.set(TestClock.START);
	}

	@Test
	void aDocumentPassesAllStagesAndIsPublished() {
		Document draft = draft(ReviewProfile.STANDARD);

		this.walk.upTo(Stage.PATROL, draft);

		assertThat(state(draft)).isEqualTo(DocumentState.PUBLISHED);
		this.walk.pass(draft.id());
		assertThat(this.tasks.openTasks(draft.id())).isEmpty();
		assertThat(this.reviews.currentStage(draft.id())).isNull();
		assertThat(this.reviews.verdicts(draft.id())).allMatch(Verdict::holds)
			.extracting(Verdict::stage)
			.containsExactlyElementsOf(List.of(Stage.values()).subList(1, 11));
		assertThat(actions(draft)).startsWith("CREATE", "SUBMIT", "PASS", "PASS", "PASS", "PASS", "CLEAR", "PASS");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("" + draft.id()).count())
			.isZero();
	}

	@Test
	void aReturnLeadsBackToTheDrafterAndVoidsWhatWasPassed() {
		Document draft = this.walk.upTo(Stage.FIRST_REVIEW, draft(ReviewProfile.STANDARD));

		this.walk.decide(this.walk.task(draft.id()), Outcome.RETURN, "数据与附件不一致", null, person("section-head"));

		assertThat(state(draft)).isEqualTo(DocumentState.RETURNED);
		assertThat(this.tasks.openTasks(draft.id())).isEmpty();
		assertThat(this.reviews.currentStage(draft.id())).isEqualTo(Stage.DRAFT);
		assertThat(this.reviews.verdicts(draft.id())).extracting(Verdict::stage, Verdict::holds)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Stage.FIRST_PROOF, false),
					org.assertj.core.groups.Tuple.tuple(Stage.FIRST_REVIEW, true));
		assertThat(actions(draft)).endsWith("RETURN", "VOID");
		this.walk.upTo(Stage.SECOND_PROOF, draft);
	}

	@Test
	void aReturnCanLeadToAnyEarlierStage() {
		Document draft = this.walk.upTo(Stage.FINAL_REVIEW, draft(ReviewProfile.STANDARD));
		ReviewTask task = this.walk.task(draft.id());

		assertThat(this.reviews.returnTargets(task.id())).containsExactly(Stage.FINAL_PROOF, Stage.SECRECY_REVIEW,
				Stage.SECOND_REVIEW, Stage.SECOND_PROOF, Stage.FIRST_REVIEW, Stage.FIRST_PROOF, Stage.DRAFT);
		this.walk.decide(task, Outcome.RETURN, "请再核对依据", Stage.SECOND_REVIEW, person("leader-in-charge"));

		assertThat(state(draft)).isEqualTo(DocumentState.IN_REVIEW);
		assertThat(this.walk.task(draft.id()).stage()).isEqualTo(Stage.SECOND_REVIEW);
		assertThat(this.reviews.verdicts(draft.id())).filteredOn((verdict) -> !verdict.holds())
			.extracting(Verdict::stage)
			.containsExactly(Stage.SECOND_REVIEW, Stage.SECRECY_REVIEW, Stage.FINAL_PROOF);
	}

	@Test
	void oneCharacterChangedAfterSecrecyReviewVoidsItAndAllBefore() {
		Document draft = this.walk.upTo(Stage.FINAL_PROOF, draft(ReviewProfile.STANDARD));

		this.documents.revise(draft.id(), 1, DocumentFixtures.aDraft().with(Block.Paragraph.of("各科室、")).content(),
				"改了一个字", person("drafter"));

		assertThat(state(draft)).isEqualTo(DocumentState.RETURNED);
		assertThat(this.tasks.openTasks(draft.id())).isEmpty();
		assertThat(this.reviews.verdicts(draft.id())).hasSize(5)
			.noneMatch(Verdict::holds)
			.allSatisfy((verdict) -> assertThat(verdict.voidReason()).contains("第2版"));
		assertThat(this.trail.of(Act.document(draft.id()))).filteredOn((entry) -> entry.act().action().equals("VOID"))
			.extracting((entry) -> entry.act().stage())
			.containsExactly("FIRST_PROOF", "FIRST_REVIEW", "SECOND_PROOF", "SECOND_REVIEW", "SECRECY_REVIEW");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("" + draft.id()).count())
			.isZero();
	}

	@Test
	void theDrafterTakesItBackBeforeTheFirstReviewOnly() {
		Document early = this.walk.upTo(Stage.FIRST_REVIEW, draft(ReviewProfile.STANDARD));
		Document late = this.walk.upTo(Stage.SECOND_PROOF, draft(ReviewProfile.STANDARD));
		Document claimed = this.walk.upTo(Stage.FIRST_REVIEW, draft(ReviewProfile.STANDARD));
		this.reviews.claim(this.walk.task(claimed.id()).id(), person("section-head"));

		assertThat(this.reviews.recall(early.id(), person("drafter")).state()).isEqualTo(DocumentState.DRAFT);
		assertThat(this.tasks.openTasks(early.id())).isEmpty();
		for (Document started : List.of(late, claimed)) {
			assertThatExceptionOfType(ReviewRefused.class)
				.isThrownBy(() -> this.reviews.recall(started.id(), person("drafter")))
				.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT));
		}
	}

	@Test
	void aTaskIsClaimedAndGivenBack() {
		Document draft = this.walk.upTo(Stage.FIRST_PROOF, draft(ReviewProfile.STANDARD));
		long task = this.walk.task(draft.id()).id();

		assertThat(this.reviews.claim(task, person("proofreader-1")).assigneeName()).isEqualTo("王晓燕");
		assertThat(list(person("proofreader-1"), TaskFilter.Scope.MINE)).contains(task);
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.reviews.claim(task, person("proofreader-2")))
			.withMessageContaining("王晓燕");
		assertThat(this.reviews.release(task, person("proofreader-1")).assigneeId()).isNull();
		this.reviews.claim(task, person("proofreader-2"));
		this.walk.pass(this.walk.task(draft.id()), person("proofreader-2"));
	}

	@Test
	void theListShowsOnlyWhatThePersonMayDo() {
		Document draft = this.walk.upTo(Stage.FIRST_PROOF, draft(ReviewProfile.STANDARD));
		long first = this.walk.task(draft.id()).id();

		assertThat(list(person("proofreader-1"), TaskFilter.Scope.OPEN)).contains(first);
		assertThat(this.tasks.counts(person("proofreader-1"))).containsKey(Stage.FIRST_PROOF);
		for (String other : List.of("drafter", "section-head", "auditor", "admin")) {
			assertThat(list(person(other), TaskFilter.Scope.OPEN)).as(other).doesNotContain(first);
		}
		this.walk.pass(draft.id());
		this.walk.pass(draft.id());
		long second = this.walk.task(draft.id()).id();
		assertThat(list(person("proofreader-1"), TaskFilter.Scope.OPEN)).doesNotContain(second);
		assertThat(list(person("proofreader-2"), TaskFilter.Scope.OPEN)).contains(second);
	}

	@Test
	void aRedactionGoesBackToTheDrafterAndIsThenCleared() {
		Document draft = this.walk.upTo(Stage.SECRECY_REVIEW, draft(ReviewProfile.STANDARD));

		this.walk.decide(this.walk.task(draft.id()), Outcome.CLEAR_REDACTED, "删去第二段的电话", null,
				person("secrecy-reviewer"));

		assertThat(state(draft)).isEqualTo(DocumentState.RETURNED);
		assertThat(this.forms.secrecy(draft.id()).redactions()).isEqualTo("删去第二段的电话");
		this.documents.revise(draft.id(), 1, DocumentFixtures.aDraft().titled("删减后的通知").content(), "删减",
				person("drafter"));
		this.walk.upTo(Stage.FINAL_PROOF, this.documents.get(draft.id()));
	}

	@Test
	void whatIsReferredWaitsAndWhatMayNotBeDisclosedEnds() {
		Document draft = this.walk.upTo(Stage.SECRECY_REVIEW, draft(ReviewProfile.STANDARD));
		Member reviewer = person("secrecy-reviewer");

		this.walk.decide(this.walk.task(draft.id()), Outcome.REFER, "市保密局", null, reviewer);
		ReviewTask waiting = this.walk.task(draft.id());
		assertThat(waiting.stage()).isEqualTo(Stage.SECRECY_REVIEW);
		assertThat(waiting.dueOn()).isAfter(java.time.LocalDate.of(2026, 6, 28));
		this.walk.decide(waiting, Outcome.NOT_DISCLOSABLE, "经市保密局确定属于工作秘密", null, reviewer);

		assertThat(state(draft)).isEqualTo(DocumentState.NOT_DISCLOSED);
		assertThat(this.forms.secrecy(draft.id()).ground()).isEqualTo("经市保密局确定属于工作秘密");
		assertThat(this.forms.secrecy(draft.id()).referral()).contains("市保密局");
	}

	@Test
	void aRejectedTextEnds() {
		Document draft = this.walk.upTo(Stage.FIRST_PROOF, draft(ReviewProfile.STANDARD));

		this.walk.decide(this.walk.task(draft.id()), Outcome.REJECT, "不属于本机关职责", null, person("proofreader-1"));

		assertThat(state(draft)).isEqualTo(DocumentState.REJECTED);
		assertThat(this.reviews.currentStage(draft.id())).isNull();
	}

	@Test
	void anUrgentTextIsReadSideBySide() {
		Document draft = draft(ReviewProfile.URGENT);
		this.walk.upTo(Stage.FINAL_REVIEW, draft);

		assertThat(this.tasks.openTasks(draft.id())).hasSize(3);
		this.tasks.openTasks(draft.id())
			.forEach((task) -> this.walk.pass(task, person(ReviewWalk.PEOPLE.get(task.stage()))));
		assertThat(this.walk.task(draft.id()).stage()).isEqualTo(Stage.SECRECY_REVIEW);
	}

	@Test
	void aMajorTextIsReadAloudByAnother() {
		Document draft = this.walk.upTo(Stage.FINAL_PROOF, draft(ReviewProfile.MAJOR));
		this.walk.pass(draft.id());
		ReviewTask aloud = this.walk.task(draft.id());

		assertThat(aloud.stage()).isEqualTo(Stage.FINAL_PROOF);
		assertThat(this.reviews.objections(aloud.id(), person("proofreader-3")))
			.anyMatch((reason) -> reason.contains("诵读"));
		this.walk.pass(aloud, person("proofreader-1"));
		assertThat(this.walk.task(draft.id()).stage()).isEqualTo(Stage.FINAL_REVIEW);
		this.walk.pass(draft.id());
		this.walk.pass(draft.id());
		assertThat(state(draft)).isEqualTo(DocumentState.SIGNED);
	}

	@Test
	void theFormsSayWhoDidWhat() {
		Document draft = this.walk.upTo(Stage.PATROL, draft(ReviewProfile.STANDARD));

		ApprovalForm approval = this.forms.approval(draft.id());
		assertThat(approval.number()).matches("FBSP-2026-\\d{4}");
		assertThat(approval.proofs()).extracting(FormSignature::person).containsExactly("王晓燕", "刘建国", "赵明霞");
		assertThat(approval.reviews()).extracting(FormSignature::post).containsExactly("科室负责人", "政府信息公开工作机构", "分管领导");
		assertThat(approval.address()).startsWith("/public/");
		assertThat(approval.patrol().isSigned()).isFalse();
		SecrecyForm secrecy = this.forms.secrecy(draft.id());
		assertThat(secrecy.number()).matches("BMSC-2026-\\d{4}");
		assertThat(secrecy.secrecy().result()).isEqualTo("可以公开");
		assertThat(secrecy.involved()).allMatch((answer) -> answer.answer().equals("未填写"));
	}

	@Test
	void whoIsLateIsRemindedAndThenHisSuperiorIsTold() {
		Document draft = this.walk.upTo(Stage.FIRST_REVIEW, draft(ReviewProfile.STANDARD));
		long task = this.walk.task(draft.id()).id();

		fire(draft, "Timer_FirstReviewHalfGone");
		assertThat(this.notices.unread(person("section-head")))
			.filteredOn((notice) -> Long.valueOf(task).equals(notice.taskId()))
			.extracting(Notices.Notice::kind)
			.containsExactly(Notices.Kind.REMINDER);
		this.clock.advance(Duration.ofDays(5));
		fire(draft, "Timer_FirstReviewOver");

		assertThat(this.notices.unread(person("leader-in-charge")))
			.filteredOn((notice) -> Long.valueOf(task).equals(notice.taskId()))
			.singleElement()
			.satisfies((notice) -> assertThat(notice.text()).contains("已超期"));
		assertThat(this.tasks.task(task, person("section-head")).overdueDays()).isPositive();
		assertThat(actions(draft)).endsWith("REMIND", "ESCALATE");
	}

	@Test
	void onlyThoseOnTheRouteKnowOfIt() {
		Document draft = draft(ReviewProfile.REPOST);
		Map<String, Boolean> before = Map.of("drafter", true, "drafter-2", false, "section-head", false, "auditor",
				true, "admin", false);
		before.forEach((name, visible) -> assertThat(this.reviews.visible(draft.id(), person(name))).as(name)
			.isEqualTo(visible));

		this.walk.upTo(Stage.FIRST_REVIEW, draft);

		Map<String, Boolean> after = Map.of("section-head", true, "proofreader-1", false, "drafter-2", false, "admin",
				false, "patrol-reader", true);
		after.forEach((name, visible) -> assertThat(this.reviews.visible(draft.id(), person(name))).as(name)
			.isEqualTo(visible));
	}

	private void fire(Document document, String timer) {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("" + document.id())
			.singleResult()
			.getId();
		this.jobs.executeJob(
				this.jobs.createJobQuery().processInstanceId(instance).activityId(timer).singleResult().getId());
	}

	private List<Long> list(Member member, TaskFilter.Scope scope) {
		return this.tasks.find(new TaskFilter(scope, null, "", false, TaskFilter.Sort.NEWEST, 0, 200), member)
			.items()
			.stream()
			.map(ReviewTask::id)
			.toList();
	}

	private List<String> actions(Document document) {
		return this.trail.of(Act.document(document.id())).stream().map((entry) -> entry.act().action()).toList();
	}

	private DocumentState state(Document document) {
		return this.documents.get(document.id()).state();
	}

	private Member person(String username) {
		return this.walk.person(username);
	}

	private Document draft(ReviewProfile profile) {
		return DocumentFixtures.aDraft().on(profile).savedBy(person("drafter"), this.documents);
	}

}
