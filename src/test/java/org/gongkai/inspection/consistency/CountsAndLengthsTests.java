package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("年数、里程和人数")
class CountsAndLengthsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "县体育馆于1998年建成投用，到2026年已运行38年。", "该桥建成于1986年，到2026年已使用30年，桥面破损严重。",
			"老王从1995年开始担任村医，到2025年已经干了20年。", "水厂1992年建成，距今已24年，设备老化。" })
	void asksAboutYearsThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "县体育馆于1998年建成投用，到2026年已运行28年。", "水厂1992年建成，到2026年已运行33年。",
			"医院始建于1952年，1986年迁至现址，2012年完成扩建，现址已使用40年。", "医院始建于1952年，1986年迁至现址，到2026年已使用40年。",
			"泵站2008年建成，2020年大修，质保期已满3年。", "该桥建成于1986年，到2026年已使用近40年。" })
	void isQuietAboutYearsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "起点桩号K3+200，终点桩号K8+700，全长6.8公里。", "本项目起于K0+000，止于K6+350，路线全长6.85公里。",
			"渠道衬砌段为桩号2+300至3+850，长1450米。", "全长5.4公里，桩号K3+200至K8+700。" })
	void asksAboutChainagesThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "起点桩号K3+200，终点桩号K8+700，全长5.5公里。", "K0+000至K3+400段长3.4公里，K3+400至K12+860段长9.46公里。",
			"在K2+150、K7+300处各设桥梁1座，桥长分别为46米和62米。", "桩号K3+200至K8+700，路基宽8.5米，全长约5.5公里。" })
	void isQuietAboutChainagesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12个乡镇的分管负责同志、统计站站长各1名，8个县直单位股室负责人各1名，参会人员共38人。", "各乡镇1名分管负责同志、1名工作人员，14个乡镇共26人。",
			"每个代表队由领队1名、队员5名组成，共16支队伍，参赛人员共86名。", "由张明、李华、王芳、赵强组成的5人工作组。" })
	void asksAboutHeadCountsThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12个乡镇的分管负责同志、统计站站长各1名，8个县直单位股室负责人各1名，参会人员共32人。", "12个社区各选派2名、5个村各选派1名，共29名网格员参加培训。",
			"各乡镇选派教师代表1名、学生代表2名参加活动，14个乡镇共42人。", "每个代表队由领队1名、队员5名组成，共16支队伍，参赛人员共96名。", "由张明、李华、王芳组成的3人工作组。",
			"由县纪委、财政局、审计局组成的6人检查组。", "每校限报3名，每名选手限参加1个项目，全县共86名选手参赛。" })
	void isQuietAboutHeadCountsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "上午9时开考、11时30分结束，考试时长为120分钟。", "当日9时开幕、17时闭馆，全天开放9小时。", "公示时间为2026年4月13日至4月22日，公示期共7天。",
			"自2026年5月8日起试行一年，至2027年8月7日止。", "任期三年，自2023年6月至2025年6月。", "活动于6月6日、13日、20日、27日共举办5场。",
			"每月1日和15日开展义诊，全年共36次。", "报名自2026年8月15日开始。/报名截止时间为2026年8月10日。" })
	void asksAboutTimesThatDoNotFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "上午9时开考、11时30分结束，考试时长为150分钟。", "公示时间为2026年4月13日至4月22日，公示期共10天。",
			"名单公示时间2026年4月13日至4月22日，共8天（不含周末）。", "自2026年5月1日起试行，试行期一年，至2027年4月30日止。", "任期五年，自2026年1月至2031年1月。",
			"义诊安排在4月8日、15日、22日和29日，共4天。", "每月5日和20日为健康教育日，全年举办24期。", "报名自2026年8月1日起，至8月10日止。" })
	void isQuietAboutTimesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

}
