package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文说表格一行比上年、比计划、比另一行多多少，以及表格有几行")
class RowGapsTests {

	private static final String BUDGET = "/项目|2025年预算（万元）|2026年预算（万元）/人员经费|1286.40|1342.75/公用经费|214.60|198.30/专项经费|873.00|921.50/合计|2374.00|2462.55";

	private static final String PLANTED = "/街道|计划（株）|完成（株）/东门街道|3000|3150/西门街道|2800|2660/南苑街道|4000|4320/北苑街道|3600|3420";

	private static final String MONTHS = "/月份|收入（亿元）/1月|2.86/2月|2.11/3月|3.04/4月|3.27/5月|2.95";

	private static final String YEARS = "/指标|2025年|2024年|2020年/企业（家）|64|60|48/产值（亿元）|38.4|36.0|24.0";

	private static final String SIGNED = "/片区|应签约户数|已签约户数/渠南片区|240|228/河沿片区|96|84/库前片区|125|105";

	private static final String VISITS = "/场馆|2024年接待（万人次）|2025年接待（万人次）/博物馆|42.5|48.3/图书馆|36.8|35.2/科技馆|28.4|33.9";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("算表", BUDGET)
			.replace("树表", PLANTED)
			.replace("月表", MONTHS)
			.replace("年表", YEARS)
			.replace("签表", SIGNED)
			.replace("馆表", VISITS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。算表/公用经费比上年增加16.30万元。", "情况如下。算表/人员经费比上年增加65.35万元。", "情况如下。算表/专项经费同比增长6.5%。",
			"情况如下。算表/2026年预算2462.55万元，比上年减少88.55万元。", "情况如下。算表/2026年预算2462.55万元，比上年增加85.88万元。",
			"情况如下。树表/西门、北苑分别差140株和280株。", "情况如下。树表/东门街道比计划少150株。", "情况如下。月表/5月收入2.95亿元，比4月减少0.23亿元。",
			"情况如下。月表/3月比2月少0.93亿元。", "情况如下。年表/2025年，企业64家，比上年增加6家。", "情况如下。年表/企业比2020年减少16家。", "情况如下。签表/库前片区尚有25户未签约。",
			"情况如下。馆表/3个场馆共接待117.4万人次，比上年增加8.7万人次。" })
	void asksAboutGapsThatTheTableDoesNotShow(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "情况如下。算表/公用经费比上年减少16.30万元，下降7.6%。", "情况如下。算表/人员经费增加主要用于新进人员，其中绩效增加65.35万元。",
			"情况如下。算表/2026年预算2462.55万元，比上年增加88.55万元。", "情况如下。算表/全县税收比上年减少88.50万元。", "情况如下。树表/西门、北苑分别差140株和180株。",
			"情况如下。树表/东门街道比计划多150株。", "情况如下。月表/5月收入2.95亿元，比4月减少0.32亿元。", "情况如下。月表/5月收入比去年同月增加0.23亿元。",
			"情况如下。年表/2025年，企业64家，比上年增加4家，比2020年增加16家。", "情况如下。签表/库前片区尚有20户未签约。", "情况如下。馆表/3个场馆共接待117.4万人次，比上年增加9.7万人次。",
			"情况如下。馆表/全县财政比上年增加8.7万元。" })
	void isQuietAboutGapsThatItShowsOrDoesNotTell(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全区5个街道植树情况如下。树表", "城区5个街道今春植树任务见下表。树表", "附件：植树任务表（5个）/某局/2026年2月1日/附件树表",
			"T:我区5个街道完成植树任务/今春植树情况如下。树表" })
	void asksHowManyRowsThereAre(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "全区4个街道植树情况如下。树表", "全区共有5个街道，其中4个的情况如下。树表", "附件：植树任务表（4个）/某局/2026年2月1日/附件树表",
			"附件：植树任务表（16个）/某局/2026年2月1日/附件树表", "T:我区4个街道完成植树任务/今春植树情况如下。树表", "今春植树情况如下。树表/3个街道任务低于3700株。",
			"今春植树情况如下。树表/在3个街道中先行开展。" })
	void isQuietAboutRowsThatThereAre(String prose) {
		assertThat(this.rule.inspect(Texts.lines(text(prose)))).as(prose).isEmpty();
	}

}
