package org.gongkai.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Documents;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A file takes the place of a document's text. */
@OfficeTest
class ReplacedTextTests {

	private static final String TITLE = "关于换稿的通知";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Test
	void aParagraphThatNoBrowserEditsIsKeptAndReplacedByAFile() {
		String body = "公".repeat(DocumentForm.LONGEST_EDITED + 1);
		long id = written(body);
		assertThat(this.mvc.get().uri("/documents/" + id + "/edit").with(user("drafter"))).hasStatusOk()
			.bodyText()
			.contains("正文有一段太长", "用文件替换正文")
			.doesNotContain("data-editor");

		MvcTestResult replaced = replace(id, body, "通知.md", "各科室要落实值班。\n".getBytes(StandardCharsets.UTF_8));

		assertThat(replaced).hasStatus3xxRedirection();
		Content content = this.documents.version(id, 2).content();
		assertThat(content.title()).isEqualTo(TITLE);
		assertThat(content.blocks()).singleElement()
			.satisfies((block) -> assertThat(block.plainText()).isEqualTo("各科室要落实值班。"));
	}

	@Test
	void aFileThatCannotBeReadLeavesTheTextAsItWas() {
		long id = written("原来的正文。");

		MvcTestResult refused = replace(id, "原来的正文。", "坏.docx", new byte[] { 1, 2, 3 });

		assertThat(refused).hasStatus4xxClientError().bodyText().contains("原来的正文。");
		assertThat(this.documents.get(id).version()).isEqualTo(1);
	}

	private long written(String body) {
		Content content = new Content(TITLE, List.of(Block.Paragraph.of(body)), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, "", "news", List.of());
		return this.documents
			.create(Category.NEWS, ReviewProfile.STANDARD, content, this.organization.member("drafter").orElseThrow())
			.id();
	}

	private MvcTestResult replace(long id, String body, String name, byte[] bytes) {
		return this.mvc.post()
			.uri("/documents/" + id + "/edit")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
			.with(user("drafter"))
			.with(csrf())
			.param("version", "1")
			.param("title", TITLE)
			.param("body", "<p>" + body + "</p>")
			.exchange();
	}

}
