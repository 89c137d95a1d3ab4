package org.gongkai.publication;

import java.util.List;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.DocumentState;
import org.gongkai.format.Block;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** First the page is gone, then comes the paper. */
class WithdrawalTests extends PublicSiteFixture {

	private static final String GOOD = "{\"reasonClass\": \"FACTUAL_ERROR\", \"reason\": \"金额有误\"}";

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	AuditTrail audit;

	@Test
	void thePageIsGoneFromEverywhere() {
		PublishedPage page = published("关于将被撤下的通知", Block.Paragraph.of("有误的正文"));

		assertThat(post(page.documentId(), "publisher", GOOD)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("WITHDRAWN");

		assertThat(this.mvc.get().uri(page.address())).hasStatus(410)
			.bodyText()
			.contains("该页面已撤下")
			.doesNotContain("将被撤下的通知", "有误的正文", "金额有误");
		assertThat(this.mvc.get().uri(page.address().replace(".html", ".docx"))).hasStatus(410);
		assertThat(this.mvc.get().uri(page.address().replace(".html", "/1.pdf"))).hasStatus(410);
		assertThat(this.mvc.head().uri(page.address())).hasStatus(410);
		assertThat(this.mvc.get().uri("/sitemap.xml")).bodyText().doesNotContain(page.address());
		assertThat(this.mvc.get().uri("/")).bodyText().doesNotContain(page.title());
		assertThat(this.mvc.get().uri("/public/documents/")).bodyText().doesNotContain(page.title());
		assertThat(this.mvc.get().uri("/public/search?q={q}", page.indexNo())).bodyText().doesNotContain(page.title());
		assertThat(this.documents.get(page.documentId()).state()).isEqualTo(DocumentState.WITHDRAWN);
		assertThat(this.audit.of(Act.document(page.documentId())).stream().map(AuditEntry::act).map(Act::action))
			.contains("WITHDRAW");
	}

	@Test
	void aThirdCallOfThePublisherDoesNotBringItBack() {
		Reviews.Signed signed = signed(content("关于不再出现的通知", Block.Paragraph.of("正文")));
		PublishedPage page = publish(signed);
		withdraw(page, "publisher");

		this.site.publish(signed, member("publisher").id());

		assertThat(this.mvc.get().uri(page.address())).hasStatus(410);
	}

	@Test
	void onlyPublisherAndDisclosureOfficerMay() {
		PublishedPage page = published("关于权限的通知", Block.Paragraph.of("正文"));

		assertThat(post(page.documentId(), "drafter", GOOD)).hasStatus(403);
		assertThat(post(page.documentId(), "signatory", GOOD)).hasStatus(403);
		assertThat(this.mvc.get().uri(page.address())).hasStatusOk();
		assertThat(post(page.documentId(), "disclosure-officer", GOOD)).hasStatusOk();
	}

	@Test
	void whatIsNotPublishedCannotBeTakenDown() {
		Reviews.Signed signed = signed(content("关于未发布的通知", Block.Paragraph.of("正文")));

		assertThat(post(signed.documentId(), "publisher", GOOD)).hasStatus(409);
		given(this.reviews.visible(anyLong(), any())).willReturn(false);
		assertThat(post(signed.documentId(), "publisher", GOOD)).hasStatus(404);
		assertThat(post(987654321L, "publisher", GOOD)).hasStatus(404);
	}

	@Test
	void aReasonIsNeededAndTheAllowedClassesAreNamed() {
		PublishedPage page = published("关于理由的通知", Block.Paragraph.of("正文"));

		assertThat(post(page.documentId(), "publisher", "{\"reasonClass\": \"WHIM\", \"reason\": \"x\"}"))
			.hasStatus(422)
			.bodyText()
			.contains("PERSONAL_DATA_LEAK");
		assertThat(post(page.documentId(), "publisher", "{\"reasonClass\": \"FACTUAL_ERROR\", \"reason\": \"  \"}"))
			.hasStatus(422);
		assertThat(post(page.documentId(), "publisher", "{}")).hasStatus(422);
		assertThat(this.mvc.get().uri(page.address())).hasStatusOk();
	}

	@Test
	void thePapersFollow() {
		PublishedPage page = published("关于补办手续的通知", Block.Paragraph.of("正文"));
		Withdrawal withdrawal = withdraw(page, "publisher");
		assertThat(withdrawal.reportDue()).isEqualTo("2026-06-11");

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.withdrawals.confirm(withdrawal.id(), "同意", member("leader-in-charge")))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT));
		this.withdrawals.report(withdrawal.id(), "已申请清除搜索缓存", "加强数字核对", member("disclosure-officer"));
		Withdrawal closed = this.withdrawals.confirm(withdrawal.id(), "同意", member("leader-in-charge"));

		assertThat(closed.step()).isEqualTo(Withdrawal.Step.CLOSED);
		assertThat(closed.confirmedBy()).isEqualTo(member("leader-in-charge").name());
	}

	@Test
	void thePagesLeadThroughIt() {
		PublishedPage page = published("关于页面办理的通知", Block.Paragraph.of("正文"));
		String form = "/documents/" + page.documentId() + "/withdrawal";

		assertThat(this.mvc.get().uri(form).with(user("publisher"))).hasStatusOk().bodyText().contains("立即撤下");
		assertThat(this.mvc.get().uri(form).with(user("drafter"))).hasStatus(403);
		assertThat(this.mvc.post().uri(form).param("reasonClass", "FACTUAL_ERROR").with(user("publisher")).with(csrf()))
			.hasStatus(422)
			.bodyText()
			.contains("请填写撤稿理由");
		assertThat(this.mvc.post()
			.uri(form)
			.param("reasonClass", "FACTUAL_ERROR")
			.param("reason", "金额有误")
			.param("foundAt", "2026-06-10T10:00")
			.with(user("publisher"))
			.with(csrf())).hasStatus3xxRedirection().hasRedirectedUrl("/withdrawals");
		Withdrawal withdrawal = this.withdrawals.of(page.documentId()).orElseThrow();
		assertThat(this.mvc.get().uri("/withdrawals").with(user("disclosure-officer"))).hasStatusOk()
			.bodyText()
			.contains(page.title(), "/withdrawals/" + withdrawal.id() + "/report");
		assertThat(this.mvc.post()
			.uri("/withdrawals/" + withdrawal.id() + "/report")
			.param("measures", "已更正")
			.param("lesson", "加强校对")
			.with(user("disclosure-officer"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/withdrawals").with(user("leader-in-charge"))).hasStatusOk()
			.bodyText()
			.contains("/withdrawals/" + withdrawal.id() + "/confirmation");
		assertThat(this.mvc.get().uri("/withdrawals").with(user("drafter"))).hasStatus(403);
	}

	@Test
	void theLedgerShowsItToThoseWhoMayLook() {
		PublishedPage page = published("关于登记台账的通知", Block.Paragraph.of("正文"));

		for (String who : List.of("publisher", "disclosure-officer", "auditor")) {
			assertThat(this.mvc.get().uri("/ledger?q={q}", page.indexNo()).with(user(who))).hasStatusOk()
				.bodyText()
				.contains(page.title(), page.signatoryName(), page.publisherName());
			assertThat(this.mvc.get().uri("/ledger/" + page.documentId()).with(user(who))).hasStatusOk();
		}
		assertThat(this.mvc.get().uri("/ledger").with(user("drafter"))).hasStatus(403);
		assertThat(this.mvc.get().uri("/ledger/987654321").with(user("auditor"))).hasStatus(404);
		assertThat(this.mvc.get().uri("/ledger")).hasStatus3xxRedirection();
	}

	private Withdrawal withdraw(PublishedPage page, String username) {
		return this.withdrawals.withdraw(page.documentId(), new Withdrawals.Order("FACTUAL_ERROR", "金额有误", "", null),
				member(username));
	}

	private MvcTestResult post(long documentId, String username, String json) {
		return this.mvc.post()
			.uri("/api/v1/documents/" + documentId + "/withdrawal")
			.with(httpBasic(username, "demo"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
