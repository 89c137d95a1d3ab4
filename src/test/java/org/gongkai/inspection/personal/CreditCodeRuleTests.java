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

@DisplayName("统一社会信用代码（GB 32100）")
class CreditCodeRuleTests {

	private final CreditCodeRule rule = new CreditCodeRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "统一社会信用代码：91350100M000100Y44|CONFIRM|91350100M000100Y44|",
					"统一社会信用代码为9135O100M000100Y43|CONFIRM|9135O100M000100Y43|91350100M000100Y43",
					"社会信用代码：9135 0100 M000 100Y 44|CONFIRM|9135 0100 M000 100Y 44|",
					"統一社會信用代碼（三证合一）：91350100M000100Y44|CONFIRM|91350100M000100Y44|",
					"91360700MA35ABCD12|CONFIRM|91360700MA35ABCD12|",
					"（统一社会信用代码：91350100M000100Y4）|CONFIRM|91350100M000100Y4|" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "统一社会信用代码：91350100M000100Y43", "统一社会信用代码11341702486344515H", "11500000MB1B37366Q",
			"信用代码9135 0100 M000 100Y 43", "信用代码9135**********0Y43", "统一社会信用代码/注册号：360702210012345",
			"订单号912345678901234567", "统一社会信用代码：91350100M000100Y43，合同编号HT20230101000000001",
			"项目代码2023-360799-47-01-123456", "信用代码应当是18位", "11010519491231002X", "91350100m000100y43" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsTheColumnsOfAList() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("企业名称|统一社会信用代码", "甲公司|91350100M000100Y44",
				"乙公司|91350100M000100Y43", "91350100X000100Y44|"))))
			.extracting(Hit::excerpt)
			.containsExactly("91350100M000100Y44");
	}

}
