package org.gongkai.inspection.consistency.date;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("时间长短、先后和年数")
class DurationsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "5月1日（星期五）至5日（星期二）放假，共6天。", "公示时间：2026年3月2日至2026年3月6日，公示期间共7天。",
			"培训班3月2日开班，3月11日结业，为期15天。", "本办法自2026年3月1日起施行，有效期五年，至2030年2月28日止。", "特许协议有效期3年，自2024年7月1日起至2026年6月30日止。",
			"公示时间为2026年4月13日至4月17日，共7个工作日。", "项目2025年9月1日开工，2026年5月31日竣工，建设工期10个月。", "项目2024年5月开工，2026年5月完工，工期18个月。",
			"旅游节4月20日上午开幕。本届为期10天，4月26日闭幕。", "原定5月30日通车的立交于5月20日通车，比计划提前15天。", "停机时间为2026年5月22日22时至5月23日6时，共计6小时。",
			"培训时间为上午8时30分至11时30分，时长2.5小时。", "演练9时30分开始，11时结束，历时2个小时。", "学校创办于1956年，2026年迎来建校80周年。",
			"合作社成立于2011年，至2026年已走过25个年头。", "年龄在35周岁以下（1995年4月1日以后出生），年龄计算截止日期为2026年4月1日。",
			"报名自2026年3月23日开始，4月20日17时截止。报名截止后进行资格审查，资格审查于4月15日完成。", "报名时间为3月1日至3月10日，笔试定于3月8日举行。",
			"2021年至2025年，连续七年获评先进。", "项目建设期为2024年1月至2026年12月，共2年。" })
	void asksAboutTimes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5月1日（星期五）至5日（星期二）放假，共5天。", "报名时间：2026年7月1日至7月10日，共10天。", "培训班3月2日开班，3月11日结业，为期10天。",
			"本办法自2026年3月1日起施行，有效期五年，至2031年2月28日止。", "特许协议有效期3年，自2024年7月1日起至2027年6月30日止。",
			"公示时间为2026年4月13日至4月17日，共5个工作日。", "公示时间为2026年9月28日至10月12日，共7个工作日。", "整治自2026年3月1日开始，至5月31日结束，为期3个月，共92天。",
			"灌区2026年春灌定于3月25日开闸，2026年春灌4月12日结束。", "桥梁工程计划工期45天，自2026年3月2日开工，4月10日完工，实际用时40天，比计划提前5天。",
			"停机时间为2026年5月29日20时至5月30日2时，共6小时。", "上午8:30至12:00，下午14:00至17:30，每天接待时间7小时。", "学校创办于1956年，2026年迎来建校70周年。",
			"合作社成立于2011年，至2026年已走过16个年头。", "年龄在35周岁以下（1990年4月1日以后出生），年龄计算截止日期为2026年4月1日。",
			"报名时间为3月1日至3月10日，笔试定于3月18日举行。", "2021年至2025年，连续五年获评先进。", "项目建设期为2024年1月至2026年12月，共3年。",
			"王某2026年5月6日提出申请，5月28日审核确认，从2026年6月起发放，到2026年12月共7个月。",
			"年龄在18周岁以上、35周岁以下（2008年3月10日及以前、1990年3月11日及以后出生），年龄计算截止日期为2026年3月10日。",
			"年龄在18周岁以上、35周岁以下（2008年3月10日以前出生、1990年3月11日以后出生），年龄计算截止日期为2026年3月10日。" })
	void isQuietAboutTimesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void readsDatesOfBothKindsInTheirOrder() {
		String text = "办理日期：2024-02-30义诊安排在4月8日、15日、22日和29日，共4天。";

		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("共4天", "共5天")))).isNotEmpty();
	}

}
