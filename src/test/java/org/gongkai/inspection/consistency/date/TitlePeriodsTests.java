package org.gongkai.inspection.consistency.date;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("标题与正文的时段、年份")
class TitlePeriodsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年1至4月外贸运行简析/1至5月，全县外贸平稳增长。", "T:2026年1—5月用电情况/1—4月，全县用电平稳。1—5月用电最多的是工业。",
			"T:关于2026年第一季度督查情况的通报/现将第二季度督查情况通报如下：", "T:2026年上半年信访情况分析/下半年，全县信访总量下降。", "T:二季度重点项目推进情况/一季度，重点项目有序推进。",
			"T:2026年前三季度运行情况/前两季度，全县经济平稳。", "T:2026年一季度食品抽检结果/2025年1月至3月，抽检覆盖各镇。",
			"T:2026年第一季度案件办理情况/案件办理有序。/二、第二季度办理结果", "T:2026年1至4月税收情况/税收情况见下表。/项目|1至5月累计/税收|上升",
			"T:2026年第三季度水质情况/水质总体良好。/县生态环境局/2026年4月9日", "T:2026年1—6月运行情况/总体平稳。/2026年5月9日",
			"T:关于2026年清明节祭扫服务安排的公告/现将2025年清明节祭扫服务安排公告如下。" })
	void comparesThePeriodOfTheTitle(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2026年1至4月外贸运行简析/1至4月，外贸平稳。1至3月下降，4月回升。", "T:2026年上半年信访情况分析/一季度，总量下降。",
			"T:2026年1—5月用电情况/5月，用电平稳。", "T:做好二季度工作的安排/一季度，重点项目有序推进。", "T:二季度工作会议召开/一季度，重点项目有序推进。",
			"T:2026年一季度食品抽检结果/2025年一季度抽检覆盖各镇，2026年一季度扩大到各村。", "T:2026年第一季度案件办理情况/办理有序。/二、第二季度工作安排",
			"T:2026年第一季度案件办理情况/办理有序。/二、与2025年四季度对比情况", "T:2026年1至4月税收情况/税收情况见下表。/项目|1至4月|1至5月预计/税收|上升|上升",
			"T:2026年第二季度水质情况/水质总体良好。/2026年6月9日", "T:2026年1—5月运行情况/总体平稳。/2026年5月29日", "T:2026年6月工作推进会/1至5月，工作平稳。",
			"T:一季度和二季度情况/现将三季度情况通报如下：", "T:2026年第三季度培训计划/计划如下。/2026年4月9日", "T:关于2026年工作安排的通知/现将2025年考核结果通报如下。",
			"T:2026年第一季度督查情况/现将一季度和二季度督查情况通报如下：" })
	void isQuietAboutOtherPeriodsOfTheText(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2025年教育事业统计公报/2024年，全县教育稳步发展。2025年各项工作另行安排。", "T:2025年经济运行情况/初步核算，2024年全县经济平稳。",
			"T:2025年民政事业情况/截至2024年12月底，低保对象减少。", "T:2026年公开招聘教师公告/经研究，全县2025年面向社会公开招聘教师。报名时间另行公布，2026年到岗。",
			"T:2026年部门预算说明/2025年，部门收入预算平稳。", "T:2025年度部门决算说明/本局职责不变。纳入2024年度部门决算编制范围的单位不变。",
			"T:2025年热线受理量/2026年，热线受理平稳。", "T:2025年民政事业情况/低保对象减少。其中城市低保对象比2025年下降5%。" })
	void comparesTheYearOfTheTitle(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:2025年教育事业统计公报/2025年，全县教育稳步发展。/2024年，教育稳步发展。", "T:2025年考核结果通报/2026年1月，全县组织了考核。",
			"T:2025年经济运行情况/与2024年相比，全县经济平稳。", "T:2025年经济运行情况/2023年至2024年，全县经济平稳。", "T:2026年学前教育情况/截至2025年底，幼儿园全部达标。",
			"T:2026年工作要点/2025年，工作平稳。", "T:2025年经济运行情况/2022年，园区建成。", "T:2026年部门预算说明/根据2025年部门预算编制要求编制。",
			"T:2026年全民阅读月方案/2026年全民阅读月办好。/2025年全民阅读月参与者众多。", "T:2025年经济运行情况/经济平稳，2024年开工的项目投产。" })
	void isQuietAboutYearsOfSomethingElse(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@Test
	void pointsAtWhatTheTextSays() {
		assertThat(inspect("T:2026年1至4月外贸运行简析/1至5月，外贸平稳。").get(0).excerpt()).isEqualTo("1至5月");
	}

	@Test
	void pointsAtWhatTheLeadAnnounces() {
		assertThat(inspect("T:工作通报/现将2026年6—8月工作情况通报如下：/各镇工作有序。/县督查室/2026年5月9日")).singleElement()
			.satisfies((hit) -> assertThat(hit.excerpt()).isEqualTo("2026年6—8月"))
			.satisfies((hit) -> assertThat(hit.message()).startsWith("开头写的时段"));
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
