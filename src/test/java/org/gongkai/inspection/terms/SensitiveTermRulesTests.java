package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("涉港澳台、民族、宗教、国际用语，禁用语和敏感词")
class SensitiveTermRulesTests {

	@ParameterizedTest
	@CsvSource({ "大陆与香港的合作,大陆与香港,内地与香港", "港澳台等国家,港澳台等国家,港澳台地区", "新疆自治区,新疆自治区,新疆维吾尔自治区", "维族群众,维族,维吾尔族", "信仰回教,回教,伊斯兰教",
			"北朝鲜代表团,北朝鲜,朝鲜", "自冶区,自冶区,自治区" })
	void asksAboutIncorrectTerms(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P5", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "内地与香港", "大陆与台湾", "返回教室", "召回教师", "湖北韩某", "王朝族谱", "思维族群", "充满清新空气", "越南韩语专业", "港澳台地区",
			"中国香港", "新疆维吾尔自治区" })
	void isQuietAboutRightTermsAndLookAlikes(String text) {
		assertThat(Rules.hits("P5", text)).isEmpty();
	}

	@Test
	void asksAboutForbiddenTermsAlsoWhenTheyAreDisguised() {
		assertThat(Rules.hits("P7", "关心残 废 人生活")).singleElement().extracting(Hit::expected).isEqualTo("残疾人");
		assertThat(Rules.hits("P7", "關愛殘廢人")).hasSize(1);
		assertThat(Rules.hits("P7", "包治百病")).singleElement().extracting(Hit::expected).isNull();
	}

	@Test
	void aWordOfTheSameSentenceMakesATermRight() {
		assertThat(Rules.hits("P7", "开展反邪教宣传，揭批“法轮功”")).isEmpty();
	}

}
