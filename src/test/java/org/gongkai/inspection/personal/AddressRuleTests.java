package org.gongkai.inspection.personal;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("个人住址（个人信息保护法第二十五条）")
class AddressRuleTests {

	private final AddressRule rule = new AddressRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "家庭住址：江西省赣州市章贡区解放街道红旗大道12号3栋201室|BLOCK|江西省赣州市章贡区解放街道红旗大道12号3栋201室|江西省赣州市章贡区解放街道***",
					"张某，男，汉族，1980年1月1日出生，住江西省赣州市章贡区红旗大道12号3栋2单元201|BLOCK|江西省赣州市章贡区红旗大道12号3栋2单元201|江西省赣州市章贡区***",
					"现住章贡区水南镇长征大道８号锦绣花园５栋1203室的村民|CONFIRM|章贡区水南镇长征大道８号锦绣花园５栋1203室|章贡区水南镇***",
					"本人家住景德镇市珠山区瓷都大道12号。|BLOCK|景德镇市珠山区瓷都大道12号|景德镇市珠山区***", "住水南镇长征大道１号的闵某反映噪声|CONFIRM|水南镇长征大道１号|水南镇***",
					"送达地址：水南镇长征大道1号，收件人晁某|CONFIRM|水南镇长征大道1号|水南镇***", "家住水南镇高楼村五组|BLOCK|水南镇高楼村五组|水南镇***",
					"家住红旗大道十二号|BLOCK|红旗大道十二号|***", "家庭地址：水南镇长征大道1号|BLOCK|水南镇长征大道1号|水南镇***" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "地址：赣州经开区华坚南路69号行政中心6216室", "家住水西镇的群众", "户籍地址：解放街道***", "现住人口1203户", "办公地址：红旗大道12号3栋",
			"居住地实行网格化管理", "张某住院12号床", "本市居住地址变更登记", "住所地：江西省赣州市章贡区红旗大道12号", "该公司住所为红旗大道12号", "家住景德镇市珠山区***",
			"申请人：某电子公司，地址：工业园创业路8号", "入住红旗大道12号公租房", "，住宿标准每天300元" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsTheColumnsOfAListOfPersons() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|住址|金额", "张三|章贡区沙石镇吉埠村下坑15号|300", "李四|沙石镇|300"))))
			.extracting(Hit::expected)
			.containsExactly("章贡区沙石镇***");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("单位|地址", "财政局|章贡区红旗大道12号")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|性别|地址", "张三|男|章贡区红旗大道12号"))))
			.extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM);
	}

	@Test
	void keepsToTheCountyWhereTheOfficeWantsIt() {
		MaskRules defaults = MaskRules.defaults();
		AddressRule county = new AddressRule(new MaskRules(defaults.identityNumber(), defaults.mobileNumber(),
				defaults.bankCard(), defaults.travelDocument(), 3, MaskRules.AddressLevel.COUNTY, 1));

		assertThat(county.inspect(Texts.paragraphs("家庭住址：赣州市章贡区解放街道红旗大道12号"))).extracting(Hit::expected)
			.containsExactly("赣州市章贡区***");
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "家住路".repeat(100_000) + "住址大道1".repeat(100_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

}
