package org.gongkai.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.AttachedFile;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.CleanCopies;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.HiddenFiles;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.format.hidden.HidingFiles;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What files hide does not get out. */
class HiddenContentPublishingTests extends PublicSiteFixture {

	private static final List<String> SECRETS = List.of("九十七辆", "这个数字先别公开", "底价", "白色的内部联系人", "王晓明", "李建国", "张科长",
			"赵起草", "月薪", "底稿", "内部备注", "虚列", "陈会计", "TestPhone", "Zhou Min", "SUM(");

	@Autowired
	HiddenFiles hidden;

	@Autowired
	CleanCopies copies;

	@Autowired
	AuditTrail audit;

	@Test
	void aFileThatHidesSomethingIsNotPublished() throws IOException {
		Reviews.Signed signed = signed(hiding());

		assertThat(this.site.obstacles(signed.documentId())).anyMatch((reason) -> reason.contains("附件“通知稿.docx”里有修订痕迹"))
			.anyMatch((reason) -> reason.contains("附件“清单.xlsx”里有批注、隐藏的工作表、隐藏的行"))
			.anyMatch((reason) -> reason.contains("图片“现场”里有拍摄地点"));
		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> publish(signed));
		assertThat(this.pages.find(signed.documentId())).isEmpty();
	}

	@Test
	void afterCleaningNothingPublicHasAnyOfIt() throws Exception {
		Content content = hiding();
		Document document = this.documents.create(Category.DEPARTMENT_DOCUMENT, ReviewProfile.STANDARD, content,
				member("drafter"));
		List<AttachedFile> before = this.hidden.of(content);
		int version = document.version();
		for (AttachedFile file : before) {
			version = this.copies.replace(document.id(), version, file.digest(), member("drafter")).version();
		}

		Content clean = this.documents.version(document.id(), version).content();
		assertThat(this.hidden.of(clean)).hasSize(3).allMatch((file) -> file.hidden().isEmpty());
		assertThat(clean.attachments()).extracting(Content.Attachment::name).containsExactly("通知稿.docx", "清单.xlsx");
		assertThat(this.audit.of(Act.document(document.id())))
			.filteredOn((entry) -> entry.act().action().equals("CLEAN_COPY"))
			.hasSize(3)
			.anyMatch(
					(entry) -> entry.act().details().containsKey("original") && entry.act().comment().contains("修订痕迹"));
		theOriginalIsForTheOfficeOnly(document.id(), content.attachments().get(0).digest());

		PublishedPage page = publish(signed(clean));

		List<String> addresses = new ArrayList<>(
				List.of(page.address(), "/public/search?q=九十七辆", "/public/search?q=通知"));
		page.files().forEach((file) -> addresses.add(file.path()));
		assertThat(addresses).hasSize(3 + 6);
		for (String address : addresses) {
			MvcTestResult answer = this.mvc.get().uri(address).exchange();
			assertThat(answer).hasStatusOk();
			String all = HidingFiles.unpacked(answer.getResponse().getContentAsByteArray());
			SECRETS.stream()
				.filter((secret) -> !address.contains("search") || !secret.equals("九十七辆"))
				.forEach((secret) -> assertThat(all.contains(secret)).as(secret + " in " + address).isFalse());
		}
	}

	private void theOriginalIsForTheOfficeOnly(long id, String digest) {
		String address = "/files/" + digest + "?document=" + id;
		assertThat(this.mvc.get().uri(address).with(user("drafter"))).hasStatusOk();
		assertThat(this.mvc.get().uri(address)).hasStatus3xxRedirection();
	}

	@Test
	void whatHidesNothingNeedsNoCopy() throws IOException {
		Content content = content("关于值班的通知", Block.Paragraph.of("正文"));
		Document document = this.documents.create(Category.DEPARTMENT_DOCUMENT, ReviewProfile.STANDARD, content,
				member("drafter"));

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.copies.replace(document.id(), 1, "0".repeat(64), member("drafter")))
			.withMessageContaining("没有这个文件");
	}

	private Content hiding() throws IOException {
		Content.Attachment word = kept("通知稿.docx", HidingFiles.word(),
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		Content.Attachment sheet = kept("清单.xlsx", HidingFiles.sheet(),
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		Content.Attachment picture = kept("现场.jpg", HidingFiles.photograph(6), "image/jpeg");
		return new Content("关于公务用车管理的通知",
				List.of(Block.Paragraph.of("见附件。"), new Block.Figure(picture.digest(), "车库", "现场")), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, "", "documents", List.of(word, sheet));
	}

	private Content.Attachment kept(String name, byte[] bytes, String type) {
		String digest = this.transaction.execute((status) -> this.files.put(bytes, type));
		return new Content.Attachment(name, String.valueOf(digest), type, bytes.length);
	}

}
