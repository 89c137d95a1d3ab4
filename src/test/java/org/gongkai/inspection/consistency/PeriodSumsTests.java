package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("每次、每月的数乘以次数")
class PeriodSumsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "住宿费每生每学期640元，一学年按两个学期计算，每生每年1380元。", "每人每月补贴450元，按八个月发放，每人共4500元。",
			"看护员每人每月补助650元，共聘用120人，全年需资金63.9万元。", "学前开设8个班，每班35人，招生250人。", "每个村安排管护经费3万元，全县142个村共安排462万元。" })
	void asksAboutProducts(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "每生每学期640元，一学年按两个学期计算，全年共发放2560元，惠及2人。", "学前开设8个班，每班上限35人，招生250人。",
			"每人每月补助500元，共20人，发放3万元。", "共20人，平均每人512元，发放10250元。", "住宿费每生每学期640元，一学年按两个学期计算，每生每年1280元。",
			"每生每学期640元，一学年按两个学期计算，全年共发放25600元，惠及20人。", "看护员每人每月补助650元，共聘用120人，全年需资金93.6万元。", "学前开设8个班，每班35人，招生280人。",
			"学前开设8个班，每班不超过35人，招生250人。", "每人每月补助500元，共20人，发放6万元。", "共20人，人均512元，发放10250元。" })
	void isQuietAboutProductsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
