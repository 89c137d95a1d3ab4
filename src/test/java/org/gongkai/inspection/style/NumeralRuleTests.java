package org.gongkai.inspection.style;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("数字（GB/T 15835—2011）")
class NumeralRuleTests {

	private final NumeralRule rule = new NumeralRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "于2023.1.29发布|2023.1.29|2023年1月29日", "于2023/01/29发布|2023/01/29|2023年1月29日", "增长3-5%|3-5%|3%—5%",
					"增长3%-5%|3%-5%|3%—5%", "增长3～5%|3～5%|3%～5%", "增长1.5—2.5%|1.5—2.5%|1.5%—2.5%",
					"2021-2023年|2021-2023|2021—2023", "2021年-2023年|2021年-2023|2021年—2023", "23年5月印发|23年|2023年",
					"二○二三年一月|二○二三年|二〇二三年", "二零二三年|二零二三年|二〇二三年" })
	void hintsAtFormsThatAreWrong(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年一月5日", "二〇二三年1月29日", "共一百5件", "给予5百元奖励" })
	void hintsAtMixedNumerals(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年1月29日", "2023-01-29", "版本2023.1.29.4", "V2023.1.29", "第2023.13.1条", "10.1.29",
			"3%—5%", "3%～5%", "增长3.5%", "2021—2023年", "2021年至2023年", "工作23年", "有期徒刑12年6月", "任职满15年3月", "23年来", "近3千米",
			"5千克", "3千瓦时", "二〇二三年", "一九九二年", "十八大", "三四个", "“双百”10项", "2023-360799-47-01-123456", "0797-8197569",
			"5百分点", "http://www.gov.cn/2023/1/29/a.htm", "2023年5月", "第十二届", "2.5公里", "1/3", "二十年" })
	void isQuietAboutRightForms(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void tablesMayWriteDatesShort() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("日期|增幅", "2023.1.29|3-5%")))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(this.rule
			.inspect(Texts.paragraphs("2023.".repeat(200_000) + "一二三四年".repeat(100_000) + "3-5".repeat(200_000) + "%十"))
			.size()).isLessThanOrEqualTo(501);
	}

}
