package org.gongkai.inspection.consistency.change;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("增减与前后两个数")
class ChangeClaimsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "今年以来查处案件46起，去年同期58起，下降26.1%。", "村民由28户增至42户，增长了60%。", "办理环节由7个压减到4个，减少4个。",
			"全年办理许可1260件，比上年减少140件，下降11.1%。", "概算860万元，决算审定792万元，节约投资78万元。", "支出18.6万元，较预算数20万元节约2.4万元。",
			"平均用时由7.5天缩短为5天，缩短3.5天。", "降水量685毫米，比常年平均值620毫米偏多15.2%。", "2025年受理215件，2024年为250件，同比上升14%。",
			"满意度由去年的91.2%上升到94.5%，上升了4.3个百分点。", "甲得92分，乙得88分，两者相差5分。", "大棚由45家增长到135家，增长了3倍。", "收入从18万元增加到36万元，三年翻了两番。",
			"接待观众12.6万人次，是2020年4.2万人次的4倍。", "发放贷款由200笔减少到120笔，减少了三成。", "由38户增加到31户。",
			"接待费预算6.00万元，支出决算3.64万元，完成预算的60.67%，比2023年度的5.15万元下降39.32%。",
			"工业增加值132亿元，按可比价格计算，同比增长7.8%；用电量46.2亿千瓦时，比上年的42亿千瓦时增长20%。",
			"收入98.27亿元，比上年的93.15亿元增长5.5%；城镇零售额61.84亿元，比上年的58.90亿元增长4.0%。", "今年收到38件，上年同期26件，与上年持平。" })
	void asksAboutChanges(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "今年以来查处案件46起，去年同期58起，下降20.7%。", "村民由28户增至42户，增长了50%。", "办理环节由7个压减到4个，减少3个。",
			"全年办理许可1260件，比上年减少140件，下降10%。", "概算860万元，决算审定792万元，节约投资68万元，节约率7.9%。", "采购预算36万元，节约资金3.42万元，资金节约率9.5%。",
			"每人每月由187元提高到207元，提高10.7%，全年每人增加240元。", "由15个部门抽调人员，增加到3个组。", "按可比价格计算，2024年100亿元，2025年108亿元，增长6%。",
			"收获1500吨，比去年多收300吨，增长25%。", "大棚由45家增长到135家，增长了2倍，是原来的3倍。", "收入从9万元增加到36万元，四年翻了两番，年均增长41.4%。",
			"贷款由200笔减少到140笔，减少了三成。", "比2024年的2万头增长15%，达2.3万头。", "今年收到38件，上年同期38件，与上年持平。",
			"今年出口80亿元、进口45亿元。上年出口、进口分别为60亿元和40亿元。实现贸易顺差35亿元。" })
	void isQuietAboutChangesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
