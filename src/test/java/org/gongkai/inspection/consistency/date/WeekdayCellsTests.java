package org.gongkai.inspection.consistency.date;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("表格里的日期和星期")
class WeekdayCellsTests {

	private final DateLogicRule rule = new DateLogicRule();

	@ParameterizedTest
	@ValueSource(strings = {
			"T:马岭镇便民服务中心2026年五一假期值班安排/日期|星期|值班窗口/2026年5月1日|星期五|综合窗口/2026年5月2日|星期六|社保窗口/2026年5月3日|星期日|民政窗口/2026年5月4日|星期二|综合窗口/2026年5月5日|星期二|社保窗口",
			"日期|星期|班次/2026年5月6日|三|早班/2026年5月7日|四|早班/2026年5月8日|六|早班",
			"T:2026年6月领导接访安排/日期|接访领导|星期/6月1日|甲|周一/6月3日|乙|周三/6月5日|丙|周四",
			"星期|日期|课程/星期一|2026-06-01|语文/星期二|2026-06-03|数学/星期三|2026-06-03|英语",
			"T:2026年开放日安排/日期|6月6日|6月7日|6月13日/星期|星期六|星期日|星期五/内容|甲|乙|丙",
			"T:2026年值班表/日期|星期|值班|日期|星期|值班/6.1|一|甲|6.2|二|乙/6.3|三|丙|6.4|五|丁" })
	void asksAboutWeekdaysThatAreNot(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"T:马岭镇便民服务中心2026年五一假期值班安排/日期|星期|值班窗口/2026年5月1日|星期五|综合窗口/2026年5月2日|星期六|社保窗口/2026年5月3日|星期日|民政窗口/2026年5月4日|星期一|综合窗口",
			"日期|星期|班次/5月6日|一|早班/5月7日|二|早班", "T:2026年开放日安排/日期|6月6日|6月7日/星期|星期六|星期日/内容|甲|乙",
			"时段|星期|课程/上午|星期一|语文/上午|星期二|数学", "T:2026年6月安排/日期|时间|轮休/6月1日至6月5日|周一至周五|周六/6月8日|周一至周五|周六" })
	void isQuietAboutWeekdaysThatAre(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
