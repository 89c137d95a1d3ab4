package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("条款、编号、名单、名次和过半")
class CountedThingsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "大会应到职工代表61名，因生产任务请假32名，实到29名，实到人数超过应到人数的一半，符合规定。大会听取了企业负责人履职报告。",
			"会议应到村民代表56人，实到26人，超过应到人数的一半，符合法定人数要求。会议以举手表决方式通过了该方案，现予公告。", "应到代表120名，实到72名，超过应到代表人数的三分之二，符合会议召开条件。",
			"全体业主186户，参加投票90户，过全体业主的半数，表决有效。", "应出席委员35人，实际出席22人，达到应出席人数三分之二以上，符合规定。",
			"应到代表48人，实到24人，已超过代表总数的半数，符合法定程序。", "应到会员90人，实到58人，实到会员达到应到会员的三分之二，会议有效。",
			"全村有选举权的村民1240人，参加投票610人，参加投票人数超过全体有选举权村民的半数，选举有效。", "收回表决票45张，其中同意21张，同意票超过半数，方案获得通过。",
			"村民代表42人，同意的20人，超过全体村民代表的二分之一。", "应到代表90人，实到55人，超过了应到人数的2／3。" })
	void asksAboutMajoritiesThatAreNone(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "大会应到职工代表61名，因生产任务请假12名，实到49名，实到人数超过应到人数的一半，符合规定。", "应到代表120名，实到82名，超过应到代表人数的三分之二，符合会议召开条件。",
					"应到代表120名，实到80名，达到应到代表人数的三分之二，符合会议召开条件。", "应到会员90人，实到58人，未达到应到会员的三分之二，会议延期。",
					"应到代表48人，实到24人，没有超过代表总数的半数。", "全市规模以上企业186家，建成实验室72家，超过上年同期的一半以上。", "应到代表90人，实到65人，超过了应到人数的2／3。" })
	void isQuietAboutMajoritiesThatAreOne(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "《园区公共停车场管理办法》由六章十八条组成，对车位划分、收费公示、车辆清理等作了规定。长期占用车位且拒不挪车的，按照该办法第二十二条处理。",
			"新修订的《城市养犬管理条例》共七章四十五条。《城市养犬管理条例》第五十二条明确，遛犬不牵绳的，处200元以下罚款。", "《办法》共六章三十二条，自2026年3月1日起施行。《办法》第三十六条规定了补助标准。",
			"《村规民约》共5章28条。违反《村规民约》第三十一条的，由村委会批评教育。", "《实施细则》分为5章26条。/对逾期未报的，按《实施细则》第三十条办理。", "本制度共20条，其中第24条规定了报销时限。",
			"《操作规程》共四章二十条，其中第五章规定了应急处置程序。", "《方案》共五个部分，第六部分为保障措施。", "《规定》全文共十六条，第十八条明确了监督责任。" })
	void asksAboutArticlesThatThereAreNot(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "《园区公共停车场管理办法》由六章十八条组成，对车位划分、收费公示、车辆清理等作了规定。长期占用车位且拒不挪车的，按照该办法第十二条处理。",
			"《园区公共停车场管理办法》由六章十八条组成。依据《中华人民共和国道路交通安全法》第九十三条制定。", "《办法》共六章三十二条，根据《噪声污染防治法》第八十二条的规定，对《办法》第三十条作了解释。",
			"《条例》由原来的六章三十二条修订为八章五十六条，《条例》第五十二条新增了法律责任。", "《办法》共20条，新《办法》实施后，原《办法》第二十五条不再执行。",
			"《办法》共六章三十二条。违反治安管理的，由公安机关依照《中华人民共和国治安管理处罚法》第四十三条处罚；依照该法第五十条处理。", "本次修订涉及5章12条，其中第十八条修改为……。",
			"《方案》共五个部分，第五部分为保障措施。", "《办法》共18条。上位法《条例》共60条，《条例》第五十二条作了授权。" })
	void isQuietAboutArticlesThatThereMayBe(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "纺织厂家属院改造工程于2025年10月完工，改造范围为3号楼至9号楼，楼号连续、无空号，共6栋，主要内容是更换排水立管和加装楼道扶手。",
			"本次封闭5号至12号泊位，共7个泊位。", "印发简报第21期至第30期，共9期。", "抽取编号为101至120的样品，共19份。", "本次公布的是第3批至第6批名单，共3批。",
			"改造2号楼到8号楼，共8栋。", "涉及一组至六组，共5个村民小组。", "开放3号至10号窗口，共7个窗口。", "安排1号至15号展位，合计14个。", "更换K1至K9号监测点设备，共10个。",
			"完成第1标段至第5标段施工，共4个标段。" })
	void asksAboutNumbersFromOneToAnother(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "改造范围为3号楼至9号楼，楼号连续、无空号，共7栋。", "印发简报第21期至第30期，共10期。", "抽取编号为101至120的样品，共20份。",
			"改造1号楼至19号楼（单号），共10栋。", "改造1号楼至20号楼中的危旧房，共6栋。", "改造1号楼至6号楼，共12个单元、144户。", "涉及一组至六组，共86户。",
			"开放3号至10号窗口，全天共16小时。", "3号至9号共7天放假。", "5月3号至9号，共举办6场。", "1号线至4号线共6个车站停运。" })
	void isQuietAboutNumbersThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "县农业农村局选派柳长青、邬志高、安素梅、祝文斌、童小军等4名农技人员到东岭乡驻点服务。驻点时间为2026年3月1日至5月31日。",
			"表彰李建国、王秀英、张海涛、赵小燕5名优秀护林员。", "授予李建国、王秀英、张海涛、赵小燕3名教师“优秀班主任”称号。", "聘请欧阳海、司马青、陈一平两位法律顾问。",
			"推荐王强、李敏、张伟、刘洋和陈静等4位教师参评。", "决定给予孙大勇、吴小平、郑立新2名学员记过处分。", "丁一、周国强、冯玉兰等2名驾驶员被吊销驾驶证。",
			"重点推广水稻、玉米、大豆、油菜、花生等4种作物。", "新增垃圾分类、文明养犬、移风易俗等2门课程。", "推出红枣、核桃、花椒、苹果3款农产品。", "选派王强、李敏、张伟、刘洋等3人驻村。" })
	void asksAboutNamesThatAreNotAsMany(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "县农业农村局选派柳长青、邬志高、安素梅、祝文斌、童小军等5名农技人员到东岭乡驻点服务。", "县农业农村局选派柳长青、邬志高等5名农技人员到东岭乡驻点服务。",
			"表彰李建国、王秀英、张海涛、赵小燕4名优秀护林员。", "农业、林业、水利部门3名专家授课。", "由局长、副局长、科长等2名以上人员组成。", "县、乡、村三级干部和3名驻村队员。",
			"王强、李敏分别带领张伟、刘洋等2名队员入户。", "推荐王强、李敏、张伟、刘洋和陈静5位教师参评。", "李建国、王秀英、张海涛共培养6名学徒。", "教师李敏、学生张伟、家长刘洋3人发言。" })
	void isQuietAboutNamesThatAreAsMany(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "东鹄经济技术开发区在参评的12家国家级经开区中位列第13位，其中对外开放、营商环境两个单项得分有所提升，产业基础、科技创新单项仍是短板。",
			"我县在全省86个县（市、区）中排名第92位。", "在全市11个县区考核中，我区位居第12名。", "我镇在参加评比的16个乡镇里列第十八位。", "该校在全区32所小学中居第35位。",
			"我市营商环境得分在全省13个设区市中位列第十四。", "代表队在28支参赛队伍中获第30名。", "在12个成员单位中排第13。", "全县15个乡镇中，我乡位居第16位。" })
	void asksAboutPlacesBehindTheLast(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "东鹄经济技术开发区在参评的12家国家级经开区中位列第12位，单项得分有所提升。", "我县在全省86个县（市、区）中排名第62位。",
			"我县12家企业中有3家上榜，居全省第13位。", "在全市11个县区考核中，我区位居第2名，在全省排第35名。", "该校在全区32所小学中居第5位。" })
	void isQuietAboutPlacesThatThereAre(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).as(text).isEmpty();
	}

}
