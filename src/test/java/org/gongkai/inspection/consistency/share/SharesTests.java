package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("占比和比率与部分、总数")
class SharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "共有行政村186个，已建成活动场所的150个，占行政村总数的85%。", "任务420户，截至6月底完成315户，完成全年任务的70%。",
			"年度计划投资80亿元。1至4月累计完成投资30亿元，占年度计划的35.5%。", "已拨付资金420万元，占总资金600万元的65%。", "抽检样品240批次，不合格6批次，合格率为96.5%。",
			"优良天数27天，优良率为93.3%（当月共30天）。", "发放问卷500份，收回有效问卷480份，有效回收率98%。", "现有农户420户，已接通自来水的399户，自来水入户率92%。",
			"合同价500万元，先支付60%，即320万元。", "最高限价为90万元，保证金按最高限价的2%收取，即3.6万元。", "覆盖率达到95%，全镇20个村中有18个村设站。",
			"总人口3.2万人，其中60岁以上老人0.8万人，占总人口的28%。", "三次产业增加值占地区生产总值的比重分别为8.2%、43.5%和50.3%。", "问卷1500份，其中1065份表示愿意，比例接近九成。",
			"发现问题120处，已整改70处，占三分之二。" })
	void asksAboutShares(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "共有行政村186个，已建成活动场所的158个，占行政村总数的84.9%。", "任务420户，截至6月底完成315户，完成全年任务的75%。",
			"年度计划投资80亿元。1至4月累计完成投资30亿元，占年度计划的37.5%。", "已拨付资金420万元，占总资金600万元的70%。", "抽检样品240批次，不合格6批次，合格率为97.5%。",
			"优良天数27天，优良率为90%（当月共30天）。", "随机抽取300户，成功访问286户，满意率为96.9%。", "培训1200人，其中脱贫劳动力430人，合格率98%。",
			"收到申请620件，受理550件，不予受理70件。数量最多的是公安类，占40%。", "备案规范性文件8件，提出意见136条，报备率为100%。",
			"有高级教师320人，占教师总数的25%；一级教师560人，占43.8%；二级及以下400人，占31.2%。", "三次产业增加值占地区生产总值的比重分别为8.2%、43.5%和48.3%。",
			"问卷1500份，其中1325份表示愿意，比例接近九成。", "水田2.4万公顷，共有耕地3.6万公顷，占三分之二。", "一产占12.1%，二产占41.2%，三产占46.8%。" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
