package org.gongkai.inspection.personal;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("手机号码（个人信息保护法第二十五条）")
class MobileNumberRuleTests {

	private final MobileNumberRule rule = new MobileNumberRule();

	@ParameterizedTest
	@ValueSource(strings = { "13800138000", "１３８００１３８０００", "138-0013-8000", "138 0013 8000", "1380-013-8000",
			"138－0013－8000", "+8613800138000", "+86 138 0013 8000", "0086-13800138000", "8613800138000",
			"86-138-0013-8000", "1 3 8 0 0 1 3 8 0 0 0", "138OO138000", "1380\u200b0138000", "13800138000（手机）",
			"13800138000.", "微信wx13800138000", "Tel:19900138000", "0797-8197569 13800138000",
			"13800138000,0797-8197569", "http://a.cn/b?tel=13800138000", "联系人 138—0013—8000", "138·0013·8000",
			"手机138.0013.8000", "电话13800\n138000", "电话：138·00138000", "電話一三八零零一三八零零零", "手机138  0013  8000" })
	void stopsMobileNumbers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.BLOCK));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0797-8197569", "电话：（0797）8197569转8001", "12345", "拨打12345热线", "138****1234", "1380013",
			"12800138000", "138001380001", "2138001380001", "投入13800138000元", "面积13800138000平方米", "13800138000.55",
			"收入0.13800138000", "项目代码2023-360799-47-01-123456", "6222 1380 0138 0001 234", "编号2023-13800138000-01",
			"a3f13800138000bc", "http://www.a.gov.cn/c/t20230113_13800138000.html", "13 562 4185 1199", "1380 0138 000",
			"13800 138000", "订单号13800\n138000", "合计13600\n138000元", "135.97720156", "400-138-0013",
			"11010519491231002X" })
	void isQuietAboutOtherNumbers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void findsEachOfSeveral() {
		assertThat(this.rule.inspect(Texts.paragraphs("13800138000、15900159000 13700137000,13600136000")))
			.extracting(Hit::excerpt)
			.containsExactly("13800138000", "15900159000", "13700137000", "13600136000");
	}

	@Test
	void asksAboutANumberThatRunsOverALineBreak() {
		assertThat(this.rule.inspect(Texts.paragraphs("请找项目部曹工13800\n138000。"))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.expected()).isEqualTo("138****8000");
		});
		assertThat(this.rule.inspect(Texts.paragraphs("13800\n138000"))).isEmpty();
	}

	@Test
	void aMaskHasToHideFourDigits() {
		assertThat(this.rule.inspect(Texts.paragraphs("手机138*0138000", "13800138***", "1380013****", "138****8000")))
			.extracting(Hit::expected)
			.containsExactly("138****8000", "138*******".substring(0, 7) + "8***");
	}

	@Test
	void doesNotJoinTheNumbersOfNeighbouringCells() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("138|0013|8000")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("8|13800138000|9")))).hasSize(1);
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("86|13800138000|9")))).extracting(Hit::excerpt)
			.containsExactly("13800138000");
	}

	@ParameterizedTest
	@CsvSource({ "电话+86 138-0013-8000。,2,19,138****8000", "电话13800138000。,2,13,138****8000" })
	void pointsAtTheNumberAndShowsItMasked(String text, int from, int to, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement().satisfies((hit) -> {
			assertThat(hit.spot()).isEqualTo(new Spot(0, from, to));
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "1".repeat(200_000) + "1 3 ".repeat(100_000) + "www.".repeat(100_000) + "13".repeat(100_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text + "，13800138000"))).hasSize(1);
	}

}
