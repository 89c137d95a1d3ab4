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
			"资金已按季度拔付到位。,拔付,拨付", "住户如发现室内伐门渗漏，请及时报修。,伐门,阀门", "摸清耕地瞭荒的原因。,瞭荒,撂荒" })
	void asksAboutWordsWithAWrongCharacter(String text, String written, String word) {
		assertThat(Misspellings.in(Texts.paragraphs(text))).singleElement().satisfies((found) -> {
			assertThat(found.piece().text().substring(found.from(), found.to())).isEqualTo(written);
			assertThat(found.word()).isEqualTo(word);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "平政征补公告〔2026〕5号", "雁池县水利局负责人介绍了梧川河治理情况。", "调解员胡世杰、卢苇到场调解，双方握手言和。", "县志办征集抗战老兵口述史料。",
			"三口之家拟原址翻建，十份意见收回八份。", "中药房按规范炮制饮片，执行煎药流程。", "各股室、直属单位要压实责任。" })
	void isQuietAboutNamesNumbersAndTrades(String text) {
		assertThat(Misspellings.in(Texts.paragraphs(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "编制支出预算与决算对照表。", "本公告由桐源县人力资源和社会保障局负责解释。", "泅渡者不得越过警戒浮标。", "不少地名见于旧志舆图和宗族谱牒。",
			"学生轮流上机试织，体验漆器髹饰。", "对二级管网进行注水试压。", "按照国家中小企业划型标准确定。" })
	void isQuietBehindPrepositionsAndProhibitionsAndInWordsOfTheTrades(String text) {
		assertThat(Misspellings.in(Texts.paragraphs(text))).isEmpty();
	}

	/** A word seen in office texts is likelier meant than a rare one. */
	@Test
	void offersTheWordThatOfficesUse() {
		assertThat(Misspellings.in(Texts.paragraphs("更换老旧伐门十二个。"))).singleElement()
			.extracting(Misspellings.Misspelling::word)
			.isEqualTo("阀门");
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
