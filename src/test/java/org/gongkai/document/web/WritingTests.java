package org.gongkai.document.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

import org.gongkai.OfficeTest;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages on which documents are written. */
@OfficeTest
class WritingTests {

	private static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	TransactionOperations transaction;

	@Test
	void theListTellsADrafterHowToBegin() {
		assertThat(get("drafter-2", "/documents?q=没有这样的标题")).hasStatusOk().bodyText().contains("没有符合条件的文稿");
	}

	@Test
	void theFormForANewDocumentExplainsTheRoutes() {
		assertThat(get("drafter", "/documents/new")).hasStatusOk()
			.bodyText()
			.contains("新建文稿", "一般文稿选这个", "_csrf", "data-editor")
			.doesNotContainPattern("<script(?![^>]*\\ssrc=)")
			.doesNotContain("style=");
	}

	@Test
	void whoIsNoDrafterIsToldSo() {
		assertThat(get("publisher", "/documents/new")).hasStatus(403).bodyText().contains("只有拟稿人可以新建文稿");
		assertThat(get("publisher", "/documents")).hasStatusOk().bodyText().contains("没有您经手起草的文稿");
	}

	@Test
	void aTypedDocumentIsSavedAndListed() {
		long id = typed("关于开展节能宣传周活动的通知", "<p>各科室：现通知如下。</p>");

		assertThat(this.documents.get(id).title()).isEqualTo("关于开展节能宣传周活动的通知");
		assertThat(get("drafter", "/documents?q=节能宣传周")).hasStatusOk()
			.bodyText()
			.contains("/documents/" + id, "data-status=\"DRAFT\"");
		assertThat(get("drafter-2", "/documents?scope=section&q=节能宣传周")).bodyText().doesNotContain("/documents/" + id);
	}

	@Test
	void whoMayReadADocumentMaySeeItOnPaper() {
		long id = typed("关于打印预览的通知", "<p>各科室：现通知如下。</p>");

		assertThat(get("drafter", "/documents/" + id)).bodyText().contains("/documents/" + id + "/print.pdf");
		MvcTestResult pdf = get("drafter", "/documents/" + id + "/print.pdf");
		assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
		assertThat(pdf.getResponse().getHeader("Content-Disposition")).startsWith("inline");
		assertThat(get("drafter", "/documents/" + id + "/print.ofd")).hasStatusOk().hasContentType("application/ofd");
		assertThat(get("drafter", "/documents/" + id + "/print.docx")).hasStatusOk();
		assertThat(get("drafter", "/documents/" + id + "/print.exe")).hasStatus(404);
		assertThat(get("drafter-2", "/documents/" + id + "/print.pdf")).hasStatus(404);
	}

	@Test
	void aTextLikeABookIsNotSetOnPagesAndSaysSo() {
		long id = typed("关于印发汇编的通知", "<p>" + "公".repeat(400_000) + "</p>");

		assertThat(get("drafter", "/documents/" + id + "/print.pdf")).hasStatus(422).bodyText().contains("正文过长");
	}

	@Test
	void aRefusedFormComesBackAsItWasTyped() {
		MvcTestResult refused = post("drafter", "/documents/new").param("title", "关于信访事项的答复")
			.param("body", "<p>正文还在</p>")
			.param("attribute", "NOT_DISCLOSED")
			.param("docNumber", "赣经开〔2026〕8号")
			.exchange();

		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("须写明理由", "关于信访事项的答复", "正文还在", "赣经开〔2026〕8号", "value=\"NOT_DISCLOSED\" checked");
	}

	@Test
	void aTextFileBecomesADocumentWithItsOwnTitle() {
		MvcTestResult saved = post("drafter", "/documents/new")
			.file(new MockMultipartFile("file", "通知.md", "text/markdown",
					"# 关于做好防汛工作的通知\n\n各科室要落实值班。\n".getBytes(StandardCharsets.UTF_8)))
			.exchange();

		assertThat(saved).hasStatus3xxRedirection();
		long id = idIn(saved);
		assertThat(this.documents.get(id).title()).isEqualTo("关于做好防汛工作的通知");
		assertThat(get("drafter", "/documents/" + id + "/edit")).hasStatusOk().bodyText().contains("各科室要落实值班");
	}

	@Test
	void aFileThatCannotBeReadIsRefusedInAClearSentence() {
		MvcTestResult refused = post("drafter", "/documents/new").param("title", "带坏文件的文稿")
			.file(new MockMultipartFile("file", "年报.docx", "application/octet-stream", new byte[] { 1, 2, 3, 0, 5 }))
			.exchange();

		assertThat(refused.getResponse().getStatus()).isBetween(413, 422);
		assertThat(refused).bodyText().contains("没有保存，请先改正下列问题", "带坏文件的文稿");
	}

	@Test
	void anAttachmentThatABrowserWouldRunIsRefused() {
		MvcTestResult refused = post("drafter", "/documents/new").param("title", "带附件的文稿")
			.file(new MockMultipartFile("upload", "附件.html", "text/html", "<script>alert(1)</script>".getBytes()))
			.file(new MockMultipartFile("upload", "附件.pdf", "application/pdf", "<html><script>1</script>".getBytes()))
			.exchange();

		assertThat(refused).hasStatus(415).bodyText().contains("类型不能上传", "与文件名的后缀不符");
	}

	@Test
	void whatWasUploadedWithARefusedFormIsKept() {
		MvcTestResult refused = post("drafter", "/documents/new").param("title", "")
			.file(new MockMultipartFile("upload", "附件1.png", "image/png", PNG))
			.exchange();

		assertThat(refused).hasStatus(422).bodyText().contains("标题是空的", "附件1.png", "name=\"attachment\"");
	}

	@Test
	void pastedScriptsNeverReachAPage() {
		long id = typed("关于脚本的文稿<script>alert(1)</script>",
				"<p>正文<script>alert(2)</script><img src=x onerror=alert(3)></p>"
						+ "<p><a href=\"javascript:alert(4)\">链接</a><svg onload=alert(5)></svg></p>"
						+ "<table><tr><td onclick=alert(6)>格</td></tr></table>");

		assertThat(get("drafter", "/documents/" + id + "/edit")).hasStatusOk()
			.bodyText()
			.contains("正文", "格")
			.doesNotContain("<script>", "onerror", "javascript:", "<svg", "onclick");
		assertThat(get("drafter", "/documents")).bodyText().doesNotContain("<script>alert");
	}

	@Test
	void anotherSectionDoesNotKnowTheDocument() {
		long id = typed("另一科室看不见的文稿", "<p>内容</p>");

		assertThat(get("drafter-2", "/documents/" + id + "/edit")).hasStatus(404);
		assertThat(get("drafter-2", "/documents/" + id + "/versions")).hasStatus(404);
		assertThat(get("admin", "/documents/" + id + "/versions")).hasStatus(404);
	}

	@Test
	void aStaleSaveShowsBothChangesAndLosesNothing() {
		long id = typed("关于两人同时修改的通知", "<p>第一段原文。</p><p>第二段原文。</p>");
		assertThat(save(id, 1, "<p>第一段由甲改过。</p><p>第二段原文。</p>")).hasStatus3xxRedirection();

		MvcTestResult conflict = save(id, 1, "<p>第一段原文。</p><p>第二段由乙改过。</p>");

		assertThat(conflict).hasStatus(409)
			.bodyText()
			.contains("已被他人修改", "对方改了什么", "您改了什么", "由甲改过", "由乙改过", "name=\"version\" value=\"2\"");
		assertThat(this.documents.get(id).version()).isEqualTo(2);
		assertThat(get("drafter", "/documents/" + id + "/edit")).bodyText().contains("有自动保存而没有提交的内容");
		assertThat(get("drafter", "/documents/" + id + "/edit?restore=yes")).bodyText().contains("第二段由乙改过");

		assertThat(save(id, 2, "<p>第一段由甲改过。</p><p>第二段由乙改过。</p>")).hasStatus3xxRedirection();
		assertThat(this.documents.get(id).version()).isEqualTo(3);
	}

	@Test
	void whatOnlyTheOtherChangedIsTakenOver() {
		long id = typed("关于标题之争的通知", "<p>正文。</p>");
		post("drafter", "/documents/" + id + "/edit").param("version", "1")
			.param("title", "关于标题已改的通知")
			.param("body", "<p>正文。</p>")
			.exchange();

		MvcTestResult conflict = post("drafter", "/documents/" + id + "/edit").param("version", "1")
			.param("title", "关于标题之争的通知")
			.param("body", "<p>正文另改。</p>")
			.exchange();

		assertThat(conflict).hasStatus(409).bodyText().contains(">关于标题已改的通知</textarea>", "正文另改");
	}

	@Test
	void whatIsTypedIsKeptAndOfferedAgain() {
		long id = typed("关于自动保存的通知", "<p>旧文。</p>");
		MvcTestResult kept = this.mvc.post()
			.uri("/documents/" + id + "/working-copy")
			.with(user("drafter"))
			.with(csrf())
			.param("baseVersion", "1")
			.param("text", "{\"title\":\"关于自动保存的通知\",\"body\":\"<p>打了一半</p>\",\"version\":\"1\",\"attachment\":\"x\"}")
			.exchange();

		assertThat(kept).hasStatusOk().bodyJson().extractingPath("$.at").asString().matches("\\d\\d:\\d\\d");
		assertThat(get("drafter", "/documents/" + id + "/edit")).bodyText().contains("有自动保存", "旧文");
		assertThat(get("drafter", "/documents/" + id + "/edit?restore=yes")).bodyText().contains("打了一半");

		assertThat(this.mvc.post().uri("/documents/" + id + "/working-copy/discard").with(user("drafter")).with(csrf()))
			.hasRedirectedUrl("/documents/" + id + "/edit");
		assertThat(get("drafter", "/documents/" + id + "/edit")).bodyText().doesNotContain("有自动保存");
	}

	@Test
	void theDifferenceMarksWordsAndCells() {
		long id = typed("关于比较的通知",
				"<p>支出一百万元。</p><table><tr><th>项</th><th>数</th></tr><tr><td>车</td><td>12</td></tr></table>");
		save(id, 1, "<p>支出二百万元。</p><table><tr><th>项</th><th>数</th></tr><tr><td>车</td><td>13</td></tr></table>");

		assertThat(get("drafter", "/documents/" + id + "/difference?from=1&to=2")).hasStatusOk()
			.bodyText()
			.contains("<del>", "<ins>", "app-diff__cell", "第 1 版 → 第 2 版");
		assertThat(get("drafter", "/documents/" + id + "/versions")).hasStatusOk()
			.bodyText()
			.contains("第 2 版", "第 1 版");
	}

	@Test
	void aPictureIsSeenByItsUploaderAndByReadersOfTheDocument() {
		MvcTestResult uploaded = this.mvc.post()
			.uri("/files")
			.multipart()
			.file(new MockMultipartFile("file", "图.png", "image/png", PNG))
			.with(user("drafter"))
			.with(csrf())
			.exchange();
		assertThat(uploaded).hasStatus(201);
		String digest = uploadedDigest(uploaded);
		long id = typed("关于图片的文稿", "<figure><img data-digest=\"" + digest + "\" alt=\"图\"></figure>");

		assertThat(get("drafter", "/files/" + digest)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(get("drafter", "/files/" + digest + "?document=" + id)).hasStatusOk();
		assertThat(get("drafter-2", "/files/" + digest)).hasStatus(404);
		assertThat(get("drafter-2", "/files/" + digest + "?document=" + id)).hasStatus(404);
	}

	@Test
	void whatIsNoPictureIsRefusedByItsContent() {
		MvcTestResult refused = this.mvc.post()
			.uri("/files")
			.multipart()
			.file(new MockMultipartFile("file", "图.png", "image/png", "<svg onload=alert(1)>".getBytes()))
			.with(user("drafter"))
			.with(csrf())
			.exchange();

		assertThat(refused).hasStatus(415).bodyJson().extractingPath("$.detail").asString().contains("不是 PNG");
	}

	@Test
	void aLongListIsPaged() {
		Member drafter = this.organization.member("drafter-2").orElseThrow();
		var base = this.documents.version(typed("关于长列表的样稿", "<p>样稿。</p>"), 1).content();
		for (int i = 0; i < 45; i++) {
			this.documents.create(Category.NEWS, ReviewProfile.STANDARD, new Content("关于长列表的通知" + i, base.blocks(),
					base.catalogue(), base.attribute(), "", base.column(), base.attachments()), drafter);
		}

		assertThat(get("drafter-2", "/documents?q=长列表&page=1")).hasStatusOk()
			.bodyText()
			.contains("第 21–40 条，共 45 条", "page=0", "page=2", "q=%E9%95%BF");
	}

	@Test
	void whoPlansWhatAnotherHoldsIsToldSo() {
		long id = typed("关于召开座谈会的通知", "<p>各科室：现通知如下。</p>");

		MvcTestResult refused = this.transaction.execute((status) -> {
			this.documents.lock(id);
			return CompletableFuture
				.supplyAsync(() -> this.mvc.post()
					.uri("/documents/" + id + "/plan")
					.with(user("drafter"))
					.with(csrf())
					.param("profile", "MAJOR")
					.exchange())
				.join();
		});

		assertThat(refused).hasStatus(409).bodyText().contains("没有生效", "请刷新后再试");
	}

	@Test
	void thePlanIsSavedApartFromTheText() {
		long id = typed("关于方案的通知", "<p>正文。</p>");

		assertThat(this.mvc.post()
			.uri("/documents/" + id + "/plan")
			.with(user("drafter"))
			.with(csrf())
			.param("profile", "MAJOR")
			.param("publishAt", "2026-12-01T09:00")).hasRedirectedUrl("/documents/" + id + "/edit");

		assertThat(this.documents.get(id).profile().name()).isEqualTo("MAJOR");
		assertThat(get("drafter", "/documents/" + id + "/edit")).bodyText().contains("value=\"2026-12-01T09:00\"");
	}

	private long typed(String title, String body) {
		MvcTestResult saved = post("drafter", "/documents/new").param("title", title).param("body", body).exchange();
		assertThat(saved).hasStatus3xxRedirection();
		return idIn(saved);
	}

	private MvcTestResult save(long id, int version, String body) {
		return post("drafter", "/documents/" + id + "/edit").param("version", String.valueOf(version))
			.param("title", this.documents.get(id).title())
			.param("body", body)
			.exchange();
	}

	private MvcTestResult get(String username, String address) {
		return this.mvc.get().uri(address).with(user(username)).exchange();
	}

	private MockMultipartMvcRequestBuilder post(String username, String address) {
		return this.mvc.post().uri(address).multipart().with(user(username)).with(csrf());
	}

	private static long idIn(MvcTestResult saved) {
		String address = String.valueOf(saved.getResponse().getRedirectedUrl());
		return Long.parseLong(address.replaceAll("\\D+(\\d+).*", "$1"));
	}

	private static String uploadedDigest(MvcTestResult uploaded) {
		return new String(uploaded.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll(".*\"digest\":\"([0-9a-f]{64})\".*", "$1");
	}

}
