package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("扣除后按比例、按税率等计算")
class DeductedSharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "合规费用45000元。扣除1200元起付标准后，按75%的比例支付32580元。", "药费6500元，扣除起付线500元后按70%报销，报销4550元。",
			"增值税税率9%，不含税价300万元，税额为29万元。", "罚款金额为货值金额1.6万元的4倍，即5.4万元。" })
	void asksAboutShares(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "总额8000元，先付600元后按60%奖励，奖励4000元。", "贷款50万元，年利率4.2%，两年利息4.2万元。",
			"合规费用45000元。扣除1200元起付标准后，按75%的比例支付32850元。", "药费6500元，扣除起付线500元后按70%报销，报销4200元。",
			"药费6500元，起付线500元，超出部分按70%报销，报销4200元。", "增值税税率9%，不含税价300万元，税额为27万元。", "贷款50万元，年利率4.2%，三年利息6.3万元。",
			"合同价200万元，最高按5%预留质保金，预留8万元。", "罚款金额为货值金额1.6万元的4倍，即6.4万元。" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
