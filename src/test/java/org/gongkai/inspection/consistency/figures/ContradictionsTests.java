package org.gongkai.inspection.consistency.figures;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("数据前后矛盾的各种写法")
class ContradictionsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "共检查12家，其中合格7家，不合格4家。", "共抽检300批次，合格291批次，不合格19批次。", "共收到建议25条：采纳15条，不采纳8条。",
			"共有职工96人，其中男职工50人，女职工45人。", "共检查十二家，其中合格七家，不合格四家。", "发放补贴共计36万元，其中第一批12万元，第二批14万元。",
			"共办理人大代表建议45件、政协提案38件，合计85件。", "信函申请12件，网络申请20件，两项合计35件。", "总投资3000万元，一期投资1800万元，二期投资1500万元。",
			"实现生产总值200亿元，比上年增长5.6%。其中，第一产业30亿元，第二产业80亿元，第三产业95亿元。" })
	void asksAboutPartsThatDoNotMakeTheWhole(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "上年收入500万元，今年收入600万元，同比增长25%。", "上年收入500万元，今年收入450万元，同比增长10%。",
			"人均收入由2.10万元提高到2.30万元，增长15%。", "受理36件，比上年同期的30件增长25%。", "由20件增加到60件，增长3倍。", "合格率由92%提高到95%，提高5个百分点。",
			"2024年办结30件，2025年办结36件，增加8件。", "地区生产总值120亿元，比2024年的100亿元增长6.2%。" })
	void asksAboutChangesThatAreNotThose(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "受理300件，办结298件，办结率98.3%。", "抽检300批次，合格291批次，合格率96%。", "发现隐患120处，已整改118处，整改率95%。",
			"共公开信息1260条，网站公开986条，占72.3%。", "合格48家，占抽查总数60家的75%。", "事项按期办结率102%。", "非常满意占45%，满意占38%，一般占12%，不满意占8%。",
			"满意率为92%，不满意率为12%。", "三次产业结构比为12.1:41.2:48.7。", "共检查机构80家，发现有问题的机构12家，占检查总数的12%。",
			"项目总投资1200万元，已完成投资900万元，占总投资的70%。", "计划植树4000株，实际植树4600株，完成计划的125%。", "发放问卷500份，回收有效问卷460份，有效回收率为95%。",
			"应参保1.6万人，已参保1.52万人，参保率为96.5%。" })
	void asksAboutRatesThatAreNotThose(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "水库总库容1300万立方米（即1.3亿立方米）。", "计划新建高标准农田6000亩（合600公顷）。", "发放救助金52.4万元（52400元）。",
			"共新修沟渠4.6公里，其中左岸1850米、右岸2250米。", "共采购种子12吨，其中南片5600公斤、北片5800公斤。" })
	void asksAboutUnitsThatDoNotAgree(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "水库总库容1300万立方米（即0.13亿立方米）。", "计划新建高标准农田6000亩（合400公顷）。", "面积3500亩（约合233公顷）。",
			"发放救助金52.4万元（其中元旦期间5万元）。", "补助52.4万元（3000元），户均不等。", "共新修沟渠4.6公里，其中左岸1850米、右岸2.75公里。",
			"新建道路3.2公里，其中宽4.5米的1.2公里。" })
	void isQuietAboutUnitsThatAgree(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "检查自2026年3月2日开始，至3月16日结束，为期25天。", "工程于2025年8月1日开工，2025年10月31日竣工，历时180天。",
			"规划期限为2021年至2030年，共5年。", "公示时间为2026年6月1日至6月5日，公示期9天。", "培训班为期5天，自6月1日至6月3日举行。" })
	void asksAboutLengthsOfTime(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "检查自2026年3月2日开始，至3月16日结束，为期15天。", "规划期限为2021年至2030年，共10年。",
			"工程于2025年8月1日开工，2025年10月31日竣工，历时92天。", "公示时间为2026年6月1日至6月5日，公示期5个工作日。", "公示时间为2026年4月29日至5月11日，公示期7天。",
			"培训班为期3天，自6月1日至6月3日举行。" })
	void isQuietAboutLengthsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "收入由2023年的30万元增加到2025年的90万元，是2023年的4倍。", "上年结余10.5万元，收入62.3万元，支出58.8万元，年末结余16.0万元。",
			"计划改造危房500户，已开工420户，还剩100户未开工。", "应到委员35人，实到32人，请假4人。", "全县16个乡镇中，我镇综合考核排名第18位。",
			"共向12个自然村发放补贴240万元，平均每村25万元。", "预算收入1600万元，实际完成1520万元，为预算的96%。", "项目资金600万元，已支出450万元，执行率80%。",
			"总投资1500万元，其中中央资金800万元、省级补助300万元、县级配套300万元。", "今年新建大棚120个，去年为100个，同比增长25%。", "价格由3200元上涨到3520元，涨幅15%。",
			"一季度完成投资1.2亿元，二季度完成1.5亿元，上半年累计完成2.9亿元。", "流转土地1500亩，每亩租金600元，租金收入100万元。" })
	void asksAboutWhatIsComputed(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "收入由2023年的30万元增加到2025年的90万元，是2023年的3倍。", "上年结余10.5万元，收入62.3万元，支出58.8万元，年末结余14.0万元。",
			"计划改造危房500户，已开工420户，已竣工300户，还剩200户未竣工。", "应到委员35人，实到32人，请假3人。", "全县16个乡镇中，我镇综合考核排名第6位。",
			"入住老人67名，其中特困老人52名、社会寄养老人15名，护理人员14名。", "共向12个自然村发放补贴240万元，平均每村20万元。", "预算收入1600万元，实际完成1520万元，为预算的95%。",
			"项目资金600万元，已支出450万元，执行率75%。", "今年新建大棚120个，去年为100个，同比增长20%。", "流转土地1500亩，每亩租金600元，租金收入90万元。" })
	void isQuietAboutWhatIsComputedRightly(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void asksAboutTheSameDigitsInAnotherOrder() {
		assertThat(this.rule.inspect(Texts.paragraphs("共培训学员420人。", "参加的402名学员全部结业。"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs("共培训学员420人。", "参加的420名学员全部结业。"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("共培训学员420人。", "本村的60名学员全部结业。"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "应到代表38人，实到42人。", "发放问卷500份，收回520份。", "每户补助2000元，共120户，发放补助25万元。",
			"平均每村补助2.5万元，20个村共计60万元。", "收入100万元，支出90万元，结余15万元。", "2026年收入总计1254.56万元，支出总计1245.56万元。",
			"新收申请30件，上年结转2件，办结31件，结转下年2件。", "实到会40人，赞成38票，反对2票，弃权1票。", "合同价为人民币壹佰贰拾万元整（¥1,250,000.00）。",
			"罚款50000元（大写：伍仟元整）。", "2023年、2024年、2025年受理申请分别为12件、15件。", "2025年受理36件，比2025年增加6件。",
			"茶叶产值6.0亿元，比2024年的5.0亿元增长25%。", "工业增加值36亿元，比上年的32亿元增加4亿元，增长15.5%。", "漏损率由18%降至12%，下降8个百分点。",
			"覆盖率从2020年的61.2%提高到2025年的64.5%，提高4.3个百分点。" })
	void asksAboutWhatCannotBe(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "新修道路15公里，总投资900万元，平均每公里投资50万元。", "覆盖农户240户，总补助资金48万元，户均补助3000元。",
			"共办5期，培训学员300人，平均每期80人。", "播种面积32万亩，总产量12.8万吨，平均亩产450公斤。", "第一批240床，第二批180床，第三批130床，累计发放560床。",
			"首批下达120万元，第二批下达80万元，两批共下达220万元。", "上半年受理130件，下半年受理145件，全年共受理285件。",
			"东片安装路灯140盏，西片安装120盏，南片安装90盏，三个片区共安装路灯360盏。", "由县直部门6人、乡镇5人、企业4人组成，共16人。", "应改造危房96户，已改造70户，剩余36户正在施工。",
			"招聘教师30名，其中小学教师14名、初中教师10名、高中教师8名。" })
	void asksAboutAveragesAndSumsBehindTheirParts(String text) {
		assertFound(text);
	}

	@Test
	void asksAboutTwoClaimsOfAllThereAre() {
		assertThat(inspect(Block.Paragraph.of("望溪乡共有14个行政村。"), Block.Paragraph.of("全乡16个行政村均已入股。"))).hasSize(1);
		assertThat(inspect(Block.Paragraph.of("全县共建成高标准农田6.5万亩。"), Block.Paragraph.of("全县7.5万亩高标准农田全部落实管护。")))
			.hasSize(1);
		assertThat(inspect(Block.Paragraph.of("望溪乡共有14个行政村。"), Block.Paragraph.of("全乡14个行政村均已入股。"))).isEmpty();
		assertThat(inspect(Block.Paragraph.of("全镇共有12个村。"), Block.Paragraph.of("全镇8个村完成改厕。"))).isEmpty();
		assertThat(inspect(Block.Paragraph.of("望溪乡共有14个行政村，柳渡乡共有9个行政村。"), Block.Paragraph.of("全乡16个行政村均已入股。")))
			.isEmpty();
		assertThat(inspect(Block.Paragraph.of("全县120名教师参加培训。"), Block.Paragraph.of("全县3000名教师完成体检。"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "采取三项措施：一是加强领导；二是强化督导；三是严格考核；四是广泛宣传。", "从三个方面发力。一是加强领导；二是强化督导。", "赴双溪镇、清水镇、南湖街道4个乡镇调研。",
			"赴双溪镇、清水镇、南湖街道、上湾乡等3个乡镇调研。", "内设机构8个，分别是办公室、财务科、业务一科、业务二科、法规科、监督科。" })
	void asksAboutListsThatAreLongerOrShorter(String text) {
		assertFound(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "共检查12家，其中合格7家，不合格5家。", "收到行政复议申请64件，受理58件，不予受理6件；审结55件，其中维持32件，撤销9件，终止14件。",
			"共受理申请69件，其中主动公开12件、依申请公开5件。", "实现生产总值186亿元，比上年增长6.2%。其中，第一产业28亿元，增长4.1%；第二产业78亿元，增长7.4%；第三产业80亿元，增长5.9%。",
			"上年收入500万元，今年收入600万元，同比增长20%。", "按可比价格计算，2024年100亿元，2025年108亿元，增长6%。", "合格率由92%提高到95%，提高3个百分点。",
			"由20件增加到60件，增长2倍。", "受理300件，办结298件，办结率99.3%。", "受理15680件，按期办结15632件，按期办结率99.7%。", "出生率6.8‰，死亡率6.5‰。",
			"高校毛入学率102%。", "民间投资52.3亿元，占全部投资的60.5%。", "应到委员32人，实到28人。", "每户补助2000元，共120户，发放补助24万元。",
			"每户每年补助2000元，120户共补助96万元。", "收入100万元，支出90万元，上年结余5万元，结余15万元。", "合同价为人民币壹佰贰拾伍万元整（¥1,250,000.00）。",
			"中标金额：叁佰贰拾万伍仟元整（3205000.00元）。", "各镇分别新建5座、6座。", "收入、支出分别增长5%、6%。", "采取三项措施：一是加强领导；二是强化督导；三是严格考核。",
			"第三方面，一是加强领导；二是强化督导。", "占比较上年提高6个百分点。一是加强领导；二是强化督导。", "对象为具有本县户籍、居住在本县的下列三类老年人。", "乡道、村道养护资金由县、乡镇两级财政分担。",
			"检查工地20个，发现问题137个。", "赴双溪镇、清水镇、南湖街道等5个乡镇调研。", "县发改委、财政局、住房和城乡建设局等12个部门参加。", "三次产业结构比为12.1:41.2:46.8。",
			"比例为3:1:1", "2025年受理36件，比2024年增加6件。", "赞成36票，反对1票，弃权1票，共38名代表参加投票。", "年初预算18万元，决算16.5万元，完成预算的91.67%。",
			"共有教职工86人，其中专任教师78人，党员36人，女职工50人。", "全县共有学校126所，其中高中3所、初中18所。", "覆盖农户240户，总补助资金48万元，户均补助2000元。",
			"新修道路15公里，总投资900万元，平均每公里投资60万元。", "全村412户1630人，人均耕地1.29亩，户均人口约4人。", "播种面积32万亩，总产量12.8万吨，平均亩产400公斤。",
			"第一批240床，第二批180床，第三批130床，累计发放550床。", "1月受理20件，2月受理30件，全年累计受理900件。", "应改造危房96户，已改造70户，剩余26户正在施工。",
			"应参保1.6万人，已参保1.52万人，参保率为95%。", "耕地30万亩，其中水田12万亩，占全省的5%。" })
	void isQuietAboutWhatFits(String text) {
		assertThat(inspect(Block.Paragraph.of(text))).as(text).isEmpty();
	}

	@Test
	void comparesWhatIsToldTwice() {
		assertThat(inspect(Block.Paragraph.of("全县共有水库32座。"), Block.Paragraph.of("全县36座水库全部完成除险加固。"))).hasSize(1);
		assertThat(inspect(Block.Paragraph.of("全年共收到政府信息公开申请25件。"), Block.Paragraph.of("全年收到政府信息公开申请28件，均已答复。")))
			.hasSize(1);
		assertThat(
				inspect(Block.Paragraph.of("全县共有水库32座，其中小型水库30座。"), Block.Paragraph.of("全县32座水库全部完成除险加固，上年末全县有水库31座。")))
			.isEmpty();
	}

	@Test
	void comparesTheTextWithItsTitle() {
		Block fewer = Block.Paragraph.of("经评审，认定15家科技型中小企业，现予公布。");
		Block alike = Block.Paragraph.of("经评审，认定12家科技型中小企业，现予公布。");

		assertThat(titled("关于公布12家科技型中小企业名单的通知", fewer)).hasSize(1);
		assertThat(titled("关于公布12家科技型中小企业名单的通知", alike)).isEmpty();
		assertThat(titled("安河县2025年法治政府建设报告", Block.Paragraph.of("2024年，我县坚持依法行政。"))).hasSize(1);
		assertThat(titled("安河县2025年法治政府建设报告", Block.Paragraph.of("2024年，我县打好基础，2025年全面推进。"))).isEmpty();
		assertThat(titled("安河县2026年工作要点", Block.Paragraph.of("2025年，我县坚持依法行政。"))).isEmpty();
	}

	@Test
	void comparesTheTextWithTheTableBelow() {
		Block.Table table = Texts.table("类别|批次", "蔬菜|60", "水果|50", "合计|110");

		assertThat(inspect(Block.Paragraph.of("全县共抽检农产品120批次，具体如下。"), table)).extracting(Hit::excerpt)
			.containsExactly("120批次");
		assertThat(inspect(Block.Paragraph.of("全县共抽检农产品110批次，具体如下。"), table)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("上年共抽检农产品100批次。"), table)).isEmpty();
		assertThat(inspect(Block.Paragraph.of("现将5家企业名单公布如下："), Texts.table("序号|企业", "1|甲", "2|乙", "3|丙", "4|丁")))
			.hasSize(1);
		assertThat(inspect(Block.Paragraph.of("现将4家企业名单公布如下："), Texts.table("序号|企业", "1|甲", "2|乙", "3|丙", "4|丁")))
			.isEmpty();
	}

	@Test
	void comparesTheTextWithACellThatItNames() {
		Block.Table table = Texts.table("学段|人数（人）|合格率", "小学|8420|95.1%", "初中|4360|94.3%");

		assertThat(inspect(Block.Paragraph.of("初中合格率最高，为96.8%。"), table)).hasSize(1);
		assertThat(inspect(Block.Paragraph.of("初中合格率为94.3%，去年初中体测合格率为93.0%。"), table)).isEmpty();
	}

	@Test
	void comparesTheTextWithTheColumnOfItsUnit() {
		Block.Table table = Texts.table("乡镇|里程（公里）|资金（万元）", "甲|62|58", "乙|48|45", "丙|55|52", "合计|165|155");

		assertThat(inspect(Block.Paragraph.of("共安排资金共计165万元，见下表。"), table)).extracting(Hit::excerpt)
			.containsExactly("165万元");
		assertThat(inspect(Block.Paragraph.of("共安排资金共计155万元，见下表。"), table)).isEmpty();
	}

	@Test
	void multipliesTheRowsOfAPriceList() {
		assertThat(
				inspect(Texts.table("名称|数量|单价（元）|金额（元）", "路灯|40盏|1800|82000", "庭院灯|20盏|650|13000", "电池|10组|420|4200")))
			.extracting(Hit::excerpt)
			.containsExactly("82000");
		assertThat(inspect(Texts.table("名称|数量|单价（元）|金额（元）", "路灯|40盏|1800|72000", "庭院灯|20盏|650|13000"))).isEmpty();
		assertThat(inspect(Texts.table("名称|数量|单价（元）|金额（元）", "路灯|40盏|1800|65000", "庭院灯|20盏|650|11000"))).isEmpty();
	}

	@Test
	void comparesTheMoneyOfTheTitle() {
		assertThat(titled("关于下达水利救灾资金85万元的说明", Block.Paragraph.of("现下达水利救灾资金58万元。"))).hasSize(1);
		assertThat(titled("关于下达水利救灾资金85万元的说明", Block.Paragraph.of("现下达水利救灾资金85万元，首批水利救灾资金58万元已到账。"))).isEmpty();
		assertThat(titled("关于下达水利救灾资金85万元的说明", Block.Paragraph.of("去年下达水利救灾资金58万元。"))).isEmpty();
	}

	@Test
	void addsUpTheSharesOfAColumn() {
		assertThat(inspect(Texts.table("类别|占比", "甲|40%", "乙|35%", "丙|26%"))).hasSize(1);
		assertThat(inspect(Texts.table("类别|占比", "甲|40%", "乙|35%", "丙|25%"))).isEmpty();
	}

	@Test
	void comesToAnEndOnLongTexts() {
		assertThat(inspect(Block.Paragraph.of("共12家，合格7家，不合格4家，".repeat(40_000)),
				Block.Paragraph.of("每户2000元，共120户".repeat(40_000)), Block.Paragraph.of("分别为1件、2件、".repeat(40_000)),
				Block.Paragraph.of("三项措施：一是".repeat(40_000)), Block.Paragraph.of("壹佰万元".repeat(40_000)),
				Block.Paragraph.of("双溪镇、3个乡镇".repeat(40_000)), Block.Paragraph.of("即、".repeat(100_000)),
				Block.Paragraph.of("比例12:41:".repeat(40_000)), Block.Paragraph.of("比例1:2:3".repeat(40_000)),
				Block.Paragraph.of("2025年9月1日开工，历时180天".repeat(40_000)),
				Block.Paragraph.of("2021年至2035年，共".repeat(40_000)), Block.Paragraph.of("3000亩（合".repeat(40_000)),
				Block.Paragraph.of("上年62件，今年78件，增长24%，剩余6件，平均每个3件，".repeat(15_000)),
				Block.Paragraph.of("从1件增加到".repeat(40_000)), Block.Paragraph.of("最高5分、第一是6分，".repeat(40_000)),
				Block.Paragraph.of("3月1日报名，8时至9时，1958年1月出生，成立于2011年，".repeat(15_000)),
				Block.Paragraph.of("为期5天，自6月".repeat(40_000)), Block.Paragraph.of("16个乡镇中排名第1".repeat(40_000)))
			.size()).isLessThanOrEqualTo(501);
	}

	private void assertFound(String text) {
		assertThat(inspect(Block.Paragraph.of(text))).as(text)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
	}

	private List<Hit> titled(String title, Block... blocks) {
		return this.rule.inspect(new InspectedText(Category.NEWS, title, List.of(blocks), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY));
	}

	private List<Hit> inspect(Block... blocks) {
		return this.rule.inspect(Texts.blocks(blocks));
	}

}
