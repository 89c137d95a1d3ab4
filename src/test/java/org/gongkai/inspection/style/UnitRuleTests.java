package org.gongkai.inspection.style;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("计量单位")
class UnitRuleTests {

	private final UnitRule rule = new UnitRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "宽30公分|公分|厘米", "面积120平米|平米|平方米", "容量5公升|公升|升", "重3公吨|公吨|吨", "重5KG|KG|kg",
			"长3KM|KM|km", "功率5KW|KW|kW", "用电50kwh|kwh|kW·h", "压力2Mpa|Mpa|MPa", "面积120m2|m2|m²" })
	void hintsAtUnitsThatAreNotLegal(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "长5华里", "重3市斤", "长6英尺", "造林300亩，经过多年治理，共改良土地20公顷", "新建道路3公里，沿线绿化带总长合计约为2.5千米" })
	void hintsAtUnitsWithoutACorrection(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "30厘米", "120平方米", "造林300亩（约20公顷）", "造林300亩", "面积20公顷", "新建道路3公里，面积2平方千米", "公升级", "十分公平",
			"3平米制", "5kg", "10 kW", "50千瓦时", "型号A5M2", "3MMORPG", "KG", "亩均效益", "2公里" })
	void isQuietAboutLegalUnits(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void hintsAtColumnsOfMoney() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额", "甲|12", "乙|15")))).extracting(Hit::excerpt)
			.containsExactly("金额");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额", "甲|12万元", "乙|3500元")))).extracting(Hit::excerpt)
			.containsExactly("3500元");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额（万元）", "甲|12", "乙|15"),
				Texts.table("项目|资金来源", "甲|财政", "乙|自筹"), Texts.table("项目|金额", "甲|12万元", "乙|15万元"))))
			.isEmpty();
	}

}
