package org.gongkai.inspection.secrecy;

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

@DisplayName("内部文种（政府信息公开条例第十六条）")
class InternalKindRuleTests {

	private final InternalKindRule rule = new InternalKindRule();

	@ParameterizedTest
	@ValueSource(strings = { "关于申请追加办公经费的请示", "赣州市公务用车管理办法（讨论稿）", "2026年工作要点（送审稿）", "公务接待管理办法（征求意见稿）", "局党组会议记录",
			"第3次局长办公会议记录", "机关干部通讯录", "经开区机关内部通讯录（2026年）", "会议记录", "《公务用车管理办法》（初稿）", "管理办法（草案）", "管理办法（讨论稿2）" })
	void asksAboutTitles(String title) {
		assertThat(this.rule.inspect(Texts.text(title, Catalogue.empty(), List.of(), Block.Paragraph.of("各科室："))))
			.singleElement()
			.satisfies((hit) -> {
				assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
				assertThat(hit.excerpt()).isEqualTo(title);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "关于《关于申请追加经费的请示》的批复", "关于做好会议记录归档工作的通知", "关于印发公务用车管理办法的通知", "关于公开征求《公务接待管理办法（征求意见稿）》意见的公告",
			"关于《公务接待管理办法（草案）》的说明", "关于2025年财政决算（草案）的报告", "关于2026年国民经济和社会发展计划（草案）的报告（摘要）", "会议纪要", "办公电话一览表", "请示汇报制度",
			"某某县政务服务中心通讯地址", "关于请示报告制度的规定", "投稿须知" })
	void isQuietAboutOtherTitles(String title) {
		assertThat(this.rule.inspect(Texts.text(title, Catalogue.empty(), List.of(), Block.Paragraph.of("各科室："))))
			.isEmpty();
	}

	@Test
	void aDraftThatIsPublishedForCommentIsMeantToBeRead() {
		assertThat(this.rule.inspect(Texts.text("公务接待管理办法（征求意见稿）", Catalogue.empty(), List.of("办法（征求意见稿）.docx"),
				Block.Paragraph.of("现向社会公开征求意见，请于6月30日前反馈。"))))
			.isEmpty();
		assertThat(this.rule
			.inspect(Texts.text("公务接待管理办法（讨论稿）", Catalogue.empty(), List.of(), Block.Paragraph.of("现向社会公开征求意见。"))))
			.hasSize(1);
	}

	@Test
	void readsTheLinesOnTop() {
		assertThat(this.rule.inspect(Texts.paragraphs("公务接待管理办法", "（讨论稿）", "第一条 为规范接待。"))).extracting(Hit::excerpt)
			.containsExactly("（讨论稿）");
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "公务接待管理办法"), new Block.Heading(2, "一、总则"),
				Block.Paragraph.of("甲。"), new Block.Heading(2, "二、会议"), Block.Paragraph.of("会议记录"))))
			.isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("甲。", "乙。", "丙。", "丁。", "戊。", "己。", "会议记录"))).isEmpty();
	}

	@Test
	void aRequestIsKnownByItsEndToo() {
		assertThat(this.rule.inspect(Texts.paragraphs("拟追加经费10万元。", "妥否，请批示。"))).extracting(Hit::excerpt)
			.containsExactly("妥否，请批示");
		assertThat(this.rule.inspect(Texts.paragraphs("请示的结尾写“妥否，请批示”。"))).isEmpty();
	}

	@Test
	void aSentenceMaySayThatTheTextIsADraft() {
		assertThat(this.rule.inspect(Texts.paragraphs("以上方案系内部讨论稿，请各单位提出修改意见。"))).extracting(Hit::excerpt)
			.containsExactly("讨论稿");
		assertThat(this.rule.inspect(Texts.paragraphs("对《办法（送审稿）》进行了审查。", "会议讨论了征求意见稿的修改情况。"))).isEmpty();
	}

	@Test
	void readsTheNamesOfAttachments() {
		assertThat(this.rule.inspect(Texts.text("工作动态", Catalogue.empty(),
				List.of("关于追加经费的请示.docx", "工作例会会议记录0312.docx", "通知.pdf", "机关内部通讯录.xlsx", "征求意见稿.docx", "会议记录模板.docx"))))
			.extracting(Hit::excerpt)
			.containsExactly("关于追加经费的请示", "工作例会会议记录0312", "机关内部通讯录", "征求意见稿");
	}

}
