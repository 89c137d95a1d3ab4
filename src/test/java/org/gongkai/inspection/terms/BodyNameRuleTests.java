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
			"国务院办功厅,国务院办功厅,国务院办公厅", "中华 人民 共合国,中华 人民 共合国,中华人民共和国" })
	void stopsAtWrongNames(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@Test
	void findsANameThatIsBrokenUpByTheEndOfALine() {
		assertThat(Rules.hits("P1", "中华人民\n共合国")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "中华人民共和国国务院", "中国共产党党员", "中国共产主义青年团", "心中的共产党员", "集中共产党员力量", "法国共产党", "中华民国时期",
			"我国人民代表大会制度", "全省人民代表大会", "各级人民代表大会", "国家发展改革委员会", "人力资源社会保障部", "最高人民法院、最高人民检察院", "进攻府邸", "领导小组组长",
			"国务院办公室", "中华人民 共和国", "中華人民共和國", "中央人民广播电台", "生态环境部门", "应急管理部门" })
	void isQuietAboutRightNamesAndLookAlikes(String text) {
		assertThat(Rules.hits("P1", text)).isEmpty();
	}

	@Test
	void comesToAnEndOnATextThatIsAllHalves() {
		assertThat(Rules.hits("P1", "中华人".repeat(500_000) + "民共和国".repeat(300_000))).isNotNull();
	}

}
