package org.gongkai.inspection.consistency;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("说了几项，列了几项")
class AnnouncedListsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "T:关于2起非法采砂典型案例的通报/现将近期查处的非法采砂典型案例通报如下：/1. 甲公司无证开采。/2. 乙公司超量开采。/3. 丙公司越界开采。",
			"T:四起酒后驾驶典型案例/现将酒后驾驶典型案例公布如下。/一、张某案。/二、李某案。/三、王某案。", "期间共收到书面意见4条，采纳情况如下：/1. 采纳。/2. 部分采纳。/3. 不采纳。",
			"拟命名以下三家单位为实践基地。/1. 甲馆。/2. 乙馆。/3. 丙馆。/4. 丁馆。" })
	void countsWhatStandsBelow(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于3起非法采砂典型案例的通报/现将近期查处的非法采砂典型案例通报如下：/1. 甲公司无证开采。/2. 乙公司超量开采。/3. 丙公司越界开采。",
			"T:关于2起非法采砂典型案例的通报/现将工作要求通知如下：/1. 加强巡查。/2. 加强宣传。/3. 加强执法。", "T:关于2起非法采砂典型案例的通报/非法采砂典型案例通报如下。/甲公司、乙公司被处罚。",
			"T:关于2起非法采砂典型案例的通报/另/非法采砂典型案例2起。", "期间共收到3个单位的书面意见4条，采纳情况如下：/1. 采纳。/2. 部分采纳。",
			"期间共收到书面意见4条，采纳情况如下：/采纳3条。" })
	void isQuietAboutWhatIsNotListedBelow(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "拟将下列5个村确定为2026年县级示范村，现予公示：/上湾村、东坪村、河口村、石门村。",
			"《办法》共5章32条。第一章总则4条，第二章建设8条，第三章使用9条，第四章管理7条，第五章责任3条，第六章附则1条。", "下设3个巡查组：第一组负责东片；第二组负责西片；第三组负责南片；第四组负责北片。",
			"发现不合格账号3个，均未及时更新。不合格账号名单如下：/1. 甲局“甲声”/2. 乙局“乙声”/3. 丙局“丙声”/4. 丁局“丁声”" })
	void countsWhatIsAnnouncedFartherBefore(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "拟将下列4个村确定为2026年县级示范村，现予公示：/上湾村、东坪村、河口村、石门村。", "上年确定5个村为2025年县级示范村，现予公示：/上湾村、东坪村、河口村、石门村。",
			"拟将下列2个镇的5个村确定为2026年示范村，现予公示：/上湾村、东坪村、河口村、石门村。",
			"《办法》共6章32条。第一章总则4条，第二章建设8条，第三章使用9条，第四章管理7条，第五章责任3条，第六章附则1条。", "下设4个巡查组：第一组负责东片；第二组负责西片；第三组负责南片；第四组负责北片。",
			"走访企业3家，均未停产。不合格账号名单如下：/1. 甲局“甲声”/2. 乙局“乙声”/3. 丙局“丙声”/4. 丁局“丁声”",
			"发现不合格账号3个，其中2个停更。不合格账号和上月未整改的账号如下：/1. 甲局“甲声”/2. 乙局“乙声”/3. 丙局“丙声”/4. 丁局“丁声”",
			"发现不合格账号3个，均未及时更新。不合格账号已通报。/1. 甲局“甲声”/2. 乙局“乙声”/3. 丙局“丙声”/4. 丁局“丁声”" })
	void isQuietAboutOtherCountsFartherBefore(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@Test
	void countsWhatAHeadingAnnounces() {
		String[] points = { "一是抓防控。", "二是抓接种。", "三是抓监测。" };
		assertThat(headed("二、下一步四项重点工作", points)).hasSize(1);
		assertThat(headed("二、下一步三项重点工作", points)).isEmpty();
		assertThat(headed("二、下一步重点工作", points)).isEmpty();
	}

	@Test
	void knowsPointsAndWhatThePointsHold() {
		String rows = "/一、深化公开/1. 公开检查。/2. 公开补贴。/二、建好平台/1. 清理栏目。/2. 完善专区。";
		assertThat(inspect("工作围绕两个方面、四项任务展开。" + rows)).isEmpty();
		assertThat(inspect("工作围绕三个方面、四项任务展开。" + rows)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "《办法》共五章二十条，分为总则、规划与建设、使用管理、附则。", "拟认定4家单位为2026年示范基地，名单如下：东湖茶社、南桥工坊、北岗书屋、西亭果园、柳岸农庄。",
			"拟认定4家单位为2026年示范基地，情况如下：东湖茶社、南桥工坊、北岗书屋、西亭果园、柳岸农庄。", "现场设内科、眼科、口腔科四个诊台。",
			"纳入范围的单位共5个，分别为区图书馆、区文化馆、区博物馆和区非遗中心。" })
	void countsNames(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "《办法》共四章二十条，分为总则、规划与建设、使用管理、附则。", "五个街道平均分为优秀、良好、合格。", "《办法》共五章，分为总则，规划、建设和附则。",
			"拟认定4家单位为2026年示范基地，名单如下：东湖茶社、南桥工坊、北岗书屋、西亭果园。", "经6家机构推荐，拟认定5家单位为2026年示范基地，名单如下：东湖茶社、南桥工坊、北岗书屋、西亭果园。",
			"现场设内科、眼科、口腔科三个诊台。", "涉及内科、眼科、口腔科六个诊台。", "由村民委员会推荐内科、眼科、口腔科五个诊台。", "组织内科、眼科、口腔医学中心四个诊台。",
			"纳入范围的单位共4个，分别为区图书馆、区文化馆、区博物馆和区非遗中心。", "纳入范围的单位共4个，分别为图书馆、文化馆、老年和少儿活动中心。" })
	void isQuietAboutNamesThatAreAsMany(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "街道对荷花浜、柳叶泾三条河道实施清淤。", "坡头、岭下、溪边、桥上五个村的饮水工程已完工。", "不合格企业为金桂物业、银杉物业3家，责令整改。",
			"涉及东关镇柳坪村、石堰村、下河村4个村集体经济组织。", "资金由市、县（区）三级财政共同承担。", "将望江亭、古渡桥、双塔、文庙、钟楼公布为文物保护单位，共4处。",
			"望江亭、古渡桥、双塔、文庙修缮完毕，三处均已开放。", "考试科目为语文、数学、英语、物理，共5科。", "现将《甲办法》《乙办法》《丙办法》4个文件印发给你们。" })
	void countsNamesBeforeTheirNumber(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "街道对荷花浜、柳叶泾两条河道实施清淤。", "提交户口簿、近期照片三张。", "县发改局、县财政局组成3个考核组。", "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
			"每周二、周四村卫生室为老人测量血压。", "涉及东关镇柳坪村、石堰村、下河村3个村集体经济组织。", "将望江亭、古渡桥、双塔、文庙、钟楼等公布为文物保护单位，共8处。",
			"将望江亭、古渡桥、双塔公布为文物保护单位，东门、西门、南门公布为保护点，共6处。", "望江亭、古渡桥修缮完毕，三处均已开放。" })
	void isQuietAboutNamesBeforeAnotherNumber(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "良好的5个，占50.0%，分别为金沙镇、新华镇、长桥镇、文昌镇；合格的2个，占20.0%，分别为东湖镇、石门镇。",
			"对总分前4名的青禾镇、白石镇、柏杨镇予以表扬，各给予经费10万元。", "得分居前四位的为鹤湾区、东浔区、枫渡县，东浔区与枫渡县得分相同。",
			"现有调解员5名，分别为荀明、申丽、宫建设、齐红，聘有医学、法学专家26名。", "检查覆盖5个乡镇。分别为：大塘镇、新桥镇、石门镇、河口镇。", "设置3个考点，分别设在县一中、县二中、城关中学、河口中学。",
			"评选出5名先进个人，他们是张伟、李强、王芳、赵敏。", "新增三项服务，分别是宠物登记、停车缴费、图书借阅和场馆预约，市民可扫码办理。", "审议通过4个文件，分别是《甲规划》《乙方案》《丙办法》。",
			"提交材料5份：申请表、身份证复印件、营业执照、承诺书。", "获奖名单如下。/一等奖（3名）/张伟、李强、王芳、赵敏/二等奖（2名）/王刚、刘洋",
			"确定优秀等次4个、良好等次6个。/优秀等次：青岚镇、望桥镇、松坪镇。" })
	void countsNamesBehindTheirNumber(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "良好的4个，分别为金沙镇、新华镇、长桥镇、文昌镇；合格的2个，分别为东湖镇、石门镇。", "对总分前3名的青禾镇、白石镇、柏杨镇予以表扬，各给予经费10万元。",
			"三项中不合格最多的是垃圾分类，有72户、35户分列两镇。", "新增四项服务，分别是宠物登记、停车缴费、图书借阅和场馆预约，市民可扫码办理。", "共有3个单位，分别是甲镇农技站、乙镇农技站、财政和国资站。",
			"涉及4个村，分别为石门镇红岩村、杨柳村，柳河镇大坪村、长滩村。", "提交材料4份：申请表、身份证复印件、营业执照、承诺书。",
			"获奖名单如下。/一等奖（4名）/张伟、李强、王芳、赵敏/二等奖（2名）/王刚、刘洋", "确定优秀等次3个、良好等次6个。/优秀等次：青岚镇、望桥镇、松坪镇。" })
	void isQuietAboutNamesBehindAnotherNumber(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "拟认定4家书店为特色书店，现予公示。名单如下：/1.甲书店/2.乙书店/3.丙书店",
			"拟认定12家书店。名单如下：/1.甲店/2.乙店/3.丙店/4.丁店/5.戊店/6.己店/7.庚店/8.辛店/9.壬店/10.癸店/11.子店",
			"发现3个方面9个问题，报告如下。/（一）采购方面。问题4个。/（二）资产方面。问题5个。", "组建了4支服务队，为居民服务。/第一服务队：队长张伟/第二服务队：队长李强/第三服务队：队长王芳",
			"候选人共4名，第一名甲公司，第二名乙公司，第三名丙公司。", "命名示范单位6个，名单如下：/公安局/司法局/民政局/教育局/财政局/公示期为5天，欢迎监督。",
			"《措施》共6个方面16条：/一是增收，共4条；/二是节支，共4条；/三是盘活，共3条；/四是监管，共3条；/五是问责，共2条。",
			"T:关于命名5个文明村的决定/决定命名大塘村、新桥村、石门村、河口村为文明村。" })
	void countsRowsOfAnyKindBelow(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "拟认定3家书店为特色书店，现予公示。名单如下：/1.甲书店/2.乙书店/3.丙书店", "走访4家书店。获奖作品如下：/1.甲作品/2.乙作品/3.丙作品",
			"发现2个方面9个问题，报告如下。/（一）采购方面。问题4个。/（二）资产方面。问题5个。", "组建了4支服务队，为居民服务。/第一阶段：动员/第二阶段：实施/第三阶段：总结",
			"候选人共4名，第一天报到，第二天笔试，第三天面试。", "命名以下4个村：/大塘村/新桥村/石门村/河口村/县农业农村局/5月6日",
			"《措施》共5个方面16条：/一是增收，共4条；/二是节支，共4条；/三是盘活，共3条；/四是监管，共3条；/五是问责，共2条。",
			"T:关于命名5个文明村的决定/决定从大塘村、新桥村、石门村、河口村等村中命名文明村。", "T:命名5个文明村/考察大塘村、新桥村、石门村、河口村，走访6户农家。" })
	void isQuietAboutRowsThatAreAsMany(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "请将附件所列4张表格盖章后报局。/附件：1.登记表/2.汇总表/3.情况表", "请填写所附三份材料。/附件：1.登记表 2.汇总表",
			"以上3个附件请自行打印。/附件：1.责任书/2.登记表", "现公布传承人，共26人，其中女性8人。/附件：传承人名单（28人）",
			"对柳溪镇等6个先进集体予以表扬。/附件：先进集体名单/先进集体名单/一、乡镇/柳溪镇、白石镇、龙湾镇/二、县直单位/公安局、司法局、民政局、教育局" })
	void countsWhatIsAttached(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "请将附件所列3张表格盖章后报局。/附件：1.登记表/2.汇总表/3.情况表", "请将附件所列2张表格盖章后报局。/附件：1.方案/2.汇总表/3.情况表",
			"请提交附件1所列4项材料。/附件：1.登记表/2.汇总表/3.情况表", "请提交3份材料。/附件：1.登记表/2.汇总表", "现公布传承人，共28人，其中女性8人。/附件：传承人名单（28人）",
			"现公布传承人，共226人。/附件：传承人名单（28人）", "对柳溪镇等7个先进集体予以表扬。/附件：先进集体名单/先进集体名单/一、乡镇/柳溪镇、白石镇、龙湾镇/二、县直单位/公安局、司法局、民政局、教育局",
			"对柳溪镇等6个先进集体予以表扬。/附件：先进集体名单/先进集体名单/一、乡镇/柳溪镇、白石镇、龙湾镇/二、县直单位/公安局等，另行公布。" })
	void isQuietAboutWhatIsAttached(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

	private List<Hit> headed(String heading, String... points) {
		Block[] blocks = new Block[points.length + 1];
		blocks[0] = new Block.Heading(1, heading);
		for (int at = 0; at < points.length; at++) {
			blocks[at + 1] = Block.Paragraph.of(points[at]);
		}
		return this.rule.inspect(Texts.text("材料", Catalogue.empty(), List.of(), blocks));
	}

}
