package org.gongkai.review.web;

import jakarta.servlet.http.Cookie;
import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.ReviewTask;
import org.gongkai.review.ReviewWalk;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskList;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What people see and may press on the pages of the review. */
@OfficeTest
class ReviewPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	Reviews reviews;

	@Autowired
	TaskList tasks;

	@Autowired
	Inspection inspection;

	@Autowired
	ReviewWalk walk;

	@Test
	void theTaskListShowsWhatOneMayDoAndNothingElse() {
		Document document = handedIn("关于开展节水宣传的通知甲");

		assertThat(page("proofreader-1", "/tasks?q=节水宣传的通知甲")).hasStatusOk()
			.bodyText()
			.contains(document.title(), "一校", "领取");
		assertThat(page("section-head", "/tasks?q=节水宣传的通知甲")).hasStatusOk()
			.bodyText()
			.doesNotContain(document.title())
			.contains("没有符合条件的任务");
	}

	@Test
	void aPersonClaimsOpensAndPasses() {
		Document document = handedIn("关于开展节水宣传的通知乙");
		long task = task(document).id();
		Cookie proofreader = signIn("proofreader-1");

		assertThat(post(proofreader, "/tasks/" + task + "/claim")).hasRedirectedUrl("/documents/" + document.id());
		assertThat(this.mvc.get().uri("/documents/" + document.id()).cookie(proofreader)).hasStatusOk()
			.bodyText()
			.contains("一校</span>：请您办理", "差错数", "核对清单");
		assertThat(this.mvc.post()
			.uri("/tasks/" + task + "/decision")
			.cookie(proofreader)
			.with(csrf())
			.param("outcome", "PASS")
			.param("comment", "已校")
			.param("field.errors", "2")
			.param("contentHash", document.contentHash())).hasRedirectedUrl("/tasks");

		assertThat(this.reviews.currentStage(document.id())).isEqualTo(Stage.FIRST_REVIEW);
		assertThat(this.reviews.verdicts(document.id())).singleElement()
			.satisfies((verdict) -> assertThat(verdict.fields()).containsEntry("errors", "2"));
	}

	@Test
	void aRefusedDecisionComesBackWithReasonsAndWhatWasTyped() {
		Document document = handedIn("关于开展节水宣传的通知丙");
		long task = task(document).id();
		Cookie proofreader = signIn("proofreader-1");
		post(proofreader, "/tasks/" + task + "/claim");

		MvcTestResult refused = this.mvc.post()
			.uri("/tasks/" + task + "/decision")
			.cookie(proofreader)
			.with(csrf())
			.param("outcome", "PASS")
			.param("comment", "写了很久的意见")
			.param("contentHash", "0".repeat(64))
			.exchange();

		assertThat(refused).hasRedirectedUrl("/documents/" + document.id() + "#decision");
		assertThat(this.mvc.get().uri("/documents/" + document.id()).cookie(proofreader)).bodyText()
			.contains("没有办成", "写了很久的意见");
		assertThat(this.reviews.verdicts(document.id())).isEmpty();
	}

	@Test
	void aNullCharacterInAFormDoesNoHarm() {
		assertThat(page("proofreader-1", "/tasks?q=a%00b")).hasStatusOk();
		Document document = handedIn("关于开展节水宣传的通知庚");
		Cookie proofreader = signIn("proofreader-1");
		post(proofreader, "/tasks/" + task(document).id() + "/claim");
		this.mvc.get().uri("/documents/" + document.id()).cookie(proofreader).exchange();

		assertThat(this.mvc.post()
			.uri("/tasks/" + task(document).id() + "/decision")
			.cookie(proofreader)
			.with(csrf())
			.param("outcome", "PASS")
			.param("comment", "已\0校")
			.param("field.corrections", "无\0")
			.param("contentHash", document.contentHash())).hasRedirectedUrl("/tasks");
		assertThat(this.reviews.verdicts(document.id()).get(0).comment()).isEqualTo("已校");
	}

	@Test
	void aDocumentIsNotThereForThoseWhoMayNotKnowIt() {
		Document document = handedIn("关于开展节水宣传的通知丁");

		assertThat(page("drafter-2", "/documents/" + document.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("admin", "/documents/" + document.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("auditor", "/documents/" + document.id())).hasStatusOk().bodyText().doesNotContain("请您办理");
		assertThat(page("drafter", "/documents/999999999")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theDrafterSeesWhyHeMayNotHandIn() {
		Document draft = DocumentFixtures.aDraft()
			.titled("关于公布联系方式的通知")
			.with(Block.Paragraph.of("联系人手机：13800138000。"))
			.savedBy(this.walk.person("drafter"), this.documents);
		Cookie drafter = signIn("drafter");

		assertThat(post(drafter, "/documents/" + draft.id() + "/submission"))
			.hasRedirectedUrl("/documents/" + draft.id());

		assertThat(this.mvc.get().uri("/documents/" + draft.id()).cookie(drafter)).hasStatusOk()
			.bodyText()
			.contains("没有办成", "D2", "<mark", "13800138000");
		assertThat(this.documents.get(draft.id()).state()).isEqualTo(DocumentState.DRAFT);
	}

	@Test
	void aFindingIsConfirmedWithAReasonFromThePage() {
		Document draft = DocumentFixtures.aDraft()
			.titled("关于转发文件的通知")
			.with(Block.Paragraph.of("现将某办发[2023]5号转发给你们。"))
			.savedBy(this.walk.person("drafter"), this.documents);
		Finding finding = this.inspection.inspect(draft.id()).get(0);
		Cookie drafter = signIn("drafter");

		assertThat(this.mvc.post()
			.uri("/documents/" + draft.id() + "/findings/" + finding.id() + "/confirmation")
			.cookie(drafter)
			.with(csrf())
			.param("reason", "来文原样如此")).hasStatus3xxRedirection();

		assertThat(this.mvc.get().uri("/documents/" + draft.id()).cookie(drafter)).bodyText().contains("已确认", "来文原样如此");
	}

	@Test
	void onlyTheOneWhoseTurnItIsConfirmsDuringTheReviewAndNobodyAfterwards() {
		Document draft = DocumentFixtures.aDraft()
			.titled("关于转发来文的通知")
			.with(Block.Paragraph.of("现将某办发[2023]6号转发给你们。"))
			.savedBy(this.walk.person("drafter"), this.documents);
		long finding = this.inspection.inspect(draft.id()).get(0).id();
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.reviews.confirm(finding, "是", this.walk.person("disclosure-officer")));
		this.reviews.confirm(finding, "来文原样如此", this.walk.person("drafter"));
		this.walk.upTo(Stage.FIRST_PROOF, draft);

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.reviews.confirm(finding, "是", this.walk.person("drafter")));
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.reviews.confirm(finding, "是", this.walk.person("publisher")));
	}

	@Test
	void onlyWhoHadTheTextBeforeHimHasOpenedIt() {
		Document document = handedIn("关于开展节水宣传的通知己");
		Cookie proofreader = signIn("proofreader-1");

		this.mvc.get().uri("/documents/" + document.id() + "?view=process").cookie(proofreader).exchange();
		assertThat(this.reviews.objections(task(document).id(), this.walk.person("proofreader-1"))).isNotEmpty();
		this.mvc.get().uri("/documents/" + document.id()).cookie(proofreader).exchange();
		assertThat(this.reviews.objections(task(document).id(), this.walk.person("proofreader-1"))).isEmpty();
	}

	@Test
	void everyPartOfTheDocumentPageOpens() {
		Document document = this.walk.upTo(Stage.SECRECY_REVIEW, draft("关于开展节水宣传的通知戊"));
		Cookie reviewer = signIn("secrecy-reviewer");

		for (DocumentPage.View view : DocumentPage.View.values()) {
			assertThat(this.mvc.get().uri("/documents/" + document.id() + "?view=" + view.code()).cookie(reviewer))
				.as(view.label())
				.hasStatusOk()
				.bodyText()
				.contains(document.title());
		}
		assertThat(this.mvc.get().uri("/documents/" + document.id() + "?view=timeline").cookie(reviewer)).bodyText()
			.contains("新建文稿", "交稿", "一校", "二审", "通过");
	}

	@Test
	void scriptsInATextAreOnlyText() {
		Document draft = DocumentFixtures.aDraft()
			.titled("<script>alert(1)</script>")
			.with(Block.Paragraph.of("<img src=x onerror=alert(1)>13800138000"))
			.savedBy(this.walk.person("drafter"), this.documents);
		this.inspection.inspect(draft.id());

		assertThat(page("drafter", "/documents/" + draft.id())).hasStatusOk()
			.bodyText()
			.doesNotContain("<script>alert", "<img src=x")
			.contains("&lt;img src=x onerror=alert(1)&gt;");
	}

	private Document draft(String title) {
		return DocumentFixtures.aDraft().titled(title).savedBy(this.walk.person("drafter"), this.documents);
	}

	private Document handedIn(String title) {
		return this.walk.upTo(Stage.FIRST_PROOF, draft(title));
	}

	private ReviewTask task(Document document) {
		return this.walk.task(document.id());
	}

	private MvcTestResult page(String person, String address) {
		return this.mvc.get().uri(address).cookie(signIn(person)).exchange();
	}

	private MvcTestResult post(Cookie session, String address) {
		return this.mvc.post().uri(address).cookie(session).with(csrf()).exchange();
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
