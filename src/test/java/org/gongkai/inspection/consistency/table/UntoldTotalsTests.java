package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("没有说“共”的总数和说所有各行的话")
class UntoldTotalsTests {

	private static final String BEDS = "/类型|机构（家）|床位（张）|入住率（%）/公办|6|72|91.4/民办|11|68|88.2/合营|9|96|90.1/合计|26|236|90.0";

	private static final String WORKS = "/事项|目标（个）|完成（个）|完成率/食堂|8|8|100%/小区|24|15|62.5%/泊位|1200|1200|100%/电梯|40|44|110%";

	private static final String BIDS = "/投标人|报价得分|技术得分|综合得分/甲公司|28.60|58.20|86.80/乙公司|30.00|58.60|88.60/丙公司|27.35|54.45|81.80";

	private static final String CHANGED = "/项目|2025年（万元）|2026年（万元）|增减（万元）/接待费|3.85|2.70|-1.15/用车费|8.50|8.22|-0.28/合计|12.35|10.92|-1.43";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("床表", BEDS).replace("事表", WORKS).replace("标表", BIDS).replace("费表", CHANGED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "全县养老床位226张，比较充足。床表", "养老机构36家，分布如下。床表", "今年全县机构运行平稳，入住率93.0%。床表",
			"本单位经费比上年减少1.34万元，下降11.6%。费表", "实事中，各项完成率均达到90%以上。事表", "今年4项实事进展顺利，其中2项已完成年度任务。事表", "各类机构入住率都超过90%。床表",
			"各类机构入住率均达到91.0%以上。床表", "各类机构入住率均低于91%，尚有余量。床表", "得分如下。标表/第一中标候选人为甲公司。", "得分如下。标表/第二成交候选人：丙公司。" })
	void asksAboutWhatTheTableTellsOtherwise(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全县养老床位236张，比较充足。床表",
			// what is told as well, of another time, of a row, or of no column
			"全县养老床位236张，其中护理型226张次年建成。床表", "上年养老床位226张，有所不足。床表", "公办机构另有床位226张。床表", "全县养老床位约226张。床表", "全县养老床位226个。床表",
			"养老机构36家，另有服务站14家，如下。床表", "养老机构36家，运行平稳。床表", "每县计划床位226张。床表", "全县养老床位236张，民政部门管理床位226张。床表",
			"情况如下。/类型|数量（个）|占比（%）/甲类|40|40.0/乙类|35|35.0/丙类|25|25.0/合计|100|100.0/办结率达到97.3%。", "本单位经费比上年减少1.43万元。费表",
			"本单位经费1.34万元已结清。费表", "实事中，各项完成率均达到60%以上。事表", "实事中，除小区外各项完成率均达到90%以上。事表", "实事中，要确保各项完成率均达到90%以上。事表",
			"食堂、泊位完成率均达到90%以上。事表", "平均完成率90%以上。事表", "今年4项实事进展顺利，其中3项已完成年度任务。事表", "今年12项实事进展顺利，其中2项已完成年度任务。事表",
			"今年4项实事进展顺利，其中2项已开工。事表", "各类机构入住率均低于92%，尚有余量。床表", "得分如下。标表/第一中标候选人为乙公司，第二中标候选人为甲公司。",
			"得分如下。/投标人|报价得分|技术得分/甲公司|28.60|58.20/乙公司|30.00|58.60/丙公司|27.35|54.45/第一中标候选人为甲公司。" })
	void isQuietAboutWhatItBearsOutOrDoesNotTell(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
