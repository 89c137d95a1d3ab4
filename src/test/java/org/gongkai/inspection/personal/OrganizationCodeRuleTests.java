package org.gongkai.inspection.personal;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("组织机构代码（GB 11714）")
class OrganizationCodeRuleTests {

	private final OrganizationCodeRule rule = new OrganizationCodeRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "组织机构代码：M000100Y-5|CONFIRM|M000100Y-5|", "组织机构代码证号M000100Y5。|CONFIRM|M000100Y5|" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "组织机构代码：M000100Y-4", "组织机构代码M000100Y4", "组织机构代码证办理", "组织机构代码****",
			"组织机构代码：91350100M000100Y43", "代码M000100Y-5" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

}
