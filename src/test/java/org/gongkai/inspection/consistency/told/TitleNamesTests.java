package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("标题的时段、年份与各段、各标题、附件")
class TitleNamesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = {
			// headings and attachments that call the same by another year
			"T:镇2025年工作总结和2026年工作计划/一、2025年工作总结/一年来，工作平稳。/二、2025年工作计划/继续努力。",
			"T:镇2025年预算执行及2026年预算草案的报告/现报告如下。/一、2024年预算执行/总体平稳。",
			"T:关于开展2026年“节水宣传周”活动的通知/请各单位认真组织。/附件：2025年“节水宣传周”活动安排/县水利局",
			"T:关于开展2026年“节水宣传周”活动的通知/请各单位认真组织。/附件：/1.2025年“节水宣传周”活动安排/县水利局",
			// the year behind the announcing sentence, or in a summary of the year
			"T:县水务局2025年度法治工作报告/现将2025年度工作报告如下：/一、主要工作/2024年，我局依法办理各类许可。/县水务局/2026年1月9日",
			"T:镇妇联2025年工作总结/2024年，镇妇联扎实工作。/镇妇联/2025年12月26日",
			// sentences that begin with a period that the title's had not reached
			"T:2026年一季度用电情况/总体平稳。/居民用电稳步增长。上半年，全市居民用电平稳。", "T:2026年1—4月用电情况/总体平稳。/1—3月，居民用电平稳。",
			"T:在一季度工作例会上的讲话/同志们：/大家讲得很好。上半年，全县用电平稳。", "T:局2025年上半年工作汇报/1—9月，全局围绕目标抓落实，现将上半年工作汇报如下：" })
	void asksWhereTheTitleTellsOtherwise(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:镇2025年工作总结和2026年工作计划/一、2025年工作总结/一年来，工作平稳。/二、2026年工作计划/继续努力。",
			"T:镇2025年工作总结和2026年工作计划/一、2025年工作回顾/一年来，工作平稳。/二、2026年重点/继续努力。",
			"T:镇2025年工作计划和2026年工作计划/2025年工作计划/继续。/2026年工作计划/努力。", "T:镇2025年总结/2024年计划/继续。",
			"T:关于开展2026年“节水宣传周”活动的通知/请各单位认真组织。/附件：2026年“节水宣传周”活动安排/县水利局",
			"T:关于开展2026年“节水宣传周”活动的通知/请各单位认真组织。/附件：2025年用水统计/县水利局",
			"T:关于开展2026年“节水宣传周”活动的通知/请各单位认真组织。/附件：2024年“节水宣传周”活动总结/县水利局",
			"T:县水务局2025年度法治工作报告/现将2025年度工作报告如下：/2025年，我局依法办理各类许可。/2024年，我局依法办理各类许可。/县水务局/2026年1月9日",
			"T:镇政府2026年工作报告/2025年，全镇扎实工作。/镇政府/2026年1月6日", "T:2026年一季度用电情况/总体平稳。/下一步工作。上半年，全市要确保用电平稳。",
			"T:2026年一季度用电情况/总体平稳。/2025年四季度，居民用电平稳。", "T:2026年1—4月用电情况/总体平稳。/一季度，居民用电平稳。",
			"T:2026年1—4月用电情况/总体平稳。/4月，居民用电平稳。", "T:2026年用电情况/总体平稳。/上半年，居民用电平稳。", "T:2026年1—4月用电情况/总体平稳。/5月，居民用电平稳。",
			// the days of a part of what lasts so long
			"供暖期为2025年11月1日至2026年3月31日，共5个月，其中2026年1月1日至2月28日为严寒期。" })
	void isQuietAboutOtherTimes(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
