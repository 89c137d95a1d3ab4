package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts are looked at as of 2026. */
@DisplayName("党的全会和代表大会名称")
class PlenariesTests {

	@ParameterizedTest
	@CsvSource({ "学习党的第二十届三次全会精神,第二十届三次全会,二十届三中全会", "党的二十届第四中全会,二十届第四中全会,二十届四中全会", "党的二十届三次全会,二十届三次全会,二十届三中全会",
			"党的二十大三中全会,二十大三中全会,二十届三中全会", "党的20届3中全会,20届3中全会,二十届三中全会", "党的二十届三中全体会议,二十届三中全体会议,二十届三中全会",
			"党的第二十大精神,党的第二十大,党的二十大" })
	void offersTheRightName(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P4", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "党的二十届九中全会", "党的二十三届三中全会", "党的二十五大", "党的二十届中全会", "党的二十届4三中全会" })
	void asksAboutOnesThatThereAreNot(String text) {
		assertThat(Rules.hits("P4", text)).singleElement().extracting(Hit::expected).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2024年7月召开的党的二十届二中全会审议通过文件,2024年7月召开的党的二十届二中全会", "党的二十届三中全会于2023年7月在北京举行,党的二十届三中全会于2023年7月在北京举行",
			"2023年10月，党的二十大胜利召开,2023年10月，党的二十大", "党的二十届二中全会通过了《中共中央关于进一步全面深化改革、推进中国式现代化的决定》,党的二十届二中全会",
			"党的十三届十中全会,十三届十中全会" })
	void asksAboutADayOrAWorkOfAnother(String text, String excerpt) {
		assertThat(Rules.hits("P4", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024年7月召开的党的二十届三中全会", "党的二十届三中全会于2024年7月15日至18日在北京举行", "2025年，我县学习贯彻党的二十届三中全会精神",
			"2024年，党的二十届二中全会精神宣讲", "2022年10月，党的二十大胜利召开", "党的十三届八中全会", "1978年12月召开的党的十一届三中全会",
			"党的二十届三中全会审议通过《中共中央关于进一步全面深化改革、推进中国式现代化的决定》" })
	void isQuietAboutRightDaysAndWorks(String text) {
		assertThat(Rules.hits("P4", text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "党的二十届三中全会", "党的二十届四中全会精神", "党的十九届六中全会", "党的二十届七中全会", "十一届三中全会以来", "县委十五届三次全会",
			"市纪委十四届五次全会", "中国共产党第二十届中央委员会第三次全体会议", "党的二十大精神", "党的十八大以来", "迎接党的二十一大", "十四届全国人大三次会议", "二十届中央纪委三次全会",
			"党的第二十次全国代表大会", "三中全会", "党的十大" })
	void isQuietAboutRightNamesAndLocalOnes(String text) {
		assertThat(Rules.hits("P4", text)).isEmpty();
	}

	@Test
	void comesToAnEndOnATextThatIsAllNames() {
		assertThat(Rules.hits("P4", "党的第二十届三次全会".repeat(100_000))).isNotEmpty();
	}

}
