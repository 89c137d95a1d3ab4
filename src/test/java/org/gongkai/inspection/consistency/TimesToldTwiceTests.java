package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一件事的日期和时间")
class TimesToldTwiceTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "（一）自查自纠（2026年4月10日至4月25日）。/（二）重点检查（2026年4月26日至5月20日）。/（三）总结整改（2025年5月21日至5月31日）。",
			"1.动员部署（3月）。各村宣传。/2.组织实施（2月至6月）。逐户走访。", "一、动员阶段（2026年3月）。/二、实施阶段（2027年4月至5月）。/三、总结阶段（2026年6月）。",
			"第一阶段：自查（3月10日至3月20日）。/第二阶段：整改（3月5日至3月30日）。" })
	void phasesComeOneAfterAnother(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "（一）自查自纠（4月10日至4月25日）。/（二）重点检查（4月10日至5月20日）。", "（一）动员部署（11月）。/（二）实施阶段（次年，1月至3月）。/（三）总结（4月）。",
					"（一）动员部署（11月）。/（二）实施阶段（1月至3月）。", "（一）自查自纠（4月至5月）。/（二）常态整改（1月至12月）。", "（一）苗木采购（4月）。/（二）村庄道路（3月）。",
					"（一）自查（4月）。/（一）自查（3月）。", "1.自查（4月）。/（2）整改（3月）。", "（一）动员（2025年11月至2026年1月）。/（二）整改（2月）。" })
	void isQuietAboutPhasesInTheirOrder(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "办公时间：周一至周五9:00至17:00。/请于工作日8:30至17:30办公时间内前来。", "受理时间为9时至12时。/受理时间：9时至11时30分，节假日除外。" })
	void hoursOfOneNameAreTheSame(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "办公时间：夏季9:00至17:00。/办公时间：冬季8:30至17:00。", "办公时间：9:00至17:00。/受理时间：9:00至16:30。",
			"甲所办公时间9:00至17:00。/乙所办公时间9:30至17:00。/丙所办公时间8:30至17:00。", "办公时间：9:00至17:00。/办公时间：09:00-17:00。",
			"办公时间：9:00至12:00，14:00至17:00。/办公时间：9:00至17:00。" })
	void isQuietAboutHoursOfSeveral(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "大队14时20分首次接到报警，随即调派3车，14时12分到达现场。", "9:35接警，9:20抵达，10:15扑灭。", "8时10分车辆倾覆，8时02分路面恢复通行。" })
	void stepsOfADayComeOneAfterAnother(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "大队14时20分接到报警，14时32分到达现场。", "23时50分接到报警，次日0时5分到达现场。", "14时32分到达现场，此前14时20分接到报警。",
			"2日14时20分接到报警，3日9时12分控制火势。", "上午11时20分接到报警，下午1时10分扑灭。", "14时20分接到报警后到达现场，14时12分扑灭。", "23时50分接到报警，0时5分到达现场。",
			"14时20分开会，14时12分到达现场。" })
	void isQuietAboutStepsInTheirOrder(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于举办培训班的通知/一、时间地点/2026年3月23日至27日，县委党校。/3月24日至28日培训期间不得请假。",
			"阶段|起止时间/自查整改|2026年3月16日至5月15日/总结验收|2026年5月18日至5月29日/自查整改阶段于5月25日结束。", "各单位自查整改于3月18日启动。/自查整改|3月16日至5月15日",
			"封闭施工时间为3月5日至3月20日。/封闭施工时间为3月5日至3月25日，请绕行。", "T:关于举办培训班的通知/培训时间：2026年5月12日至13日。/本次培训为期3天，不收费用。",
			"T:关于举办培训班的通知/培训时间：2026年5月11日至15日。/本次培训为期三天，不收费用。" })
	void oneEventHasOneSpan(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于举办培训班的通知/2026年3月23日至27日，县委党校。/3月23日至27日培训期间不得请假。",
			"T:关于举办培训班的通知/第一期3月23日至27日，县委党校。/3月24日至28日培训期间不得请假。", "T:关于举办培训班的通知/3月23日至27日，县委党校。/3月24日至28日展览期间开放。",
			"T:关于举办培训班的通知/3月23日至27日，县委党校。/4月24日至28日培训期间不得请假。", "自查整改|3月16日至5月15日/自查整改阶段于5月15日结束。",
			"自查整改|3月16日至5月15日/自查整改阶段于3月16日启动。", "施工封闭时间为3月5日至3月20日。/施工封闭时间为4月5日至4月25日。" })
	void isQuietAboutSpansThatFit(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "您于2026年3月18日通过信箱提交的来信，我局已于2026年3月12日收悉。", "您5月8日的留言，我局5月6日收到。",
			"投标文件递交截止时间为2026年5月18日9时30分。/开标时间为2026年5月15日9时30分，地点为第二开标室。" })
	void nothingComesInBeforeItIsSent(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "您于2026年3月12日通过信箱提交的来信，我局已于2026年3月18日收悉。", "您5月8日再次来信，我局5月6日收到前一封。",
			"您5月8日的留言已答复。5月6日收到的来函另办。", "投标文件递交截止时间为2026年5月18日9时30分。/第二批开标时间为2026年5月15日9时30分。" })
	void isQuietAboutLettersInTheirOrder(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"许可证有效期均为五年。/单位|许可日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2029年4月8日/丙店|2026年4月10日|2031年4月9日",
			"证书有效期为3年。/单位|发证日期|有效期至/甲店|2026-04-08|2027-04-07/乙店|2026-04-09|2029-04-09/丙店|2026-04-10|2029-04-09" })
	void rowsAreValidForAsLongAsTold(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"许可证予以公示。/单位|许可日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2029年4月8日/丙店|2026年4月10日|2031年4月9日",
			"许可证有效期均为五年。/单位|许可日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2031年4月8日/丙店|2026年4月10日|2031年4月9日",
			"许可证有效期均为五年。/单位|许可日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2029年5月8日/丙店|2026年4月10日|2031年4月9日",
			"许可证有效期均为五年，延续的另计。/单位|延续日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2029年4月8日/丙店|2026年4月10日|2031年4月9日",
			"许可证有效期均为五年。/单位|许可日期|有效期至/甲店|2026年4月8日|2031年4月7日/乙店|2026年4月9日|2029年4月8日/丙店|2026年4月10日|2027年4月9日" })
	void isQuietAboutRowsThatMayBeValidOtherwise(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:项目进展情况/截至2025年4月30日，项目开工。/2026年5月12日", "T:2026年税收情况/截止2025年5月31日，税收平稳。/2026年6月3日",
			"T:工业运行情况/2025年1—5月，工业平稳。/2026年6月3日" })
	void isNotOfAYearAgo(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:项目进展情况/截至2026年4月30日，项目开工。/2026年5月12日", "T:项目进展情况/截至2025年12月31日，项目开工。/2026年5月12日",
			"T:2025年项目进展情况/截至2025年4月30日，项目开工。/2026年5月12日", "T:项目进展情况/截至2025年4月30日开工，2026年投产。/2026年5月12日",
			"T:项目进展情况/与截至2025年4月30日相比，项目增多。/2026年5月12日", "T:工业运行情况/工业平稳。/2025年1—5月，工业下滑。/2026年6月3日",
			"T:工业运行情况/2025年，工业平稳。/2026年6月3日", "T:项目进展情况/2025年4月30日，项目开工。/2026年5月12日" })
	void isQuietAboutWhatWasAYearAgo(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "（一）自查（4月10日至", "办公时间9:00至17:00", "14时20分接到报警，", "3月23日至27日，", "您3月8日来信，3月6日收到，" })
	void comesToAnEndOnLongTexts(String clause) {
		assertThat(this.rule.inspect(Texts.paragraphs(clause.repeat(200_000 / clause.length()))).size())
			.isLessThanOrEqualTo(501);
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
