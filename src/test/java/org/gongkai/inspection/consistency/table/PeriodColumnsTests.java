package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("表格各时段的列与文字")
class PeriodColumnsTests {

	private static final String MONTHS = "/指标|5月当月（人）|1—5月累计（人）/城镇新增就业|412|1862/失业再就业|136|604/";

	private static final String YEARS = "/年份|接待游客（万人次）/2023年|72.5/2024年|80.0/2025年|86.4/";

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:就业情况" + MONTHS + "5月份，全县城镇新增就业1862人。",
			"T:景区情况" + YEARS + "2025年接待游客86.4万人次，比2023年增加6.4万人次。", "T:景区情况" + YEARS + "2025年接待游客86.4万人次，比2023年增长8.0%。",
			"T:运行情况/指标|2025年|2025年|增减/讲解场次|1240|1105|135/社教活动|64|58|6", "T:运行情况/年份|场次/2023年|64/2024年|58/2024年|71",
			"T:清运情况/2025年与2024年各乡镇清运量见下表。/乡镇|2025年（吨）|2023年（吨）/石镇|1260|1210/柳镇|980|1012" })
	void comparesPeriodsWithThoseOfTheTable(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:就业情况" + MONTHS + "1—5月，全县城镇新增就业1862人。", "T:就业情况" + MONTHS + "5月份，全县城镇新增就业412人。",
			"T:就业情况" + MONTHS + "到5月份累计城镇新增就业1862人。", "T:就业情况" + MONTHS + "5月份，上年城镇新增就业1862人。",
			"T:景区情况" + YEARS + "2025年接待游客86.4万人次，比2024年增加6.4万人次。",
			"T:景区情况" + YEARS + "2025年接待游客86.4万人次，比2023年增加13.9万人次。",
			"T:运行情况/指标|2025年|2024年|增减/讲解场次|1240|1105|135/社教活动|64|58|6", "T:运行情况/年份|场次/2023年|64/2024年|58/2025年|71",
			"T:清运情况/2025年与2024年各乡镇清运量见下表。/乡镇|2025年（吨）|2024年（吨）/石镇|1260|1210/柳镇|980|1012" })
	void isQuietAboutPeriodsThatAreThose(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
