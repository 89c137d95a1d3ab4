package org.gongkai.inspection.terms;

import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("国名和党政机构名称")
class BodyNameRuleTests {

	@ParameterizedTest
	@CsvSource({ "《中华人民共合国宪法》,中华人民共合国,中华人民共和国", "中共人民共和国,中共人民共和国,中华人民共和国", "中华人民共国宪法,中华人民共国,中华人民共和国",
			"中华人民民共和国,中华人民民共和国,中华人民共和国", "中华民人共和国,中华民人共和国,中华人民共和国", "中国共产裆,中国共产裆,中国共产党", "中国供产党章程,中国供产党,中国共产党",
			"中国产共党,中国产共党,中国共产党", "区攻府办公室,攻府,政府", "成立领导小姐,领导小姐,领导小组", "扫黑险恶专项斗争,扫黑险恶,扫黑除恶", "全国人民代表打会,全国人民代表打会,全国人民代表大会",
			"国务院办功厅,国务院办功厅,国务院办公厅", "中华 人民 共合国,中华 人民 共合国,中华人民共和国", "县市场监督管里局开展检查,市场监督管里局,市场监督管理局",
			"纪律检察委员会,纪律检察委员会,纪律检查委员会", "应急管里部门要值班,应急管里部门,应急管理部门", "中共中央政治居召开会议,中共中央政治居,中共中央政治局",
			"全国人大长委会执法检查组,全国人大长委会,全国人大常委会", "共产主义青年困,共产主义青年困,共产主义青年团", "中华人民共和《民法典》,中华人民共和,中华人民共和国",
			"中国产党党员,中国产党,中国共产党", "县尾、县政府高度重视,县尾、县政府,县委、县政府", "新疆维吾尔族自治区,新疆维吾尔族自治区,新疆维吾尔自治区" })
	void stopsAtWrongNames(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	/** The end of a short name may be the beginning of another word. */
	@ParameterizedTest
	@CsvSource({ "县人民法远立案庭,人民法远,人民法院", "县住建居发布通知,住建居,住建局", "人民检察苑,人民检察苑,人民检察院", "民征局发放补贴,民征局,民政局", "贯彻中夬精神,中夬,中央",
			"自冶州人民政府,自冶州,自治州", "检查院提起公诉,检查院,检察院", "公安步,公安步,公安部", "最高人民检察院院发布典型案例,最高人民检察院院,最高人民检察院",
			"政协委原视察,政协委原,政协委员" })
	void asksAboutShortNames(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	/** What merely lacks a word of the name, or has another one, may be another body. */
	@ParameterizedTest
	@CsvSource({ "县人大常委主任到会,人大常委主任,人大常委会主任", "县国有资产监督委员会,国有资产监督委员会,国有资产监督管理委员会", "住房公积金委员会,住房公积金委员会,住房公积金管理委员会" })
	void doesNotStopAtWhatMayBeAShortForm(String text, String excerpt, String expected) {
		TermEntry entry = TermEntry.of(expected, "");

		assertThat(Rules.hits(TermKind.BODY_NAME, entry, text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
		});
	}

	@Test
	void findsANameThatIsBrokenUpByTheEndOfALine() {
		assertThat(Rules.hits("P1", "中华人民\n共合国")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "中华人民共和国国务院", "中国共产党党员", "中国共产主义青年团", "心中的共产党员", "集中共产党员力量", "法国共产党", "中华民国时期",
			"我国人民代表大会制度", "全省人民代表大会", "各级人民代表大会", "国家发展改革委员会", "人力资源社会保障部", "最高人民法院、最高人民检察院", "进攻府邸", "领导小组组长",
			"国务院办公室", "中华人民 共和国", "中華人民共和國", "中央人民广播电台", "生态环境部门", "应急管理部门", "中国共产党党员、共产党党章", "应急管理不到位", "自然资源部署要求",
			"农业农村举措", "市场监督管理分局", "交通警察支队和交通警察大队", "消防救援队", "发展与改革工作", "检察委员会讨论决定", "中华人民共和国民法典", "最高人民法院和高级人民法院",
			"市公安局交通管理局", "公安机关和司法机关", "文化旅游局", "人民检察院院长", "县委常委会会议", "人民法院院务会", "工作人员到检查院区卫生", "公安步入新阶段", "财政布局",
			"中华人民共和国国务院", "人民银行、人民政协", "县委常委汇报", "登录市卫生健康委门户网站", "区卫生健康委会同区民政局", "县国资委会商财政局", "税务稽查局在检查中发现",
			"县公安交通警察大队", "市森林防火指挥部", "省防汛防旱指挥部", "城市管理综合执法局", "推进全面依法治市委员会办公室工作", "市政务服务和大数据管理局" })
	void isQuietAboutRightNamesAndLookAlikes(String text) {
		assertThat(Rules.hits("P1", text)).isEmpty();
	}

	@Test
	void comesToAnEndOnATextThatIsAllHalves() {
		assertThat(Rules.hits("P1", "中华人".repeat(500_000) + "民共和国".repeat(300_000))).isNotNull();
	}

}
