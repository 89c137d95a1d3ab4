package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("全文前后一致")
class WholeTextTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "今年重点推进四项改革：审批流程再造、电子证照共享、信用承诺。", "全县新建5所幼儿园，分别是城东幼儿园、柳林幼儿园、河西幼儿园和松涛幼儿园。",
			"专家组由李国强、王敏、赵立新、周倩等3人组成。", "工作组下设综合协调、物资保障、医疗救护、宣传报道5个小组。",
			"整治分三个阶段推进：动员部署，3月完成；自查自纠，4月完成；集中整治，5月完成；总结验收，6月完成。", "三个步骤：（一）摸底排查；（二）集中整治；（三）检查验收；（四）总结提升。",
			"提出五点建议：一要加强领导，二要突出重点，三要强化督查，四要注重实效。", "抓好“三个到位”，即责任到位、物资到位、管控到位、值守到位。", "奖项设一等奖、二等奖、三等奖、优秀奖三个等次。",
			"本次共抽查4个乡镇（青山镇、白石镇、黄沙乡）。", "青山镇、白石镇、黄沙乡和柳河镇三个乡镇纳入试点。", "会议审议通过了《甲乙规划》《丙丁办法》《戊己计划》《庚辛规定》三个文件。",
			"东湖、南桥、北岗、西亭、柳岸6个街道暂停供气。", "由县财政局、县审计局、县统计局、县发展和改革局五部门组成专班。", "县公安局、县司法局、县水利局联合检查。两部门共出动76人次。" })
	void countsWhatIsListed(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "今年重点推进三项改革：审批流程再造、电子证照共享、信用承诺。", "全县新建4所幼儿园，分别是城东幼儿园、柳林幼儿园、河西幼儿园和松涛幼儿园。",
			"专家组由李国强、王敏、赵立新等8人组成。", "由县财政局、县审计局、县统计局、县发展和改革局四部门组成专班。", "招聘6名：教师4名、护士2名。", "涉及农业、林业、水利6个项目。",
			"四个季度分别为21.6亿元、25.4亿元、23.8亿元和29.2亿元，全年合计100.0亿元。",
			"四个街道得分依次为：永安街道96.5分，第一；文昌街道、朝阳街道均为95.2分，并列第二；河滨街道94.8分，第四。", "每周二、周四村卫生室坐诊。", "三项任务：一是甲；二是乙；四是丁。",
			"分两批公布，其中第一批3家：甲、乙、丙。", "省、市、县三级联动。", "县（市、区）、乡镇、村三级联动。" })
	void isQuietAboutListsThatHoldAsManyOrMayHoldOthers(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@Test
	void countsPointsThatBeginParagraphs() {
		assertThat(inspect("现提出以下三条要求。", "一是抓排查。各村要逐户登记。", "二是抓整改。", "三是抓督导。", "四是抓考核。")).hasSize(1);
		assertThat(inspect("现提出以下三条要求：", "1.抓排查。", "2.抓整改。")).hasSize(1);
		assertThat(inspect("现提出以下三条要求：", "1.抓排查。", "2.抓整改。", "3.抓督导。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "工程批复总投资2860万元。,批复总投资2680万元中中央资金占一半。", "现场共签约项目14个。,推动此次签约的16个项目早开工。",
			"对320户工业企业进行了现场核查。,接受此次现场核查的302户企业台账齐全。", "到2026年底全县建成养老服务站26个。,到2026年底全县建成的养老服务站达到28个。",
			"全年新增公共停车泊位1560个。,全年新增的1650个公共停车泊位全部开放。", "每户一次性补助8000元。,每户8500元的一次性补助年底前发放。",
			"图书馆藏书总量28.6万册。,馆内26.8万册藏书全部自助借还。", "本次计划招聘专业技术人员8名。,本次招聘计划9名按比例确定面试人选。" })
	void asksAboutOneQuantityWithTwoNumbers(String first, String second) {
		assertThat(inspect(first, second)).as(second).hasSize(1);
		assertThat(inspect(first + second)).as(second).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "青山镇完成投资120万元。,白石镇完成投资210万元。", "2024年共受理申请126件。,2025年共受理申请162件。", "计划招聘教师32名。,合格教师23名。",
			"上半年全县签约项目14个。,下半年全县签约项目16个。", "审计查出问题58个。,需要长期推进的3个问题已明确责任人。", "第一批下达资金120万元。,第二批下达资金210万元。",
			"工程批复总投资2860万元。,批复总投资由2860万元调整为2680万元。", "水稻每亩补贴120元。,玉米每亩补贴100元。",
			"获国家级称号的给予一次性奖励50万元。,获省级称号的给予一次性奖励20万元。", "望溪乡共有14个行政村。,柳渡乡共有41个行政村。", "全镇计划改造危旧房屋126户。,全镇改造危旧房屋162户。" })
	void isQuietAboutTwoQuantities(String first, String second) {
		assertThat(inspect(first, second)).as(second).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "关于拟命名12个县级绿色工地的公示,拟将丰禾花园等11个项目命名为县级绿色工地。", "关于下达公路养护资金560万元的通知,现下达公路养护资金650万元。",
			"第十二届读书节活动方案,为办好第十一届读书节制定本方案。", "2026年度普法工作要点,为做好2025年度普法工作提出如下要点。", "4月份供水水质公报,2026年3月份对管网末梢点进行采样。",
			"关于第87号提案的答复,您提出的第78号提案收悉。", "我县新增3家专精特新中小企业,省厅公布专精特新中小企业名单，我县宏锐轴承等4家企业新获认定。",
			"关于下达2026年学前教育发展资金360万元的通知,现下达你们2026年学前教育发展资金306万元，专项用于园舍维修改造。",
			"关于注销18家代理记账机构执业许可的公告,现决定对未按期办理年度备案且已停止经营的16家代理记账机构注销执业许可。",
			"关于表彰20名优秀教师的决定,决定对长期扎根农村、已连续任教十年以上的张三等22名优秀教师予以表彰。", "关于取消12户家庭保障资格的公示,拟对已购买商品房的13户家庭取消保障资格。" })
	void comparesTheTextWithItsTitle(String title, String text) {
		assertThat(titled(title, text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "关于拟命名12个县级绿色工地的公示,拟将丰禾花园等12个项目命名为县级绿色工地，其中11个项目在城区。", "第十二届读书节活动方案,第十一届读书节参与者众多，第十二届读书节更进一步。",
			"我县3个村入选省级传统村落,全省共98个村入选省级传统村落。", "我县新增3家专精特新中小企业,我县专精特新中小企业累计达到5家。", "2026年度普法工作要点,总结2025年度法治宣传。",
			"关于注销18家代理记账机构执业许可的公告,现决定对18家代理记账机构注销执业许可，其中已停止经营的16家代理记账机构。",
			"关于下达学前教育发展资金360万元的通知,学前教育发展资金由306万元修改为360万元。" })
	void isQuietAboutWhatTheTitleDoesNotTell(String title, String text) {
		assertThat(titled(title, text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "报名时间为2026年3月9日至3月20日。,报名于3月25日截止。", "登记时间为5月6日8时至5月20日17时。,5月15日17时登记系统关闭。",
			"于2026年5月20日前将入库申请资料报送至科室。,务必于5月25日前完成入库申请资料的报送。", "报名时间为5月11日至5月20日。,面试于5月18日举行。",
			"报名于4月20日截止。报名截止后进行资格审查。,资格审查于4月15日完成。", "于4月15日至4月21日下载招标文件。,投标文件递交截止时间为4月8日9时。",
			"项目自2025年5月8日开工。,于2025年3月20日竣工。", "面试定于5月16日举行。,体检定于5月12日进行。" })
	void knowsTheDaysOfAnEvent(String first, String second) {
		assertThat(inspect(first, second)).as(second).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "报名时间为2026年3月9日至3月20日。,报名延期至3月25日截止。", "报名时间为3月9日至3月20日。,资格审查于3月18日开始。",
			"于5月20日前报送实施方案。,于11月30日前报送工作总结。", "第一批申报于3月1日截止。,第二批申报于6月1日截止。", "面试定于5月16日举行。,体检定于5月22日进行。",
			"项目自2024年11月8日开工。,于2025年3月20日竣工。" })
	void isQuietAboutDaysThatMayBoth(String first, String second) {
		assertThat(inspect(first, second)).as(second).isEmpty();
	}

	@Test
	void comparesAgesWithBirthdays() {
		assertThat(inspect("年龄在35周岁以下（1995年4月1日以后出生），年龄计算截止日期为2026年4月1日。")).hasSize(1);
		assertThat(inspect("年龄在35周岁以下（1991年4月1日以后出生），年龄计算截止日期为2026年4月1日。")).isEmpty();
		assertThat(inspect("年龄在35周岁以下（1990年4月2日以后出生），年龄计算截止日期为2026年4月1日。")).isEmpty();
		assertThat(inspect("他1958年1月出生，2026年4月获评“好人”。今年58岁的他仍在授课。")).hasSize(1);
		assertThat(inspect("他1958年1月出生，2016年起授课。今年68岁的他仍在授课。")).isEmpty();
	}

	@Test
	void comparesTheNumbersOfADocumentThatIsCitedTwice() {
		assertThat(inspect("依据《临溪县养犬管理办法》（临政发〔2024〕8号）。", "《临溪县养犬管理办法》（临政发〔2024〕18号）自发布之日起施行。")).hasSize(1);
		assertThat(inspect("依据《临溪县养犬管理办法》（临政发〔2024〕8号）。", "《临溪县禁放管理办法》（临政发〔2024〕18号）自发布之日起施行。")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "甲局、乙局三部门", "《甲》《乙》三个文件", "三项：甲、乙、", "3个（甲、乙、", "报名于3月5日截止，", "于5月3日前报送名单，", "此次签约的16个项目",
			"两个：一是甲；二是乙；", "局、局。两部门共", "35岁以下（1995年4月1日以后", "《甲乙丙丁》（甲发〔2024〕8号", "第八届" })
	void comesToAnEndOnLongTexts(String clause) {
		assertThat(inspect(clause.repeat(200_000 / clause.length())).size()).isLessThanOrEqualTo(501);
	}

	private List<Hit> inspect(String... paragraphs) {
		return this.rule.inspect(Texts.paragraphs(paragraphs));
	}

	private List<Hit> titled(String title, String text) {
		return this.rule.inspect(Texts.text(title, Catalogue.empty(), List.of(), Block.Paragraph.of(text)));
	}

}
