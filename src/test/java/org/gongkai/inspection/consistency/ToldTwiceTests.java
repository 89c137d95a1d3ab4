package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一件事说了两遍")
class ToldTwiceTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "认定2025年度标杆工厂企业15家，涉及纺织行业。/对前述51家企业，省级财政各给予50万元奖励。", "本次抽检农贸市场36处，总体良好。/上述63处市场由属地继续监管。",
			"今年改造老旧小区道路12.6公里。/上述16.2公里道路本月底前通车。", "培训班招收学员48人。/对上述84名学员，由县人社局发放证书。", "镇里新栽果树1260亩。/这1620亩果树由合作社统一管护。",
			"查处违法车辆128辆。/以上182辆车均已移交交警部门。", "慰问组走访困难群众256户。/镇政府将对此次走访的265户困难群众逐户回访。",
			"检查经营单位45家，现场指导整改。/前述54家单位须于月底前提交报告。" })
	void asksAboutWhatPointsBackToAnotherNumber(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "认定标杆工厂15家，其中新认定3家。/对上述15家企业，各给予50万元奖励。",
			"全市有企业85家。甲公司、乙公司、丙公司、丁公司、戊公司、己公司、庚公司、辛公司、壬公司、癸公司、子公司、丑公司等上榜。/上述12家企业获奖。", "认定工厂25家，撤销3家。/对上述22家企业给予奖励。",
			"检查农贸市场36处，发现问题的有。/对上述12处市场责令整改。", "安排资金86万元。/上述52万元工程款由县财政支付。", "公示期15日。/上述30日期限自送达之日起算。",
			"走访困难群众256户。/此次走访的困难群众中，低保户65户。", "本次检查企业45家，前次检查54家。/前述54家单位已整改。" })
	void isQuietAboutWhatMayBeAnotherNumber(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "申报截止时间为2026年5月20日17时。/申报截止时间2026年5月25日17时过后，系统关闭，不再受理任何补报。",
			"请于2026年3月20日前将自评报告报送财政局。/前述自评报告的报送截止日期为2026年3月25日，逾期不再受理。",
			"网上报名截止时间为2026年4月10日。/报名截止时间2026年4月15日过后，不予延期。", "请各单位于6月10日下班前将统计年报表报送统计科。/统计年报表的报送截止时间为6月15日。",
			"缴费截止时间为2026年6月1日。/缴费系统于2026年6月5日17时关闭，不得顺延。" })
	void asksAboutDeadlinesToldTwice(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "申报截止时间为2026年5月20日17时。/申报截止时间2026年5月20日17时过后，系统关闭，不再受理任何补报。",
			"申报截止时间为2026年5月20日。/补报截止时间为2026年5月25日。", "请于2026年3月20日前将自评报告报送主管部门。/主管部门的汇总表报送截止日期为2026年3月25日。",
			"报名截止时间为2026年4月10日。/因疫情，报名截止时间延期至2026年4月15日。" })
	void isQuietAboutDeadlinesOfTwoThings(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "生效判决确定被告支付货款326000元。/现责令你公司将判决确定的货款362000元汇入本院专户。",
			"民事调解书确定甲公司支付租金84600元。/请在五日内将调解书确定的租金86400元汇入账户。", "2025年，全省新改建农村公路2360公里。/去年新改建的2630公里农村公路，修到了村口。",
			"到2026年底，全县建成社区养老服务站26个。/到2026年底全县建成的社区养老服务站达到28个。", "至2027年末，全市建成口袋公园总数达到45个。/至2027年末全市建成的口袋公园为54个。",
			"增值税占税收收入总额的46%，企业所得税占28%，个人所得税占17%，其余各税种合计占19%。", "工业用电占52%，农业用电占21%，其余各行业共占37%。",
			"应到会23人，实到21人。赞成方案一的14人，赞成方案二的9人，每人只选择了一个方案。", "参加表决的业主代表40名。选择方案甲的25名，选择方案乙的18名，一人一票。",
			"您于2026年4月15日通过特快专递寄出的申请，我局已于2026年4月10日收到。", "你单位2026年5月12日邮寄的材料，我中心于2026年5月9日签收。",
			"调研选取青溪、柏岭、石桥、沙河4个镇和临江街道，共6个镇（街道），开展访谈。", "项目覆盖临江街道和青溪、柏岭、石桥3个镇，共5个镇（街道）。", "涉及3个镇和城东街道、城西街道，共计6个镇。" })
	void asksAboutFiguresToldTwice(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "生效判决确定被告支付货款326000元。/已支付162000元，尚欠164000元。", "判决确定被告支付货款326000元。/将判决确定的利息23600元汇入本院。",
			"2025年，全省新改建农村公路2360公里，比上年增加。/去年新改建的2630公里农村公路，修到了村口。", "2025年，全省新改建农村公路2360公里。/去年新改建的2360公里农村公路，修到了村口。",
			"到2026年底，全县建成社区养老服务站26个。/到2027年底全县建成的社区养老服务站达到28个。", "2026年全县建成社区养老服务站6个。/到2026年底全县建成的社区养老服务站达到28个。",
			"增值税占税收收入总额的46%，企业所得税占28%，个人所得税占17%，其余各税种合计占9%。", "工业用电占52%，同比提高2个百分点，其余各行业共占47%。",
			"应到会23人，实到21人。赞成方案一的14人，赞成方案二的7人，每人只选择了一个方案。", "实到21人。赞成方案一的14人，赞成方案二的9人，部分人两个方案都赞成。",
			"您于2026年4月5日通过特快专递寄出的申请，我局已于2026年4月10日收到。", "你单位2026年5月12日邮寄的补正材料收悉，此前的申请于2026年5月9日收到。",
			"我局于2026年5月12日寄出回函，你单位来函于2026年5月9日收到。", "调研选取青溪、柏岭、石桥、沙河4个镇和临江街道，共5个镇（街道），开展访谈。",
			"项目覆盖临江街道和青溪、柏岭、石桥3个镇，共4个镇（街道）。", "涉及3个镇和城东街道、城西街道，共计5个镇。", "全县12个镇和城东街道办事处，共安排6个督查组。", "全县12个村和各街道，共15个镇。",
			"本会员20人到会，参会20人。同意方案一的12人，同意方案二的8人，一人一票。" })
	void isQuietAboutFiguresOfTwoThings(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "关于召开森林防火工作会议的通知,定于3月17日在文化站三楼会议室召开会议。,会议地点：文化站二楼会议室。",
			"关于举办会计培训班的通知,培训地点：县委党校第一教室。,请学员3月17日到县委党校第二教室参加培训。", "听证会公告,听证会在政务大楼301会议室举行。,地点：政务大楼310会议室。",
			"关于召开座谈会的通知,定于3月17日在科技局4楼会议室召开。,座谈会地点为科技局5楼会议室。", "我市新增12家省级“专精特新”中小企业,省工信厅公布“专精特新”中小企业名单。我市共有14家企业新入选。," })
	void asksAboutWhatTheTextOfTheTitleTellsTwice(String title, String first, String second) {
		assertThat(inspect(title, first, second)).as(first).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "关于召开森林防火工作会议的通知,定于3月17日在文化站三楼会议室召开会议。,会议地点：文化站三楼会议室。",
			"关于召开森林防火工作会议的通知,定于3月17日在文化站三楼会议室召开会议。,分组讨论地点：文化站二楼会议室。",
			"关于召开森林防火工作会议的通知,定于3月17日在文化站三楼会议室召开会议。,会议地点：镇政府二楼会议室。", "关于变更会议地点的通知,原定在文化站三楼会议室召开的会议另行安排。,会议地点：文化站二楼会议室。",
			"文化站改造简报,文化站三楼会议室已粉刷。,下一步施工地点：文化站二楼会议室。", "我市新增12家省级“专精特新”中小企业,省工信厅公布“专精特新”中小企业名单。我市已有14家企业入选。," })
	void isQuietAboutWhatTheTextOfTheTitleTellsOfTwo(String title, String first, String second) {
		assertThat(inspect(title, first, second)).as(first).isEmpty();
	}

	private List<Hit> inspect(String title, String first, String second) {
		return this.rule.inspect(Texts.text(title, Texts.numbered(""), List.of(), Block.Paragraph.of(first),
				Block.Paragraph.of((second != null) ? second : "特此说明。")));
	}

}
