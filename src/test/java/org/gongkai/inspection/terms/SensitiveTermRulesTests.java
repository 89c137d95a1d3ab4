package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("涉港澳台、民族、宗教、国际用语，禁用语和敏感词")
class SensitiveTermRulesTests {

	@ParameterizedTest
	@CsvSource({ "大陆与香港的合作,大陆与香港,内地与香港", "港澳台等国家,港澳台等国家,港澳台地区", "新疆自治区,新疆自治区,新疆维吾尔自治区", "维族群众,维族,维吾尔族", "信仰回教,回教,伊斯兰教",
			"北朝鲜代表团,北朝鲜,朝鲜", "自冶区,自冶区,自治区" })
	void asksAboutIncorrectTerms(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P5", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "内地与香港", "大陆与台湾", "返回教室", "召回教师", "湖北韩某", "王朝族谱", "思维族群", "充满清新空气", "越南韩语专业", "港澳台地区",
			"中国香港", "新疆维吾尔自治区", "数据中台双方确认", "朝鲜族舞蹈", "一带一路战略支点", "香港、日本等国家和地区", "启蒙族群", "中国香港队", "少数民族人口", "反对“台独”" })
	void isQuietAboutRightTermsAndLookAlikes(String text) {
		assertThat(Rules.hits("P5", text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "共建“一带一路”战略走深,“一带一路”战略", "中台双方企业家,中台双方", "鲜族同胞,鲜族", "香港、美国等国家的客商,香港、美国等国家", "澳门等3个国家参展,澳门等3个国家",
			"台湾行政院,台湾行政院", "信奉回教,回教", "满清政府,满清政府" })
	void asksAboutMattersOfTaiwanHongKongNationalitiesAndForeignCountries(String text, String excerpt) {
		assertThat(Rules.hits("P5", text)).singleElement().extracting(Hit::excerpt).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@CsvSource({ "真人百家乐在线娱乐,真人百家乐", "澳门新葡京官网,澳门新葡京", "直呼“牛逼”,牛逼", "六合彩开奖结果,六合彩开奖", "一位聋子老人,聋子", "招收弱智儿童,弱智儿童",
			"代开增值税发票,代开增值税发票" })
	void asksAboutVulgarGamblingAndHurtingTerms(String text, String excerpt) {
		assertThat(Rules.hits("P7", text)).singleElement().extracting(Hit::excerpt).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "瞎子摸象", "哑巴亏", "理智障碍", "几把椅子", "黑瞎子岛", "家畜生产", "明艳照人", "温差生长", "警惕刷单返利诈骗", "打击六合彩赌博",
			"傻瓜相机", "残疾人", "体操你追我赶", "今日你好" })
	void isQuietAboutHarmlessWords(String text) {
		assertThat(Rules.hits("P7", text)).isEmpty();
	}

	@Test
	void asksAboutForbiddenTermsAlsoWhenTheyAreDisguised() {
		assertThat(Rules.hits("P7", "关心残 废 人生活")).singleElement().extracting(Hit::expected).isEqualTo("残疾人");
		assertThat(Rules.hits("P7", "關愛殘廢人")).hasSize(1);
		assertThat(Rules.hits("P7", "包治百病")).singleElement().extracting(Hit::expected).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "P5,师生赴澳门交流。活动增进了中澳两国青少年的友谊,中澳两国", "P5,鼓励台商来华投资设厂,台商来华", "P5,国立台湾大学附设医院,国立台湾大学", "P7,抓获涉嫌盗窃的罪犯陶某,罪犯",
			"P7,被告人温某一案开庭审理。旁听群众说，诈骗犯温某可恨,诈骗犯", "P7,腊肉包装上印了“全国销量第一”,全国销量第一" })
	void aTermIsWrongBesideAWordThatSaysWhatItMeans(String code, String text, String excerpt) {
		assertThat(Rules.hits(code, text)).singleElement().extracting(Hit::excerpt).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@CsvSource({ "P5,中澳两国签署自由贸易协定", "P5,外国客商来华投资", "P7,对罪犯依法实行社区矫正", "P7,因涉嫌盗窃被判处有期徒刑的罪犯陶某", "P7,诈骗犯罪案件",
			"P7,自然村长效管护" })
	void withoutThatWordItIsRight(String code, String text) {
		assertThat(Rules.hits(code, text)).isEmpty();
	}

	@Test
	void aWordToBeNearHasToBeGiven() {
		TermEntry entry = new TermEntry("中澳两国", "内地与澳门", "仅当：", null, null, null, "规范名称", "", 0);

		assertThat(TermDraft.of(entry).problems(TermKind.SENSITIVE_MATTER)).containsOnlyKeys("exceptions");
	}

	@Test
	void aWordOfTheSameSentenceMakesATermRight() {
		assertThat(Rules.hits("P7", "开展反邪教宣传，揭批“法轮功”")).isEmpty();
	}

}
