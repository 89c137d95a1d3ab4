package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("正文说到表格某一行的地点、时间、单位和等次，与这一行对不上")
class RowWordsTests {

	private static final String DRILLS = "/日期|承办街道|演练地点|科目/7月3日|南湖街道|西闸泵站|人员转移/7月8日|新桥街道|新桥公园|积水抽排/7月15日|金水街道|金水隧道|涵洞封控";

	private static final String POSTS = "/岗位|人数|年龄要求/临床|6|40周岁以下/护理|5|30周岁以下/检验|2|30周岁以下/财务|1|40周岁以下";

	private static final String GRADES = "/企业|得分|等级/安和物业|93|优秀/恒远物业|86|良好/众诚物业|72|合格/泰康物业|57|不合格";

	private static final String FLAWS = "/序号|存在问题|责任机构|整改时限/1|报警器失效|康乐养老院|2026年5月20日/2|通道堆物|松柏护理院|2026年5月16日/3|标志缺失|福寿敬老院|2026年5月28日";

	private static final String BUSES = "/线路|起讫点|首末班时间|间隔（分钟）/1路|汽车站至医院|6:00—21:30|8/4路|开发区至广场|6:40—18:50|20/6路|西站至公园|6:20—20:40|12";

	private static final String TASKS = "/序号|事项|牵头单位|完成时限/1|新建社区食堂9家|区民政局|9月底/2|加装电梯50部|区住建局|11月底/3|改造背街小巷20条|区城管局|10月底";

	private static final String STAGES = "/阶段|时间|任务/动员部署|4月1日至4月10日|制定方案/自查自改|4月11日至5月31日|逐项整改/总结提升|6月1日至6月30日|健全制度";

	private static final String MONTHS = "/乡镇|目标（万元）|1—5月完成（万元）/云山镇|2400|1150/清泉镇|1800|760/双溪乡|950|410";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("演表", DRILLS)
			.replace("岗表", POSTS)
			.replace("等表", GRADES)
			.replace("改表", FLAWS)
			.replace("车表", BUSES)
			.replace("分表", TASKS)
			.replace("段表", STAGES)
			.replace("月表", MONTHS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "安排如下。演表/7月8日的积水抽排演练由新桥街道承办，在金水隧道进行。", "安排如下。演表/7月15日的积水抽排演练由新桥街道承办。",
			"条件如下。岗表/报考护理、检验岗位的，年龄须在40周岁以下。", "结果如下。等表/众诚物业考核等级为良好。", "问题如下。改表/松柏护理院应于5月26日前将通道清理完毕。",
			"问题如下。改表/松柏护理院应于5月28日前整改到位。", "安排如下。车表/4路首班6:40发车，末班19:50发车。", "分工如下。分表/新建社区食堂由区商务局牵头，抓紧推进。",
			"整治从4月1日开始，至7月30日结束，分三个阶段。段表", "现将1—4月完成情况通报如下。月表" })
	void asksAboutWhatIsOfAnotherRow(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "安排如下。演表/7月8日的积水抽排演练由新桥街道承办，在新桥公园进行；7月15日的涵洞封控演练在金水隧道进行。", "安排如下。演表/积水抽排由新桥街道承办，涵洞封控由金水街道承办。",
					"安排如下。演表/南湖街道、新桥街道要提前到西闸泵站、新桥公园查看。", "条件如下。岗表/报考护理、检验岗位的，年龄须在30周岁以下；财务岗位须在40周岁以下。",
					"结果如下。等表/众诚物业考核等级为合格，恒远物业为良好。", "结果如下。等表/众诚物业考核等级不是良好，应当为合格。", "问题如下。改表/松柏护理院应于5月16日前将通道清理完毕。",
					"问题如下。改表/松柏护理院应于6月30日前报送全年计划。", "问题如下。改表/松柏护理院5月26日至28日接受复查。", "安排如下。车表/4路首班6:40发车，末班18:50发车。",
					"安排如下。车表/4路早高峰为7:30，晚高峰加密。", "分工如下。分表/新建社区食堂由区民政局牵头，区商务局配合。", "分工如下。分表/新建社区食堂由民政局牵头。",
					"分工如下。分表/新建社区食堂由区政府督查室负责督办。", "整治从4月1日开始，至6月30日结束，分三个阶段。段表", "自查自改阶段从4月11日至5月31日，各单位抓紧落实。段表",
					"台账从5月1日至7月30日按旬报送。段表", "现将1—5月完成情况通报如下。月表", "现将2—4月的抽查情况通报如下。月表" })
	void isQuietWhereAllIsOfOneRowOrOfOtherThings(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
