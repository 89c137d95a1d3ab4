package org.gongkai.inspection.personal;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("护照号码（护照法第七条）")
class PassportRuleTests {

	private final PassportRule rule = new PassportRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "护照号E12345678|BLOCK|E12345678|E******78", "持普通护照（号码：EA1234567）|BLOCK|EA1234567|E******67",
					"护照：Ｇ１２３４５６７８|BLOCK|Ｇ１２３４５６７８|G******78", "护照E 1234 5678。|BLOCK|E 1234 5678|E******78",
					"护照E-1234\\n5678|BLOCK|E-1234\\n5678|E******78", "護照號碼：E12345678|BLOCK|E12345678|E******78",
					"持E12345678号护照|BLOCK|E12345678|E******78", "公务护照SE1234567|BLOCK|SE1234567|S******67",
					"护照号码：AB1234567|CONFIRM|AB1234567|A******67" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt.replace("\\n", "\n"));
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "型号E12345678", "凭护照办理，咨询电话8197569", "护照号E******78", "护照办理时间2023年12月31日", "护照工本费120元",
			"持护照排队，编号20231231", "护照丢失E1234567" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

}
