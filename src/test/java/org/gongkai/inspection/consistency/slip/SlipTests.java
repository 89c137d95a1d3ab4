package org.gongkai.inspection.consistency.slip;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@DisplayName("一个数写成另一个数的几种笔误")
class SlipTests {

	@ParameterizedTest
	@CsvSource({ "486件, 496, DIGIT", "486件, 468, EXCHANGED", "486件, 4860, SCALE", "48.6万元, 4860000, SCALE",
			"486件, 597, NONE", "486件, 486, NONE", "486件, 4866, NONE", "5件, 50, NONE", "65.2%, 62.5, EXCHANGED",
			"486件, 0, NONE", "486件, -496, NONE" })
	void tellsWithWhichSlipAnAmountStandsForAValue(String text, double value, Slip slip) {
		assertThat(Slip.of(amount(text), value, true)).isEqualTo(slip);
	}

	@Test
	void findsTheNearestThatOneSlipMakes() {
		assertThat(Slip.nearest(amount("486件"), 470, 5)).isEqualTo(468, within(0.1));
		assertThat(Slip.nearest(amount("486件"), 470, 1)).isNaN();
	}

	private static Amount amount(String text) {
		return Texts.lines(text)
			.pieces()
			.stream()
			.flatMap((piece) -> Figures.of(piece).all().stream())
			.findFirst()
			.orElseThrow();
	}

}
