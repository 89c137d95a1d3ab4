package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("总数写在前面几段，或者万和亿写错")
class FartherWholesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "全年财政拨款支出1652.80万元。|卫生支出1362.15万元，占财政拨款支出的84.2%。",
			"安排债券3.2亿元，教育1.1亿元，医疗1.3亿元，农业0.8亿元。已支出2.4万元，支出进度75%。", "上述工单已全部办理，办结率100%；目前尚有17件正在办理。" })
	void asksAboutShares(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年财政拨款支出1652.80万元。上年财政拨款支出1500.00万元。|卫生支出1362.15万元，占财政拨款支出的87.3%。",
			"全年财政拨款支出1652.80万元。|卫生支出1362.15万元，占财政拨款支出的82.4%。", "全年财政拨款支出1652.80万元。|卫生支出1362.15万元，占财政拨款支出的71.0%。",
			"安排债券3.2亿元，教育1.1亿元，医疗1.3亿元，农业0.8亿元。已支出2.4亿元，支出进度75%。", "到期工单应当办理的已办理，办结率100%；目前尚有17件正在办理。" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
