package org.gongkai.inspection.personal;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("机动车号牌（个人信息保护法第二十五条）")
class PlateRuleTests {

	private final PlateRule rule = new PlateRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "车牌号赣B12345|BLOCK|赣B12345|赣B12***", "驾驶人王五驾驶赣B·12345小型轿车|BLOCK|赣B·12345|赣B12***",
					"行车记录：赣b12345驶入|CONFIRM|赣b12345|赣B12***", "車主，贛B12345|BLOCK|贛B12345|赣B12***",
					"车牌赣B1234*|CONFIRM|赣B1234*|赣B12***", "车主，赣B Ｄ１２３４５|BLOCK|赣B Ｄ１２３４５|赣BD12***",
					"赣BD12345|CONFIRM|赣BD12345|赣BD12***", "拍卖公务用车赣B6789A一辆|CONFIRM|赣B6789A|赣B67***",
					"豫A1234学|CONFIRM|豫A1234学|豫A12***" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "号牌号段赣B0001A至赣B9999Z", "中国A1234567", "京A股指数", "赣B12***", "新能源汽车", "赣ABCDEF", "浙江G20峰会",
			"赣B1234", "赣b12345", "豫A1234挂靠车辆", "赣B1**45", "赣B1234567", "沪G12次列车", "鲁A2023年度" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

}
