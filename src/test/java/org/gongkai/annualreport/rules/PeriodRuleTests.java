package org.gongkai.annualreport.rules;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("统计期限和年份（年度报告格式E-08）")
class PeriodRuleTests {

	private final ReportRule rule = PeriodRule.rule();

	@Test
	void isQuietAboutARightReport() {
		assertThat(Reports.check(this.rule, Reports.right().text())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "自2022年1月1日起至2022年12月31日止,2022年1月1日起至2022年12月31日", "自2023年1月1日起至2023年11月30日止,2023年1月1日起至2023年11月30日",
			"为2022年1月1日—12月31日,2022年1月1日—12月31日", "为2023年1月1日到2024年12月31日,2023年1月1日到2024年12月31日",
			"自２０２２年１月１日至２０２２年１２月３１日,２０２２年１月１日至２０２２年１２月３１日" })
	void stopsAnotherPeriod(String period, String excerpt) {
		InspectedText text = Reports.right().with("自2023年1月1日起至2023年12月31日止", period).text();

		assertThat(Reports.check(this.rule, text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.section()).isEqualTo("preamble");
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo("2023年1月1日起至2023年12月31日止");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "为2023年1月1日至12月31日", "为2023年1月1日-2023年12月31日", "自2023年1月1日起到同年12月31日止", "自二〇二三年1月1日至12月31日" })
	void takesThePeriodInAnyWording(String period) {
		assertThat(Reports.check(this.rule, Reports.right().with("自2023年1月1日起至2023年12月31日止", period).text())).isEmpty();
	}

	@Test
	void findsAYearLeftFromLastYearsReport() {
		InspectedText text = Reports.right()
			.with("2023年，本中心主动公开", "2022年，本中心主动公开")
			.with("2023年，工作仍有", "2022年，工作仍有")
			.with("本报告依据", "《某区机关事务管理中心2022年政府信息公开工作年度报告》依据")
			.text();

		assertThat(Reports.check(this.rule, text)).extracting(ReportFinding::section)
			.containsExactly("preamble", "overview", "problemsImprovement");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年，公开69篇，比2022年增长15%。", "2022年，公开60篇；2023年，公开69篇。", "2022年12月，制度印发施行。",
			"截至2022年底，共有5件。", "自2022年1月1日起至2024年12月31日止，本中心开展三年行动。", "2019年5月15日，《条例》施行。" })
	void isQuietAboutOtherYearsInTheNarrative(String narrative) {
		assertThat(Reports.check(this.rule, Reports.right().with("2023年，本中心主动公开政务信息69篇。", narrative).text())).isEmpty();
	}

	@Test
	void isQuietAboutTheFollowingYearAndLastYearsMeasuresInPartFive() {
		assertThat(Reports.check(this.rule, Reports.right().with("2023年，工作仍有不足。", "2022年，报告所列的三个问题已经整改。").text()))
			.isEmpty();
	}

	@Test
	void asksForAYearInTheTitle() {
		assertThat(Reports.check(this.rule, Reports.right().titled("政府信息公开工作年度报告").text())).singleElement()
			.satisfies((hit) -> assertThat(hit.section()).isEqualTo("title"));
		assertThat(Reports.check(this.rule, Reports.right().titled("某局二〇二三年政府信息公开工作年度报告").text())).isEmpty();
	}

}
