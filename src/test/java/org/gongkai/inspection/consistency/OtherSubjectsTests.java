package org.gongkai.inspection.consistency;

import org.gongkai.format.Block;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In long documents full of figures most of them are of different things. */
@DisplayName("说的不是一件事的数不比较")
class OtherSubjectsTests {

	@ParameterizedTest
	@ValueSource(strings = { "三公经费支出全年预算数为18万元，决算数为16.5万元，完成预算的91.67%，比2024年减少1.2万元，下降6.78%。",
			"2025年度收入总计1286.53万元，其中年初结转和结余56.32万元，较2024年减少35.6万元，下降2.69%。", "规模以上工业企业达到158家，比上年净增12家；规模以上工业增加值增长7.3%。",
			"一般公共预算收入21.83亿元，为年初预算21.50亿元的101.5%，比上年增长6.7%。其中，税收收入17.94亿元，增长8.1%；非税收入3.89亿元，增长0.5%。",
			"建成高标准农田2.20万亩，完成投资1.45亿元，亩均投资2500元。整治撂荒耕地3862亩，整治率达到96.2%。", "电梯3420台、起重机械1478台、锅炉186台，上述三类占总数的74.4%。",
			"下达资金16840万元，其中用于产业发展9860万元，占58.6%；截至2025年12月31日支出16520万元，支出进度98.1%。",
			"保障低收入家庭共41户、重度残疾人家庭23户、优抚对象家庭14户、环卫和公交职工家庭7户。", "全年居民人均可支配收入28650元，城镇居民人均可支配收入38420元，农村居民人均可支配收入18960元。",
			"2025年12月3日印发，自2026年1月1日起施行，有效期5年。", "在职人员38人、离退休人员4人。" })
	void isQuiet(String text) {
		assertThat(new FiguresRule().inspect(Texts.paragraphs(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024年收入520万元，2025年收入650万元，比2024年增长30%。", "规模以上工业企业达到158家，比上年增加12家，增长12%。",
			"建成高标准农田2.2万亩，其中已验收1.1万亩，验收率达到60%。", "有效期3年，自2024年7月1日起施行，至2026年6月30日止。" })
	void asksWhereItIsTheSame(String text) {
		assertThat(new FiguresRule().inspect(Texts.paragraphs(text))).isNotEmpty();
	}

	/** What is planned follows what has come about. */
	@Test
	void comparesNoPlansWithResults() {
		assertThat(new FiguresRule()
			.inspect(Texts.blocks(new Block.Heading(1, "一、2025年工作"), Block.Paragraph.of("全年新建高标准农田2.6万亩。"),
					new Block.Heading(1, "二、2026年安排"), Block.Paragraph.of("新建高标准农田3.2万亩。"))))
			.isEmpty();
	}

}
