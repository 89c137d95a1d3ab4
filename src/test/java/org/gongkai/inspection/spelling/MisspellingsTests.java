package org.gongkai.inspection.spelling;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("疑似别字")
class MisspellingsTests {

	@ParameterizedTest
	@CsvSource({ "按月发放工龄津帖。,津帖,津贴", "县档案馆负责挡案的接收和保管。,挡案,档案", "企业已依法注消。,注消,注销", "引导群众移风异俗，简办婚事。,移风异俗,移风易俗",
			"资金已按季度拔付到位。,拔付,拨付" })
	void asksAboutWordsWithAWrongCharacter(String text, String written, String word) {
		assertThat(Misspellings.in(Texts.paragraphs(text))).singleElement().satisfies((found) -> {
			assertThat(found.piece().text().substring(found.from(), found.to())).isEqualTo(written);
			assertThat(found.word()).isEqualTo(word);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "雁池县水利局负责人介绍了梧川河治理情况。", "调解员胡世杰、卢苇到场调解，双方握手言和。", "县志办征集抗战老兵口述史料。", "三口之家拟原址翻建，十份意见收回八份。",
			"中药房按规范炮制饮片，执行煎药流程。", "各股室、直属单位要压实责任。" })
	void isQuietAboutNamesNumbersAndTrades(String text) {
		assertThat(Misspellings.in(Texts.paragraphs(text))).isEmpty();
	}

	/** A mistake rarely happens twice in the same way; a strange name does. */
	@Test
	void whatIsWrittenSoAgainIsMeantSo() {
		String once = "县档案馆负责挡案的接收。";

		assertThat(Misspellings.in(Texts.paragraphs(once))).hasSize(1);
		assertThat(Misspellings.in(Texts.paragraphs(once, "挡案的整理。", "挡案的利用。"))).isEmpty();
	}

	@Test
	void findsThemFarBehindInTextsWithoutAnyMark() {
		assertThat(Misspellings.in(Texts.paragraphs("加强耕地土壤墒情监测".repeat(2_000) + "发放工龄津帖"))).singleElement()
			.extracting(Misspellings.Misspelling::word)
			.isEqualTo("津贴");
	}

}
