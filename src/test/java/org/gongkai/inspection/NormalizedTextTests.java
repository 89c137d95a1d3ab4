package org.gongkai.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedTextTests {

	@Test
	void foldsWidthSpacesAndDashesAndDropsWhatIsInvisible() {
		NormalizedText text = NormalizedText.of("１３８—００１３\u3000Ｘ\u200b机\ufeff密\t\u00a0\u2028\uD835\uDFCE");

		assertThat(text.text()).isEqualTo("138-0013 X机密  \n0");
	}

	@Test
	void leadsBackToTheOriginal() {
		NormalizedText text = NormalizedText.of("甲\u200b\u200b乙\uD835\uDFCE\u200b丙");

		assertThat(text.text()).isEqualTo("甲乙0丙");
		assertThat(text.spot(3, 1, 3)).isEqualTo(new Spot(3, 3, 6));
		assertThat(text.originalOf(1, 3)).isEqualTo("乙\uD835\uDFCE");
		assertThat(text.spot(0, 4, 4)).isEqualTo(new Spot(0, 8, 8));
	}

	@Test
	void keepsCharactersOutsideTheBasicPlane() {
		NormalizedText text = NormalizedText.of("𠮷１");

		assertThat(text.text()).isEqualTo("𠮷1");
		assertThat(text.spot(0, 0, 2)).isEqualTo(new Spot(0, 0, 2));
		assertThat(text.spot(0, 2, 3)).isEqualTo(new Spot(0, 2, 3));
	}

	@Test
	void leadsBackPastWhatIsLeftOut() {
		NormalizedText text = NormalizedText.of("甲\u200b乙丙丁戊").without(List.of(new int[] { 1, 2 }, new int[] { 3, 4 }));

		assertThat(text.text()).isEqualTo("甲丙戊");
		assertThat(text.originalOf(1, 2)).isEqualTo("丙");
		assertThat(text.originalOf(0, 3)).isEqualTo("甲\u200b乙丙丁戊");
	}

	@Test
	void takesEmptyTexts() {
		assertThat(NormalizedText.of("").spot(0, 0, 0)).isEqualTo(new Spot(0, 0, 0));
		assertThat(NormalizedText.compact(" \u200b\u3000\n")).isEmpty();
	}

}
