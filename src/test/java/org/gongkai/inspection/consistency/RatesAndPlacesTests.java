package org.gongkai.inspection.consistency;

import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("先说升降再说前后两个数、百分点差、名次和比值")
class RatesAndPlacesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "利用系数由0.62提高到0.58。", "用水量同比下降18.0%，由去年的650吨降至572吨。", "价格3.2元，下调15%后为2.86元。",
			"漏损率为7.4%，比控制目标9.0%低1.9个百分点。", "我镇由上年的第11名跃居第6名，上升4个位次。", "测评上年列全区第12位，今年列第7位，前移4位。",
			"城镇居民收入52080元，农村居民收入28000元。城乡居民收入比由上年的1.89（以农村居民收入为1，下同）缩小至1.76。", "城乡居民收入比由2.03缩小至2.08。",
			"2025年臭氧年均浓度为42微克/立方米，2024年为40微克/立方米，同比下降5.0%。", "原需18个工作日的事项，调整为7个工作日，办理时限压减9个工作日。" })
	void asksAboutChanges(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "价格3.2元，下调15%，均价为2.86元。", "漏损率为7.4%，回用率为9.0%低1.9个百分点。", "原需18个窗口的事项，调整为7个窗口，办理时限压减9个工作日。",
			"用水量同比下降12.0%，由去年的650吨降至572吨。", "价格3.2元，下调15%后为2.72元。", "漏损率为7.4%，比控制目标9.0%低1.6个百分点。",
			"我镇由上年的第11名跃居第6名，上升5个位次。", "测评上年列全区第12位，今年列第7位，前移5位。",
			"城镇居民收入52080元，农村居民收入28000元。城乡居民收入比由上年的1.89（以农村居民收入为1，下同）缩小至1.86。", "城乡居民收入比由2.03缩小至2.00。",
			"2025年臭氧年均浓度为42微克/立方米，2024年为40微克/立方米，同比上升5.0%。", "原需18个工作日的事项，调整为7个工作日，办理时限压减11个工作日。" })
	void isQuietAboutChangesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("\\|")))).as(text).isEmpty();
	}

}
