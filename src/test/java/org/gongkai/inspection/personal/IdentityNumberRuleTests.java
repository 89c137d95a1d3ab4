package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("身份证号码（个人信息保护法第二十五条）")
class IdentityNumberRuleTests {

	private final IdentityNumberRule rule = new IdentityNumberRule();

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X",
			"110105-19491231-002-X", "1101\u200b0519491231002X", "11O1O519491231OO2X", "张某11010519491231002X，男",
			"号码：11010519491231002X。", "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "110105194912310038 13800138000",
			"电话0797-8197569 110105194912310038", "身份证号110105491231002", "居民身份证（旧）：110105 491231 002",
			"身份证号11010519\n491231002X", "身份证：110105.19491231.002X", "公民身份號碼：11010519491231002X" })
	void stopsIdentityNumbers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.BLOCK));
	}

	@ParameterizedTest
	@ValueSource(strings = { "440524188001010014", "身份证号440524188001010014", "110105194912310021",
			"统一社会信用代码11341702486344515H", "91350100M000100Y43", "11500000MB1B37366Q", "项目代码2023-360799-47-01-123456",
			"35*************123", "身份证号35*************123", "110105********002X", "订单号2023110512345678901",
			"9110105194912310038", "1101051949123100381", "110105491231002", "11010519491331002X", "110105209912310019",
			"99010519491231002X", "学习身份证法", "0797-8197569", "12345", "12345678901234567890123456789012345678" })
	void isQuietAboutOtherNumbers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void asksAboutAWrongCheckDigitWhereTheTextCallsItAnIdentityNumber() {
		assertThat(this.rule.inspect(Texts.paragraphs("身份证号：110105194912310021"))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.message()).contains("校验码不符");
		});
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("姓名|身份证号码", "张某|110105194912310021"))))
			.extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM);
	}

	@Test
	void aCreditCodeThatIsAlsoAValidIdentityNumberIsBelievedWhereItIsCalledOne() {
		String both = bothAtOnce();

		assertThat(this.rule.inspect(Texts.paragraphs("统一社会信用代码：" + both))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("张某，" + both))).hasSize(1);
	}

	@Test
	void joinsADigitACellWhereTheTableSaysWhatItIs() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("公民身份号码|1|1|0|1|0|5|1|9|4|9|1|2|3|1|0|0|2|X", "姓名|张三"))))
			.singleElement()
			.satisfies((hit) -> {
				assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
				assertThat(hit.expected()).isNull();
			});
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("身份证号|110105", "19491231|002X")))).isEmpty();
	}

	@Test
	void theMaskedNumberGoesOverTheLineBreak() {
		assertThat(this.rule.inspect(Texts.paragraphs("身份证号11010519\n491231002X。"))).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.excerpt()).isEqualTo("11010519\n491231002X");
				assertThat(hit.expected()).isEqualTo("11*************02X");
			});
	}

	@Test
	void aMaskHasToHideRegionOrBirthday() {
		assertThat(this.rule.inspect(Texts.paragraphs("身份证号11010519491231****"))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.expected()).isEqualTo("11*************" + "***");
		});
		assertThat(this.rule.inspect(Texts.paragraphs("身份证号110105********002X", "身份证号11****************"))).isEmpty();
	}

	@Test
	void asksAboutANumberThatIsTooShortOrTooLong() {
		assertThat(this.rule.inspect(Texts.paragraphs("身份证号11010519491231002", "身份证号1101051949123100212")))
			.extracting(Hit::severity)
			.containsExactly(Severity.CONFIRM, Severity.CONFIRM);
	}

	@Test
	void doesNotJoinTheNumbersOfNeighbouringCells() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("110105|19491231|002X")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("1|11010519491231002X|2")))).hasSize(1);
	}

	@Test
	void pointsAtTheNumberAndShowsItMasked() {
		assertThat(this.rule.inspect(Texts.paragraphs("张某 1101\u200b05 19491231 002X 。"))).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.excerpt()).isEqualTo("1101\u200b05 19491231 002X");
				assertThat(hit.spot()).isEqualTo(new Spot(0, 3, 24));
				assertThat(hit.expected()).isEqualTo("11*************02X");
				assertThat(hit.message()).contains("删去").doesNotContain("19491231");
			});
	}

	@Test
	void findsThemInCatalogueDataAndAttachmentNames() {
		assertThat(this.rule
			.inspect(Texts.text("张某11010519491231002X", Texts.numbered(""), List.of("张某11010519491231002X.jpg"))))
			.extracting((hit) -> hit.spot().block())
			.containsExactly(InspectedText.TITLE, InspectedText.ATTACHMENTS);
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "1 ".repeat(200_000) + "6".repeat(200_000) + "11010519491231002" + "1101051".repeat(100_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text + "身份证 11010519491231002X"))).hasSize(1);
	}

	/** An identity number of 1949 whose digits also are a credit code. */
	private static String bothAtOnce() {
		for (int sequence = 0; sequence < 1_000_000; sequence++) {
			String digits = "111319" + "19%02d%02d".formatted(sequence / 1000 % 100, sequence / 100_000 + 1)
					+ "%02d%03d".formatted(sequence % 28 + 1, sequence % 1000);
			digits = digits.substring(0, 17);
			String code = digits + IdentityNumber.checkDigit(digits);
			if (IdentityNumber.plausible(code, Texts.TODAY) && CreditCode.valid(code)) {
				return code;
			}
		}
		throw new AssertionError("none found");
	}

}
