package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("算得出来的数")
class WorkedOutTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "四条支渠各长1.5公里，共计长7.5公里。",
			"六个班每班45人，共260人。",
			"全县186个行政村每村每月放映1场，全年共放映2132场。",
			"招募志愿者120名，分6组，每组24名。",
			"每个社区补助2万元，18个社区共补助38万元。",
			"应发补贴每人1200元，扣除已预发800元，本次每人补发500元。",
			"设备原值46万元，累计折旧18.4万元，净值28.6万元。",
			"按合同价320万元的3%缴纳质量保证金，计12.6万元。",
			"贷款本金20万元，年利率4.35%，一年利息为9700元。" })
	void asksAboutProductsAndRestsThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "四条支渠各长1.5公里，共计长6公里。",
			"六个班每班45人，共270人。",
			"全县186个行政村每村每月放映1场，全年共放映2232场。",
			"招募志愿者120名，分6组，每组20名。",
			"展位48个，其中工艺类28个、美食类20个，每个展位9平方米，共432平方米。",
			"每个社区补助2万元，18个社区共补助36万元。",
			"应发补贴每人1200元，扣除已预发800元，本次每人补发400元。",
			"设备原值86万元，累计折旧51.6万元，净值34.4万元。",
			"按合同价320万元的3%预留质量保证金，计9.6万元。",
			"水田78.60亩，每亩2200元，计17.29万元；旱地39.19亩，每亩1800元，计7.05万元。青苗补偿费合计24.34万元。",
			"两人每月合计700元，9个月合计6300元；按原标准每月合计560元，9个月合计5040元。" })
	void isQuietAboutProductsAndRestsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "应收面积24万亩，已收割18.6万亩，收割进度为82.5%。",
			"床位240张，入住180人，入住率80%。",
			"报名人数1240人，招聘岗位20个，报录比为72∶1。",
			"共有行政村186个，通5G的村174个，5G覆盖率为95.5%。",
			"再就业486人，完成年度目标1800人的29%。",
			"全县幼儿园312个，教师486名，平均每个幼儿园1.36名。",
			"公园绿地面积252公顷，人口18万人，人均公园绿地面积12平方米。",
			"法律援助案件486件，挽回损失1260万元，件均3.6万元。" })
	void asksAboutRatesThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "应收面积24万亩，已收割18.6万亩，收割进度为77.5%。",
			"床位1260张，入住老人756人，入住率60%。",
			"报名人数1246人，计划招聘20人，报录比62.3∶1。",
			"再就业486人，完成年度目标1800人的27%。",
			"收入12.48亿元，完成调整预算12.30亿元的101.5%，比上年增长4.7%。",
			"公园绿地面积252公顷，人口18万人，人均公园绿地面积14平方米。",
			"得分高于全县平均分的有7个，占58.3%；低于全县平均分的有5个，占41.7%。",
			"经济发展平均得分34.63分，得分率86.6%；社会治理平均得分26.98分，得分率89.9%。",
			"招聘应届毕业生35名，占40.7%；招聘服务基层人员6名，占7.0%。" })
	void isQuietAboutRatesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "计划公开招聘工作人员32名，其中管理岗位6名、专业技术岗位22名、工勤技能岗位5名。",
			"24个小区中已完工9个、正在施工11个，尚未开工的还有5个。",
			"一等奖6名、二等奖12名、三等奖18名，共38名选手获奖。",
			"签约项目24个，总投资86.5亿元，其中10亿元以上3个、5亿元至10亿元5个、1亿元至5亿元11个、1亿元以下7个。",
			"2025年初在库单位486家，全年新入库37家，退库19家，年末在库单位514家。",
			"一季度，全县完成税收收入6.80亿元，同比增长6.25%。/分税种看，增值税完成2.90亿元，企业所得税完成1.35亿元，个人所得税完成0.42亿元，其余各税种完成1.93亿元。",
			"46个单位中，优秀9个，良好31个，一般6个。/考核为一般的5个单位要提交整改报告。",
			"全镇户籍人口3.2万人，其中60岁以上老年人3.6万人。" })
	void asksAboutTotalsThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "24个小区中已完工9个、正在施工11个，尚未开工的还有4个。",
			"128名选手参赛，一等奖6名、二等奖12名、三等奖18名，共36名选手获奖。",
			"签约项目26个，总投资86.5亿元，其中10亿元以上3个、5亿元至10亿元5个、1亿元至5亿元11个、1亿元以下7个。",
			"全乡完成搬迁86户312人，其中集中安置54户198人，分散安置32户114人。",
			"2025年初在库单位486家，全年新入库37家，退库19家，年末在库单位504家。",
			"一季度，全县完成税收收入6.60亿元，同比增长6.25%。/分税种看，增值税完成2.90亿元，企业所得税完成1.35亿元，个人所得税完成0.42亿元，其余各税种完成1.93亿元。",
			"部门优秀9个、一般6个。乡镇优秀3个、一般2个。/考核为一般的2个乡镇要提交整改报告。",
			"要求立即整改的31个，全部完成；要求分阶段整改的12个，完成10个；要求持续整改的3个，完成1个。",
			"考核满分100分，其中经济发展40分、社会治理30分、民生保障30分。全县平均得分87.82分。" })
	void isQuietAboutTotalsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

}
