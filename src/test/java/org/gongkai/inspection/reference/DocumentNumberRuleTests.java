package org.gongkai.inspection.reference;

import java.util.List;

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

@DisplayName("发文字号（GB/T 9704—2012）")
class DocumentNumberRuleTests {

	private final DocumentNumberRule rule = new DocumentNumberRule();

	@ParameterizedTest
	@CsvSource({ "根据赣府厅字（2023）15号要求,赣府厅字（2023）15号,赣府厅字〔2023〕15号", "赣府厅字(2023)15号,赣府厅字(2023)15号,赣府厅字〔2023〕15号",
			"财税[2008]1号,财税[2008]1号,财税〔2008〕1号", "国办发【2023】15号,国办发【2023】15号,国办发〔2023〕15号",
			"国办发［２０２３］１５号,国办发［２０２３］１５号,国办发〔2023〕15号", "国办发〔2023)15号,国办发〔2023)15号,国办发〔2023〕15号",
			"国办发〔2023〕015号,国办发〔2023〕015号,国办发〔2023〕15号", "国办发〔2023〕第15号,国办发〔2023〕第15号,国办发〔2023〕15号",
			"国办发[2023]第015号,国办发[2023]第015号,国办发〔2023〕15号", "《通知》（国办发〔2023〕15）,国办发〔2023〕15,国办发〔2023〕15号",
			"国办发〔23〕15号,国办发〔23〕15号,国办发〔2023〕15号", "国办发〔2023年〕15号,国办发〔2023年〕15号,国办发〔2023〕15号",
			"环罚字2023第22号,环罚字2023第22号,环罚字〔2023〕22号", "国办发﹝2023﹞15号,国办发﹝2023﹞15号,国办发〔2023〕15号",
			"国办发[2023]15號,国办发[2023]15號,国办发〔2023〕15号", "国办发 〔2023〕 015 号,〔2023〕 015 号,〔2023〕15号" })
	void asksAboutWrongForms(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
			assertThat(hit.message()).contains("核对");
		});
	}

	@Test
	void asksAboutNumbersInWords() {
		assertThat(this.rule.inspect(Texts.paragraphs("国办发〔二〇二五〕八号", "依据区府办2025年8号文件", "国办发第〔2025〕8号")))
			.extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM, Severity.CONFIRM, Severity.CONFIRM);
	}

	@Test
	void asksAboutAYearThatHasNotCome() {
		assertThat(this.rule.inspect(Texts.paragraphs("国办发〔2027〕15号"))).singleElement().satisfies((hit) -> {
			assertThat(hit.message()).contains("2027");
			assertThat(hit.expected()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "国办公开办函〔2021〕30号", "国办函〔2020〕109号", "国务院令第711号", "国务院令 第711号", "法释〔2025〕8号", "主席令第九号",
			"綦江审发〔2024〕17号", "（2023）赣0702行初15号", "国办发〔2023〕15、16号", "国办发〔2023〕15号、〔2023〕16号", "规划（2021）",
			"《城市规划（2023）》5号文", "1号楼（2023）3号楼", "2023年第15号公告", "国办发〔2023〕 15 号", "GB/T 9704—2012", "（一）10号",
			"国办发〔2023〕15-17号", "印发2025年第3号公告", "2025年第22号台风", "赣建字第2025001号", "公报2025年第8号", "国发〔2026〕1号" })
	void isQuietAboutRightFormsAndOtherNumbers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "赣区机管字2023第5号", "5号", "赣区机管字[2023]5号", "赣区机管字〔2023〕5", "〔2023〕5号" })
	void asksAboutAWrongNumberInTheCatalogue(String number) {
		assertThat(this.rule.inspect(Texts.text("通知", Texts.numbered(number), List.of()))).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.spot().block()).isEqualTo(InspectedText.CATALOGUE);
				assertThat(hit.section()).isEqualTo("目录数据");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "赣区机管字〔2023〕5号", "国务院令第711号", "2023年第5号公告", "2023年第5号" })
	void isQuietAboutARightNumberInTheCatalogue(String number) {
		assertThat(this.rule.inspect(Texts.text("通知", Texts.numbered(number), List.of()))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "〔2023〕1" + "、1".repeat(200_000) + "根".repeat(200_000) + "〔2023".repeat(50_000)
				+ "(".repeat(200_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text + "国办发（2023）5号"))).hasSize(2);
	}

}
