package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("几项占比合计")
class AddedSharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "所需资金由省、市、县三级财政分担，比例分别为省级50%、市级30%、县级25%。", "费用由财政、单位、个人分别承担50%、30%、25%。",
			"资金来源为：中央财政60%、省级财政25%、县级财政20%。", "综合成绩=笔试成绩×40%+面试成绩×50%。",
			"选择“步行”的占41.6%，“骑行”的占33.7%，“乘车”的占24.7%。“步行”和“骑行”合计占73.5%。", "松树占36.0%，杉树占28.0%，樟树占13.0%。以上三个树种合计占71.0%。",
			"“好”的占42.0%，“较好”的占36.0%，“一般”的占22.0%。前两项合计占76.0%。", "纸类占27.8%，塑料占36.5%，金属占35.7%，纸类与塑料两项共占63.4%。",
			"“好”的占42.0%，“较好”的占36.0%，“一般”的占22.0%。前两项，合计占76.0%。", "借阅社科类208册，文学类132册，科技类31册，其他10册，前三类合计占95.4%。" })
	void asksAboutSharesThatAreAdded(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "所需资金由省、市、县三级财政分担，比例分别为省级50%、市级30%、县级20%。", "费用由财政、单位、个人分别承担50%、30%、20%。",
			"资金来源为：中央财政60%、省级财政25%、县级财政15%。", "综合成绩=笔试成绩×40%+面试成绩×60%。", "资金来源为：中央财政60%、省级财政25%，其余由县级统筹。",
			"甲村占20.0%，乙村占30.0%，丙村占10.0%。甲村和丙村等合计占40.0%。", "甲村占20.0%，乙村占45.0%，丙村占10.0%。甲村和丙村合计占30.1%。",
			"甲村占20.0%，乙村占45.0%，丙村占10.0%。甲村和丙村合计占比提高22.0%。", "甲村占20.0%，乙村占45.0%，丙村占10.0%。甲村和丙村合计占8.0%。",
			"选择“步行”的占41.6%，“骑行”的占33.7%，“乘车”的占24.7%。“步行”和“骑行”合计占75.3%。", "松树占36.0%，杉树占28.0%，樟树占13.0%。以上三个树种合计占77.0%。",
			"纸类占27.8%，塑料占36.5%，金属占35.7%，纸类与塑料两项共占64.3%。", "纸类占27.8%，塑料占36.5%，金属占35.7%，纸类与塑料两项共占64.2%。",
			"“好”的占42.0%，“较好”的占36.0%，“一般”的占22.0%。前两项，合计占78.0%。", "借阅社科类208册，文学类132册，科技类31册，其他10册，前三类合计占97.4%。",
			"借阅社科类208册，文学类132册，科技类31册，前三类合计占78.0%。", "社科类208册，文学类132册，科技类31册，其他10册，这三类合计占95.4%。",
			"选择“步行”的占41.6%，“慢步行”的占33.7%。“不步行”和“其他”合计占24.5%。" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
