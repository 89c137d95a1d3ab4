package org.gongkai.inspection.consistency.told;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一事项的时限、日期、地点前后写得不一样")
class NamedSlotsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "现予公示，公示期为5个工作日。/在7个工作日的公示期内，可书面反映意见。§7个工作日", "道路改造工期90日历天，由本局监管。/施工单位应按60日历天的中标工期组织施工。§60日历天",
					"T:关于人民桥交通管制的通告/管制时间：2026年5月6日至6月20日。/为期30天的管制期间，公交临时改线。§30天",
					"T:河口镇举办厨师培训班/河口镇于4月8日至10日举办厨师培训班，46人参加。/两天的培训结束后，颁发了证书。§两天",
					"禁猎期为2026年1月1日至2030年12月31日。/在为期三年的禁猎期内，禁止捕猎。§三年", "试点期5年，由省厅批准。/试点3年期满后，申请验收。§3年",
					"定于5月16日23:00至5月17日6:00停水7小时。/停水8小时内，请关好龙头。§8小时",
					"因系统升级，6月19日18时至6月22日8时暂停办理业务。/暂停办理的86小时内，请联系值班民警。§86小时",
					"学校于10月16日至17日举行运动会。/经过三天的角逐，六班获得第一名。§三天" })
	void asksAboutAnotherLength(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "T:招聘笔试公告/笔试时间：6月20日上午9:00。/成绩于6月21日笔试结束后15日内公布。§6月21日",
					"请于6月18日前将总结报送办公室。/凡在报送截止日期6月15日之后报送的，按逾期处理。§6月15日",
					"T:建立进展月报制度的通知/报送时间。每月25日前报送进展情况。/对每月28日报送期限届满仍未报送的，予以通报。§每月28日",
					"天桥计划2026年8月开工，2027年6月建成投用。/在天桥2027年9月建成投用之前，安排人员值守。§2027年9月",
					"公示时间为5月25日至5月31日。/公示期内（5月25日至6月2日），可书面反映。§5月25日至6月2日", "秋季学期开学时间为9月1日。/各校完成环境清扫，确保9月2日正式开学。§9月2日",
					"工程于2025年9月10日开工建设。/自去年10月10日动工以来，进展顺利。§10月10日", "1月18日晚，村晚在文化礼堂上演。/1月28日晚的演出吸引了邻村群众。§1月28日",
					"5月30日上午，图书馆举办亲子阅读。/29日的阅读结束前，家长办理了借阅证。§29日", "报名时间：即日起至6月20日。/报名截止（6月22日）后，不再受理补报。§6月22日",
					"各机构须于6月15日前整改完毕。/在6月10日整改期限届满后组织复查。§6月10日" })
	void asksAboutAnotherDay(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "T:举办写作讲座的通知/定于6月16日下午2:30在会议中心举办讲座。/讲座开始时间为下午3:00，请自带笔记本。§下午3:00",
			"T:新城区开展消防演练/4月22日14时30分，消防大队在广场开展演练。/15时整演练开始，人员迅速疏散。§15时整",
			"T:关于召开春耕会议的通知/定于9日在农业局五楼会议室开会。/请提前进入农业局四楼会议室就座。§四楼会议室", "在梅岭镇举办手工培训班，58人参加。/此次在梅溪镇举办的培训班受到欢迎。§梅溪镇",
			"到望湖街道湖滨广场开展义诊。/在南塔街道湖滨广场参加活动的居民很多。§南塔街道湖滨广场", "T:公布第二批县级非遗项目名录的通知/申报的第三批县级非遗项目名录已经同意。§第三批",
			"T:县防指启动防汛Ⅲ级应急响应/决定启动防汛Ⅲ级应急响应。/Ⅳ级应急响应期间，不得离岗。§Ⅳ级", "T:县气象台发布暴雨橙色预警/6月8日发布暴雨橙色预警信号。/暴雨红色预警信号发布后，迅速响应。§红色",
			"T:召开收购会议的通知/在市粮食局四楼会议室召开会议。/请于8:50前到二楼会议室就座。§二楼会议室", "T:县委举行第十二次会议/举行第十二次会议，听取报告。/围绕第十三次会议议题开展视察。§第十三次",
			"年龄在40周岁以下，具有本科学历。/年龄不符合35周岁以下条件的，取消资格。§35周岁以下", "T:河道治理三年行动方案/用三年时间治理河道。/经过五年行动，水质改善。§五年",
			"开考比例为1:3，按岗位划定。/达不到1:2的开考比例的，核减计划。§1:2", "报名条件：年龄在18周岁以上、40周岁以下。/对年龄超过35周岁的，不予通过。§超过35周岁" })
	void asksAboutAnotherTimePlaceOrNumber(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "现予公示，公示期为5个工作日。/在5个工作日的公示期内，可书面反映意见。", "公示期为5个工作日。/因故延长，在7个工作日的公示期内可书面反映。",
			"公示期不少于5个工作日。/在7个工作日的公示期内，可书面反映意见。", "现予公示，公示期为5个工作日。/在7天的公示期内，可书面反映意见。", "试用期3个月，服务期5年。/在6个月的见习期内，发放补贴。",
			"T:学校运动会/学校于10月16日至18日举行运动会。/经过三天的角逐，六班获得第一名。", "公示时间为5月11日至5月17日。/在5个工作日的公示期内，可书面反映。",
			"累计缴费满15年的，按月领取。/累计缴费满25年的，增发补贴。", "2024年有效监测365天。/2025年有效监测366天。", "停水7小时。/停水8小时。/停水9小时。" })
	void isQuietAboutLengthsThatMayBe(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "笔试时间：6月20日上午9:00。/成绩于6月20日笔试结束后15日内公布。", "电子版于6月15日前报送。/纸质版于6月18日前报送，逾期不予受理。",
			"报名时间：4月6日至4月10日。/4月10日报名截止后，不再受理。", "原定2027年6月建成投用。/在2027年9月建成投用之前，安排人员值守。",
			"公示时间为5月25日至5月31日。/公示期内（5月25日至5月31日），可书面反映。", "去年1月18日晚，村晚上演。/2026年1月28日晚的演出吸引了邻村群众。",
			"1月18日，村晚筹备。/2月3日，彩排。/1月28日晚的演出吸引了邻村群众。", "培训4月10日开班。/4月24日培训班结业，4月25日的活动照常。" })
	void isQuietAboutDaysThatMayBe(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:召开现场会的通知/会议时间：6月17日下午2:30。/上午8:00前报到，下午2:30开始开会。", "T:博物馆活动预告/上午9时30分，举办讲座。/下午3时，举办义诊。",
			"T:关于召开春耕会议的通知/在农业局五楼会议室开会。/分会场设在农业局四楼会议室。", "在农业局五楼会议室开展粉刷。/下一步粉刷农业局四楼会议室。", "第一批下达资金120万元。/第二批下达资金210万元。",
			"在梅岭镇举办培训班。/随后在梅溪镇举办的培训班受到欢迎。", "T:公布第三批县级非遗项目名录的通知/现公布第三批县级非遗项目名录。/此前公布的第二批县级非遗项目名录继续有效。",
			"T:防汛应急响应/决定启动防汛Ⅲ级应急响应。/Ⅳ级应急响应期间升级为Ⅲ级，不得离岗。", "T:召开收购会议的通知/在市粮食局四楼会议室召开会议。/分组讨论到二楼会议室进行。",
			"T:县委举行第十二次会议/举行第十二次会议，听取报告。/曾在第十一次会议上听取说明。", "T:河道治理三年行动方案/用三年时间治理河道。/第一阶段的五年行动已经完成。",
			"年龄35周岁以下。/具有中级职称的，可放宽至年龄不超过40周岁。", "望湖街道卫生服务中心开展义诊。/南塔街道卫生服务中心开展义诊。" })
	void isQuietAboutTimesAndPlacesThatMayBe(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
