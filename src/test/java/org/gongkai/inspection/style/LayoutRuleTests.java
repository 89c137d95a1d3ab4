package org.gongkai.inspection.style;

import java.util.Arrays;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("层次和落款（GB/T 9704—2012）")
class LayoutRuleTests {

	private static final String LONG = "各科室要高度重视政务公开工作，明确责任，按时完成各项任务，确保公开内容真实、准确、完整、及时，并做好台账。";

	private final LayoutRule rule = new LayoutRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "一.总体情况|一.|一、", "一，总体情况|一，|一、", "（一）、提高认识|（一）、|（一）", "（1）、提高认识|（1）、|（1）", "1、提高认识|1、|1." })
	void hintsAtMarksBehindNumbers(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "一、甲/三、乙", "一、甲/（一）乙/（三）丙", "1.甲/3.乙", "一、甲/一是乙/二、丙/二、丁", "（1）甲/（2）乙/（4）丙", "1.甲/2.乙/2.丙" })
	void hintsAtNumbersOutOfOrder(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).startsWith("序号"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、甲/二、乙/三、丙", "一、甲/（一）乙/（二）丙/二、丁/（一）戊", "1.甲/2.乙/一、丙/1.丁", "九、甲/十、乙/十一、丙",
			"第一条 甲/（一）乙/第二条 丙/（一）丁", "主要有：1.甲；2.乙/3.丙", "附件：1.甲/2.乙/3.丙", "1.甲；2.乙；/3.丙", "一、甲/附件1/一、乙/二、丙",
			"3.5万元/4.2万元", "2023年/2024年", "第一，甲/第二，乙", "十八大以来/二十大以来", "1.甲/1.乙" })
	void isQuietAboutNumbersInOrder(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).isEmpty();
	}

	@Test
	void hintsAtEmptyAndRepeatedParagraphs() {
		assertThat(this.rule.inspect(Texts.paragraphs("甲", "", " ", "　", "乙"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "", LONG.replace("要", "须")))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "", "某局", "", "2026年3月1日"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "甲", LONG))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("第1段"));
		assertThat(this.rule.inspect(Texts.paragraphs("特此公告。", "甲", "特此公告。"))).isEmpty();
	}

	@Test
	void documentsEndWithAgencyAndDate() {
		assertThat(document(LONG)).singleElement().satisfies((hit) -> assertThat(hit.message()).contains("成文日期"));
		assertThat(document(LONG, "2026年3月1日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("署名"));
		assertThat(document(LONG, "机关事务管理中心", "2026年3月1日")).isEmpty();
		assertThat(document(LONG, "机关事务管理中心\n2026年3月1日", "（此件公开发布）")).isEmpty();
		assertThat(document("（2026年3月1日）", LONG)).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs(LONG))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(
				this.rule.inspect(Texts.paragraphs("1.".repeat(300_000), "（一）".repeat(300_000), " ".repeat(300_000))))
			.isEmpty();
	}

	private List<Hit> document(String... paragraphs) {
		return this.rule.inspect(new InspectedText(Category.DEPARTMENT_DOCUMENT, "通知",
				Arrays.stream(paragraphs).map((text) -> (Block) Block.Paragraph.of(text)).toList(), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY));
	}

}
