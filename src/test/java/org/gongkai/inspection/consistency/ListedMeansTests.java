package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("列出的几个数的平均数、年份跨度的年均数和前一段的户数")
class ListedMeansTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "东镇种桑240亩、西镇种桑310亩、南镇种桑270亩、北镇种桑220亩，四镇平均种桑280亩。",
			"网站全年刊发稿件3648条，月均刊发340条；公众号全年推送1560条，月均推送130条。", "新谈成项目16个，总投资48亿元，平均单个项目投资3.5亿元；当年投产9个。",
			"东渠18.4公里、西渠22.6公里、南渠25公里，平均26.0公里。", "2019年至2024年累计打井180眼，年均35眼。", "全镇新装沼气池145户。|共兑付奖补资金290万元，户均0.2万元。" })
	void asksAboutMeans(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "东镇种桑240亩、西镇种桑310亩、南镇种桑270亩、北镇种桑220亩，四镇平均种桑260亩。",
			"网站全年刊发稿件3648条，月均刊发304条；公众号全年推送1560条，月均推送130条。", "新谈成项目16个，总投资48亿元，平均单个项目投资3亿元；当年投产9个。",
			"东渠18.4公里、西渠22.6公里、南渠25公里，平均22.0公里。", "2019年至2024年累计打井180眼，年均30眼。", "全镇新装沼气池145户。|共兑付奖补资金290万元，户均2万元。",
			"全镇新装沼气池160户。|共兑付奖补资金290万元，户均2.5万元。" })
	void isQuietAboutMeansThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
