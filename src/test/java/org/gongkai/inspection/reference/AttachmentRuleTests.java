package org.gongkai.inspection.reference;

import java.util.Arrays;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("附件")
class AttachmentRuleTests {

	private final AttachmentRule rule = new AttachmentRule();

	@Test
	void asksAboutNamedFilesThatAreNotAttached() {
		assertThat(inspect(List.of(), "附件：申请表")).extracting(Hit::excerpt).containsExactly("附件：申请表");
		assertThat(inspect(List.of("申请表.docx"), "附件：1.申请表", "2.办理流程图")).extracting(Hit::excerpt)
			.containsExactly("2.办理流程图");
		assertThat(inspect(List.of("申请表.docx"), "附件：1.申请表\n　　　2.办理流程图")).hasSize(1);
		assertThat(inspect(List.of(), "具体名单详见附件。")).extracting(Hit::excerpt).containsExactly("详见附件");
	}

	@Test
	void asksAboutOtherNames() {
		assertThat(inspect(List.of("附件1：2023年部门预算公开表.xlsx"), "附件：2024年部门预算公开表")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("2023年部门预算公开表.xlsx", "2024年部门预算公开表"));
	}

	@Test
	void asksAboutFilesThatAreNotNamed() {
		assertThat(inspect(List.of("申请表.docx", "通讯录.xlsx"), "附件：申请表")).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo("通讯录.xlsx");
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
		});
		assertThat(inspect(List.of("申请表.docx"), "现予公布。")).extracting(Hit::severity).containsExactly(Severity.HINT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "申请表.exe", "申请表.docm", "申请表.XLSM", "~$申请表.tmp", "申请表", "数据.mdb", "申请表副本.docx",
			"申请表(1).docx", "申请表最终版.docx", "新建 Microsoft Word 文档.docx", "申请表.js" })
	void asksAboutFilesThatAreNotFitToBePublished(String file) {
		assertThat(inspect(List.of(file), "附件：申请表")).anySatisfy((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(file);
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
		});
	}

	@Test
	void hintsAtPackedFiles() {
		assertThat(inspect(List.of("申请表.zip"), "附件：申请表")).extracting(Hit::severity).containsExactly(Severity.HINT);
	}

	@Test
	void isQuietAboutWhatFits() {
		assertThat(inspect(List.of("申请表.docx"), "附件：申请表")).isEmpty();
		assertThat(inspect(List.of("附件1.申请表.docx", "附件2_办理流程图.pdf"), "附件：1. 申请表", "2. 《办理流程图》", "某局", "2026年3月1日"))
			.isEmpty();
		assertThat(inspect(List.of(), "附件：申请表", "某局", "2026年3月1日", "附件", "申请表")).isEmpty();
		assertThat(inspect(List.of(), "附件1", "申请表", "填写说明详见附件1。")).isEmpty();
		assertThat(inspect(List.of("工作动态.pdf"), "现予公布。")).isEmpty();
		assertThat(inspect(List.of("实施方案.pdf"), "现将《实施方案》印发给你们。")).isEmpty();
		assertThat(inspect(List.of(), "附件：（略）", "请将材料作为邮件附件发送。", "附件另发。")).isEmpty();
		assertThat(inspect(List.of(), "附：办事指南网址http://www.gov.cn")).isEmpty();
		assertThat(inspect(List.of("1.申请表.wps", "2.样表.et", "3.照片.jpg", "4.公报.ofd"), "附件：1.申请表", "2.样表", "3.照片", "4.公报"))
			.isEmpty();
	}

	@Test
	void takesAFileByItsNumberAlone() {
		assertThat(inspect(List.of("附件一.docx"), "附件：申请表")).isEmpty();
		assertThat(inspect(List.of("附件2.pdf", "附件1.docx"), "附件：1.申请表", "2.办理流程图")).isEmpty();
		assertThat(inspect(List.of("附件1.pdf", "申请表.docx"), "附件：1.办理流程图", "2.申请表")).isEmpty();
		assertThat(inspect(List.of("附件二.pdf"), "附件：1.申请表", "2.办理流程图")).extracting(Hit::excerpt)
			.containsExactly("附件：1.申请表");
	}

	@Test
	void readsALinkedListAsAttached() {
		Block linked = new Block.Paragraph(
				List.of(Block.Run.of("附件："), new Block.Run("申请表", false, false, false, "https://www.gov.cn/a.docx")),
				Block.Align.START);

		assertThat(this.rule.inspect(Texts.text("通知", Catalogue.empty(), List.of(), linked))).isEmpty();
	}

	private List<Hit> inspect(List<String> files, String... paragraphs) {
		return this.rule.inspect(Texts.text("工作动态", Catalogue.empty(), files,
				Arrays.stream(paragraphs).map(Block.Paragraph::of).toArray(Block[]::new)));
	}

}
