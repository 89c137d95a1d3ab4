package org.gongkai.inspection.consistency.date;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("时段与起止、年数一致")
class PeriodsTogetherTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "现将2026年第二季度（1月至3月）发放情况公示。", "2026年上半年（7—12月）发放到位。", "考核期为2025年度（2024年1月1日至12月31日）。",
			"2026年第一季度（即2026年4月1日至6月30日）已发放。" })
	void aPeriodHasItsOwnMonths(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026年第二季度（4月至6月）已发放。", "2026年上半年（1—5月）已发放。", "2026年第二季度（不含7月至9月）已发放。",
			"2025年度（2024年9月至2025年8月）已考核。", "2026年第二季度（公示期7月1日至7月7日）已发放。", "2026年第二季度（7月至9月发放）已公示。", "2026年第二季度（3人）已发放。",
			"本年（1月至3月）已发放。" })
	void isQuietAboutMonthsOfAPeriod(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "“十四五”（2021—2026年）期间持续推进。", "2026年是“十四五”规划收官之年。", "2025年是“十五五”开局之年。",
			"印发三年行动方案（2026—2029年）。", "推进两年攻坚（2025年至2027年）。" })
	void countsTheYearsOfPlans(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "“十四五”（2021—2025年）期间持续推进。", "2025年是“十四五”规划收官之年。", "2026年是“十五五”开局之年。", "2023年是“十四五”承上启下的第三年。",
					"印发三年行动方案（2026—2028年）。", "三年行动方案（2026年4月）印发。", "“十四五”期间（2021年以来）持续推进。", "2026年谋划“十四五”后续事项。" })
	void isQuietAboutPlansThatFit(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年、2024年、2025年，我县连续四年获评优秀。", "2021年至2025年，全县每年均未发生事故，已连续四年实现目标。",
			"2024年和2025年，全县又连续三年达标。" })
	void countsYearsInARow(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2023年、2024年、2025年，我县连续三年获评优秀。", "2021年至2025年，全县每年均未发生事故，已连续五年实现目标。", "2021年至2025年，收入连续四年增长。",
					"2024年、2025年，收入增长，连续三年第一。", "2024年、2025年，县局达标；市局连续四年达标。", "2021年至2025年，已连续四年开展评比。" })
	void isQuietAboutYearsThatFit(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "第二季度（", "2026年第二季度（1月至", "十四五（2021—", "三年行动（2021—2029年", "2023年、2024年，连续" })
	void comesToAnEndOnLongTexts(String clause) {
		assertThat(inspect(clause.repeat(200_000 / clause.length())).size()).isLessThanOrEqualTo(501);
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.paragraphs(text));
	}

}
