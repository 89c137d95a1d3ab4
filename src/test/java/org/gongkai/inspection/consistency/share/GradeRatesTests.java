package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("优良率等由几个等次相加的率")
class GradeRatesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "5月优8天，良19天，轻度污染4天，优良率93.3%。", "有效监测365天，优142天，良189天，轻度污染28天，中度污染6天，优良天数比率为97.0%。" })
	void asksAboutRatesOfGradesTogether(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "应测366天，缺测20天。优117天，良189天，轻度污染40天，优良率83.6%。", "5月优8天，良19天，轻度污染3天，优良率90.0%。",
			"考核优秀12个，良好20个，合格6个，不合格2个，合格率95%。", "全年365天，优117天，良214天，优良天数合计331天，优良天数比例为90.7%。",
			"参评40个，优秀10个，良好20个，合格4个，上年优良率85.0%。" })
	void isQuietAboutRatesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
