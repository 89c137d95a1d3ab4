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

@DisplayName("银行卡号和账号（个人信息保护法第二十八条）")
class BankCardRuleTests {

	private final BankCardRule rule = new BankCardRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "持卡人张三，银行卡号6222021234567890128|BLOCK|6222021234567890128|***************0128",
					"卡号：6222 0212 3456 7890 128|BLOCK|6222 0212 3456 7890 128|***************0128",
					"储蓄卡６２２２０２１２３４５６７８９０１２８|BLOCK|６２２２０２１２３４５６７８９０１２８|***************0128",
					"储蓄卡622202123\\n4567890128|BLOCK|622202123\\n4567890128|***************0128",
					"卡号6222-0212-3456-7890-128。|BLOCK|6222-0212-3456-7890-128|***************0128",
					"信用卡4111111111111111|BLOCK|4111111111111111|************1111",
					"银行卡号：6222021234567890123|CONFIRM|6222021234567890123|***************0123",
					"6222021234567890128|CONFIRM|6222021234567890128|***************0128",
					"收款公司的账号：6222021234567890128|CONFIRM|6222021234567890128|***************0128",
					"李四，开户行农商行，账号102345678901234567|CONFIRM|102345678901234567|**************4567" })
	void findsIt(String text, Severity severity, String excerpt, String masked) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace("\\n", "\n")))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(severity);
			assertThat(hit.excerpt()).isEqualTo(excerpt.replace("\\n", "\n"));
			assertThat(hit.expected()).isEqualTo(masked);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "户名：赣州市财政局，开户行：中国银行赣州分行，账号：191234567890",
			"收款单位：机关事务管理中心\n开户银行：工商银行赣州开发区支行\n账号：1510201234567890123", "投标保证金缴入对公账户，开户行建设银行，账号36001234567890123456",
			"订单号6222021234567890128", "快递单号：6222021234567890128", "项目代码2023-360799-47-01-123456",
			"银行卡号***************0128", "卡号6222********0128", "身份证号11010519491231002X", "统一社会信用代码91350100M000100Y43",
			"抖音账号123456789012", "4111111111111111", "6222021234567890123", "金额6222021234.56元",
			"2023 2024 2025 2026 2027", "79927398713", "电话0797-8197569", "16位数字", "文号〔2023〕15号",
			"1.6222021234567890128", "拨付资金1234567890123元" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsTheColumnsOfAList() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|身份证号|银行卡号",
				"张三|36*************123|6222021234567890128", "李四||6222021234567890123", "王五|6222021234567890128|"))))
			.extracting(Hit::severity)
			.containsExactly(Severity.BLOCK, Severity.CONFIRM);
	}

	@Test
	void findsTheOwnerInTheParagraphsAround() {
		assertThat(this.rule.inspect(Texts.paragraphs("户名：赣州市财政局", "开户行：中国银行", "账号：191234567890"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("户名：张三", "开户行：中国银行", "账号：191234567890"))).hasSize(1);
	}

	@Test
	void anIdentityNumberIsLeftToItsOwnRule() {
		assertThat(this.rule.inspect(Texts.paragraphs("卡号110105194912310038"))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "卡号".repeat(100_000) + "6222 ".repeat(100_000) + "62".repeat(200_000) + "1 ".repeat(100_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text + "，卡号6222021234567890128"))).hasSize(1);
	}

}
