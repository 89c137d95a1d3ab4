package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("余下的、结存的和限度")
class RemaindersTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "共设岗位60个，已聘用47人，每岗1人，尚余15个岗位。", "农贸市场共18个，已有13个完成改造，剩余6个正在施工。",
			"共设名额600个。已审核通过428个，剩余名额182个。", "合同价500万元，支付300万元，余款220万元待验收后付清。", "年初1240人，一季度新纳入86人，退出54人，3月底在册1282人。",
			"总收入25.6亿元，总支出27.1亿元，收支缺口2.5亿元。", "现有公厕86座，新建12座后达到100座。", "在全省14个市州中，我市综合排名列第15位。", "全市9个县（区）中排名第11位。",
			"最高限价：235万元。中标价：258万元。", "计划改造60公里。截至年底，共改造48公里，超额完成全年任务。", "合格率93.1%，高于95%的目标。", "党员21名，其中女党员24名。",
			"共检查机构64家，其中71家书写不规范。", "发出选票860张，收回选票872张。" })
	void asksAboutWhatIsLeft(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "共设岗位60个，已聘用47人，每岗1人，尚余13个岗位。", "农贸市场共18个，已有13个完成改造，剩余5个正在施工。",
			"计划6000吨，已安排3850吨，成交3500吨，流拍350吨，未安排部分为2150吨。", "收入100万元，支出90万元，上年结余5万元，结余15万元。",
			"年初1240人，一季度新纳入86人，退出54人，3月底在册1272人。", "总收入25.6亿元，总支出27.1亿元，收支缺口1.5亿元。", "现有公厕86座，新建12座后达到98座。",
			"全省14个市州中，我市排名列第5位。", "床位1050张，其中护理型床位693张；入住老人651人，空余床位399张。", "最高限价：235万元。中标价：218万元。",
			"计划改造60公里，共改造64公里，超额完成全年任务。", "合格率96.1%，高于95%的目标。", "成绩依次为96.5分、94.0分、90.0分，其中94.0分的一名选手列第二。",
			"共招聘24人，其中甲街道14人、乙街道10人，报名人数312人。" })
	void isQuietAboutWhatIsLeftThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
