package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("只有名称的占比，相加应是100%")
class DividedSharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "从职称看，初级占31.2%，中级占28.3%，高级及以上占30.5%。", "按渠道分，热线占52.3%，网站占25.4%，其他占12.3%。",
			"从文化程度看，硕士占6.4%，本科占58.3%，专科占31.2%，高中及以下占6.1%。",
			"从学历看，大专及以下占22.4%，本科占56.8%，研究生占21.8%；从年龄看，35岁以下占38.2%，36至50岁占41.5%，51岁以上占20.3%。",
			"0至14岁占15.8%，15至59岁占63.4%，60岁及以上占21.8%。", "按渠道分，热线占比为52.3%，网站占比为25.4%，信件占比为19.6%，其他占比为12.7%。",
			"按区域看，东部占34%，中部占41%，西部占45%。" })
	void asksAboutDivisionsOfOneWhole(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "按渠道分，热线占52.3%左右，网站占25.4%，信件占20.1%，其他占12.3%。", "按渠道分，热线占52.3%，网站占25.4%，其中微信占20.1%，其他占22.3%。",
					"从文化程度看，硕士占6.4%，本科占58.3%，专科占31.2%，高中及以下占4.1%。", "从行业看，制造业占35.2%，批发业占22.1%，建筑业占15.3%。",
					"干部中，女性占41.2%，党员占62.5%。35岁以下占33.1%。", "按渠道分，热线占约52.3%，网站占25.4%，其他占32.7%。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
