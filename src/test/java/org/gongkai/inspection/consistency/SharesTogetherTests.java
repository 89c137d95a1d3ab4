package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("并列的占比、按比例支付和分担、按公式算的比率")
class SharesTogetherTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "7个项目总里程132.5公里，其中新改建84.7公里、养护大修47.8公里，分别占73.9%和36.1%。",
			"举办活动26场。其中，少儿馆10场，分馆16场，分别占38.5%和71.5%。", "货物类142.80万元、工程类168.00万元、服务类75.60万元，分别占37.0%、43.5%和29.6%。",
			"总里程132.5公里，其中新改建84.7公里、养护大修47.8公里，分别占36.1%和63.9%。" })
	void asksAboutRows(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "7个项目总里程132.5公里，其中新改建84.7公里、养护大修47.8公里，分别占63.9%和36.1%。",
			"预算支出45.36亿元，其中教育支出9.84亿元、社会保障支出7.26亿元，分别占21.7%和16.0%。", "甲镇12个、乙镇9个，分别占该镇行政村的40.0%和75.0%。" })
	void isQuietAboutRowsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "合同总价160万元，分三次支付：签订后支付30%，即48万元；提交成果后支付40%，即80万元；验收后支付20%，即32万元。",
			"应发奖励225万元。奖励资金分两年兑现，首年70%即135万元，次年40%即90万元。" })
	void asksAboutPayments(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "合同总价160万元，分三次支付：签订后支付30%，即48万元；提交成果后支付50%，即80万元；验收后支付20%，即32万元。",
			"设计费90万元，先支付40%，即36万元。监理费40万元，先支付50%，即20万元。" })
	void isQuietAboutPaymentsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "补贴资金由县财政和福利彩票公益金共同承担，其中县财政承担60%，福利彩票公益金承担30%。", "补助资金由市级财政承担70%，县级财政承担40%。" })
	void asksAboutWhatIsBorneTogether(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "补贴资金由县财政和福利彩票公益金共同承担，其中县财政承担70%，福利彩票公益金承担30%。", "所需资金中央承担60%，省级承担20%。",
			"市级承担60%，县级承担40%；其中，山河县由市级承担80%，县级承担20%。", "修复工程市级承担比例不超过50%，预防工程市级承担60%。" })
	void isQuietAboutWhatComesToAHundred(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "年末常住人口41.52万人，减少0.34万人。其中，城镇常住人口23.87万人，乡村常住人口17.65万人；城镇化率47.49%，提高0.92个百分点。",
			"实现营业收入412.6亿元，增长6.5%；利润总额21.83亿元，增长6.7%；营业收入利润率为6.29%。", "各项存款余额412.57亿元，各项贷款余额268.94亿元。年末存贷比为55.2%。",
			"年末资产总额42.0亿元，负债总额23.1亿元，资产负债率65.0%。", "两项合计286200元，比预算30万元节约13800元，节约率5.6%。" })
	void asksAboutRatesThatAreWorkedOut(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "年末常住人口41.52万人，减少0.34万人。其中，城镇常住人口23.87万人，乡村常住人口17.65万人；城镇化率57.49%，提高0.92个百分点。",
			"营业收入412.6亿元，工业营业收入300亿元；利润总额21.83亿元；工业利润率为6.0%。", "各项存款余额412.57亿元，住户贷款余额268.94亿元。上年末存贷比为78.4%。",
			"户籍人口46.8万人，城镇人口20.1万人，城镇化率为52.0%。" })
	void isQuietAboutRatesOfOtherAmounts(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
