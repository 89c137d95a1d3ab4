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
			"现场设内科、眼科、口腔科四个诊台。", "纳入范围的单位共5个，分别为区图书馆、区文化馆、区博物馆和区非遗中心。" })
	void countsNames(String text) {
		assertThat(inspect(text)).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "《办法》共四章二十条，分为总则、规划与建设、使用管理、附则。", "五个街道平均分为优秀、良好、合格。", "《办法》共五章，分为总则，规划、建设和附则。",
			"拟认定4家单位为2026年示范基地，名单如下：东湖茶社、南桥工坊、北岗书屋、西亭果园。", "经6家机构推荐，拟认定5家单位为2026年示范基地，名单如下：东湖茶社、南桥工坊、北岗书屋、西亭果园。",
			"拟认定4家单位为2026年示范基地，情况如下：东湖茶社、南桥工坊、北岗书屋、西亭果园、柳岸农庄。", "现场设内科、眼科、口腔科三个诊台。", "涉及内科、眼科、口腔科六个诊台。",
			"由村民委员会推荐内科、眼科、口腔科五个诊台。", "组织内科、眼科、口腔医学中心四个诊台。", "纳入范围的单位共4个，分别为区图书馆、区文化馆、区博物馆和区非遗中心。",
			"纳入范围的单位共4个，分别为图书馆、文化馆、老年和少儿活动中心。" })
	void isQuietAboutNamesThatAreAsMany(String text) {
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
