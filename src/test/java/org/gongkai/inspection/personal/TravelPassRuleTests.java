package org.gongkai.inspection.personal;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("通行证和居留证件号码（个人信息保护法第二十五条）")
class TravelPassRuleTests {

	private final TravelPassRule rule = new TravelPassRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "港澳通行证号码C12345678|BLOCK|C12345678|C******78",
			"持H12345678号回乡证|BLOCK|H12345678|H******78", "C12345678（往来港澳通行证）|BLOCK|C12345678|C******78",
			"往来港澳通行证C7694O312|BLOCK|C7694O312|C******12", "往来港澳通行证CA1234567|BLOCK|CA1234567|C******67",
			"往来台湾通行证T12345678|BLOCK|T12345678|T******78", "往來港澳通行證C 1234 5678|BLOCK|C 1234 5678|C******78",
			"香港居民陈某，通行证号H12345678|BLOCK|H12345678|H******78", "台胞证（号码：12345678）|BLOCK|12345678|1*****78",
			"回乡证H1234567890|BLOCK|H1234567890|H********90", "台胞证号：12345678|BLOCK|12345678|1*****78",
			"外国人永久居留身份证：911840198001010012|BLOCK|911840198001010012|9***************12",
			"永久居留证USA110080010112|BLOCK|USA110080010112|U************12", "回乡卡号H12345678|BLOCK|H12345678|H******78",
			"双程证号C12345678|BLOCK|C12345678|C******78", "通行证号CB1234567，类型为往来港澳通行证|BLOCK|CB1234567|C******67",
			"C12345678为其港澳通行证号|BLOCK|C12345678|C******78", "台商郭先生，证号T12345678|BLOCK|T12345678|T******78",
			"台湾居民来往大陆通行证，编号12345678|BLOCK|12345678|1*****78", "香港籍董事梁某，身份证件号码P1032651|BLOCK|P1032651|P*****51" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@Test
	void anotherCellOfTheRowSaysWhichDocumentItIs() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|证件类型|证件号码", "林某|台胞证|12345678", "王某|身份证|36***"))))
			.extracting(Hit::excerpt)
			.containsExactly("12345678");
	}

	@Test
	void theLineAboveSaysWhichDocumentItIs() {
		assertThat(this.rule.inspect(Texts.paragraphs("姓名：何某", "证件类型：往来港澳通行证", "证件号码：C12345678")))
			.extracting(Hit::excerpt)
			.containsExactly("C12345678");
		assertThat(this.rule.inspect(Texts.paragraphs("姓名：何某", "证件类型：工作证", "证件号码：C12345678"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "台湾商户食品经营许可证号12345678", "香港某公司注册编号P1032651", "内地企业赴港上市，股票代码H12345678", "型号C12345678",
			"港澳通行证办理须知", "台胞证办理，2023年10月", "持台胞证的乘客，编号20231011", "港澳通行证C******78", "车辆通行证C12345678",
			"往来港澳通行证每年办理12345678件", "外国人永久居留身份证咨询电话" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

}
