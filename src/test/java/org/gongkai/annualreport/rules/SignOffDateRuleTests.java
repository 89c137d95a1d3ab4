package org.gongkai.annualreport.rules;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("落款日期（年度报告格式E-09）")
class SignOffDateRuleTests {

	private final ReportRule rule = SignOffDateRule.all().get(0);

	@Test
	void stopsAReportSignedBeforeItsPeriodEnded() {
		Reports report = Reports.right().with("2024年1月29日", "2023年1月29日");

		assertThat(Reports.check(this.rule, report.text())).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.excerpt()).isEqualTo("2023年1月29日");
			assertThat(hit.section()).isEqualTo("signOff");
			assertThat(hit.spot()).isEqualTo(new Spot(report.indexOf("2023年1月29日"), 0, 10));
			assertThat(hit.message()).contains("2023年1月29日", "2023年12月31日", "2024年1月1日", "2024年1月29日");
			assertThat(hit.expected()).contains("2024年1月1日").contains("2024年1月29日");
			assertThat(hit.actual()).isEqualTo("2023年1月29日");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年12月31日", "2023年 1 月 29 日", "２０２３年１月２９日", "二〇二三年一月二十九日", "2023-01-29", "2023.1.29",
			"2022年1月29日", "某区机关事务管理中心 2023年1月29日", "某区机关事务管理中心\n2023年1月29日", "（印章）\n2023年1月29日（盖章）", "2024年2月30日" })
	void stopsWhateverWayTheDateIsWritten(String signOff) {
		assertThat(hits(signOff)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024年1月1日", "2024年1月29日", "二〇二四年一月二十九日", "某区机关事务管理中心\n2024年1月29日", "2025年1月1日" })
	void letsPassADateAfterThePeriod(String signOff) {
		assertThat(hits(signOff)).isEmpty();
	}

	@Test
	void isQuietAboutDatesInProse() {
		assertThat(hits("本报告所说条例于2019年5月15日起施行。\n制度修订于2023年1月29日。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-29,1", "2024-01-29,0" })
	void asksTheCatalogueWhereNoDateIsPrinted(LocalDate formedOn, int hits) {
		assertThat(Reports.check(this.rule, Reports.right().without("2024年1月29日").formedOn(formedOn).text()))
			.hasSize(hits);
		assertThat(Reports.check(this.rule, Reports.right().formedOn(formedOn).text())).isEmpty();
	}

	@Test
	void proposesTheLastOfFebruaryForALeapDay() {
		Reports report = Reports.right().titled("某局2024年政府信息公开工作年度报告").with("2024年1月29日", "2024年2月29日");

		assertThat(Reports.check(this.rule, report.text())).extracting(ReportFinding::expected)
			.containsExactly("2025年1月1日或以后，例如2025年2月28日");
	}

	@ParameterizedTest
	@CsvSource({ "DEPARTMENT,2024年1月31日,0", "DEPARTMENT,2024年2月1日,1", "TOWNSHIP,2024年2月1日,1", "GOVERNMENT,2024年3月31日,0",
			"GOVERNMENT,2024年4月1日,1", "DEPARTMENT,2023年1月29日,0" })
	void asksForAReasonOnceTheDayIsOver(ReportScope scope, String date, int findings) {
		assertThat(
				Narratives.check("W-01", Reports.right().with("2024年1月29日", date), Figures.zero().scope(scope), null))
			.hasSize(findings)
			.allMatch((finding) -> finding.severity() == Severity.CONFIRM);
	}

	private List<ReportFinding> hits(String signOff) {
		return Reports.check(this.rule, Reports.right().with("2024年1月29日", signOff).text());
	}

}
