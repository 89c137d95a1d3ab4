package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.date.DateLogicRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("开放与关闭的先后")
class OpenedAndClosedTests {

	private final DateLogicRule rule = new DateLogicRule();

	@ParameterizedTest
	@ValueSource(strings = { "乡村医生定向培养报名采取网上填报方式。报名系统自2026年4月20日9时开放，2026年4月10日17时关闭，考生须在开放时段内提交材料。",
			"申报系统于2026年3月20日8:00开通，3月10日24:00关闭。", "网上填报通道2026年6月15日开启，2026年6月5日截止。", "缴费自2026年5月20日开始，至2026年5月10日结束。",
			"展览2026年7月20日开展，2026年7月10日闭展。", "活动从2026年9月25日正式启动，9月5日结束。", "预约平台2026年8月10日上午9时上线，8月1日17时下线。",
			"申请窗口将于4月25日开放，4月15日24时关闭。", "施工自2026年5月20日开始，5月12日结束。", "意见征集自2026年4月20日起，截止时间为2026年4月10日。",
			"网上申报自2026年4月20日起受理，2026年4月10日截止。" })
	void asksAboutWhatClosesBeforeItOpens(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "报名系统自2026年4月10日9时开放，2026年4月20日17时关闭，考生须在开放时段内提交材料。", "二期工程2026年4月10日开工，一期工程2026年3月1日结束。",
			"报名系统自12月20日开放，1月10日关闭。", "本次活动4月20日开始，上次活动4月10日结束。", "春季展4月20日开展；冬季展4月10日闭展。",
			"补报名系统自2026年4月20日开放，首次报名系统已于2026年4月10日关闭。" })
	void isQuietAboutWhatClosesLater(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

}
