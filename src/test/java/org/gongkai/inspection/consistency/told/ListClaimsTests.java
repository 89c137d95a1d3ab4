package org.gongkai.inspection.consistency.told;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("列出的数与对它们的说法")
class ListClaimsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "完成率分别为：河湾镇92%、石岭镇95%、新店镇87%。三个乡镇中，河湾镇完成率最高。",
			"东镇、西镇、南镇优良率分别为96.7%、94.2%、97.5%，东镇优良率居三个乡镇首位。", "五个乡镇参保率均超过98%。其中，东镇98.6%，西镇99.1%，南镇97.4%。",
			"城北街道以96.8分居第一，城南街道以97.5分列第二。", "四个县得分均在90分以上。甲县92分，乙县95分，丙县88分，丁县91分。" })
	void asksAboutLists(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "完成率分别为：河湾镇92%、石岭镇95%、新店镇87%。三个乡镇中，石岭镇完成率最高，新店镇最低。",
			"东镇、西镇、南镇优良率分别为96.7%、94.2%、97.5%，南镇优良率居三个乡镇首位。", "五个乡镇参保率均超过97%。其中，东镇98.6%，西镇99.1%，南镇97.4%。",
			"城北街道以97.8分居第一，城南街道以97.5分列第二。", "四个县得分均在90分以上。甲县92分，乙县95分，丙县98分，丁县91分。", "投诉1260件、举报440件、咨询300件，投诉量最大。" })
	void isQuietAboutListsThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

}
