package org.gongkai.inspection.spelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfusionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "帖贴", "商墒", "濒频", "籍藉", "拔拨", "菌茵", "遣遗", "衔衍", "侧测" })
	void oneMayBeMeantByTheOther(String pair) {
		assertThat(meantBy(pair.charAt(0))).contains(pair.substring(1));
		assertThat(meantBy(pair.charAt(1))).contains(pair.substring(0, 1));
	}

	@Test
	void whatIsOftenTakenForEachOtherOutweighsMore() {
		assertThat(closeness('藉', '籍')).isGreaterThan(closeness('商', '伤'));
	}

	@Test
	void numbersAreMeantByNothing() {
		assertThat(meantBy('伞')).doesNotContain("三");
		assertThat(meantBy('式')).doesNotContain("十");
	}

	private static String meantBy(char wrong) {
		Confusions meant = Confusions.of(wrong);
		StringBuilder all = new StringBuilder();
		for (int at = 0; at < meant.size(); at++) {
			all.append(meant.character(at));
		}
		return all.toString();
	}

	private static float closeness(char wrong, char right) {
		return Confusions.of(wrong).closeness(meantBy(wrong).indexOf(right));
	}

}
