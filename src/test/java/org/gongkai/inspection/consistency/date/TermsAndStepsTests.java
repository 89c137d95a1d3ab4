package org.gongkai.inspection.consistency.date;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@DisplayName("期限、步骤和先后")
class TermsAndStepsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "办法自2026年7月1日起施行，有效期5年，至2030年6月30日。", "项目于2025年3月开工，工期18个月，2027年9月完工。",
			"上次检验在2025年5月，检验周期为两年，下次检验在2026年5月。", "实施期一般为两年，起止时间为2026年7月至2027年6月。" })
	void reckonsTerms(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "办法自2026年7月1日起施行，有效期5年，至2031年6月30日。", "项目于2025年3月开工，工期18个月，2026年9月完工。",
			"办法于2026年3月27日印发，自2026年5月1日起施行，有效期5年。", "办法自2026年7月1日起施行，有效期最长5年，至2030年6月30日。",
			"运营期10年，项目2025年3月开工，2026年12月完工。", "长期抓好2年，2026年7月1日起至2027年1月1日。" })
	void isQuietAboutTermsThatFit(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "方案于4月28日审议通过，审议通过后于4月21日公布。", "供暖期由2026年3月15日延长至2026年3月10日。", "须于9月20日前完工，确保9月1日如期开学。" })
	void noticesWhatComesBeforeWhatItFollows(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "方案于4月21日审议通过，审议通过后于4月28日公布。", "须于9月20日前完工，现场9月1日移交。", "供暖期由2026年3月10日延长至2026年3月15日。",
			"须于8月20日前完工，确保9月1日如期开学。", "方案于12月28日审议通过，审议通过后于1月21日公布。", "甲组4月28日结束；乙组结束后于4月21日休整。",
			"方案于4月28日审议，此前已于评估后于4月21日征求意见。" })
	void isQuietAboutWhatFollows(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4月10日受理，4月2日公示，4月28日批复。", "学习时间为3月1日至11月30日，应于2月20日前完成课程。",
			"项目于2025年9月开工，2025年6月主体封顶，2026年4月验收。", "合同于2026年3月10日签订，供应商于2026年2月28日交货。" })
	void noticesStepsOutOfOrder(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4月10日受理，4月12日公示，4月28日批复。", "3月10日开会，4月20日现场，2月1日座谈，1月3日走访。", "4月10日受理，此前4月2日公示，4月28日批复。",
			"学习时间为3月1日至11月30日，应于2月20日前完成报名。", "3月1日开班，11月30日结业，应于2月20日前完成课程。", "学习时间为3月1日至11月30日，应于11月20日前完成课程。",
			"项目于2025年9月开工，2026年1月主体封顶，2026年4月验收。", "合同于2026年3月10日签订，供应商于2026年3月28日交货。" })
	void isQuietAboutStepsInOrder(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "与上月相比同比上涨2%。", "较上年同期环比下降2%。" })
	void noticesTheOtherBaseOfARate(String text) {
		found(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "与上月相比环比上涨2%。", "较上年同期同比下降2%。", "与上月相比略升，6月同比下降2%。" })
	void isQuietAboutTheOwnBase(String text) {
		quiet(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "环节|时间/报名|2026年6月15日至19日/资格审查|2026年6月12日/笔试|2026年7月4日/面试|2026年7月18日",
			"整治从2026年3月1日开始，至2026年9月30日结束，分三个阶段。/阶段|时间|任务/动员部署|3月1日至3月15日|部署/自查自改|3月16日至6月30日|自查/总结提升|7月1日至8月31日|总结",
			"阶段|时间/动员|3月1日至3月15日/自查|3月10日至4月30日/检查|5月1日至6月30日/总结|7月1日至7月31日" })
	void noticesRowsThatRunBackwards(String rows) {
		assertThat(inspect(rows)).as(rows).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "环节|时间/报名|2026年6月5日至9日/资格审查|2026年6月12日/笔试|2026年7月4日/面试|2026年7月18日",
			"整治从2026年3月1日开始，至2026年8月31日结束，分三个阶段。/阶段|时间|任务/动员部署|3月1日至3月15日|部署/自查自改|3月16日至6月30日|自查/总结提升|7月1日至8月31日|总结",
			"环节|时间/报名（持续）|2026年6月15日至19日/资格审查|2026年6月12日/笔试|2026年7月4日/面试|2026年7月18日",
			"乡镇|时间/东镇|6月15日/西镇|6月12日/南镇|7月4日/北镇|7月18日",
			"阶段|时间/动员|3月1日至3月15日/自查|3月10日至4月30日/检查|4月1日至6月30日/总结|7月1日至7月31日",
			"阶段|时间/动员|3月1日至3月15日/自查|3月16日至4月30日/检查|5月1日至6月30日/合计|3月1日至6月30日" })
	void isQuietAboutRowsInOrder(String rows) {
		assertThat(inspect(rows)).as(rows).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025年13月开工，2025年6月完工。", "13月0日开工，2025年6月1日完工，0月5日验收。", "2025年6月1日开工，2025年6月0日完工。" })
	void readsMonthsThatThereAreNot(String text) {
		assertThatCode(() -> inspect(text)).as(text).doesNotThrowAnyException();
	}

	private void found(String text) {
		assertThat(inspect(text)).as(text).isNotEmpty();
	}

	private void quiet(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
